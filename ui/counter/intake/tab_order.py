"""Tab goes the way the eye does, although widgets are made and moved at other times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def chaining(parts: Iterable[QWidget]) -> Iterator[None]:
    """Put everything in the parts that can take the focus one after the other, part by part."""
    before: QWidget | None = None
    for part in parts:
        for widget in _stops(part):
            # Between two parts what was the last may have been made anew.
            if before is not None and isValid(before):
                QWidget.setTabOrder(before, widget)
            before = widget
        yield


def _stops(part: QWidget) -> Iterator[QWidget]:
    for widget in (part, *part.findChildren(QWidget)):
        if widget.window() is not part.window():
            continue  # the list of a combo box
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            yield widget
