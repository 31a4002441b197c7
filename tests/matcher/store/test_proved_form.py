"""A form somebody else wrote, with its hash put right: noticed, and never an end of a start."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import Catalogue, content_hash, load, read_folder
from matcher.digests import quick_digest
from matcher.questions import Text
from matcher.store import Store, catalogue_in_use
from matcher.store.paths import bundled_catalogue
from matcher.store.peek import peek
from matcher.store.proved_form import ASIDE, differing, form_fault, set_form_aside
from matcher.store.ready_catalogue import form_beside, form_of, keep_form
from matcher.store.settings import CATALOGUE_FORM

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Program

AS_OF = date(2026, 12, 1)
FILES = read_folder(bundled_catalogue())
READ = load(FILES, cases=False)
FORM = form_of(READ, FILES) or b""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return a database beside which the form of the bundled catalogue is kept."""
    store = Store.open(tmp_path_factory.mktemp("data") / "tiltaksfinner.sqlite")
    put(store, FORM)
    return store


def put(store: Store, raw: bytes) -> None:
    """Lay a form beside a database, and put right what the settings say of it."""
    form_beside(store.path).write_bytes(raw)
    store.put_settings({CATALOGUE_FORM: quick_digest(raw).hexdigest()})


PROGRAM = next(each for each in READ.programs.values() if len(each.criteria) > 1)


def forged(program: Program) -> bytes:
    """Return the form of the bundled catalogue with one program otherwise."""
    return form_of(replace(READ, programs={**READ.programs, program.id: program}), FILES) or b""


def _other_age() -> bytes:
    head, _, rest = FORM.partition(b"\n")
    said = json.loads(head)
    said["others"][said["others"].index(18)] = 15
    return json.dumps(said).encode() + b"\n" + rest


FORGED = {
    "name": forged(replace(PROGRAM, name=Text("Gratis penger"))),
    "rule": forged(replace(PROGRAM, criteria=PROGRAM.criteria[1:])),
    "age": _other_age(),
    "signed": form_of(replace(READ, version="9"), FILES) or b"",
    "presets": form_of(replace(READ, presets=READ.presets[1:]), FILES) or b"",
}


def test_the_same_files_give_the_same_form_however_they_were_read(store: Store) -> None:
    known = load(FILES, cases=False, known=content_hash(FILES))
    put(store, FORM)
    used = catalogue_in_use(peek(store.path), cases=False, kept=True)
    assert used.ready
    assert {form_of(each, FILES) for each in (known, used.catalogue)} == {FORM}
    assert form_of(replace(READ, unsigned=True), FILES) == FORM


@pytest.mark.parametrize("what", FORGED)
def test_what_the_files_do_not_say_is_noticed(what: str, store: Store) -> None:
    put(store, FORGED[what])
    seen = peek(store.path)
    used = catalogue_in_use(seen, cases=False, kept=True)
    assert used.ready
    found = differing(seen, used.catalogue)
    assert found
    assert found.catalogue == READ
    assert form_fault(store.path, AS_OF)


def test_nobody_but_a_start_takes_what_is_not_proved(store: Store) -> None:
    put(store, FORGED["name"])
    for cases in (True, False):
        used = catalogue_in_use(peek(store.path), cases=cases)
        assert (used.ready, used.catalogue.programs) == (False, READ.programs)


def test_what_was_kept_is_what_the_files_say(store: Store) -> None:
    put(store, FORM)
    seen = peek(store.path)
    used = catalogue_in_use(seen, cases=False, kept=True)
    assert used.ready
    assert differing(seen, used.catalogue) is None
    assert not form_fault(store.path, AS_OF)
    form_beside(store.path).unlink()
    assert not form_fault(store.path, AS_OF)


def test_what_is_set_aside_serves_no_start_and_is_kept(store: Store) -> None:
    put(store, FORGED["name"])
    seen = peek(store.path)
    set_form_aside(seen)
    assert not catalogue_in_use(seen, cases=False, kept=True).ready
    assert store.path.with_name(ASIDE).read_bytes() == FORGED["name"]
    set_form_aside(seen)


@pytest.mark.parametrize("right", [False, True])
def test_damage_is_no_end_of_a_start(right: bool, store: Store) -> None:
    """Any bytes changed, cut or swapped; `right` is where the settings name just these."""
    by_chance = random.Random(7)
    put(store, FORM)
    for _ in range(300):
        raw = bytearray(FORM)
        for _ in range(by_chance.choice((1, 3, 40))):
            at = by_chance.randrange(by_chance.choice((900, len(raw) // 4, len(raw))))
            match by_chance.randrange(4):
                case 0:
                    raw[at] ^= 1 << by_chance.randrange(8)
                case 1:
                    raw[at : at + 60] = bytes(len(raw[at : at + 60]))
                case 2:
                    del raw[at : at + by_chance.choice((1, 4, 4_000))]
                case _:
                    raw[at : at + 4], raw[-9:-5] = raw[-9:-5], raw[at : at + 4]
        form_beside(store.path).write_bytes(raw)
        seen = peek(store.path)
        if right:
            told = {**seen.settings, CATALOGUE_FORM: quick_digest(bytes(raw)).hexdigest()}
            seen = replace(seen, settings=told)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("matcher.catalogue.load", lambda *_, **__: READ)
            used = catalogue_in_use(seen, cases=False, kept=True)
        assert isinstance(used.catalogue, Catalogue)
        assert right or not used.ready


def _none(place: Path) -> None:
    place.unlink()


def _folder(place: Path) -> None:
    place.unlink()
    place.mkdir()
    (place / "x").touch()


def _pipe(place: Path) -> None:
    place.unlink()
    os.mkfifo(place)


def _round(place: Path) -> None:
    place.unlink()
    place.symlink_to(place)


def _empty(place: Path) -> None:
    place.write_bytes(b"")


@pytest.mark.parametrize("harm", [_none, _folder, _pipe, _round, _empty])
def test_whatever_lies_there_the_files_are_read(harm: object, tmp_path: Path) -> None:
    if harm is _pipe and os.name != "posix":
        pytest.skip("no pipes among the files")
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    put(store, FORM)
    assert callable(harm)
    harm(form_beside(store.path))
    seen = peek(store.path)
    used = catalogue_in_use(seen, cases=False, kept=True)
    assert not used.ready
    # And the end of that start puts it right, or leaves it.
    told = keep_form(seen, used.catalogue, used.files)
    assert bool(told) is (harm is not _folder)
    assert sorted(tmp_path.glob("*.halv")) == []


def test_what_a_killed_program_left_half_written_goes(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    left = form_beside(store.path).with_name("catalogue-form.dat.999999999.halv")
    left.write_bytes(FORM[:1000])
    assert keep_form(peek(store.path), READ, FILES)
    assert not left.exists()


def test_where_the_half_cannot_be_taken_away_it_is_no_end_either(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    half = form_beside(store.path).with_name(f"catalogue-form.dat.{os.getpid()}.halv")
    half.mkdir()
    assert keep_form(peek(store.path), READ, FILES) == {}


@pytest.mark.parametrize("day", [date(2019, 1, 1), date(2026, 12, 1), date(2040, 1, 1)])
def test_no_clock_makes_it_another(day: date, store: Store) -> None:
    put(store, FORM)
    used = catalogue_in_use(peek(store.path, day=day), cases=False, kept=True)
    assert used.ready
    assert used.catalogue == READ


def test_the_last_of_two_programs_counts(tmp_path: Path) -> None:
    """One keeps the form of a catalogue, another of the next; whichever comes last is told."""
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    seen = peek(store.path)
    older = keep_form(seen, replace(READ, version="older"), FILES)
    newer = keep_form(seen, READ, FILES)
    store.put_settings(newer)
    store.put_settings(older)
    assert not catalogue_in_use(peek(store.path), cases=False, kept=True).ready
    store.put_settings(newer)
    assert catalogue_in_use(peek(store.path), cases=False, kept=True).ready
