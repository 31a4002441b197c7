"""What has gone bad inside a database that SQLite takes for good, and where it comes back from."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from matcher.store import soundness
from matcher.store.active import catalogue_in_use
from matcher.store.backups import backups_of
from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.rulework.office import Office
from tests.matcher.store.scenes import Clock, ask, everything, fresh, package, tell

if TYPE_CHECKING:
    from pathlib import Path

IMPORTED = "UPDATE catalogue_package SET content = x'00'"


def imported_twice_copied(database: Path, clock: Clock) -> str:
    """Return the hash of an imported catalogue that a copy has too."""
    stored = fresh(database, clock).import_package(package(), "a.tiltak")
    clock.sleep(days=2)
    fresh(database, clock)
    return stored.hash


def test_a_catalogue_gone_bad_comes_from_a_copy_at_once_and_is_mended_at_the_next_save(
    database: Path,
) -> None:
    clock = Clock()
    digest = imported_twice_copied(database, clock)
    tell(database, IMPORTED)
    used = catalogue_in_use(peek(database))
    assert (used.imported, used.catalogue.hash) == (True, digest)
    before = everything(database.parent)
    assert not soundness.sound(database)
    assert everything(database.parent) == before
    fresh(database, clock)
    assert soundness.sound(database)


def test_where_no_copy_has_it_nothing_is_invented(database: Path) -> None:
    fresh(database).import_package(package(), "a.tiltak")
    for copy in backups_of(database):
        copy.path.unlink()
    tell(database, IMPORTED)
    used = catalogue_in_use(peek(database))
    assert not used.imported
    assert used.notice is not None
    fresh(database)
    assert not soundness.sound(database)


def test_a_copy_that_is_only_readable_is_passed_over_for_one_that_is_sound(
    database: Path,
) -> None:
    clock = Clock()
    imported_twice_copied(database, clock)
    clock.sleep(days=2)
    fresh(database, clock)
    newest, older, *_ = backups_of(database)
    tell(newest.path, IMPORTED)
    assert peek(newest.path, mend=False).state is Health.CURRENT
    database.write_bytes(b"gone")
    store = fresh(database, clock)
    assert store.notice
    assert f"{older.made_at:%d.%m.%Y}" in store.notice
    assert soundness.sound(database)


def test_a_published_version_gone_bad_is_mended_and_still_may_not_be_changed(
    database: Path,
) -> None:
    office = Office.at(database)
    version = office.publish("Gratis.")
    office.clock.sleep(days=2)
    fresh(database, office.clock)
    refusal = ask(database, "SELECT sql FROM sqlite_master WHERE name = 'version_UPDATE_refused'")
    tell(database, "DROP TRIGGER version_UPDATE_refused", "UPDATE version SET content = x'00'",
         refusal[0][0])  # fmt: skip
    used = catalogue_in_use(peek(database))
    assert (used.published, used.catalogue.hash) == (True, version.hash)
    fresh(database, office.clock)
    assert soundness.sound(database)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        tell(database, "UPDATE version SET content = x'00'")


def test_an_event_that_was_changed_is_noticed(database: Path) -> None:
    office = Office.at(database)
    office.publish("Gratis.")
    assert soundness.sound(database)
    tell(database, "DROP TRIGGER history_UPDATE_refused", "UPDATE history SET who = 'ane'")
    assert not soundness.sound(database)


def test_a_setting_that_is_not_as_it_was_written_is_passed_over_and_named(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"wipe_after": "300", "theme": "dark"})
    tell(database, "UPDATE setting SET value = '900' WHERE key = 'wipe_after'")
    assert store.settings() == {"theme": "dark"}
    seen = peek(database)
    assert (seen.settings, seen.spoiled) == ({"theme": "dark"}, ("wipe_after",))
    assert seen.about_settings is not None
    assert "wipe_after" in seen.about_settings
    store.put_settings({"wipe_after": "120"})
    assert peek(database).spoiled == ()
    assert peek(database).settings == {"theme": "dark", "wipe_after": "120"}


def test_what_an_earlier_release_wrote_is_read_without_a_hash(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"theme": "dark"})
    tell(database, "UPDATE setting SET seal = ''")
    assert peek(database).settings == {"theme": "dark"}
