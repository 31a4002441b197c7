"""Where Tab goes next: to what can be typed in or pressed, as the eye goes.

Qt also stops at a part that stands for a field inside it, wherever that part happens to be in the
chain, and so goes back to the field: in a form of such parts Tab went round and never left it.

The chain itself must not be walked from here: `nextInFocusChain` makes its result a child of the
widget it was asked of, as PySide6 keeps count, and with that widget it is lost to Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def next_stop(window: QWidget, here: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next widget Tab stops at, or the one before; None where there is no other."""
    stops = list(_stops_in(window))
    if not stops or stops == [here]:
        return None
    if here not in stops:
        return stops[0 if forward else -1]
    return stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]


def _stops_in(part: QWidget) -> Iterator[QWidget]:
    for child in _as_read(part):
        if _stops(child):
            yield child
        yield from _stops_in(child)


def _as_read(part: QWidget) -> list[QWidget]:
    """Return what is shown in a part, line by line from the top, each line from its start."""
    shown = [
        child
        for child in part.findChildren(QWidget, options=_DIRECT)
        if child.isVisible() and not child.isWindow()
    ]
    shown.sort(key=_middle)
    lines: list[list[QWidget]] = []
    for child in shown:
        if lines and _middle(child) <= lines[-1][0].geometry().bottom():
            lines[-1].append(child)
        else:
            lines.append([child])
    return [child for line in lines for child in sorted(line, key=QWidget.x)]


def _middle(part: QWidget) -> int:
    return part.geometry().center().y()


def _stops(widget: QWidget) -> bool:
    # What scrolls has no ring, and keys for scrolling reach it from the fields in it.
    takes = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    scrolls = isinstance(widget, QScrollArea)
    return takes and not scrolls and widget.focusProxy() is None and widget.isEnabled()
