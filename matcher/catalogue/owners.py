"""Who answers for programs, as the register of organisations knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.messages import Message

if TYPE_CHECKING:
    from datetime import date

    from matcher.documents import Node

FORMAT = 1
_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


@dataclass(frozen=True, slots=True)
class Owner:
    """An organisation with its number; `known_as` are the owners that programs write."""

    name: str
    number: str
    known_as: tuple[str, ...]
    source: str
    url: str = ""
    date: date | None = None


def is_organisation_number(number: str) -> bool:
    """Tell whether nine digits end with their check digit (modulus 11, Brønnøysundregistrene)."""
    if len(number) != len(_WEIGHTS) + 1 or not (number.isascii() and number.isdecimal()):
        return False
    weighed = sum(w * int(digit) for w, digit in zip(_WEIGHTS, number, strict=False))
    return (11 - weighed % 11) % 11 == int(number[-1])


def read_owners(node: Node) -> tuple[Owner, ...]:
    """Read owners.json; every problem is noted on its node."""
    from matcher.documents import refuse_other_format

    node.only("format", "owners")
    refuse_other_format(node, FORMAT)
    owners = tuple(_owner(entry) for entry in node.objects("owners"))
    seen: dict[str, str] = {}
    for owner in owners:
        for name in owner.known_as:
            if seen.setdefault(name, owner.number) != owner.number:
                message = Message("to organisasjoner heter «{name}»", name=name)
                node.problem(message, Message("la navnet stå hos den ene"), "owners")
    return owners


def _owner(node: Node) -> Owner:
    node.only("name", "number", "known_as", "source", "url", "date")
    number = node.string("number")
    if number and not is_organisation_number(number):
        message = Message("«{number}» er ikke et organisasjonsnummer", number=number)
        node.problem(message, Message("skriv de ni sifrene fra Enhetsregisteret"), "number")
    return Owner(
        name=node.string("name"),
        number=number,
        known_as=node.strings("known_as"),
        source=node.string("source"),
        url=node.string("url", ""),
        date=node.day("date"),
    )
