"""What a pane finds out behind the window: once, never too late, and never for nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from ui.desk.inquiry import Inquiry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk


class _Pane(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.told: list[str] = []
        self.worked: list[str] = []
        self.inquiry = Inquiry(desk.background, self, self.told.append)

    def ask(self, about: str) -> None:
        def work(_: Rulework) -> str:
            self.worked.append(about)
            return f"said of {about}"

        self.inquiry.ask(about, work)


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> _Pane:
    made = _Pane(desk)
    qtbot.addWidget(made)
    return made


def test_what_is_known_is_not_asked_again(pane: _Pane, settle: Callable[[], None]) -> None:
    pane.ask("a")
    pane.ask("a")
    settle()
    pane.ask("a")
    settle()
    assert (pane.worked, pane.told) == (["a"], ["said of a"])


def test_an_answer_about_what_was_shown_before_is_not_told(
    pane: _Pane, settle: Callable[[], None]
) -> None:
    pane.ask("a")
    pane.ask("b")
    settle()
    assert pane.told == ["said of b"]


def test_what_is_known_without_asking_makes_answers_come_too_late(
    pane: _Pane, settle: Callable[[], None]
) -> None:
    pane.ask("a")
    assert pane.inquiry.is_new("b")
    assert not pane.inquiry.is_new("b")
    settle()
    assert pane.told == []


def test_nobody_is_told_when_the_pane_is_gone(desk: Desk, settle: Callable[[], None]) -> None:
    pane = _Pane(desk)
    told = pane.told
    pane.ask("a")
    delete(pane)
    settle()
    assert told == []
