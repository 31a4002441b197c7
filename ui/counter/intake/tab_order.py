"""Tab goes the way the eye does, although widgets are made and moved at other times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def chain(parts: Iterable[QWidget]) -> None:
    """Put everything in the parts that can take the focus one after the other."""
    before: QWidget | None = None
    for widget in _stops(parts):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(parts: Iterable[QWidget]) -> Iterator[QWidget]:
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if widget.window() is not part.window():
                continue  # the list of a combo box
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
                yield widget
