"""Random editing of a rule, for as long as one likes, and all the way back.

Whatever is done in whatever order: undo and redo lead to equal rules and cases, no rule that could
not be stored reaches the desk, lines are numbered as the tree is, and one stands at one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.ui.desk.rules.machine import Editing
from ui.desk.rules.panel import picked_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from ui.desk.rules.panel.picker import Choosable

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


class Choosing:
    """Stands for the small window with a list: the machine has chosen already."""

    def __init__(self, title: str, entries: Sequence[Choosable], parent: object) -> None:
        del title, parent
        self._entries = entries
        self.picked = self.line = self

    def connect(self, then: Callable[[object], object]) -> None:
        self._then = then

    def open(self) -> None:
        if self._entries:
            self._then(self._entries[Editing.choice % len(self._entries)].key)

    def setFocus(self, reason: object) -> None:  # noqa: N802 - Qt's name
        """Has no focus to take."""


@pytest.fixture(autouse=True)
def _chosen(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    del qtbot
    monkeypatch.setattr(picked_edits, "Picker", Choosing)


def play(examples: int) -> int:
    """Edit from the beginning so many times; return how many steps were taken."""
    before = Editing.steps
    run_state_machine_as_test(
        Editing,
        settings=settings(
            max_examples=examples,
            stateful_step_count=100,
            deadline=None,
            suppress_health_check=SLOW,
            print_blob=True,
        ),
    )
    return Editing.steps - before


@pytest.mark.parametrize(
    ("examples", "steps"),
    [
        (40, 2_500),
        pytest.param(2_000, 100_000, marks=[pytest.mark.soak, pytest.mark.timeout(3600)]),
    ],
)
def test_thousands_of_random_steps_and_all_the_way_back(examples: int, steps: int) -> None:
    assert play(examples) >= steps
