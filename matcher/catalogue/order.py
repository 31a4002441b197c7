"""The order of the list, as reasons that can be said aloud one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.collation import collated
from matcher.catalogue.standing import GROUP_ORDER, Group
from matcher.catalogue.verdicts import VERDICT_ORDER, Qualifier

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from matcher.catalogue.assessment import Match
    from matcher.catalogue.order_rules import OrderRules

    Key: TypeAlias = tuple[int, bool, bool, bool, int, int, int, int, bool, int, str]

_UNSURE = frozenset({Qualifier.OFFER_UNCONFIRMED, Qualifier.CLOSED})


def order_key(match: Match) -> Key:
    """Return what the order rests on, the weightiest first.

    The group; nothing that a person judges answered with a no; whether it is urgent; whether it is
    held back; points for what points to it and the needs it serves; the verdict; how far the
    answers have come with the rule; priority groups the person belongs to; whether the offer is
    confirmed; how few answers are missing; the name.
    """
    standing = match.standing
    return (
        GROUP_ORDER[standing.group],
        Qualifier.JUDGED_NO in match.qualifiers,
        not standing.urgent,
        bool(standing.held_back),
        -standing.points,
        VERDICT_ORDER[match.verdict],
        match.stage,
        -len(match.priorities),
        not _UNSURE.isdisjoint(match.qualifiers),
        len(match.missing),
        collated(match.program.name.nb),
    )


def ordered(matches: Iterable[Match], rules: OrderRules) -> tuple[Match, ...]:
    """Return the matches in order; one that comes before another stands before it."""
    found = {match.program.id: match for match in sorted(matches, key=order_key)}
    before = {i: m.program.relations.before for i, m in found.items() if m.program.relations.before}
    order = firsts_first(found, before, lambda i: (found[i].group, found[i].verdict))
    return bounded([found[i] for i in order], rules)


def bounded(matches: list[Match], rules: OrderRules) -> tuple[Match, ...]:
    """Return matches in order with no more raised than can be talked about at once."""
    for place in range(rules.raised, len(matches)):
        if matches[place].group is not Group.RAISE:
            break
        standing = replace(matches[place].standing, group=Group.MORE)
        matches[place] = replace(matches[place], standing=standing)
    return tuple(matches)


def firsts_first(
    ids: Collection[str],
    before: Mapping[str, tuple[str, ...]],
    kind_of: Callable[[str], object],
) -> list[str]:
    """Return sorted ids with each program right before the first one it comes before.

    Only among programs of one kind: of one group and verdict. Of a circle, which nothing can
    satisfy, none is lost.
    """
    firsts: dict[str, list[str]] = {}
    for first in ids if before else ():
        for other in before.get(first, ()):
            if other in ids and kind_of(other) == kind_of(first):
                firsts.setdefault(other, []).append(first)
    if not firsts:
        return list(ids)
    placed: list[str] = []
    seen: set[str] = set()

    def place(program_id: str) -> None:
        if program_id not in seen:
            seen.add(program_id)
            for first in firsts.get(program_id, ()):
                place(first)
            placed.append(program_id)

    for program_id in ids:
        place(program_id)
    return placed
