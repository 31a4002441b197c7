"""What a screen reader is told without being asked: each thing once, and nothing of it empty.

All of it goes through the accessibility interface, whoever says it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.stories.caseworker import CTRL, SHIFT
from tests.stories.supervisor import Supervisor
from tests.ui.screen import come_to_rest
from ui.platform import WARN_SECONDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell


class Ear(Supervisor):
    """Works with the keyboard and hears what is said."""

    def __init__(self, shell: Shell, qtbot: QtBot, told: list[str]) -> None:
        super().__init__(shell, qtbot)
        self._told = told

    def heard(self) -> list[str]:
        """Return what was said since the last time, when all has come to rest."""
        come_to_rest(self.shell.window)
        said, self._told[:] = list(self._told), []
        assert all(words.strip() for words in said)
        return said


@pytest.fixture
def one(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Ear:
    told: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    ear = Ear(shell, qtbot, told)
    ear.heard()
    return ear


def test_at_the_counter_each_thing_is_said_once(one: Ear) -> None:
    window = one.shell.window
    one.tell("34 sagene permittert 100 %")
    said = one.heard()
    assert Counter(said).most_common(1)[0][1] == 1, said
    assert [words for words in said if words == window.results.counts.text()], said
    for _ in range(2):
        one.copied()
        assert one.heard() == [window.notices.text]
    one.press(Qt.Key.Key_F6)
    assert one.heard() == [window.results.accessibleName()]


def test_answers_that_clash_are_said_once(one: Ear) -> None:
    one.tell("34")
    one.heard()
    one.answer("Fødselsår", "2006")
    one.press(Qt.Key.Key_Tab)
    said = one.heard()
    clashes = [words for words in said if "2006" in words or "fødselsår" in words.casefold()]
    assert len(clashes) == 1, said


def test_the_end_of_a_conversation_is_said_once(one: Ear) -> None:
    one.tell("34")
    one.heard()
    absence = one.shell.absence
    assert absence is not None
    absence.watch.blank_now()
    for seconds in range(WARN_SECONDS, 0, -1):
        absence.watch.warn.emit(seconds)
    absence.watch.wipe.emit()
    said = one.heard()
    assert len(said) == 2
    assert f"om {WARN_SECONDS} sekunder" in said[0]
    assert said[1].startswith("Svarene er tømt.")


def test_at_the_desk_each_thing_is_said_once(one: Ear) -> None:
    one.sit_down()
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    one.settle()
    one.heard()
    one.press(Qt.Key.Key_F6)
    first = one.heard()
    one.press(Qt.Key.Key_F6, SHIFT)
    assert len(first) == len(one.heard()) == 1
    one.press(Qt.Key.Key_PageDown, CTRL)
    one.settle()
    assert max(Counter(one.heard()).values(), default=0) <= 1
    one.desk.background.said.emit("Endringen er sendt inn.")
    assert one.heard() == ["Endringen er sendt inn."]
