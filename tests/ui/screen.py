"""A window to look at, pixel by pixel, and the way back to a look without a theme."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QPoint, QRect, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@contextmanager
def look_restored(app: QApplication) -> Iterator[QApplication]:
    """Undo on leaving whatever theme and language did to `app`, for the tests that follow."""
    font = app.font()
    yield app
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    app.setStyleSheet("")
    app.setPalette(QPalette())
    app.setFont(font)
    app.setProperty("appliedTheme", None)
    app.styleHints().unsetColorScheme()


SOON_MS = 2_000
"""What is put off for no longer is a part of what is going on; the rest is a watch of some kind."""


def come_to_rest(*above: QObject) -> None:
    """Let Qt do all it has put off, and what timers in these objects are to do soon.

    A timer of no time goes off when there is nothing else to do. Three rounds, because what is laid
    out may ask for the layout round it, and that one for its own.
    """
    for _ in range(3):
        _next_round()
    while due := [t for one in above for t in one.findChildren(QTimer) if _is_due_soon(t)]:
        _let_pass(min(due, key=QTimer.remainingTime))


def _let_pass(timer: QTimer) -> None:
    """Let a timer go off now, as if its time had passed; the next it is started it waits again."""
    # Nobody waits for what has only to be late: waiting took a third of the time of the stories.
    wait = timer.interval()
    timer.start(0)
    _next_round()
    timer.setInterval(wait)


def _next_round() -> None:
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _is_due_soon(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS


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


def readable(widget: QWidget) -> list[str]:
    """Return what a screen reader can find of a window, hidden things apart."""
    said: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop()
        if not here.isValid() or here.state().invisible:
            continue
        said += [here.text(QAccessible.Text.Name), here.text(QAccessible.Text.Value)]
        waiting += [here.child(place) for place in range(here.childCount())]
    return said
