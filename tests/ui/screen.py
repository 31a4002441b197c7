"""A window to look at, pixel by pixel, and the way back to a look without a theme."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@contextmanager
def look_restored(app: QApplication) -> Iterator[QApplication]:
    """Undo on leaving whatever `apply_theme` did to `app`, for the tests that follow."""
    font = app.font()
    yield app
    app.setStyleSheet("")
    app.setPalette(QPalette())
    app.setFont(font)
    app.setProperty("appliedTheme", None)
    app.styleHints().unsetColorScheme()


@contextmanager
def shown(qtbot: QtBot, *widgets: QWidget) -> Iterator[None]:
    """Show the widgets below each other in one window; none of them has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(window.hasFocus)
    yield


W = TypeVar("W", bound=QWidget)


def on_screen(qtbot: QtBot, widget: W, width: int, height: int) -> W:
    """Show a widget as a window of its own that gets the keys; return it."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget


def middle_row(widget: QWidget) -> list[str]:
    """Colours across the widget as the window shows it: alone it would lose its surroundings."""
    row = QRect(widget.mapTo(widget.window(), QPoint(0, widget.height() // 2)), widget.size())
    image = widget.window().grab(row).toImage()
    return [image.pixelColor(x, 0).name() for x in range(widget.width())]
