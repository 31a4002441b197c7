"""The first look finds out what the database is, says it calmly, and changes nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from matcher.store import peek as peeking
from matcher.store.file_format import VERSION
from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.rulework.office import Office
from tests.matcher.store.scenes import everything, fresh, package, tell

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {"sqlalchemy", "alembic", "PySide6", "asyncio"}


def test_peek_and_the_catalogue_in_use_leave_the_heavy_modules_alone() -> None:
    program = (
        "import sys; from matcher.store.peek import peek;"
        "from matcher.store.active import catalogue_in_use; import matcher.store.store;"
        f"print(*({HEAVY!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == []


def test_absent_and_nothing_is_created(database: Path) -> None:
    found = peek(database)
    assert (found.state, found.settings, found.package) == (Health.ABSENT, {}, None)
    assert not database.parent.exists()


def test_current_with_what_was_stored(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"theme": "dark", "text_size": "125"})
    stored = store.import_package(package(), "oslo.tiltak")
    before = everything(database.parent)
    found = peek(database)
    assert found.state is Health.CURRENT
    assert found.settings == {"theme": "dark", "text_size": "125"}
    assert found.package == stored
    assert everything(database.parent) == before


def test_newer_is_neither_read_nor_touched(database: Path) -> None:
    fresh(database).put_settings({"theme": "dark"})
    tell(database, f"PRAGMA user_version = {VERSION + 1}", "DROP TABLE draft")
    before = everything(database.parent)
    found = peek(database)
    assert (found.state, found.settings) == (Health.NEWER, {})
    assert everything(database.parent) == before


def test_older_can_be_read(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(database).put_settings({"theme": "dark"})
    monkeypatch.setattr(peeking, "VERSION", VERSION + 1)
    found = peek(database)
    assert (found.state, found.settings) == (Health.OLDER, {"theme": "dark"})


@pytest.mark.parametrize(
    "orders",
    [
        ["PRAGMA application_id = 7"],
        ["PRAGMA user_version = 0"],
        ["DROP TABLE setting"],
        ["DROP TABLE alembic_version"],
    ],
)
def test_a_database_that_is_not_ours_is_damaged(database: Path, orders: list[str]) -> None:
    fresh(database)
    tell(database, *orders)
    assert peek(database).state is Health.DAMAGED


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE version SET number = number + 64",
        "UPDATE version SET valid_from = '2026-11-233'",
    ],
)
def test_a_version_that_no_healthy_file_holds_is_damage_not_an_error(
    database: Path, order: str
) -> None:
    Office.at(database).publish("Gratis.")
    fresh(database).import_package(package("2.0"), "b.tiltak")
    tell(database, "DROP TRIGGER version_UPDATE_refused", order)
    assert peek(database).state is Health.DAMAGED


def test_every_flipped_bit_of_a_row_number_is_told_apart_from_a_good_file(database: Path) -> None:
    office = Office.at(database)
    for text in ("Gratis.", "50 kroner.", "100 kroner."):
        office.publish(text)
    for number in range(1, 4):
        for bit in range(7):
            other = number ^ (1 << bit)
            moved, back = (
                f"UPDATE version SET number = {new} WHERE number = {old}"
                for new, old in ((other, number), (number, other))
            )
            tell(database, "DROP TRIGGER IF EXISTS version_UPDATE_refused")
            try:
                tell(database, moved)
            except sqlite3.IntegrityError:
                continue
            assert peek(database).state is Health.DAMAGED, (number, bit)
            tell(database, back)
    assert peek(database).state is Health.CURRENT


@pytest.mark.parametrize("raw", [b"not a database", b"\0" * 4096, b"SQLite format 3\0"])
def test_a_file_of_something_else_is_damaged(database: Path, raw: bytes) -> None:
    database.parent.mkdir(parents=True)
    database.write_bytes(raw)
    assert peek(database).state is Health.DAMAGED


def test_an_empty_or_missing_file_is_damage_only_if_there_are_copies(database: Path) -> None:
    database.parent.mkdir(parents=True)
    database.touch()
    assert peek(database).state is Health.ABSENT
    fresh(database)
    fresh(database)  # the first start after the day of making takes a copy
    database.write_bytes(b"")
    assert peek(database).state is Health.DAMAGED
    database.unlink()
    assert peek(database).state is Health.DAMAGED


def test_a_value_gone_bad_costs_only_itself(database: Path) -> None:
    fresh(database).put_settings({"theme": "dark", "language": "nn"})
    tell(database, "UPDATE setting SET value = CAST(x'FF41' AS TEXT) WHERE key = 'theme'")
    found = peek(database)
    assert (found.state, found.settings) == (Health.CURRENT, {"language": "nn"})


def test_busy_is_not_waited_for_long(database: Path) -> None:
    fresh(database)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert peek(database, wait_s=0.01).state is Health.BUSY
    assert peek(database).state is Health.CURRENT


def test_a_folder_in_place_of_the_file_is_unreadable(database: Path) -> None:
    database.mkdir(parents=True)
    assert peek(database).state is Health.UNREADABLE


def test_a_file_in_place_of_the_folder_is_read_only(database: Path) -> None:
    database.parent.parent.mkdir()
    database.parent.touch()
    assert peek(database).state is Health.READ_ONLY


def test_read_only_still_tells_the_settings(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh(database).put_settings({"theme": "dark"})
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    found = peek(database)
    assert (found.state, found.settings) == (Health.READ_ONLY, {"theme": "dark"})


def test_on_a_network_share_it_is_not_opened(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peeking, "on_network_share", lambda _: True)
    monkeypatch.setattr(sqlite3, "connect", None)
    assert peek(database).state is Health.NETWORK
