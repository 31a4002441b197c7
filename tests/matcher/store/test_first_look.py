"""The first look reads how the window is to look, changes nothing, and waits for nothing heavy."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from matcher.store.file_format import VERSION
from matcher.store.first_look import first_look
from tests.matcher.store.scenes import everything, fresh, tell

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = {"theme": "dark", "text_size": "125"}


def test_what_was_stored_is_found_and_nothing_is_changed(database: Path) -> None:
    fresh(database).put_settings(CHOSEN)
    before = everything(database.parent)
    assert first_look(database) == CHOSEN
    assert everything(database.parent) == before


def test_where_nothing_was_ever_stored_nothing_is_chosen(database: Path) -> None:
    assert first_look(database) == {}
    assert not database.parent.exists()


def test_what_is_no_database_of_ours_says_nothing(database: Path) -> None:
    database.parent.mkdir(parents=True)
    database.write_bytes(b"dette er ingen database" * 400)
    assert first_look(database) is None


def test_a_database_of_a_newer_edition_says_nothing(database: Path) -> None:
    fresh(database).put_settings(CHOSEN)
    tell(database, f"PRAGMA user_version = {VERSION + 1}")
    assert first_look(database) is None


def test_a_setting_that_is_not_as_it_was_written_is_passed_over(database: Path) -> None:
    fresh(database).put_settings(CHOSEN)
    tell(database, "UPDATE setting SET value = 'light' WHERE key = 'theme'")
    assert first_look(database) == {"text_size": "125"}


def test_while_another_is_writing_nothing_is_known(database: Path) -> None:
    fresh(database).put_settings(CHOSEN)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert first_look(database, wait_s=0.01) is None
    assert first_look(database) == CHOSEN


def test_a_folder_in_the_place_of_the_database_says_nothing(database: Path) -> None:
    database.mkdir(parents=True)
    assert first_look(database) is None


@pytest.mark.parametrize("late", ["matcher.store.records", "matcher.catalogue", "zipfile"])
def test_the_catalogue_is_left_for_later(late: str) -> None:
    program = f"import sys, matcher.store.first_look; print({late!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"False"]
