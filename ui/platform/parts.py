"""The parts of a window, and how F6 goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.platform.notices import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


def next_part(parts: Sequence[tuple[QWidget, Callable[[], object]]], step: int) -> None:
    """Move the focus from the part it is in to the next, or with -1 to the one before.

    Each comes with the way to put the focus in it. Where none is seen there is nowhere to go.
    """
    seen = [(part, focus) for part, focus in parts if part.isVisible()]
    if not seen:
        return
    focused = seen[0][0].window().focusWidget()
    inside = [part is focused or part.isAncestorOf(focused) for part, _ in seen]
    here = inside.index(True) if True in inside else -step
    part, focus = seen[(here + step) % len(seen)]
    focus()
    announce(part, part.accessibleName())
