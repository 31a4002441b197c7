"""Heights that are right in the first picture: nested layouts would take a round each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

MOST_ROUNDS = 4
"""How often what is too low is laid out again before it is left to the event loop."""


def settle(inside: QWidget, *, afresh: bool = False) -> None:
    """Give everything in a widget that is shown the height it needs, now.

    `afresh` measures all of it again, what is higher than it needs too: for what is emptied.
    """
    if not inside.isVisible():
        return
    parts = inside.findChildren(QWidget)
    for part in parts:
        part.ensurePolished()
    if afresh:
        _measure_again([inside, *parts])
    for _ in range(MOST_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        low = [part for part in parts if is_low(part)]
        if not low:
            return
        for part in low:
            _ask_again(part, inside)


def _measure_again(parts: list[QWidget]) -> None:
    # Twice: the outermost is told of another height by the first round.
    for _ in range(2):
        for part in parts:
            if (layout := part.layout()) is not None:
                layout.invalidate()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def is_low(part: QWidget) -> bool:
    """Tell whether a part is lower than its words, or what is in it, need at its width."""
    if not part.isVisible():
        return False
    if isinstance(part, QLabel):
        return part.wordWrap() and part.height() < part.heightForWidth(part.width())
    layout = part.layout()
    if layout is None or not layout.hasHeightForWidth():
        return False
    return part.height() < layout.totalMinimumHeightForWidth(part.width())


def needed_height(part: QWidget, width: int) -> int:
    """Return the height a part needs for all its words at a width."""
    least = part.minimumSizeHint().height()
    return max(part.heightForWidth(width), least) if part.hasHeightForWidth() else least


def _ask_again(part: QWidget, inside: QWidget) -> None:
    """Let a part and all round it be measured anew: an outer layout remembers what it was told."""
    part.updateGeometry()
    above = part
    while above is not inside and (outer := above.parentWidget()) is not None:
        above = outer
        if (layout := above.layout()) is not None:
            layout.invalidate()
