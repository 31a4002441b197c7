"""The Tab key over the whole desk, and what has the focus kept in sight."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.platform import next_stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Part = tuple[QWidget, Callable[[], None]]
    """A part of the window, and the way to put the focus in it."""

TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_MARGIN = 24


def go_on(inside: QWidget, here: QWidget, *, forward: bool) -> bool:
    """Move the focus one step from a widget; tell whether there was anywhere to go."""
    stop = next_stop(inside, here, forward=forward)
    if stop is not None:
        reasons = Qt.FocusReason
        stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return stop is not None


class TabKey:
    """Knows whether it is the Tab key that moves the focus.

    Qt asks for the next place too when what has the focus goes; nothing may be looked at then.
    """

    def __init__(self) -> None:
        """Start without a key."""
        self._pressed = False

    def note(self, event: QEvent) -> None:
        """Look at an event of what is walked by Tab."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._pressed = event.key() in TABS

    def go_on(self, inside: QWidget, *, forward: bool) -> bool | None:
        """Move the focus and tell whether there was anywhere to go; None where no key was."""
        pressed, self._pressed = self._pressed, False
        here = inside.window().focusWidget() if pressed else None
        return None if here is None else go_on(inside, here, forward=forward)


def enter(part: QWidget) -> None:
    """Put the focus on the first thing in a part that takes it."""
    go_on(part, part, forward=True)


@contextmanager
def kept(inside: QWidget, instead: QWidget) -> Iterator[None]:
    """Let what takes the focus out of a part leave it where one is told how it went.

    Qt would give it to whatever comes next, which may be anywhere in the window.
    """
    before = QApplication.focusWidget()
    had = before is not None and inside.isAncestorOf(before)
    yield
    now = QApplication.focusWidget()
    if had and not (now is not None and now.isVisible() and inside.isAncestorOf(now)):
        instead.setFocus()


class InSight(QObject):
    """Scrolls to what gets the focus inside a widget, however it came to have it."""

    def __init__(self, inside: QWidget) -> None:
        """Look after a widget for as long as it is there."""
        super().__init__(inside)
        self._inside = inside
        # When what was unfolded with it is laid out.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._scroll)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self) -> None:
        # Takes no widgets: the one that had the focus may be going, and PySide6 would keep its
        # address for the next one that is made there.
        # What one clicks on is in sight, and must not move beneath the mouse.
        if not QApplication.mouseButtons():
            self._soon.start()

    def _scroll(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            _show(focused)


def _show(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, _MARGIN, _MARGIN)
        above = above.parentWidget()
