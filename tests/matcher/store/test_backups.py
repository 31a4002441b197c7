"""Copies are whole, dated by their names, and thinned with age."""

from __future__ import annotations

import random
import sqlite3
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from matcher.store.backups import (
    FOLDER,
    Backup,
    back_up,
    backups_of,
    copy_whole,
    stamp,
    superfluous,
)
from tests.matcher.store.scenes import Clock, ask, fresh, package

NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - copies are named in local time


def made(*moments: datetime) -> list[Backup]:
    return [Backup(Path(f"x-{stamp(moment)}.sqlite"), moment) for moment in moments]


def test_all_of_two_days_then_one_a_day_a_week_a_month() -> None:
    hourly = [NOW - timedelta(hours=hours) for hours in range(24 * 365 * 2)]
    surplus = {backup.made_at for backup in superfluous(made(*hourly), NOW)}
    kept = [moment for moment in hourly if moment not in surplus]
    ages = [(NOW - moment).days for moment in kept]
    assert sum(age < 2 for age in ages) == 48
    assert sum(2 <= age < 14 for age in ages) == pytest.approx(12, abs=1)
    assert sum(14 <= age < 60 for age in ages) == pytest.approx(7, abs=1)
    assert sum(age >= 60 for age in ages) == pytest.approx(23, abs=1)
    assert kept[0] == NOW


def test_the_newest_of_each_span_stays_and_thinning_again_takes_nothing() -> None:
    spread = random.Random(7)  # noqa: S311 - a fixed spread, nothing secret
    moments = sorted((NOW - timedelta(hours=spread.randrange(9_000)) for _ in range(300)),
                     reverse=True)  # fmt: skip
    copies = made(*dict.fromkeys(moments))
    surplus = superfluous(copies, NOW)
    rest = [copy for copy in copies if copy not in surplus]
    assert superfluous(rest, NOW) == []
    assert rest[0] == copies[0]


def test_taking_a_copy_thins_the_older_ones(database: Path) -> None:
    fresh(database)
    first, second = (back_up(database, NOW + timedelta(minutes=minutes)) for minutes in (0, 1))
    newest = back_up(database, NOW + timedelta(days=90))
    assert [backup.path for backup in backups_of(database)] == [newest, second]
    assert not first.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_copy_takes_its_place_in_one_step(database: Path, tmp_path: Path) -> None:
    fresh(database)
    target = tmp_path / "target.sqlite"
    target.write_bytes(b"before")
    with target.open("rb") as held:
        copy_whole(database, target)
        assert held.read() == b"before"
    assert ask(target, "SELECT count(*) FROM setting") == [(0,)]


def test_a_copy_from_the_future_stays() -> None:
    future = [NOW + timedelta(days=days) for days in (400, 300, 1)]
    assert superfluous(made(*future), NOW) == []


def test_only_copies_of_this_database_count(database: Path) -> None:
    fresh(database)
    folder = database.parent / FOLDER
    folder.mkdir()
    for name in ("brev.txt", "tiltaksfinner-2026.sqlite", "other-20261123T120000000000.sqlite",
                 "tiltaksfinner-99999999T999999999999.sqlite",
                 "tiltaksfinner-20261123T120000000000.sqlite.4711.halv"):  # fmt: skip
        (folder / name).touch()
    assert backups_of(database) == []
    copy = back_up(database, NOW)
    assert [backup.path for backup in backups_of(database)] == [copy]


def test_a_copy_is_taken_once_a_day_and_before_each_import(database: Path) -> None:
    clock = Clock()
    for expected in (0, 1, 1):
        fresh(database, clock)
        assert len(backups_of(database)) == expected
    clock.sleep(days=1)
    store = fresh(database, clock)
    assert len(backups_of(database)) == 2
    store.import_package(package(), "a.tiltak")
    newest, *older = backups_of(database)
    assert len(older) == 2
    assert ask(newest.path, "SELECT count(*) FROM catalogue_package") == [(0,)]


def test_a_failed_copy_leaves_no_half_and_the_earlier_ones(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh(database)
    first = back_up(database, NOW)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        back_up(database, NOW + timedelta(days=90))
    assert list((database.parent / FOLDER).iterdir()) == [first]


def test_a_copy_of_what_is_being_written_is_of_before(database: Path) -> None:
    fresh(database).put_settings({"theme": "dark"})
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE setting SET value = 'light'")
    copy = back_up(database, NOW)
    other.close()
    assert ask(copy, "SELECT value FROM setting") == [("dark",)]
