"""Where Tab goes next: to what can be typed in or pressed, along Qt's own chain.

Qt also stops at a part that stands for a field inside it, wherever that part happens to be in the
chain, and so goes back to the field: in a form of such parts Tab went round and never left it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def next_stop(here: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next widget Tab stops at, or the one before; None where there is no other."""
    widget: QWidget | None = here
    while widget is not None:
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if widget is here:
            return None
        if widget is not None and _stops(widget):
            return widget
    return None


def _stops(widget: QWidget) -> bool:
    takes = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()
