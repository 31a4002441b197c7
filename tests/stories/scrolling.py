"""How far what scrolls goes beyond what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

AIR = 48
"""Pixels below the last thing: the margins of what it stands in."""

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def emptiness(window: QWidget) -> list[str]:
    """Return what scrolls in a window to where nothing is, and how many pixels of nothing."""
    areas = [each for each in window.findChildren(QAbstractScrollArea) if each.isVisible()]
    found = [(each, _below(each)) for each in areas if each.verticalScrollBar().maximum() > 0]
    return [f"{_called(each)}: {below}" for each, below in found if below > AIR]


def _called(area: QAbstractScrollArea) -> str:
    return f"{type(area).__name__} {area.accessibleName()}".strip()


def _below(area: QAbstractScrollArea) -> int:
    """How many pixels at the bottom are empty when one has scrolled as far as one can."""
    bar = area.verticalScrollBar()
    here = bar.value()
    bar.setValue(bar.maximum())
    bottom = _bottom(area)
    bar.setValue(here)
    return area.viewport().height() - bottom


def _bottom(area: QAbstractScrollArea) -> int:
    if isinstance(area, QScrollArea):
        inside: QWidget | None = area.widget()
        found = _leaves(inside, area.viewport()) if inside is not None else ()
        return max((rect.bottom() for rect in found), default=0)
    if isinstance(area, QAbstractItemView):
        model = area.model()
        last = model.index(model.rowCount() - 1, 0)
        return area.visualRect(last).bottom()
    if isinstance(area, QPlainTextEdit):
        cursor = area.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        return area.cursorRect(cursor).bottom()
    raise AssertionError(type(area).__name__)


def _leaves(part: QWidget, view: QWidget) -> Iterator[QRect]:
    """Yield where all is that is drawn in a part and is not only room for other things."""
    inner = [e for e in part.findChildren(QWidget, options=_DIRECT) if e.isVisible()]
    if not inner:
        yield QRect(part.mapTo(view, QPoint()), part.size())
    for each in inner:
        yield from _leaves(each, view)
