"""Widgets below or beside one another: most panes are nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

Margins: TypeAlias = int | tuple[int, int, int, int] | None
"""In pixels: all four alike, or left, top, right and bottom; None leaves what the style gives."""

L = TypeVar("L", bound=QBoxLayout)


def column_of(
    owner: QWidget | None, *parts: QWidget, spacing: int | None = None, margins: Margins = 0
) -> QVBoxLayout:
    """Lay parts out below one another, `spacing` pixels apart; without an owner to be put in."""
    return _filled(QVBoxLayout(owner) if owner else QVBoxLayout(), parts, spacing, margins)


def row_of(
    owner: QWidget | None, *parts: QWidget, spacing: int | None = None, margins: Margins = 0
) -> QHBoxLayout:
    """Lay parts out beside one another, `spacing` pixels apart; without an owner to be put in."""
    return _filled(QHBoxLayout(owner) if owner else QHBoxLayout(), parts, spacing, margins)


def _filled(layout: L, parts: tuple[QWidget, ...], spacing: int | None, margins: Margins) -> L:
    if margins is not None:
        sides = (margins,) * 4 if isinstance(margins, int) else margins
        layout.setContentsMargins(*sides)
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        layout.addWidget(part)
    return layout


def discard(layout: QLayout | QStackedWidget, *widgets: QWidget) -> None:
    """Take widgets out of a layout for good."""
    for widget in widgets:
        layout.removeWidget(widget)
        # It is deleted when the event loop comes round; until then it would be drawn where it was.
        widget.hide()
        widget.deleteLater()
