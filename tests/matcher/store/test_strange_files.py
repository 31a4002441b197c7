"""Something else than a file under a name of ours is told, and never waited for."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.kept_cases import kept_cases_here
from matcher.store import Store, database_file
from matcher.store.backups import FOLDER, back_up, backups_of
from matcher.store.damaged_files import set_aside, set_aside_of
from matcher.store.first_look import first_look
from matcher.store.health import Health
from matcher.store.peek import peek
from matcher.store.policy import chosen, faults
from matcher.store.soundness import sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - local time, as in the names of copies
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    Store.open(database_file()).put_settings({"theme": "dark"})
    return database_file()


def _pipe(place: Path) -> None:
    os.mkfifo(place)


def _folder(place: Path) -> None:
    place.mkdir()


def _round(place: Path) -> None:
    place.symlink_to(place)


STRANGE = pytest.mark.parametrize("put", [_pipe, _folder, _round])


@STRANGE
@pytest.mark.parametrize("beside", ["", "-journal"])
def test_a_database_that_is_none_is_told(
    beside: str, put: Callable[[Path], None], database: Path
) -> None:
    place = database.with_name(f"{database.name}{beside}")
    place.unlink(missing_ok=True)
    put(place)
    assert not first_look(database)
    state = peek(database, mend=False).state
    # A link to itself holds nothing, as if the file were gone.
    assert state is (Health.ABSENT if put is _round and not beside else Health.UNREADABLE)
    with pytest.raises(StoreError, match=r"kan ikke (leses|åpnes)"):
        Store.open(database).put_settings({"theme": "light"})
    assert os.path.lexists(place), "nothing is put away"


@STRANGE
def test_a_copy_that_is_none_is_no_copy(put: Callable[[Path], None], database: Path) -> None:
    whole = back_up(database, NOON)
    strange = whole.with_name(f"{database.stem}-000900-20261201T000000000000.sqlite")
    put(strange)
    assert strange not in [copy.path for copy in backups_of(database)]
    assert sound(whole)
    put(whole.with_name(f"{whole.name}-journal"))
    assert not sound(whole), "what lies beside it is read with it"


def test_a_lock_that_is_none_is_told(database: Path) -> None:
    database.with_suffix(".lock").unlink(missing_ok=True)
    os.mkfifo(database.with_suffix(".lock"))
    database.unlink()
    with pytest.raises(StoreError, match="kan ikke åpnes"):
        Store.open(database)


@STRANGE
def test_settings_in_what_is_no_file_decide_nothing(
    put: Callable[[Path], None], database: Path
) -> None:
    put(database.with_name("config.json"))
    assert chosen({"theme": "dark"})["theme"].value == "dark"
    assert faults() == ["config.json"]


@STRANGE
def test_a_key_that_is_no_file_opens_nothing(put: Callable[[Path], None], database: Path) -> None:
    (database.parent / "kept").mkdir()
    put(database.parent / "kept" / "key.json")
    assert kept_cases_here().look().lines == ()


def test_a_copy_with_the_last_number_does_not_hide_those_after_it(database: Path) -> None:
    """The next had a digit more, which no name may have: no start saw a copy again."""
    back_up(database, NOON)
    planted = database.parent / FOLDER / f"{database.stem}-999999999-20261120T000000000000.sqlite"
    planted.write_bytes(b"")
    made = back_up(database, NOON)
    assert backups_of(database)[0].path == made


def test_a_database_that_stays_keeps_its_journal(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows moves no file that is open: the journal went, and the half save stayed."""
    journal = database.with_name(f"{database.name}-journal")
    journal.write_bytes(b"how it was before")
    move = os.replace

    def refuse(source: str, target: str) -> None:
        if str(source) == str(database):
            error = PermissionError(13, "Access is denied")
            error.winerror = 32  # type: ignore[attr-defined] # as Windows has it
            raise error
        move(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(PermissionError):
        set_aside(database, NOON)
    assert journal.read_bytes() == b"how it was before"
    assert database.exists()
    assert set_aside_of(database) == []
