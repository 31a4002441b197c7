"""The catalogue in use in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.catalogue_age import age_of

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue


def version_words(catalogue: Catalogue, day: date) -> str:
    """Return the version, its age, and when programs are to be looked at again."""
    translate = QCoreApplication.translate
    found = age_of(catalogue, day)
    said = [
        translate("Catalogue", "Tiltakskatalog {version}").format(version=catalogue.version),
        _age(found.days),
    ]
    if found.overdue:
        overdue = translate("Catalogue", "tiltak over fristen: {count}")
        said.append(overdue.format(count=found.overdue))
    if found.next_review:
        said.append(
            translate("Catalogue", "neste gjennomgang {day}").format(day=_shown(found.next_review))
        )
    said.append(translate("Catalogue", "vurdert {day}").format(day=_shown(day)))
    if catalogue.unsigned:
        said.append(translate("Catalogue", "usignert katalog"))
    return " · ".join(said)


def _age(days: int) -> str:
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Catalogue", "fra i dag")
    if days == 1:
        return translate("Catalogue", "én dag gammel")
    return translate("Catalogue", "{days} dager gammel").format(days=days)


def _shown(day: date) -> str:
    return day.strftime("%d.%m.%Y")
