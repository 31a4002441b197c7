"""Where a window may stand: on a screen that is there, with all its sides inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

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
