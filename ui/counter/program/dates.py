"""Dates of a program's card in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.catalogue_age import is_aged

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Program


def shown(day: date) -> str:
    """Return a date as it is written in Norway."""
    return day.strftime("%d.%m.%Y")


def freshness(program: Program, as_of: date) -> str:
    """Return when a card was last checked and when it is due."""
    verified, due = program.last_verified, program.review_by
    said = QCoreApplication.translate("Dates", "Ikke kontrollert ennå")
    if verified:
        said = QCoreApplication.translate("Dates", "Sist bekreftet {day}")
        said = said.format(day=shown(verified))
    if due is None:
        return said
    next_time = QCoreApplication.translate("Dates", "kontrolleres igjen {day}")
    if is_aged(program, as_of):
        next_time = QCoreApplication.translate(
            "Dates", "kan være utdatert: skulle vært kontrollert {day}"
        )
    return f"{said} · {next_time.format(day=shown(due))}"
