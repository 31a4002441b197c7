"""The program's card as one table, in the order of the desk.

Files, differences, merge, the program page, the desk, search, spreadsheets and the document of
the format are made from it: a field that stands here is in all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.field import Audience, Field, Nearness, Page, Section
from matcher.catalogue.field_types import (
    Day,
    Flag,
    IdList,
    LanguageText,
    LanguageTexts,
    Of,
    OneOf,
    PlainText,
    RuleTree,
    TextList,
)
from matcher.catalogue.pointers import FirstMinute, Pointers
from matcher.catalogue.programs import Availability, Relations, Status
from matcher.catalogue.record_types import (
    APPLY,
    CHANGES,
    CLOSED,
    CONTACTS,
    CRITERIA,
    HELD_BACK_BY,
    RAISED_BY,
    SOURCES,
)
from matcher.catalogue.vocabularies import (
    CONFIDENCES,
    FIRST_MINUTES,
    ORIGINS,
    STATUSES,
    TRANSLATIONS,
)
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

DAY_HELP = Message("Som 24.12.2026. Tomt: ikke oppgitt")
RECORDS: dict[str, Callable[..., object]] = {
    "availability": Availability,
    "pointers": Pointers,
    "relations": Relations,
}
"""Parts of a program that are records of their own, by their names."""

FIELDS: tuple[Field, ...] = (
    Field("id", PlainText(required=True, limit=200), Message("Id"), Section.NAMES, Audience.DESK,
          fixed=True),
    Field("name", LanguageText(name=True, complete=True), Message("Navn"), Section.NAMES,
          Audience.CLIENT, Page.HEADER, search=Nearness.NAME),
    Field("summary", LanguageText(), Message("Kort om tiltaket"), Section.NAMES, always=True),
    Field("client_summary", LanguageText(complete=True), Message("Til personen"), Section.NAMES,
          Audience.CLIENT),
    Field("short_names", TextList(line=True), Message("Kalles også"), Section.NAMES,
          page=Page.CONTENT, help=Message("Ett navn på hver linje"), search=Nearness.NAME),
    Field("synonyms", TextList(line=True), Message("Ord det søkes etter"), Section.NAMES,
          Audience.DESK, help=Message("Ett ord på hver linje, gamle navn også"),
          search=Nearness.OTHER_NAME),
    Field("criteria", CRITERIA, Message("Vilkår"), Section.RULE),
    Field("pointers.needs", IdList(Of.NEEDS), Message("Hva det hjelper med"), Section.POINTERS,
          Audience.DESK, help=Message("Det viktigste først")),
    Field("pointers.raise", RAISED_BY, Message("Peker hit"), Section.POINTERS, Audience.DESK,
          attribute="pointers.raised_by"),
    Field("pointers.hold_back", HELD_BACK_BY, Message("Holder igjen"), Section.POINTERS,
          Audience.DESK, attribute="pointers.held_back_by"),
    Field("pointers.has_it", RuleTree(), Message("Har det allerede"), Section.POINTERS,
          Audience.DESK),
    Field("pointers.urgent", RuleTree(), Message("Haster"), Section.POINTERS, Audience.DESK),
    Field("pointers.first_minute", OneOf(FIRST_MINUTES, FirstMinute, FirstMinute.YES),
          Message("I første minutt"), Section.POINTERS, Audience.DESK),
    Field("area.text", LanguageText(required=False, short=True), Message("Område"), Section.WHOM,
          attribute="area", always=True),
    Field("area.bydeler", IdList(Of.BYDELER), Message("Bydeler"), Section.WHOM,
          attribute="bydeler"),
    Field("themes", IdList(Of.THEMES), Message("Tema"), Section.WHOM, always=True),
    Field("open_to_all", Flag(), Message("Åpent for alle"), Section.WHOM, page=Page.REASONS),
    Field("on_request", IdList(Of.QUESTIONS), Message("Foreslås først etter svar på"), Section.WHOM,
          Audience.DESK),
    Field("duration", LanguageText(required=False, short=True, null=True), Message("Varighet"),
          Section.CONTENT, always=True),
    Field("cost", LanguageText(required=False, short=True), Message("Kostnad for personen"),
          Section.CONTENT, always=True),
    Field("waiting_time", LanguageText(required=False, short=True), Message("Ventetid"),
          Section.CONTENT, always=True),
    Field("referral", LanguageText(required=False, short=True), Message("Henvisning"),
          Section.APPLYING, always=True),
    Field("apply", APPLY, Message("Slik søker man"), Section.APPLYING, always=True,
          help=Message("Én kanal på hver linje: «Telefon: ring 21 80 21 80»")),
    Field("bring", LanguageTexts(), Message("Ta med"), Section.APPLYING, always=True,
          help=Message("Én ting på hver linje")),
    Field("owner", PlainText(required=True, name=True), Message("Eier"), Section.CONTACT,
          page=Page.HEADER, search=Nearness.OWNER),
    Field("contacts", CONTACTS, Message("Kontakt"), Section.CONTACT, always=True),
    Field("sources", SOURCES, Message("Kilder"), Section.SOURCES, always=True),
    Field("translations", OneOf(TRANSLATIONS, default="machine"),
          Message("Nynorsk og engelsk"), Section.STATUS),
    Field("availability.status", OneOf(STATUSES, Status, Status.UNCONFIRMED), Message("Status"),
          Section.STATUS, page=Page.REASONS),
    Field("availability.note", LanguageText(required=False), Message("Merknad til status"),
          Section.STATUS),
    Field("availability.closed", CLOSED, Message("Stengt for inntak"), Section.STATUS),
    Field("confidence", OneOf(CONFIDENCES), Message("Hvor sikkert dette er"), Section.STATUS,
          Audience.DESK),
    Field("confidence_note", LanguageText(required=False), Message("Om hvor sikkert dette er"),
          Section.STATUS),
    Field("valid_from", Day(), Message("Gjelder fra"), Section.STATUS, help=DAY_HELP),
    Field("valid_to", Day(), Message("Gjelder til"), Section.STATUS, help=DAY_HELP),
    Field("changes", CHANGES, Message("Endringer i reglene"), Section.STATUS),
    Field("last_verified", Day(), Message("Sist bekreftet"), Section.STATUS, page=Page.HEADER,
          help=DAY_HELP),
    Field("review_by", Day(), Message("Gjennomgås innen"), Section.STATUS, page=Page.HEADER,
          help=DAY_HELP),
    Field("origin", OneOf(ORIGINS), Message("Hvor tiltaket kommer fra"), Section.STATUS,
          Audience.DESK),
    Field("instead", IdList(Of.PROGRAMS), Message("Prøv heller"), Section.RELATED,
          page=Page.REASONS),
    Field("relations.combines", IdList(Of.PROGRAMS), Message("Kan kombineres med"),
          Section.RELATED),
    Field("relations.requires", IdList(Of.PROGRAMS), Message("Krever at man har"),
          Section.RELATED),
    Field("relations.before", IdList(Of.PROGRAMS), Message("Kommer før"), Section.RELATED),
    Field("relations.excludes", IdList(Of.PROGRAMS), Message("Kan ikke kombineres med"),
          Section.RELATED),
    Field("relations.replaced_by", IdList(Of.PROGRAMS), Message("Erstattet av"), Section.RELATED,
          page=Page.REASONS),
)  # fmt: skip
BY_PATH = {field.path: field for field in FIELDS}
_INDEX = re.compile(r"\[[^]]*\]")


def field_at(place: str) -> Field | None:
    """Return the field that a place of a program's file is in, as `criteria[2].when`.

    Of an object with several fields it is the first; None where the place is of no program.
    """
    names = _INDEX.sub("", place).split(".")
    for length in range(len(names), 0, -1):
        if found := BY_PATH.get(".".join(names[:length])):
            return found
    return next((field for field in FIELDS if field.path.startswith(f"{names[0]}.")), None)
