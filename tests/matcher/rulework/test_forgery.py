"""Whoever can write the database file by hand: what they try is refused, or noticed."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from matcher.rulework import DeskError
from matcher.rulework.explained import unnamed
from matcher.store.active import catalogue_in_use
from matcher.store.backups import backups_of
from matcher.store.peek import peek
from matcher.store.ready_catalogue import keep_form
from matcher.store.schema import metadata
from matcher.store.witnesses import GUARDS
from tests.matcher.rulework.forgery import LAST, NEWEST, behind
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office, cases_of
from tests.matcher.store.scenes import fresh, package, tell


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
    draft = published.change("ærlig")
    desk = published.of(KARI)
    desk.drafts.save(replace(draft, cases=cases_of(JOB)))
    desk.approval.submit(JOB, "Fordi.")
    if approved:
        published.of(OLA).approval.approve(JOB)
    row = published.store.draft(JOB)
    tell(published.store.path, order)
    assert published.store.draft(JOB) != row
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
