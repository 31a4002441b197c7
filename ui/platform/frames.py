"""Where a window may stand: on a screen that is there, with all its sides inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen

_MAXIMIZED = ",maximized"
TITLE_BAR = 40
"""Pixels above the window that a frame round it takes, where it is not shown yet."""


def held_inside(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Return a window's place moved and shrunk so that one of the screens holds it whole.

    The screen is the one that holds most of it, else the first: a kept screen may be gone.
    """
    if not screens:
        return wanted
    area = max(screens, key=lambda screen: _shared(screen, wanted))
    area = area.adjusted(0, TITLE_BAR, 0, 0)
    width, height = min(wanted.width(), area.width()), min(wanted.height(), area.height())
    left = max(area.left(), min(wanted.left(), area.right() + 1 - width))
    top = max(area.top(), min(wanted.top(), area.bottom() + 1 - height))
    return QRect(left, top, width, height)


def _shared(screen: QRect, wanted: QRect) -> int:
    both = screen.intersected(wanted)
    return both.width() * both.height() if both.isValid() else 0


def first_frame(size: QSize, area: QRect) -> QRect | None:
    """Return where a window of a size stands the first time: in the middle; None fills the screen.

    `area` is what the screen leaves to windows.
    """
    room = area.adjusted(0, TITLE_BAR, 0, 0)
    if size.width() >= room.width() or size.height() >= room.height():
        return None
    frame = QRect(QPoint(0, 0), size)
    frame.moveCenter(room.center())
    return frame


def kept_frame(window: QWidget) -> str:
    """Return where a window stands, as settings keep it."""
    frame = window.normalGeometry() if window.isMaximized() else window.geometry()
    where = f"{frame.x()},{frame.y()},{frame.width()},{frame.height()}"
    return where + (_MAXIMIZED if window.isMaximized() else "")


def put_frame(window: QWidget, where: str, size: QSize, smallest: QSize) -> None:
    """Put a window where it was kept, as far as a screen holds it; else at `size` in the middle."""
    numbers = [int(part) for part in where.split(",")[:4] if part]
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    frame: QRect | None = None
    if len(numbers) == len(("x", "y", "width", "height")):
        frame = held_inside(QRect(*numbers), screens)
    elif screens:
        room = screens[0].size() - QSize(0, TITLE_BAR)
        window.setMinimumSize(smallest.boundedTo(room))
        frame = first_frame(size, screens[0])
    if frame is None or where.endswith(_MAXIMIZED):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    if frame is not None:
        window.setGeometry(frame)


class KeptInside(QObject):
    """Holds windows inside the screens there are: when shown, and when a screen goes or shrinks."""

    def __init__(self, parent: QObject) -> None:
        """Watch the screens of the application."""
        super().__init__(parent)
        self._windows: list[QWidget] = []
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._follow)
            app.screenRemoved.connect(self._later)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def hold(self, window: QWidget) -> None:
        """Hold a window from now on, as long as it is there."""
        self._windows.append(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a window come."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            # When it has its size: a box is made as large as its words after it is shown.
            QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Move and shrink every window that no screen holds whole."""
        self._windows = [window for window in self._windows if isValid(window)]
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        for window in self._windows:
            whole = any(area.contains(window.geometry()) for area in areas)
            filling = window.isMaximized() or window.isFullScreen()
            if window.isVisible() and not whole and not filling:
                window.setGeometry(held_inside(window.geometry(), areas))

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._later)

    def _later(self) -> None:
        QTimer.singleShot(0, self, self.look)
