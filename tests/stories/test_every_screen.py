"""Every screen and small window: nothing scrolls into nothing, and all has a short name.

Tab goes round each small window, and behind the cover nothing can be read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from matcher.kept_cases import seal
from tests.matcher.kept_cases.cupboard import Cupboard
from tests.stories.conftest import DAY
from tests.stories.scrolling import emptiness
from tests.stories.supervisor import Supervisor
from tests.stories.tour import (
    AREAS,
    BOXES,
    CLIENT,
    COUNTER,
    DESK_BOXES,
    LONG,
    SHORT,
    TABS,
    open_program,
)
from tests.ui.screen import come_to_rest, readable
from ui.widgets import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.stories.tour import Way
    from ui.app.shell import Shell
    from ui.app.storage import Storage

SIZES = ((1366, 768), (1093, 614), (1920, 1080))
LONGEST_NAME = 100
MOST_STOPS = 400


@pytest.fixture
def keeping(keeping: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    """What the window keeps, with a cupboard for cases: its small windows are there then."""
    monkeypatch.setattr(seal, "_COST", 2**4)
    cupboard = Cupboard(tmp_path / "kept", DAY)
    return replace(keeping, kept_cases=lambda: cupboard.cases)


@pytest.fixture
def one(shell: Shell, qtbot: QtBot) -> Supervisor:
    found = Supervisor(shell, qtbot)
    actions = shell.window.commands.all
    found.until(lambda: any("Bevarte saker" in each.text() for each in actions))
    return found


def rest(one: Supervisor) -> None:
    """Let all be done that was begun, behind the window too."""
    for _ in range(3):
        one.shell.jobs.wait(60_000)
        if one.shell.desk is not None:
            one.desk.background.beside.wait(60_000)
        come_to_rest(one.shell.window)


def above(one: Supervisor) -> QWidget:
    return QApplication.activeModalWidget() or one.shell.window


def faults(one: Supervisor) -> list[str]:
    """Return what is wrong with what is seen now."""
    rest(one)
    here = above(one)
    found = [*_names(here), *_behind_the_cover(one)]
    if isinstance(here, QDialog):
        rest(one)
        found += _tabbed(one, here)
    for size in SIZES:
        one.shell.window.resize(*size)
        rest(one)
        found += [f"{size} {said}" for said in emptiness(here)]
    return found


def _stops(here: QWidget) -> Iterator[QWidget]:
    for widget in here.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        seen = widget.isVisible() and widget.isEnabled() and widget.window() is here
        if takes and seen and not isinstance(widget, QScrollArea):
            yield widget


def _names(here: QWidget) -> Iterator[str]:
    for stop in _stops(here):
        name = QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
        if not name or (len(name) > LONGEST_NAME and not isinstance(stop, Words)):
            yield f"{type(stop).__name__} in {type(stop.parent()).__name__} is called {name!r}"


def _tabbed(one: Supervisor, box: QDialog) -> Iterator[str]:
    """Go round a small window by Tab: it must come to everything, and not out of it."""
    seen: list[QWidget] = []
    for _ in range(MOST_STOPS):
        if one.focus in seen:
            break
        seen.append(one.focus)
        one.press(Qt.Key.Key_Tab)
    missed = set(_stops(box)) - set(seen)
    yield from (
        f"Tab never comes to {type(each).__name__} {each.accessibleName()}" for each in missed
    )
    yield from (
        f"Tab leads out to {type(each).__name__}" for each in seen if each.window() is not box
    )


def _behind_the_cover(one: Supervisor) -> list[str]:
    assert one.shell.absence is not None
    window, box = one.shell.window, QApplication.activeModalWidget()
    one.shell.absence.watch.blank_now()
    # Without a screen there is no window manager to give the keys to what is left.
    window.activateWindow()
    allowed = {"", "Tiltaksfinner", "Skjermen er blank", window.curtain.hint.text()}
    said = {*readable(window), *(readable(box) if box is not None else ())} - allowed
    one.press(Qt.Key.Key_Shift)
    (box or window).activateWindow()
    return [f"behind the cover: {words!r}" for words in sorted(said)]


def walk(one: Supervisor, ways: dict[str, Way]) -> dict[str, list[str]]:
    """Go to each screen; return what is wrong where anything is."""
    wrong = {}
    for name, way in ways.items():
        way(one)
        if found := faults(one):
            wrong[name] = found
        if isinstance(box := QApplication.activeModalWidget(), QDialog):
            box.reject()
            rest(one)
    return wrong


def test_every_screen_at_the_counter(one: Supervisor) -> None:
    assert walk(one, COUNTER) == {}


def test_every_small_window_at_the_counter(one: Supervisor) -> None:
    assert walk(one, BOXES) == {}


def test_the_screen_turned_to_the_person(one: Supervisor) -> None:
    assert walk(one, CLIENT) == {}


def test_every_area_of_the_desk(one: Supervisor) -> None:
    one.sit_down()
    assert walk(one, AREAS) == {}


@pytest.mark.parametrize("program", [SHORT, pytest.param(LONG, marks=pytest.mark.soak)])
def test_every_tab_of_a_program(one: Supervisor, program: str) -> None:
    one.sit_down()
    open_program(one, program)
    assert walk(one, TABS) == {}


def test_every_small_window_of_the_desk(one: Supervisor) -> None:
    one.sit_down()
    assert walk(one, DESK_BOXES) == {}
