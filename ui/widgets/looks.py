"""Looks that the style sheet gives by dynamic properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property and let the style sheet look again; "" takes it away."""
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value or None)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
