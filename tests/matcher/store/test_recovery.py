"""A damaged database is set aside and the newest good copy takes its place; people are told."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.store import Store, file_copies, recovery
from matcher.store.backups import backups_of
from matcher.store.damaged_files import set_aside_of
from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.store.scenes import (
    Clock,
    can_kill,
    cut_off_a_save,
    everything,
    fresh,
    package,
    tell,
)

if TYPE_CHECKING:
    from pathlib import Path

RUINS = {
    "no header": lambda raw: b"\0" * 100 + raw[100:],
    "first page": lambda raw: raw[:100] + b"\xff" * 3_996 + raw[4_096:],
    "a page in the middle": lambda raw: raw[:8_192] + b"\xff" * 4_096 + raw[12_288:],
    "cut in half": lambda raw: raw[: len(raw) // 2],
    "another file": lambda _: b"Dette er et brev.",
    "empty": lambda _: b"",
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


def used_for_days(database: Path, clock: Clock, days: int) -> None:
    for day in range(days):
        store = fresh(database, clock)
        store.put_settings({"text_size": str(100 + day)})
        clock.sleep(days=1)
    fresh(database, clock)


@pytest.mark.parametrize("ruin", RUINS.values(), ids=RUINS)
def test_the_newest_good_copy_takes_over(ruin: object, database: Path, clock: Clock) -> None:
    used_for_days(database, clock, 3)
    assert callable(ruin)
    ruined = ruin(database.read_bytes())
    database.write_bytes(ruined)
    newest, older, *_ = backups_of(database)
    newest.path.write_bytes(b"gone bad too")
    clock.sleep(hours=1)

    store = fresh(database, clock)

    assert store.settings() == {"text_size": "101"}
    (aside,) = set_aside_of(database)
    assert aside.read_bytes() == ruined
    assert store.notice
    assert aside.name in store.notice
    assert f"{older.made_at:%d.%m.%Y}" in store.notice
    assert fresh(database, clock).notice is None


def test_a_day_without_its_copy_is_told_in_words(
    database: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A full disk printed where in the program it was, and nobody was told there is no copy."""
    used_for_days(database, clock, 2)
    clock.sleep(days=2)

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(file_copies, "flush", full)
    store = Store.open(database, clock=clock)
    assert str(store.notice).startswith("Dagens sikkerhetskopi ble ikke laget. Disken er full")
    assert store.settings()["text_size"] == "101"
    assert capfd.readouterr() == ("", "")


def test_without_a_copy_a_new_one_is_made_and_told(database: Path) -> None:
    database.parent.mkdir(parents=True)
    database.write_bytes(b"Dette er et brev.")
    store = fresh(database)
    assert store.notice
    assert "ingen god kopi" in store.notice
    assert store.settings() == {}
    assert [file.read_bytes() for file in set_aside_of(database)] == [b"Dette er et brev."]


def test_a_database_that_is_gone_comes_back(database: Path, clock: Clock) -> None:
    used_for_days(database, clock, 1)
    database.unlink()
    store = fresh(database, clock)
    assert store.settings() == {"text_size": "100"}
    assert store.notice
    assert store.notice.startswith("Databasen var borte. Kopien fra")


@can_kill
def test_a_journal_left_behind_is_not_played_into_the_copy(database: Path, clock: Clock) -> None:
    used_for_days(database, clock, 1)
    cut_off_a_save(database)
    journal = database.with_name(f"{database.name}-journal")
    left = journal.read_bytes()
    database.unlink()
    store = fresh(database, clock)
    store.put_settings({"theme": "dark"})
    assert store.settings() == {"text_size": "100", "theme": "dark"}
    assert peek(database).state is Health.CURRENT
    (aside,) = database.parent.glob("tiltaksfinner-skadet-*-journal")
    assert aside.read_bytes() == left


def test_damage_twice_keeps_both_files(database: Path, clock: Clock) -> None:
    fresh(database, clock)
    for letter in (b"first", b"second"):
        database.write_bytes(letter)
        fresh(database, clock)
    assert [file.read_bytes() for file in set_aside_of(database)] == [b"first", b"second"]


def test_nothing_is_moved_while_another_instance_does(database: Path) -> None:
    database.parent.mkdir(parents=True)
    database.write_bytes(b"Dette er et brev.")
    with (
        recovery.alone(database, 0.05),  # stands for the other instance
        pytest.raises(StoreError, match="annet vindu"),
    ):
        fresh(database)
    assert database.read_bytes() == b"Dette er et brev."
    assert fresh(database).notice


def test_the_folder_is_for_its_owner_alone(database: Path) -> None:
    fresh(database)
    assert database.parent.stat().st_mode & 0o077 == 0 or database.drive


def test_restoring_keeps_the_package_that_was_in_use(database: Path, clock: Clock) -> None:
    stored = fresh(database, clock).import_package(package(), "a.tiltak")
    clock.sleep(days=2)
    fresh(database, clock)
    tell(database, "PRAGMA application_id = 0")
    assert fresh(database, clock).packages() == (stored,)
    assert [peek(copy.path).state for copy in backups_of(database)] == [Health.CURRENT] * 2
    assert not [name for name in everything(database.parent) if name.endswith(".halv")]
