"""No test, and no process a test starts, reads the real day; the tests hold on other days."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from matcher.clock import now, system_clock, today
from tests.suite_clock import DAY, suite_moment

ROOT = Path(__file__).parents[1]
CLOCKS = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("time", "localtime"),
    ("time", "gmtime"),
    ("time", "strftime"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
    ("func", "now"),
    ("func", "current_timestamp"),
    ("func", "current_date"),
}
IN_SQL = ("CURRENT_DATE", "CURRENT_TIME", "date('now'", "datetime('now'", "julianday('now'")
MAY = {"matcher/clock.py"}
DATE_BOUND = (
    "tests/matcher/store/test_active.py",
    "tests/ui/terminal/test_package.py",
    (
        "--deselect=tests/matcher/store/test_active.py::"
        "test_damage_anywhere_never_shows_a_changed_catalogue"
    ),
)
"""What reads the suite's clock itself, and not only a fixed one that the test hands in."""


def readers(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, (ast.Name, ast.Attribute)):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            if (owner, node.attr) in CLOCKS:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += [
                f"{path.relative_to(ROOT)}:{node.lineno}" for sql in IN_SQL if sql in node.value
            ]
    return found


def test_one_place_asks_the_system_for_the_day() -> None:
    places = ("main.py", "matcher", "ui", "tests", "benchmarks")
    paths = [p for place in places for p in (ROOT / place).rglob("*.py")] + [ROOT / "main.py"]
    read = {place for path in paths if path != Path(__file__) for place in readers(path)}
    assert {place for place in read if place.split(":")[0] not in MAY} == set()


def test_the_reader_of_clocks_sees_one() -> None:
    assert readers(ROOT / "matcher/clock.py")


def test_the_suite_stands_on_its_own_day_and_its_clock_goes_on() -> None:
    assert today() == datetime.fromisoformat(os.environ[DAY]).date()
    assert now() <= now()
    assert abs(now() - suite_moment()) < timedelta(hours=1)


@pytest.mark.real_day(reason="shows that the mark gives the system's clock")
def test_a_marked_test_sees_the_real_day() -> None:
    assert abs(now() - system_clock()) < timedelta(hours=1)


def test_a_process_that_a_test_starts_stands_on_the_same_day() -> None:
    ask = "import matcher.clock; print(matcher.clock.now().isoformat())"
    run = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert abs(datetime.fromisoformat(run.stdout.strip()) - suite_moment()) < timedelta(hours=1)


def test_no_process_loses_the_clock_on_its_way() -> None:
    """A PYTHONPATH of its own, or an option that ignores it, puts a process on the real day."""
    loses = {f"-{letter}" for letter in "EIS"} | {"PYTHONPATH"}
    here = {Path(__file__), ROOT / "tests" / "suite_clock" / "__init__.py"}
    losing = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "tests").rglob("*.py")
        if path not in here
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in loses
    ]
    assert losing == []


@pytest.mark.parametrize("day", ["2026-12-31", "2028-02-29"])
def test_what_is_bound_to_the_day_holds_on_another(day: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider",
         f"--basetemp={tmp_path / 'base'}", *DATE_BOUND],
        cwd=ROOT,
        env={**os.environ, DAY: day},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3_000:]
