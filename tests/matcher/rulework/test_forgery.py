"""Whoever can write the database file by hand: what they try is refused, or noticed."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.catalogue.packages import read_package, write_package
from matcher.errors import InputError, StoreError
from matcher.rulework import DeskError
from matcher.rulework.explained import unnamed
from matcher.store.active import catalogue_in_use
from matcher.store.backups import backups_of
from matcher.store.chain import START, digest
from matcher.store.peek import peek
from matcher.store.ready_catalogue import keep_form
from matcher.store.schema import metadata
from matcher.store.seals import version_seal
from matcher.store.witnesses import GUARDS
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, OLA, Office
from tests.matcher.store.scenes import fresh, package, tell

if TYPE_CHECKING:
    from pathlib import Path

NEWEST = "WHERE number = (SELECT max(number) FROM version)"
LAST = "WHERE number = (SELECT max(number) FROM history)"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Return an office where two changes were taken the whole way; nobody changes it."""
    office = Office.at(tmp_path_factory.mktemp("pattern") / "data" / "x.sqlite")
    for number in range(2):
        office.clock.sleep(minutes=1)
        office.publish(f"{number} kroner.")
    office.of(ANE).history.verify()
    return office


@pytest.fixture
def published(pattern: Office, tmp_path: Path) -> Office:
    """Return a copy of that office, with its backups."""
    return pattern.copy(tmp_path / "data")


def behind(office: Office, *orders: str) -> None:
    """Change what may not be changed: the guards are taken away first, and put back after."""
    with closing(sqlite3.connect(office.store.path, isolation_level=None)) as db:
        kept = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            db.execute(f"DROP TRIGGER {name}")
        for order in orders:
            db.execute(order)
        for _, order in kept:
            db.execute(order)


def again(table: str, **other: str) -> str:
    """Return what is selected to write a row once more with other values."""
    names = [column.name for column in metadata.tables[table].c]
    return ", ".join(other.get(name, name) for name in names) + f" FROM {table}"


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET who = 'x' WHERE number = 2",
        "DELETE FROM history WHERE number = 2",
        "INSERT OR REPLACE INTO history SELECT "
        + again("history", who="'x'")
        + " WHERE number = 2",
        "UPDATE OR REPLACE history SET number = 3 WHERE number = 2",
        "INSERT OR REPLACE INTO version SELECT " + again("version", reason="'x'"),
        "REPLACE INTO version SELECT " + again("version", approved_by="'x'"),
        "UPDATE OR IGNORE version SET approved_by = 'x'",
        "INSERT INTO version SELECT " + again("version", number="99") + " WHERE number = 2",
    ],
)
def test_the_database_refuses(order: str, published: Office) -> None:
    with pytest.raises(sqlite3.Error, match=r"append-only|chain"):
        tell(published.store.path, order)


@pytest.mark.parametrize("guard", sorted(GUARDS))
def test_a_guard_that_is_gone_is_noticed(guard: str, published: Office) -> None:
    tell(published.store.path, f"DROP TRIGGER {guard}")
    with pytest.raises(DeskError, match="vernet"):
        published.of(ANE).history.verify()


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET who = 'x' WHERE number = 2",
        "UPDATE history SET why = 'x' WHERE number = 3",
        "UPDATE history SET at = '2020-01-01T00:00:00+00:00' WHERE number = 3",
        "UPDATE history SET bound = '' WHERE number = 3",
        "DELETE FROM history WHERE number = 3",
        "DELETE FROM history WHERE number = 1",
        f"DELETE FROM history {LAST}",
        "UPDATE history SET number = number + 900 WHERE number > 2",
        *(
            f"UPDATE version SET {column} = {value} {NEWEST}"
            for column, value in {
                "approved_by": "'noen-andre'", "published_by": "'noen'", "reason": "'Annen'",
                "published_at": "'2020-01-01T00:00:00+00:00'", "valid_from": "'2020-01-01'",
                "programs": "'[\"barnetilbud\"]'", "adopted": "1", "name": "'2020.01.01.1'",
                "hash": "hex(randomblob(32))",
            }.items()
        ),
        f"UPDATE version SET valid_from = '2099-01-01' {NEWEST}",
        f"DELETE FROM version {NEWEST}",
    ],
)  # fmt: skip
def test_what_is_changed_by_hand_is_noticed(order: str, published: Office) -> None:
    behind(published, order)
    with pytest.raises(DeskError, match=r"ikke hel|skadet"):
        published.of(ANE).history.verify()


def test_two_events_that_changed_places_are_noticed(published: Office) -> None:
    swaps = ((2, 900), (3, 2), (900, 3))
    behind(published, *(f"UPDATE history SET number = {b} WHERE number = {a}" for a, b in swaps))
    with pytest.raises(DeskError, match="ikke hel"):
        published.of(ANE).history.verify()


def test_the_last_change_cut_off_whole_is_noticed_by_the_copies(published: Office) -> None:
    behind(
        published,
        "DELETE FROM history WHERE number > (SELECT max(number) FROM history) - 4",
        f"DELETE FROM version {NEWEST}",
    )
    with pytest.raises(DeskError, match="vet om hendelser som ikke er her"):
        published.of(ANE).history.verify()


def test_nothing_left_is_noticed(published: Office) -> None:
    behind(published, "DELETE FROM history", "DELETE FROM version")
    with pytest.raises(DeskError, match="vet om hendelser"):
        published.of(ANE).history.verify()


def test_a_draft_approved_by_hand_is_not_published(published: Office) -> None:
    published.change("snik")
    tell(
        published.store.path,
        "UPDATE draft SET state = 'approved', submitted_by = 'kari', reason = 'x',"
        " approved_by = 'ola'",
    )
    with pytest.raises(DeskError, match="viser ikke at"):
        published.of(ANE).history.verify()
    with pytest.raises(DeskError, match=r"viser ikke at.*Ingenting er endret"):
        published.release([JOB])


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE draft SET content = replace(content, 'ærlig', 'snik')",
        "UPDATE draft SET cases = ''",
        'UPDATE draft SET expectations = \'{"nothing": {"jobbkurs": "fits"}}\'',
        "UPDATE draft SET kind = 'retired'",
        "UPDATE draft SET editors = '[]', author = 'ane', submitted_by = 'ane'",
        "UPDATE draft SET reason = 'Noe annet'",
        "UPDATE draft SET base = ''",
    ],
)
@pytest.mark.parametrize("approved", [False, True])
def test_what_was_sent_in_cannot_be_changed_by_hand(
    order: str, approved: bool, published: Office
) -> None:
    published.change("ærlig")
    published.of(KARI).approval.submit(JOB, "Fordi.")
    if approved:
        published.of(OLA).approval.approve(JOB)
    row = published.store.draft(JOB)
    tell(published.store.path, order)
    if published.store.draft(JOB) == row:
        pytest.skip("this draft has nothing of it")
    desk = published.of(ANE)
    act = (lambda: published.release([JOB])) if approved else (lambda: desk.approval.approve(JOB))
    with pytest.raises(DeskError, match=r"viser ikke at|kan ikke leses|selv har vært"):
        act()


def test_whoever_began_it_cannot_be_forgotten(published: Office) -> None:
    """Kari changes, takes herself out of the draft, lets Ola send it in, and would approve."""
    published.change("snik", who=KARI)
    tell(published.store.path, "UPDATE draft SET editors = '[\"ola\"]', author = 'ola', seal = ''")
    published.of(OLA).approval.submit(JOB, "Den lå der.")
    with pytest.raises(DeskError, match="selv har vært med"):
        published.of(KARI).approval.approve(JOB)
    published.of(ANE).history.verify()
    with pytest.raises(DeskError):
        published.release([JOB])


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


@pytest.mark.parametrize("state", ["", "hva", "APPROVED", "approved "])
def test_a_draft_in_a_state_there_is_none_of_is_noticed(state: str, published: Office) -> None:
    """It ended the check in ValueError, and the check is what would have told."""
    published.change("Mer.")
    tell(published.store.path, f"UPDATE draft SET state = '{state}', seal = ''")
    with pytest.raises(DeskError, match="utkastet til «jobbkurs» er ikke slik det ble lagret"):
        published.of(ANE).history.verify()


@pytest.mark.parametrize(
    "order",
    [
        f"UPDATE version SET valid_from = '2099-01-01' {NEWEST}",
        f"UPDATE version SET approved_by = 'x' {NEWEST}",
        f"DELETE FROM version {NEWEST}",
        f"UPDATE version SET content = x'00' {NEWEST}",
    ],
)
def test_the_counter_says_so_and_the_next_start_mends_it(order: str, published: Office) -> None:
    newest = published.of(KARI).session.published
    published.clock.sleep(days=2)
    fresh(published.store.path, published.clock)
    assert backups_of(published.store.path)
    behind(published, order)
    seen = peek(published.store.path)
    assert seen.untold or catalogue_in_use(seen).catalogue.hash == newest.hash
    fresh(published.store.path, published.clock)
    used = catalogue_in_use(peek(published.store.path))
    assert (used.catalogue.hash, used.notice) == (newest.hash, None)
    published.of(ANE).history.verify()


def test_a_forged_form_for_the_next_start_is_noticed(published: Office) -> None:
    """The version is as approved, and beside it lies one built from other rules."""
    seen = peek(published.store.path)
    used = catalogue_in_use(seen, cases=False)
    published.store.put_settings(keep_form(seen, used.catalogue, used.files))
    published.of(ANE).history.verify()
    other = replace(used.catalogue.programs[JOB], criteria=())
    forged = replace(used.catalogue, programs={**used.catalogue.programs, JOB: other})
    published.store.put_settings(keep_form(seen, forged, used.files))
    assert catalogue_in_use(peek(published.store.path)).catalogue.programs[JOB].criteria
    with pytest.raises(DeskError, match=r"neste start .* er ikke slik filene sier"):
        published.of(ANE).history.verify()


def test_an_imported_catalogue_is_told_of_and_cannot_be_swapped(published: Office) -> None:
    published.clock.sleep(minutes=1)
    published.store.import_package(package("5.0"), "a.tiltak", KARI)
    published.clock.sleep(minutes=1)
    published.store.import_package(package("6.0"), "b.tiltak", OLA)
    told = published.of(ANE).history.events()[-2:]
    assert [(event.who, event.what, event.version) for event in told] == [
        (KARI, "imported", "5.0"), (OLA, "imported", "6.0"),
    ]  # fmt: skip
    published.of(ANE).history.verify()
    assert catalogue_in_use(peek(published.store.path)).catalogue.version == "6.0"
    tell(
        published.store.path,
        "UPDATE catalogue_package SET active = 0",
        "UPDATE catalogue_package SET active = 1 WHERE version = '5.0'",
    )
    used = catalogue_in_use(peek(published.store.path))
    assert used.catalogue.version not in {"5.0", "6.0"}
    assert used.notice


def test_a_version_that_is_no_catalogue_any_more_is_told_and_nothing_fails() -> None:
    files = {"questions.json": b'{"questions": []}', "catalogue.json": b"{}"}
    for wrong in (b"[", b"[]", b'{"questions": 1}'):
        broken = {**files, "questions.json": wrong}
        assert unnamed(files, broken, ["question:x"]) == ("questions.json",)
    assert unnamed(files, {**files, "catalogue.json": b'{"version": "2"}'}, [JOB]) == ()
    assert unnamed(files, {"catalogue.json": b"{}"}, [JOB]) == ("questions.json",)


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
