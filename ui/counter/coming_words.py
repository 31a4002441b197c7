"""*Blir aktuelt*: from when a program is of use, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from matcher.nearest import Coming


def coming_words(coming: Coming) -> str:
    """Return from when a program fits or may fit."""
    translate = QCoreApplication.translate
    day = f"{coming.day:%d.%m.%Y}"
    if coming.at_latest:
        return translate("Coming", "Blir aktuelt senest {day}").format(day=day)
    return translate("Coming", "Blir aktuelt {day}").format(day=day)
