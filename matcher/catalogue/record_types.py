"""What the records of a card are made of: criteria, ways to apply, contacts, sources, periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.field_types import (
    Day,
    Flag,
    LanguageText,
    Member,
    OneOf,
    PlainText,
    RecordList,
    RuleTree,
)
from matcher.catalogue.pointers import HoldBack, Pointer, Strength
from matcher.catalogue.programs import (
    Channel,
    Contact,
    Criterion,
    CriterionKind,
    Period,
    RuleChange,
    Source,
)
from matcher.catalogue.vocabularies import KINDS, STRENGTHS
from matcher.clock import today
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions import LANGUAGES, Text
from matcher.questions.value_words import day as day_of

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.field_types import Names
    from matcher.documents import Node

NAME = PlainText(required=True, limit=200)
NEEDED, TEXT, NULL = PlainText(required=True), PlainText(), PlainText(null=True)


def _checked(node: Node, criterion: Criterion) -> None:
    judged = criterion.kind is CriterionKind.JUDGEMENT
    written = node.get("when") is not None
    if not written and not criterion.text:
        cure = Message("skriv «{key}» på bokmål", key="text")
        node.problem(Message("«{key}» mangler", key="text"), cure, "text")
    if not written and not judged:
        node.problem(
            Message("et vilkår av typen {kind} har ingen regel", kind=criterion.kind),
            Message("skriv «when», eller gjør det til judgement"),
        )
    if written and criterion.text and not judged:
        node.problem(
            Message("setningen lages av regelen"),
            Message("fjern «text», eller flytt den til «note»"),
            "text",
        )


def _has_rule(node: Node, pointer: Pointer | HoldBack) -> None:
    if pointer.when is None and node.get("when") is None:
        cure = Message("skriv en betingelse")
        node.problem(Message("«{key}» mangler", key="when"), cure, "when")


def sentence(criterion: Criterion, names: Names) -> Message:
    """Return what a criterion says: its own text, or its rule in words."""
    if criterion.text:
        return as_message(criterion.text)
    return names.say(criterion.when) if criterion.when else NOTHING


def _way(channel: Channel, _: Names) -> Message:
    return joined((channel.channel, channel.how), ": ")


def _title(source: Source, _: Names) -> Message:
    return joined(filter(None, (source.title, source.publisher, source.date, source.url)))


def span(period: Period, _: Names) -> Message:
    """Return from when to when nobody is taken in, with the reason."""
    first, last = (_day(moment) for moment in (period.first, period.last))
    if first and last:
        said = Message("{first} til {last}", first=first, last=last)
    elif first:
        said = Message("fra {first}", first=first)
    else:
        said = Message("til {last}", last=last) if last else Message("uten datoer")
    return Message("{span} ({why})", span=said, why=period.why) if period.why else said


def changed_or_changing(change: RuleChange, _: Names) -> Message:
    """Return that the rule was changed, or will be, and how."""
    if change.day is None:
        return Message("Regelen kan bli endret: {text}", text=change.text)
    day = Text(*(day_of(change.day.toordinal(), language) for language in LANGUAGES))
    if change.day <= today():
        return Message("Regelen ble endret {day}: {text}", day=day, text=change.text)
    return Message("Regelen blir endret {day}: {text}", day=day, text=change.text)


def _day(moment: date | None) -> str:
    return f"{moment:%d.%m.%Y}" if moment else ""


CRITERIA = RecordList(
    Criterion,
    (
        Member("id", NAME, Message("Id")),
        Member("kind", OneOf(KINDS, CriterionKind), Message("Hva det gjør")),
        Member("source", NEEDED, Message("Kilde")),
        Member("when", RuleTree(), Message("Regel"), omitted=True),
        Member("text", LanguageText(required=False), Message("Tekst"), omitted=True),
        Member("note", LanguageText(required=False), Message("Merknad"), omitted=True),
        Member("legal_ref", NULL, Message("Hjemmel")),
        Member("legal_checked", Flag(), Message("Hjemmelen er lest og stemmer")),
        Member("from", Day(), Message("Gjelder fra og med"), "first", omitted=True),
        Member("to", Day(), Message("Gjelder til og med"), "last", omitted=True),
        Member("long", PlainText(), Message("Hvorfor setningen er lang"), omitted=True),
    ),
    key="id",
    checked=_checked,
    line=sentence,
)
RAISED_BY = RecordList(
    Pointer,
    (
        Member("id", NAME, Message("Id")),
        Member("strength", OneOf(STRENGTHS, Strength), Message("Hvor sterkt")),
        Member("when", RuleTree(), Message("Når")),
        Member("why", LanguageText(), Message("Fordi")),
    ),
    key="id",
    one=Message("Legg til peker"),
    checked=_has_rule,
)
HELD_BACK_BY = RecordList(
    HoldBack,
    (
        Member("id", NAME, Message("Id")),
        Member("when", RuleTree(), Message("Når")),
        Member("why", LanguageText(), Message("Fordi")),
    ),
    key="id",
    one=Message("Legg til noe som holder igjen"),
    checked=_has_rule,
)
APPLY = RecordList(
    Channel,
    (
        Member("channel", LanguageText(), Message("Kanal")),
        Member("how", LanguageText(), Message("Hvordan")),
    ),
    key="channel",
    compact=True,
    line=_way,
)
CONTACTS = RecordList(
    Contact,
    (
        Member("name", NEEDED, Message("Kontor eller tilbud (aldri en person)"), wide=True),
        Member("phone", NULL, Message("Telefon")),
        Member("email", NULL, Message("E-post")),
        Member("address", NULL, Message("Adresse")),
        Member("url", NULL, Message("Nettside")),
    ),
    key="name",
    one=Message("Legg til kontakt"),
)
SOURCES = RecordList(
    Source,
    (
        Member("key", NAME, Message("Nøkkel")),
        Member("title", NEEDED, Message("Tittel"), wide=True),
        Member("publisher", TEXT, Message("Hvem som har skrevet den")),
        Member("date", TEXT, Message("Dato (som 2026-11-22)")),
        Member("url", TEXT, Message("Nettadresse"), wide=True),
    ),
    key="key",
    line=_title,
    one=Message("Legg til kilde"),
    given="key",
    stem="kilde",
)
CHANGES = RecordList(
    RuleChange,
    (
        Member("from", Day(), Message("Fra og med (tomt: ikke bestemt)"), "day"),
        Member("text", LanguageText(), Message("Hva som endres"), wide=True),
        Member("source", NAME, Message("Kilde")),
    ),
    one=Message("Legg til endring"),
    line=changed_or_changing,
)
CLOSED = RecordList(
    Period,
    (
        Member("from", Day(), Message("Fra og med (tomt: fra før)"), "first"),
        Member("to", Day(), Message("Til og med (tomt: inntil videre)"), "last"),
        Member("why", TEXT, Message("Hvorfor"), wide=True),
    ),
    one=Message("Legg til periode"),
    line=span,
)
