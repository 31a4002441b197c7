"""Copies by command, back to one of them, and a proof that also asks a signed file."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.store import catalogue_in_use, file_copies, policy
from matcher.store.backups import backups_of
from matcher.store.chain import START, digest
from matcher.store.damaged_files import set_aside_of
from matcher.store.paths import database_file
from matcher.store.peek import peek
from matcher.store.ready_catalogue import form_beside, keep_form
from matcher.store.store import Store
from tests.matcher.store.scenes import package, tell
from tests.ui.terminal.test_keys import ring, sign

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.ui.terminal.conftest import Type

__all__ = ["ring"]


def test_before_the_first_save_there_is_nothing(run: Type) -> None:
    assert "ingen database" in run("backup").err
    assert "ingen database" in run("verify").out
    assert run("restore").out == "0 kopier.\n"
    assert not database_file().exists()


def test_there_and_back(run: Type) -> None:
    store = Store.open(database_file())
    store.put_settings({"theme": "dark"})
    assert run("backup").status == 0
    store.put_settings({"theme": "light"})
    (copy, *_) = backups_of(database_file())
    assert f"{copy.path.name}" in run("restore").out
    assert run("restore", "finnes-ikke").status == 2
    assert run("restore", copy.path.stem).status == 0
    assert Store.open(database_file()).settings()["theme"] == "dark"
    assert [event.what for event in store.history()] == ["restored"]
    assert set_aside_of(database_file())
    assert run("verify").status == 0


def test_copies_that_know_more_than_what_was_restored_are_no_accusers(run: Type) -> None:
    store = Store.open(database_file())
    store.put_settings({"theme": "dark"})
    run("backup")
    store.import_package(package("7.0"), "a.tiltak")
    run("backup")
    assert run("restore", backups_of(database_file())[-1].path.name).status == 0
    assert run("verify").status == 0


def test_a_catalogue_made_ready_by_another_is_noticed(run: Type) -> None:
    store = Store.open(database_file())
    seen = peek(store.path)
    used = catalogue_in_use(seen, cases=False)
    store.put_settings(keep_form(seen, used.catalogue, used.files))
    assert run("verify").status == 0
    forged = replace(used.catalogue, presets=())
    store.put_settings(keep_form(seen, forged, used.files))
    told = run("verify")
    assert (told.status, "ikke slik filene sier" in told.out) == (1, True)
    assert form_beside(store.path).exists()


def test_a_damaged_copy_is_not_gone_back_to(run: Type) -> None:
    Store.open(database_file()).import_package(package("7.0"), "a.tiltak")
    run("backup")
    (copy, *_) = backups_of(database_file())
    tell(copy.path, "UPDATE catalogue_package SET content = x'00'")
    assert "skadet" in run("restore").out
    told = run("restore", copy.path.name)
    assert (told.status, "Velg en annen" in told.err) == (2, True)


def test_a_chain_rebuilt_whole_is_noticed_by_one_signed_head(
    run: Type, ring: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    store = Store.open(database_file())
    store.import_package(package("6.0"), "a.tiltak", "kari")
    sign(run, ring, file, "kari", "ola")
    assert run("verify", str(file)).status == 0
    rewrite(database_file(), store)
    for copy in backups_of(database_file()):
        copy.path.unlink()
    assert run("verify").status == 0
    told = run("verify", str(file))
    assert (told.status, "går ikke gjennom" in told.out) == (1, True)


def rewrite(path: Path, store: Store) -> None:
    """Let somebody else have done everything, in a chain that fits."""
    events, previous = store.history(), START
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        guard = db.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'history_UPDATE_refused'"
        ).fetchone()[0]
        db.execute("DROP TRIGGER history_UPDATE_refused")
        for event in events:
            made = replace(event, who="mallory", previous=previous)
            own = digest(event.number, made, previous)
            db.execute(
                "UPDATE history SET who = 'mallory', hash = ?, previous = ? WHERE number = ?",
                [own, previous, event.number],
            )
            previous = own
        db.execute(guard)


def test_a_database_that_is_damaged_or_gone_is_not_called_well(run: Type) -> None:
    store = Store.open(database_file())
    store.import_package(package("7.0"), "a.tiltak")
    run("backup")
    whole = database_file().read_bytes()
    for content in (b"x" * 4_096, None):
        database_file().unlink()
        if content is not None:
            database_file().write_bytes(content)
        told = run("verify")
        assert (told.status, "skadet eller borte" in told.out) == (1, True)
        assert (database_file().read_bytes() if content else database_file().exists()) == (
            content or False
        )
        database_file().write_bytes(whole)
    assert run("verify").status == 0


def test_a_catalogue_gone_bad_is_told_before_a_copy_puts_it_back(run: Type) -> None:
    store = Store.open(database_file())
    store.import_package(package("7.0"), "a.tiltak")
    run("backup")
    tell(database_file(), "UPDATE catalogue_package SET content = x'00'")
    assert run("verify").status == 1
    Store.open(database_file())  # as the next start does
    assert run("verify").status == 0


def test_a_file_that_cannot_be_held_against_anything_says_why(
    run: Type, ring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    Store.open(database_file()).import_package(package("6.0"), "a.tiltak", "kari")
    assert "ikke underskrevet, så" in run("verify", str(file)).err
    sign(run, ring, file, "kari", "ola")
    monkeypatch.setattr(policy, "machine_file", lambda: tmp_path / "none.json")
    told = run("verify", str(file))
    assert (told.status, "har ingen rot" in told.err) == (2, True)


def test_a_full_disk_takes_nothing_of_what_there_is(
    run: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database was set aside first, and then there was no room for the copy."""
    store = Store.open(database_file())
    store.put_settings({"theme": "dark"})
    run("backup")
    store.put_settings({"theme": "light"})
    (copy, *_) = backups_of(database_file())

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(file_copies, "flush", full)
    told = run("restore", copy.path.stem)
    assert "Disken er full" in told.err
    assert Store.open(database_file()).settings()["theme"] == "light"
    assert set_aside_of(database_file()) == []
