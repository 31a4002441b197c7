"""A signed file at the door: who signed is shown, and why one is refused is said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher import clock
from matcher.arrivals import Arrivals
from matcher.arrivals import door as door_module
from matcher.catalogue import write_package
from matcher.errors import InputError
from matcher.store import active, catalogue_in_use, database_file, policy
from matcher.store.peek import peek
from matcher.trust.ring import newest_root, roots_of
from tests.matcher.sample import documents, write
from tests.matcher.trust.district import KARI, MALLORY, OLA, District, changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from matcher.trust import SignedFile


@pytest.fixture
def district(tmp_path: Path) -> District:
    return District(tmp_path / "ring", now=clock.now()).founded()


@pytest.fixture
def door(tmp_path: Path, district: District, monkeypatch: pytest.MonkeyPatch) -> Arrivals:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    folder = write(documents(), tmp_path / "bundled")
    for module in (active, door_module):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    machine, root = tmp_path / "policy.json", tmp_path / "root.json"
    root.write_bytes(roots_of(district.folder)[1])
    machine.write_text(json.dumps({"trusted_root": str(root)}), encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    return Arrivals()


def packed(file: SignedFile) -> bytes:
    return write_package(file.files)


def test_who_signed_is_shown_and_kept(door: Arrivals, district: District) -> None:
    arrival = door.examined(packed(district.signed("2.0")), "ny.tiltak")
    assert arrival.proved.by == "kari, ola"
    assert not arrival.catalogue.unsigned
    door.keep(arrival)
    assert not catalogue_in_use(peek(database_file())).catalogue.unsigned
    # A signed file has its own order: going back is for whoever signs anew.
    newer = door.examined(packed(district.signed("0.9")), "ny.tiltak")
    assert not newer.older
    door.keep(newer)
    (district.folder / "newest.json").unlink()
    with pytest.raises(InputError, match="eldre enn den"):
        door.examined(packed(district.signed("2.1")), "gammel.tiltak")


def _tampered(district: District) -> bytes:
    files = dict(district.signed("2.0").files)
    name = next(name for name in files if name.startswith("programs/"))
    return write_package({**files, name: files[name] + b" "})


def _one_hand(district: District) -> bytes:
    return packed(district.signed("2.0", KARI))


def _unknown(district: District) -> bytes:
    other = District(district.folder.parent / "other", now=district.now).founded()
    return packed(other.signed("2.0"))


def _other_product(district: District) -> bytes:
    root = newest_root(district.folder).signed
    file = changed(
        district.signed("2.0"), "targets", lambda signed: signed.update(product="annet"),
        district.key(KARI), district.key(OLA), root=root,
    )  # fmt: skip
    return packed(file)


def _expired(district: District) -> bytes:
    district.now -= timedelta(days=91)
    return packed(district.signed("2.0"))


def _unsigned(district: District) -> bytes:
    return write_package(district.signed("2.0").catalogue)


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (_tampered, "endret etter"),
        (_one_hand, "1 av 2 underskrifter"),
        (_unknown, "ingen vi kjenner"),
        (_other_product, "ikke for dette programmet"),
        (_expired, "for gammel"),
        (_unsigned, "bare underskrevne"),
        (lambda _: b"PK", "ikke en hel tiltakskatalog"),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_a_refusal_says_why_and_leaves_nothing(
    door: Arrivals, district: District, made: Callable[[District], bytes], why: str
) -> None:
    with pytest.raises(InputError, match=why):
        door.examined(made(district), "ny.tiltak")
    assert not database_file().exists()
    assert MALLORY not in district.keys


def test_what_was_looked_at_before_a_newer_one_came_is_not_taken_in_after_it(
    door: Arrivals, district: District
) -> None:
    """It waited in its box, or in the folder, while another file was opened and used."""
    old = door.examined(packed(district.signed("2.0")), "gammel.tiltak")
    new = door.examined(packed(district.signed("2.1")), "ny.tiltak")
    door.keep(new)
    with pytest.raises(InputError, match="i mellomtiden"):
        door.keep(old)
    # Also where what is in use is as before: the catalogue is, and what was proved is not.
    stale = replace(old, before=new.catalogue)
    with pytest.raises(InputError, match="i mellomtiden"):
        door.keep(stale)
    assert catalogue_in_use(peek(database_file())).catalogue.version == "2.1"
