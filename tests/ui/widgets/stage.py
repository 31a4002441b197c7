"""A window that lives as long as the test and has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_KEPT: list[QWidget] = []


def on_stage(qtbot: QtBot, *widgets: QWidget) -> None:
    """Show widgets below each other; the first has the focus."""
    window = QWidget()
    # Python would throw the window away before the test begins.
    _KEPT[:] = [window]
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    widgets[0].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def focused() -> QWidget:
    """The widget that the keys go to."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
