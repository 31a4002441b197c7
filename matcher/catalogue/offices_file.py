"""Reads offices.json strictly; every problem is noted on its node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.offices import DoorCertainty, Office
from matcher.documents import refuse_other_format
from matcher.messages import Message
from matcher.questions import read_text

if TYPE_CHECKING:
    from matcher.documents import Node

FORMAT = 1
KEYS = (
    "id", "name", "kind", "bydel", "danger", "phone", "hours", "drop_in", "address", "post",
    "email", "url", "note", "programs", "source", "date", "certainty",
)  # fmt: skip
WAYS = ("phone", "address", "email", "url", "post")


def read_offices(node: Node) -> tuple[Office, ...]:
    """Read the offices with the programs of their kind and their own."""
    node.only("format", "kinds", "offices")
    refuse_other_format(node, FORMAT)
    shared = {kind.string("id"): _programs(kind) for kind in node.objects("kinds")}
    return tuple(_office(entry, shared) for entry in node.objects("offices"))


def _programs(kind: Node) -> tuple[str, ...]:
    kind.only("id", "programs")
    return kind.strings("programs")


def _office(node: Node, shared: dict[str, tuple[str, ...]]) -> Office:
    node.only(*KEYS)
    if not any(node.string(way, "") for way in WAYS):
        message = Message("kontoret har verken telefon, dør eller lenke")
        node.problem(message, Message("skriv minst én vei inn, eller fjern kontoret"))
    kind = node.string("kind")
    programs = (*shared.get(kind, ()), *node.strings("programs"))
    return Office(
        id=node.string("id"),
        name=node.string("name"),
        kind=kind,
        source=node.string("source"),
        certainty=DoorCertainty(node.one_of("certainty", tuple(DoorCertainty))),
        programs=tuple(dict.fromkeys(programs)),
        bydel=node.string("bydel", ""),
        danger=node.flag("danger"),
        phone=node.string("phone", ""),
        hours=read_text(node, "hours", required=False),
        drop_in=read_text(node, "drop_in", required=False),
        address=node.string("address", ""),
        post=node.string("post", ""),
        email=node.string("email", ""),
        url=node.string("url", ""),
        note=read_text(node, "note", required=False),
        date=node.day("date"),
    )
