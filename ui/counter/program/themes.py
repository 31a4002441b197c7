"""The themes a program belongs to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable


def theme_words(themes: Iterable[str]) -> list[str]:
    """Return the themes in words, the first as a sentence begins; unknown ones are left out."""
    known = _words()
    words = [known[theme] for theme in themes if theme in known]
    return [word if place else word[:1].upper() + word[1:] for place, word in enumerate(words)]


def _words() -> dict[str, str]:
    return {
        "work": QCoreApplication.translate("Themes", "arbeid"),
        "education": QCoreApplication.translate("Themes", "utdanning"),
        "youth": QCoreApplication.translate("Themes", "unge"),
        "benefits": QCoreApplication.translate("Themes", "økonomiske ytelser"),
        "disability": QCoreApplication.translate("Themes", "funksjonsnedsettelse"),
        "housing": QCoreApplication.translate("Themes", "bolig"),
        "family": QCoreApplication.translate("Themes", "familie"),
        "health": QCoreApplication.translate("Themes", "helse"),
        "newcomer": QCoreApplication.translate("Themes", "ny i Norge"),
        "language": QCoreApplication.translate("Themes", "norsk språk"),
        "safety": QCoreApplication.translate("Themes", "trygghet"),
        "senior": QCoreApplication.translate("Themes", "eldre"),
        "after_prison": QCoreApplication.translate("Themes", "etter soning"),
        "meeting_place": QCoreApplication.translate("Themes", "møteplass"),
        "debt": QCoreApplication.translate("Themes", "gjeld"),
        "business": QCoreApplication.translate("Themes", "egen bedrift"),
    }
