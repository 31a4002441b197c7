"""What is kept between two runs, and that an action is saved whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import CatalogueError
from matcher.catalogue.packages import read_package
from matcher.errors import InputError, StoreError
from matcher.store.file_format import VERSION
from matcher.store.peek import peek
from tests.matcher.store.scenes import (
    Clock,
    ask,
    everything,
    fresh,
    package,
    put_draft,
    tell,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_settings_survive_and_replace_each_other(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"theme": "dark", "compact": "yes"})
    store.put_settings({"theme": "light"})
    store.put_settings({})
    assert fresh(database).settings() == {"theme": "light", "compact": "yes"}


def test_settings_are_saved_all_or_none(database: Path) -> None:
    store = fresh(database)
    with pytest.raises(ValueError, match="text_size"):
        store.put_settings({"theme": "dark", "text_size": "huge"})
    assert store.settings() == {}


def test_an_imported_package_is_in_use_until_another_is(database: Path) -> None:
    store = fresh(database)
    assert store.packages() == ()
    first = store.import_package(package("1.0"), r"C:\Users\Kari\oslo.tiltak")
    assert store.packages() == (peek(database).package,) == (first,)
    assert (first.version, first.source_name) == ("1.0", "oslo.tiltak")
    assert read_package(first.content) == read_package(package("1.0"))
    second = store.import_package(package("2.0"), "/home/kari/neste.tiltak")
    assert fresh(database).packages() == (second,)
    assert ask(database, "SELECT version, active FROM catalogue_package") == [
        ("1.0", 0),
        ("2.0", 1),
    ]


NEW_YEAR = date(2027, 1, 1)


def in_use(database: Path, day: date) -> str:
    """Return the version of the imported catalogue in use on a day."""
    found = peek(database, day=day).package
    return found.version if found else ""


def test_a_package_for_a_later_day_waits_for_it(database: Path) -> None:
    store = fresh(database)
    store.import_package(package("2.0", valid_from=NEW_YEAR), "a.tiltak")
    assert in_use(database, NEW_YEAR - timedelta(days=1)) == ""
    assert in_use(database, NEW_YEAR) == "2.0"
    # One taken in meanwhile for use at once is of a day when nobody wanted the other any more.
    store.import_package(package("3.0"), "b.tiltak")
    assert in_use(database, NEW_YEAR) == "3.0"


def test_the_one_in_use_stays_until_the_one_that_waits_takes_over(database: Path) -> None:
    store = fresh(database)
    store.import_package(package("1.0"), "a.tiltak")
    store.import_package(package("2.0", valid_from=NEW_YEAR), "b.tiltak")
    store.import_package(package("3.0", valid_from=NEW_YEAR + timedelta(days=31)), "c.tiltak")
    assert [kept.version for kept in store.packages()] == ["1.0", "2.0", "3.0"]
    days = {NEW_YEAR - timedelta(days=1): "1.0", NEW_YEAR: "2.0", date(2027, 2, 1): "3.0"}
    assert {day: in_use(database, day) for day in days} == days


def test_the_same_package_again_mends_what_is_stored(database: Path) -> None:
    store = fresh(database)
    store.import_package(package(), "a.tiltak")
    tell(database, "UPDATE catalogue_package SET content = x'00', active = 0")
    again = store.import_package(package(), "b.tiltak")
    assert store.packages() == (again,)
    assert ask(database, "SELECT count(*) FROM catalogue_package") == [(1,)]


def test_a_published_version_never_changes(database: Path) -> None:
    store = fresh(database)
    kept = store.import_package(package("1.0"), "a.tiltak")
    changed = package("1.0", {"examples.json": b'{"examples": []}'})
    with pytest.raises(InputError, match=r"«1\.0».*samme som før"):
        store.import_package(changed, "b.tiltak")
    assert store.packages() == (kept,)


def test_a_package_with_problems_changes_nothing(database: Path) -> None:
    store = fresh(database)
    store.import_package(package(), "a.tiltak")
    before = everything(database.parent)
    broken = package("2.0", {"constants.json": b"{}", "contradictions.json": b"[]"})
    for raw in (b"nothing", broken, package("2.0", {"programs/x.json": b"{}"})):
        with pytest.raises(InputError):
            store.import_package(raw, "b.tiltak")
    assert everything(database.parent) == before


def test_a_package_is_checked_as_a_whole(database: Path) -> None:
    clash = {"id": "x", "text": "Nei.", "questions": ["nobody"]}
    rule = {**clash, "when": {"fact": "age", "op": "ge", "value": 1}}
    raw = json.dumps({"contradictions": [rule]}).encode()
    with pytest.raises(CatalogueError, match="nobody"):
        fresh(database).import_package(package("2.0", {"contradictions.json": raw}), "a.tiltak")


def test_drafts_come_back_by_program(database: Path) -> None:
    store = fresh(database, Clock())
    assert store.draft("jobbkurs") is None
    put_draft(store, "jobbkurs", '{"id": "jobbkurs"}', "abc")
    other = put_draft(store, "barnetilbud", "{}", "abc")
    later = put_draft(store, "jobbkurs", '{"id": "jobbkurs", "æ": 1}', "def")
    assert fresh(database).draft("jobbkurs") == later
    assert store.drafts() == (other, later)


def test_writes_wait_their_turn_and_say_so_calmly(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"theme": "dark"})
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreError, match="Ingenting er endret"):
            store.put_settings({"theme": "light"})
        assert store.settings() == {"theme": "dark"}
    finally:
        other.close()
    store.put_settings({"theme": "light"})
    assert store.settings() == {"theme": "light"}


def test_a_store_upgraded_by_a_newer_program_is_left_alone(database: Path) -> None:
    store = fresh(database)
    tell(database, f"PRAGMA user_version = {VERSION + 1}")
    before = database.read_bytes()
    for action in (store.settings, lambda: store.put_settings({"theme": "dark"})):
        with pytest.raises(StoreError, match="nyere utgave"):
            action()
    assert database.read_bytes() == before


def test_a_store_whose_file_is_gone_does_not_make_an_empty_one(database: Path) -> None:
    store = fresh(database)
    database.unlink()
    with pytest.raises(StoreError, match="kan ikke åpnes"):
        store.put_settings({"theme": "dark"})
    assert not database.exists()
