"""Reads one programs/<id>.json into a Program; every problem is noted on its node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.programs import (
    Availability,
    Channel,
    Contact,
    Criterion,
    CriterionKind,
    Period,
    Program,
    Relations,
    Source,
    Status,
)
from matcher.documents import refuse_other_format
from matcher.messages import Message
from matcher.questions.texts import LANGUAGES, Text, read_name, read_text
from matcher.rules.codec import from_node

if TYPE_CHECKING:
    from matcher.documents import Node

KEYS = (
    "format", "id", "origin", "name", "short_names", "synonyms", "themes", "owner", "summary",
    "client_summary", "criteria", "availability", "valid_from", "valid_to", "area", "referral",
    "apply", "bring", "cost", "duration", "contacts", "instead", "relations", "open_to_all",
    "on_request", "sources", "confidence", "confidence_note", "last_verified", "review_by",
)  # fmt: skip
ORIGINS = ("seed", "statute", "nav", "oslo", "other")
CONFIDENCES = ("confirmed", "seed_only", "uncertain")
RELATIONS = ("excludes", "requires", "before", "combines", "replaced_by")
TITLE = 200
FORMAT = 1


def read_program(node: Node) -> Program | None:
    """Read a program; None where the document is not even an object."""
    if not node.is_object():
        return None
    node.only(*KEYS)
    refuse_other_format(node, FORMAT)
    area = node.get("area")
    return Program(
        id=node.string("id", limit=TITLE),
        name=read_name(node, "name"),
        origin=node.one_of("origin", ORIGINS),
        owner=node.name("owner"),
        summary=read_text(node, "summary"),
        client_summary=read_text(node, "client_summary"),
        criteria=tuple(_criterion(entry) for entry in node.objects("criteria")),
        availability=_availability(node),
        sources=tuple(_source(entry) for entry in node.objects("sources")),
        short_names=node.strings("short_names"),
        synonyms=node.strings("synonyms"),
        themes=node.strings("themes"),
        valid_from=node.day("valid_from"),
        valid_to=node.day("valid_to"),
        area=area.string("text", "") if area and area.is_object() else "",
        bydeler=area.strings("bydeler") if area and area.is_object() else (),
        referral=node.string("referral", ""),
        apply=tuple(_channel(entry) for entry in node.objects("apply")),
        bring=node.strings("bring"),
        cost=node.string("cost", ""),
        duration=node.string("duration", ""),
        contacts=tuple(_contact(entry) for entry in node.objects("contacts")),
        instead=node.strings("instead"),
        relations=_relations(node),
        open_to_all=node.flag("open_to_all"),
        on_request=node.strings("on_request"),
        confidence=node.one_of("confidence", CONFIDENCES),
        confidence_note=node.string("confidence_note", ""),
        last_verified=node.day("last_verified"),
        review_by=node.day("review_by"),
    )


def _criterion(node: Node) -> Criterion:
    node.only("id", "kind", "when", "text", "note", "source", "legal_ref", "legal_checked")
    kind = CriterionKind(node.one_of("kind", tuple(CriterionKind)))
    below = node.get("when")
    when = from_node(below) if below else None
    text = read_text(node, "text", required=below is None)
    if below is None and kind is not CriterionKind.JUDGEMENT:
        node.problem(
            Message("et vilkår av typen {kind} har ingen regel", kind=kind),
            Message("skriv «when», eller gjør det til judgement"),
        )
    if below is not None and text and kind is not CriterionKind.JUDGEMENT:
        node.problem(
            Message("setningen lages av regelen"),
            Message("fjern «text», eller flytt den til «note»"),
            "text",
        )
    return Criterion(
        id=node.string("id", limit=TITLE),
        kind=kind,
        source=node.string("source"),
        when=when,
        text=text,
        note=read_text(node, "note", required=False),
        legal_ref=node.string("legal_ref", ""),
        legal_checked=node.flag("legal_checked"),
    )


def _availability(node: Node) -> Availability:
    below = node.get("availability")
    if below is None or not below.is_object():
        cure = Message('skriv {"status": …}')
        node.problem(Message("«{key}» mangler", key="availability"), cure, "availability")
        return Availability(Status.UNCONFIRMED)
    below.only("status", "note", "closed")
    status = Status(below.one_of("status", tuple(Status)))
    closed = tuple(
        Period(entry.day("from"), entry.day("to"), entry.string("why", ""))
        for entry in below.objects("closed")
    )
    return Availability(status, below.string("note", ""), closed)


def _source(node: Node) -> Source:
    node.only("key", "title", "publisher", "date", "url")
    return Source(
        node.string("key", limit=TITLE),
        node.string("title"),
        node.string("publisher", ""),
        node.string("date", ""),
        node.string("url", ""),
    )


def _channel(node: Node) -> Channel:
    node.only("channel", "how")
    return Channel(node.string("channel"), node.string("how"))


def _contact(node: Node) -> Contact:
    node.only("name", "phone", "email", "url", "address")
    return Contact(
        node.string("name"),
        node.string("phone", ""),
        node.string("email", ""),
        node.string("url", ""),
        node.string("address", ""),
    )


def _relations(node: Node) -> Relations:
    below = node.get("relations")
    if below is None or not below.is_object():
        return Relations()
    below.only(*RELATIONS)
    return Relations(**{name: below.strings(name) for name in RELATIONS})


def untranslated(program: Program) -> list[str]:
    """Return the fields whose nynorsk or English text is missing, as "name.nn"."""

    def lacking(name: str, text: Text) -> list[str]:
        return [f"{name}.{lang}" for lang in LANGUAGES if not getattr(text, lang)]

    return lacking("name", program.name) + lacking("client_summary", program.client_summary)
