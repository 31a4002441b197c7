"""Lines dragged by a real mouse: where each goes, what is refused, and how a long rule scrolls."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.theme import current_theme

ROOT = Path(__file__).parents[4]
GROWN, YOUNG, REGISTERED = (
    "Alderen er minst 18\N{NO-BREAK SPACE}år",
    "Alderen er under 30\N{NO-BREAK SPACE}år",
    "Er registrert hos Nav",
)
BEFORE = [f"1 {GROWN}", "2 Minst én av disse:", f"2.1 {REGISTERED}", "2.2 Alle disse:",
          f"2.2.1 {GROWN}", f"2.2.2 {YOUNG}", "3 Er motivert"]  # fmt: skip
INSIDE = "2 Minst én av disse:", "2.1 Alle disse:"
AFTER = {
    "into a group": [*INSIDE, f"2.1.1 {GROWN}", f"2.1.2 {YOUNG}", f"2.1.3 {REGISTERED}"],
    "to the end of a group": [*INSIDE, f"2.1.1 {GROWN}", f"2.1.2 {YOUNG}", f"2.1.3 {REGISTERED}"],
    "below": [*INSIDE, f"2.1.1 {GROWN}", f"2.1.2 {REGISTERED}", f"2.1.3 {YOUNG}"],
    "onto what is no group": [*INSIDE, f"2.1.1 {GROWN}", f"2.1.2 {REGISTERED}", f"2.1.3 {YOUNG}"],
    "above": ["2 Minst én av disse:", f"2.1 {YOUNG}", f"2.2 {REGISTERED}", "2.3 Alle disse:",
              f"2.3.1 {GROWN}"],
    "to the beginning of a group": ["2 Minst én av disse:", f"2.1 {YOUNG}", f"2.2 {REGISTERED}",
                                    "2.3 Alle disse:", f"2.3.1 {GROWN}"],
}  # fmt: skip


@pytest.fixture(scope="module")
def done() -> dict[str, object]:
    """What became of every drag; done in a process of its own, on a platform that can drag."""
    play = subprocess.run(
        [sys.executable, "-m", "tests.ui.desk.rules.drags"],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "minimal"}, capture_output=True, text=True,
        timeout=500, check=False,
    )  # fmt: skip
    assert play.returncode == 0, play.stderr
    found = json.loads(play.stdout)
    assert isinstance(found, dict)
    return found


def lines(done: dict[str, object], name: str) -> list[str]:
    became = done[name]
    assert isinstance(became, dict)
    return list(became["lines"])


@pytest.mark.parametrize("name", AFTER)
def test_a_condition_goes_where_it_is_dropped(done: dict[str, object], name: str) -> None:
    assert lines(done, name) == [BEFORE[0], *AFTER[name], BEFORE[-1]]


def test_a_condition_becomes_a_criterion_between_two(done: dict[str, object]) -> None:
    assert lines(done, "between criteria") == [*BEFORE[:-2], f"3 {YOUNG}", "4 Er motivert"]


def test_a_criterion_goes_to_the_end(done: dict[str, object]) -> None:
    found = lines(done, "to the very end")
    assert found[0] == "1 Minst én av disse:"
    assert found[-2:] == ["2 Er motivert", f"3 {GROWN}"]


@pytest.mark.parametrize("name", ["a criterion into a group", "into itself"])
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    done: dict[str, object], name: str
) -> None:
    assert lines(done, name) == BEFORE


def test_a_long_rule_scrolls_while_a_line_is_held_at_its_edge(done: dict[str, object]) -> None:
    assert done["edge"] == {"seen": [True], "last": "c0"}


@pytest.mark.parametrize("name", ["into a group", "above", "below", "between criteria"])
def test_one_sees_where_the_line_would_go(done: dict[str, object], name: str) -> None:
    became = done[name]
    assert isinstance(became, dict)
    assert became["marked"] == [current_theme().focus]
