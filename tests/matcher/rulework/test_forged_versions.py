"""A version nobody approved, the end of the chain made to fit; and values no program wrote."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.catalogue.packages import read_package, write_package
from matcher.errors import InputError, StoreError
from matcher.rulework import DeskError
from matcher.store.active import catalogue_in_use
from matcher.store.chain import START, digest
from matcher.store.peek import peek
from matcher.store.seals import version_seal
from tests.matcher.rulework.forgery import NEWEST, behind
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, Office
from tests.matcher.store.scenes import package


def forge(
    office: Office, *, rebuilt: bool, bound: bool, name: str = f"programs/{JOB}.json"
) -> None:
    """Put other rules into the newest version, and make the end of the chain fit, if wanted."""
    files = files_of(office, -1)
    files[name] = files[name].replace(b'"nb": "', b'"nb": "FORFALSKET ', 1)
    if name == f"programs/{JOB}.json":
        files[name] = json.dumps({**json.loads(files[name]), "cost": "FORFALSKET"}).encode()
    put_in(office, files, rebuilt=rebuilt, bound=bound)


def files_of(office: Office, place: int) -> dict[str, bytes]:
    version = office.store.versions()[place]
    return dict(read_package(office.store.version_content(version.number) or b""))


def put_in(office: Office, files: dict[str, bytes], *, rebuilt: bool, bound: bool) -> None:
    """Put other files into the newest version, and make the end of the chain fit, if wanted."""
    newest = office.store.versions()[-1]
    forged = replace(newest, hash=load(files).hash)
    raw = write_package(files).hex()
    behind(office, f"UPDATE version SET content = x'{raw}', hash = '{forged.hash}' {NEWEST}")
    events = office.store.history()
    previous = START
    for event in events if rebuilt else ():
        last = event.number == len(events)
        made = replace(
            event,
            content=forged.hash if last else event.content,
            bound=event.bound if bound and not last else version_seal(forged) if bound else "",
            previous=previous,
        )
        own = digest(event.number, made, previous)
        behind(
            office,
            f"UPDATE history SET content = '{made.content}', previous = '{previous}',"
            f" hash = '{own}', bound = '{made.bound}' WHERE number = {event.number}",
        )
        previous = own


@pytest.mark.parametrize("rebuilt", [False, True])
def test_a_forged_version_is_not_used_at_the_counter(rebuilt: bool, published: Office) -> None:
    forge(published, rebuilt=rebuilt, bound=False)
    used = catalogue_in_use(peek(published.store.path))
    assert "FORFALSKET" not in {program.cost.nb for program in used.catalogue.programs.values()}
    assert used.notice
    with pytest.raises(DeskError, match="ikke hel"):
        published.of(ANE).history.verify()


def test_a_forged_end_of_the_chain_is_not_what_was_approved(published: Office) -> None:
    forge(published, rebuilt=True, bound=True)
    with pytest.raises(DeskError, match=r"«jobbkurs» i versjon .* er ikke det som ble godkjent"):
        published.of(ANE).history.verify()


@pytest.mark.parametrize("name", ["programs/permittertkurs.json", "questions.json"])
def test_a_forged_end_of_the_chain_has_nothing_beside_what_it_names(
    name: str, published: Office
) -> None:
    """The event names one program, and that one is as approved; another is otherwise."""
    forge(published, rebuilt=True, bound=True, name=name)
    with pytest.raises(DeskError, match=rf"{name}.* er ikke nevnt i det som ble godkjent"):
        published.of(ANE).history.verify()


def test_a_forged_end_of_the_chain_takes_nothing_approved_away(published: Office) -> None:
    """What the event names is as approved, and the rest is as it once was: approved, and gone."""
    published.clock.sleep(minutes=1)
    published.publish("Nytt.", CHILD)
    own, old = f"programs/{CHILD}.json", files_of(published, -3)
    files = {**old, own: files_of(published, -1)[own]}
    assert files[f"programs/{JOB}.json"] != files_of(published, -1)[f"programs/{JOB}.json"]
    put_in(published, files, rebuilt=True, bound=True)
    with pytest.raises(DeskError, match=rf"programs/{JOB}.* er ikke nevnt i det som ble godkjent"):
        published.of(ANE).history.verify()


@pytest.mark.parametrize("day", [0, 10])
def test_what_is_made_on_and_over_versions_to_come_is_as_approved(
    day: int, published: Office
) -> None:
    """A version for a later day, one under it, and one carried on: each has its own beginning."""
    today = published.of(KARI).session.today
    published.publish("Senere.", CHILD, today + timedelta(20))
    published.clock.sleep(minutes=1)
    published.publish("Nå.", JOB, today + timedelta(day))
    published.of(ANE).history.verify()
    published.clock.sleep(days=30)
    published.publish("Sist.", CHILD)
    published.of(ANE).history.verify()


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET at = 'i går' WHERE number = 2",
        "UPDATE history SET programs = '{' WHERE number = 2",
        "UPDATE history SET who = CAST(x'FF' AS TEXT) WHERE number = 2",
        "UPDATE draft SET author = CAST(x'FF' AS TEXT)",
    ],
)
def test_what_no_program_of_ours_wrote_is_told_with_what_can_be_done(
    order: str, published: Office
) -> None:
    """It said that a copy would be taken into use, which no start does of a whole file."""
    published.change("Mer.")
    behind(published, order)
    with pytest.raises(StoreError, match=r"ikke slik programmet skrev det\..*«restore»"):
        published.of(ANE).history.verify()


def test_a_file_with_the_name_of_a_version_from_here_is_another(published: Office) -> None:
    """Going back to the name went to the file, and so did the export of what was published."""
    name = published.of(KARI).session.newest.version
    taken = published.of(ANE).versions.package_of(name)
    with pytest.raises(InputError, match=f"«{name}» finnes her med et annet innhold"):
        published.store.import_package(package(name), "fil.tiltak")
    assert published.of(ANE).versions.package_of(name) == taken
    published.store.import_package(taken, "fil.tiltak")
    published.of(ANE).history.verify()
