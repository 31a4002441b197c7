"""Copies are whole, dated by their names, and thinned with age."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from matcher.store.backups import FOLDER, MOST, Backup, back_up, backups_of, due, stamp, superfluous
from matcher.store.file_copies import copy_whole
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
    spread = random.Random(7)
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
    newest = back_up(database, NOW + timedelta(days=50))
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


def test_one_start_with_the_clock_years_ahead_costs_no_copy(database: Path) -> None:
    fresh(database)
    days = [NOW + timedelta(days=day) for day in range(7)]
    week = [back_up(database, day) for day in days]
    ahead = back_up(database, NOW.replace(year=2040))
    assert [backup.path for backup in backups_of(database)] == [ahead, *reversed(week)]
    right = back_up(database, days[-1] + timedelta(days=1))
    assert backups_of(database)[0].path == right  # in the order they were made, not as dated
    assert backups_of(database)[1].path == ahead


@pytest.mark.parametrize(("hours", "expected"), [(1, False), (25, True), (-1, True)])
def test_the_daily_copy_is_due_after_a_day_or_where_the_newest_is_from_the_future(
    hours: int, *, expected: bool
) -> None:
    newest = made(NOW - timedelta(hours=hours))
    assert due(newest, NOW, timedelta(days=1)) is expected
    assert due([], NOW, timedelta(days=1))


def test_a_clock_that_walks_between_years_neither_fills_the_disk_nor_loses_the_latest() -> None:
    walk = random.Random(4)
    kept: list[Backup] = []
    for number in range(1, 600):
        day = datetime(walk.randrange(2019, 2041), walk.randrange(1, 13), walk.randrange(1, 29))  # noqa: DTZ001 - as above
        kept = [Backup(Path(f"{number}.sqlite"), day, number), *kept]
        gone = superfluous(kept, day)
        kept = [copy for copy in kept if copy not in gone]
        assert [copy.number for copy in kept[:2]] == [number, max(number - 1, 1)][: len(kept)]
        assert len(kept) <= MOST


def test_copies_of_older_releases_come_after_those_with_a_number(database: Path) -> None:
    fresh(database)
    folder = database.parent / FOLDER
    folder.mkdir()
    old = folder / f"tiltaksfinner-{stamp(NOW.replace(year=2040))}.sqlite"
    copy_whole(database, old)
    new = back_up(database, NOW)
    assert [backup.path for backup in backups_of(database)] == [new, old]


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes the POSIX way")
def test_what_a_killed_program_left_half_made_is_swept(database: Path) -> None:
    fresh(database)
    folder = database.parent / FOLDER
    folder.mkdir()
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                          capture_output=True, check=True).stdout.decode().strip()  # fmt: skip
    left, running = (folder / f"x.sqlite.{pid}.halv" for pid in (dead, os.getppid()))
    left.touch()
    running.touch()
    back_up(database, NOW)
    assert (left.exists(), running.exists()) == (False, True)


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
    other.execute("UPDATE setting SET value = 'light', seal = ''")
    copy = back_up(database, NOW)
    other.close()
    assert ask(copy, "SELECT value FROM setting") == [("dark",)]
