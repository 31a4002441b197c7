"""The order of the Tab key where parts are made anew: as one reads, not as they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def chain(parts: Sequence[QWidget | None]) -> None:
    """Let Tab go through all that takes it in some parts, part by part."""
    before: QWidget | None = None
    for part in parts:
        for stop in stops(part) if part is not None else ():
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop


def stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what takes the Tab key in a part, in the order it was made."""
    for widget in (part, *part.findChildren(QWidget)):
        if widget.window() is not part.window():
            continue  # the list of a combo box
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
