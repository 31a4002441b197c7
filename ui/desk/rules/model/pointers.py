"""A program's pointers as the rule editor holds them: lines that decide nothing.

A card stands in for the program: its criteria are the pointers, so that every edit of a rule is
an edit of them, and nothing of the editor is there twice.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue import Criterion, CriterionKind, Pointer, Pointers, Program
from matcher.catalogue.pointers import HoldBack, Strength

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.rules import Condition


class PointerKind(Enum):
    """What a line of the pointers does, in the order they stand in."""

    STRONG = auto()
    WEAK = auto()
    HOLD_BACK = auto()
    HAS_IT = auto()
    URGENT = auto()


LISTS = {
    PointerKind.STRONG: "pointers.raise",
    PointerKind.WEAK: "pointers.raise",
    PointerKind.HOLD_BACK: "pointers.hold_back",
}
"""The places in the file of those of which there can be several."""

ALONE = {PointerKind.HAS_IT: "pointers.has_it", PointerKind.URGENT: "pointers.urgent"}
"""The places of those of which there is one at most."""


@dataclass(frozen=True, slots=True)
class PointerLine(Criterion):
    """One pointer; `text` is why, and the id its place in the program's file."""

    points: PointerKind = PointerKind.STRONG

    @property
    def name(self) -> str:
        """Return its id in the program's file."""
        return self.id.rpartition(".")[2]

    @property
    def has_reason(self) -> bool:
        """Tell whether it says why: two kinds say what they are, and nothing more."""
        return self.points in LISTS


@dataclass(frozen=True)
class PointerCard(Program):
    """A program with its pointers in the place of its criteria, which are kept in `rule`."""

    rule: tuple[Criterion, ...] = ()


def card_of(program: Program) -> PointerCard:
    """Return the card of a program."""
    kept = {field.name: getattr(program, field.name) for field in fields(Program)}
    return PointerCard(**{**kept, "criteria": _lines(program.pointers)}, rule=program.criteria)


def written(card: Program) -> Program:
    """Return the program of a card; a program that is none as it is."""
    if not isinstance(card, PointerCard):
        return card
    kept = {field.name: getattr(card, field.name) for field in fields(Program)}
    lines = [line for line in card.criteria if isinstance(line, PointerLine)]
    pointers = _with_lines(card.pointers, lines)
    return Program(**{**kept, "criteria": card.rule, "pointers": pointers})


def new_pointer(when: Condition | None, kind: PointerKind = PointerKind.STRONG) -> PointerLine:
    """Return a line that says nothing of why yet; `arranged` gives it its id."""
    return PointerLine("", CriterionKind.PRIORITY, "", when, points=kind)


def _lines(pointers: Pointers) -> tuple[PointerLine, ...]:
    found = []
    for pointer in pointers.raised_by:
        kind = PointerKind.STRONG if pointer.strong else PointerKind.WEAK
        line = replace(new_pointer(pointer.when, kind), text=pointer.why)
        found.append(replace(line, id=f"pointers.raise.{pointer.id}"))
    for held in pointers.held_back_by:
        line = replace(new_pointer(held.when, PointerKind.HOLD_BACK), text=held.why)
        found.append(replace(line, id=f"pointers.hold_back.{held.id}"))
    for kind, place in ALONE.items():
        if (when := pointers.conditions.get(place.partition(".")[2])) is not None:
            found.append(replace(new_pointer(when, kind), id=place))
    return tuple(found)


def _with_lines(before: Pointers, lines: Iterable[PointerLine]) -> Pointers:
    """Return pointers with what lines say in the place of what they were read from."""
    raised: list[Pointer] = []
    held: list[HoldBack] = []
    has_it: Condition | None = None
    urgent: Condition | None = None
    for line in lines:
        match line.points:
            case PointerKind.STRONG:
                raised.append(Pointer(line.name, Strength.STRONG, line.when, line.text))
            case PointerKind.WEAK:
                raised.append(Pointer(line.name, Strength.WEAK, line.when, line.text))
            case PointerKind.HOLD_BACK:
                held.append(HoldBack(line.name, line.when, line.text))
            case PointerKind.HAS_IT:
                has_it = line.when
            case PointerKind.URGENT:
                urgent = line.when
            case other:
                assert_never(other)
    return replace(
        before,
        raised_by=tuple(raised),
        held_back_by=tuple(held),
        has_it=has_it,
        urgent=urgent,
    )
