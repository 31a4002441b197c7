"""Which fields the card has, in the order and words of the program page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.desk.texts.fields import Field, Shape


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, and the fields under it; `also` names what is more than a field."""

    title: str
    fields: tuple[Field, ...] = ()
    also: tuple[str, ...] = ()


def parts() -> tuple[Part, ...]:
    """Return all parts of the card."""
    return (_names(), _whom(), _content(), _applying(), _contact(), _status(), _relations())


def _names() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "Navn og omtale"),
        (
            Field(
                "short_names", translate("Texts", "Kalles også"), Shape.LIST,
                translate("Texts", "Ett navn på hver linje"),
            ),
            Field(
                "synonyms", translate("Texts", "Ord det søkes etter"), Shape.LIST,
                translate("Texts", "Ett ord på hver linje, gamle navn også"),
            ),
        ),
        ("name", "summary", "client_summary"),
    )  # fmt: skip


def _whom() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "For hvem"),
        (Field("area", translate("Texts", "Område"), Shape.LINE),),
        ("bydeler", "themes", "open_to_all"),
    )


def _content() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "Innhold"),
        (
            Field("duration", translate("Texts", "Varighet"), Shape.LINE),
            Field("cost", translate("Texts", "Kostnad for personen"), Shape.LINE),
        ),
    )


def _applying() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "Påmelding"),
        (
            Field("referral", translate("Texts", "Henvisning"), Shape.TEXT),
            Field(
                "apply", translate("Texts", "Slik søker man"), Shape.PAIRS,
                translate("Texts", "Én kanal på hver linje: «Telefon: ring 21 80 21 80»"),
            ),
            Field(
                "bring", translate("Texts", "Ta med"), Shape.LIST,
                translate("Texts", "Én ting på hver linje"),
            ),
        ),
    )  # fmt: skip


def _contact() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "Kontakt og kilder"),
        (Field("owner", translate("Texts", "Eier"), Shape.LINE),),
        ("contacts", "sources"),
    )


def _status() -> Part:
    translate = QCoreApplication.translate
    day = translate("Texts", "Som 24.12.2026. Tomt: ikke oppgitt")
    return Part(
        translate("Texts", "Status og datoer"),
        (
            Field("availability", translate("Texts", "Om tilgjengeligheten"), Shape.TEXT),
            Field("confidence_note", translate("Texts", "Hvor sikkert dette er"), Shape.TEXT),
            Field("valid_from", translate("Texts", "Gjelder fra"), Shape.DAY, day),
            Field("valid_to", translate("Texts", "Gjelder til"), Shape.DAY, day),
            Field("last_verified", translate("Texts", "Sist bekreftet"), Shape.DAY, day),
            Field("review_by", translate("Texts", "Gjennomgås innen"), Shape.DAY, day),
        ),
        ("status", "confidence", "origin", "closed"),
    )


def _relations() -> Part:
    translate = QCoreApplication.translate
    return Part(
        translate("Texts", "Henger sammen med"),
        (),
        ("instead", "combines", "requires", "before", "excludes", "replaced_by"),
    )
