"""What a catalogue is and what it would change, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.arrivals import Origin
from matcher.documents import iso_day

if TYPE_CHECKING:
    from matcher.arrivals import Arrival
    from matcher.catalogue import Catalogue
    from matcher.questions import Language


def heading(arrival: Arrival) -> str:
    """Return what this is, as a title."""
    translate = QCoreApplication.translate
    if arrival.origin is Origin.FORMER:
        said = translate("Arrival", "Tilbake til katalog {version}")
    elif arrival.older:
        said = translate("Arrival", "Eldre katalog: {version}")
    else:
        said = translate("Arrival", "Ny katalog: {version}")
    return said.format(version=arrival.catalogue.version)


def signed_words(arrival: Arrival) -> str:
    """Return who stands behind it, and why that is enough."""
    translate = QCoreApplication.translate
    proved = arrival.proved
    if arrival.origin is Origin.BUNDLED:
        return translate("Arrival", "Den fulgte med programmet.")
    if arrival.origin is Origin.FORMER:
        said = translate("Arrival", "Den var i bruk her før. {signed}")
        return said.format(signed=_behind(proved.by))
    if proved.unproved:
        return translate(
            "Arrival",
            "Filen har underskrifter, men denne maskinen har ingen rot å kontrollere dem mot. "
            "Katalogen regnes som usignert.",
        )
    if not proved.by:
        return translate(
            "Arrival",
            "Ingen har underskrevet den. Det er lov her, men ingen kan vite hvem som har laget "
            "den. Alle kort merkes «usignert katalog».",
        )
    said = translate(
        "Arrival",
        "Underskrevet av {names}. Alle har nøkler som distriktet kjenner, og filen er slik den "
        "var da de underskrev.",
    )
    return said.format(names=proved.by)


def _behind(names: str) -> str:
    if not names:
        return QCoreApplication.translate("Arrival", "Ingen har underskrevet den.")
    return QCoreApplication.translate("Arrival", "Bak den står {names}.").format(names=names)


def dates_words(arrival: Arrival, language: Language) -> str:
    """Return the days of what came and of what is in use."""
    translate = QCoreApplication.translate
    said = translate(
        "Arrival", "Publisert {published}. I bruk nå er {version}, publisert {day}."
    ).format(
        published=_day(arrival.catalogue),
        version=arrival.before.version,
        day=_day(arrival.before),
    )
    first = arrival.catalogue.valid_from
    if arrival.package.early and first:
        waits = translate("Arrival", "Den gjelder fra {day} og ligger klar til da.")
        said = f"{said} {waits.format(day=first.strftime('%d.%m.%Y'))}"
    return f"{said} {arrival.age.into(language)}" if arrival.older else said


def _day(catalogue: Catalogue) -> str:
    day = iso_day(catalogue.published)
    return day.strftime("%d.%m.%Y") if day else catalogue.published
