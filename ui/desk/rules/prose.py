"""Texts of the rule page: in line with the fields and headings around them."""

from __future__ import annotations

from ui.widgets import Words


def prose(text: str = "", *looks: str) -> Words:
    """Return a text without air at its sides."""
    words = Words(text, *looks)
    words.setContentsMargins(0, 0, 0, 0)
    return words
