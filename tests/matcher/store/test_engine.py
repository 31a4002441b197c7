"""How each action meets the file: durable, forgetful, and gone when it is done."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from matcher.errors import StoreError
from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.store.scenes import everything, fresh, put_draft, tell

if TYPE_CHECKING:
    from pathlib import Path


def test_the_pragmas_hold_for_every_action(database: Path) -> None:
    store = fresh(database)
    with store._action() as rows:
        pragmas = {
            name: rows.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }
    assert pragmas == {
        "journal_mode": "truncate", "synchronous": 3, "secure_delete": 1, "foreign_keys": 1,
    }  # fmt: skip


def test_what_is_replaced_is_wiped_from_the_file(database: Path) -> None:
    store = fresh(database)
    put_draft(store, "jobbkurs", "KANARIFUGL" * 500, "abc")
    assert b"KANARIFUGL" in database.read_bytes()
    put_draft(store, "jobbkurs", "{}", "abc")
    assert not any(b"KANARIFUGL" in raw for raw in everything(database.parent).values())


def test_a_write_has_its_lock_before_it_reads_and_a_read_takes_none(database: Path) -> None:
    store = fresh(database)
    with store._action(writes=True), pytest.raises(sqlite3.OperationalError, match="locked"):
        tell(database, "PRAGMA busy_timeout = 0", "BEGIN IMMEDIATE")
    with store._action() as rows:
        assert rows.settings() == {}
        tell(database, "PRAGMA busy_timeout = 0", "BEGIN IMMEDIATE")


def test_no_connection_outlives_its_action(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = fresh(database)
    opened: list[sqlite3.Connection] = []
    real = sqlite3.connect

    def connect(address: str, **named: Any) -> sqlite3.Connection:
        opened.append(real(address, **named))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", connect)
    store.put_settings({"theme": "dark"})
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")


@pytest.mark.parametrize("byte", [b"\xff", b"Q"])
def test_damage_found_in_use_is_told_calmly(byte: bytes, database: Path) -> None:
    store = fresh(database)
    put_draft(store, "jobbkurs", "{}", "abc")
    raw = database.read_bytes()
    assert raw.count(b"2026-11-23T") == 1
    database.write_bytes(raw.replace(b"2026-11-23T", b"2026-11-2" + byte + b"T"))
    with pytest.raises(StoreError, match="ikke slik programmet skrev det"):
        store.drafts()


def test_a_schema_that_cannot_be_quoted_is_told_calmly(database: Path) -> None:
    store = fresh(database)
    raw = database.read_bytes()
    database.write_bytes(raw.replace(b"CREATE TABLE draft", b"\xb3REATE TABLE draft"))
    assert peek(database).state is Health.DAMAGED
    with pytest.raises(StoreError, match="slettet"):
        store.settings()
