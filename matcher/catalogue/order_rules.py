"""What counts how much for the place in the list: the constants of the order, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.pointers import Pointer, Pointers
    from matcher.documents import Node

_MOST = 99


@dataclass(frozen=True, slots=True)
class OrderRules:
    """Points of one program for one person. Whole numbers, so that they can be added in the head.

    Of strong pointers at most `most_strong` count, of weak ones `most_weak`: a program does not
    stand first because many pointers were written for it.
    """

    strong: int = 4
    most_strong: int = 2
    weak: int = 1
    most_weak: int = 2
    first_need: int = 3
    other_need: int = 1
    more_needs: int = 1
    """For a program that serves more than one of the stated needs."""

    few: int = 5
    """Of a hundred people: a pointer that holds for no more of them tells much."""

    some: int = 20
    """Of a hundred people: a pointer that holds for no more of them tells something."""

    raised: int = 14
    """The most programs raised at once; what comes after them is under *more*."""

    def points(self, pointers: Pointers, met: Iterable[Pointer], needs: tuple[str, ...]) -> int:
        """Return the points for pointers met and for stated needs served."""
        strengths = [pointer.strong for pointer in met]
        strong = min(strengths.count(True), self.most_strong)
        weak = min(strengths.count(False), self.most_weak)
        first = bool(needs) and needs[0] == pointers.needs[0]
        served = self.first_need if first else self.other_need if needs else 0
        served += self.more_needs if len(needs) > 1 else 0
        return strong * self.strong + weak * self.weak + served

    def telling(self, share: float) -> int:
        """Return how much a pointer tells of a person that holds for a share of people."""
        percent = round(share * 100, 3)
        return (percent <= self.few) + (percent <= self.some)


DEFAULT_ORDER = OrderRules()
LABELS: dict[str, Message] = {
    "strong": Message("poeng for en sterk peker"),
    "most_strong": Message("sterke pekere som teller"),
    "weak": Message("poeng for en svak peker"),
    "most_weak": Message("svake pekere som teller"),
    "first_need": Message("poeng når det viktigste det hjelper med, er nevnt"),
    "other_need": Message("poeng når noe annet det hjelper med, er nevnt"),
    "more_needs": Message("poeng når det hjelper med flere ting som er nevnt"),
    "few": Message("prosent som det som peker, høyst kan gjelde for å si mye"),
    "some": Message("prosent som det som peker, høyst kan gjelde for å si noe"),
    "raised": Message("tiltak som tas opp samtidig, høyst"),
}
"""What each constant is called, where a change of it is said."""


def read_order(node: Node | None) -> OrderRules:
    """Read `order.json`; what is not in it is as it is built in.

    A constant stands under `constants` with its id, value and reason, or by itself under its name,
    as in files that were written before there was a reason.
    """
    if node is None:
        return DEFAULT_ORDER
    names: tuple[str, ...] = OrderRules.__match_args__
    node.only("constants", *names)
    given = {name: _constant(node, name) for name in names}
    for entry in node.objects("constants") if node.get("constants") is not None else ():
        entry.only("id", "value", "name", "why")
        name = entry.one_of("id", names)
        given[name] = _constant(entry, name, "value")
    return OrderRules(**given)


def _constant(node: Node, name: str, key: str = "") -> int:
    """Return a constant that stands under a key, its own name where no other is given."""
    built_in: int = getattr(DEFAULT_ORDER, name, 0)
    key = key or name
    if node.get(key) is None:
        return built_in
    value = node.integer(key)
    if value is not None and 0 <= value <= _MOST:
        return value
    cure = Message("skriv et tall fra 0 til {limit}", limit=_MOST)
    node.problem(Message("«{key}» er ikke et slikt tall", key=name), cure, key)
    return built_in
