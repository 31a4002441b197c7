"""What makes one think of a program, and what makes it silly. Never a part of a verdict."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.rules import facts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions import Text
    from matcher.rules import Condition


class Strength(StrEnum):
    """How much a pointer says: a strong one raises the program by itself."""

    STRONG = "strong"
    WEAK = "weak"


class FirstMinute(StrEnum):
    """Whether a program may be raised before anybody has asked for it."""

    YES = "yes"
    """Unprompted, where it serves what the person came for."""

    POINTED = "pointed"
    """Only where something that was said points to it."""

    ASKED = "asked"
    """Only where it is searched for: it is there for staff, or nobody knows whether it exists."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A situation in which one thinks of the program, and how to say why.

    Without `when` only in a file that has a fault there.
    """

    id: str
    strength: Strength
    when: Condition | None
    why: Text

    @property
    def strong(self) -> bool:
        """Tell whether it raises the program by itself."""
        return self.strength is Strength.STRONG


def told_once(met: Sequence[Pointer]) -> tuple[Text, ...]:
    """Return why, of each pointer in turn, without what another one says and more.

    Bokmål decides for every language: a pointer often widens another one, and "under 30 and in need
    of work, under 30" is not how anybody would say it.
    """
    whys = tuple(dict.fromkeys(pointer.why for pointer in met))
    said = [f" {why.nb.replace(',', '').casefold()} " for why in whys]
    return tuple(
        why
        for why, words in zip(whys, said, strict=True)
        if not any(words in others for others in said if others != words)
    )


@dataclass(frozen=True, slots=True)
class HoldBack:
    """A situation in which it would be silly, or without tact, to bring the program up."""

    id: str
    when: Condition | None
    why: Text


@dataclass(frozen=True)
class Pointers:
    """When one thinks of a program. `needs` are choices of the question of that name."""

    needs: tuple[str, ...] = ()
    raised_by: tuple[Pointer, ...] = ()
    held_back_by: tuple[HoldBack, ...] = ()
    has_it: Condition | None = None
    urgent: Condition | None = None
    first_minute: FirstMinute = FirstMinute.POINTED

    @cached_property
    def told(self) -> dict[str, Pointer | HoldBack]:
        """Return those that say why, by their place in the program's file."""
        found: dict[str, Pointer | HoldBack] = {f"raise.{one.id}": one for one in self.raised_by}
        return found | {f"hold_back.{held.id}": held for held in self.held_back_by}

    @cached_property
    def conditions(self) -> dict[str, Condition]:
        """Return every condition by its place in the program's file."""
        found = {place: each.when for place, each in self.told.items()}
        found |= {"has_it": self.has_it, "urgent": self.urgent}
        return {name: when for name, when in found.items() if when is not None}

    @cached_property
    def facts(self) -> frozenset[str]:
        """Return the facts that the conditions look at."""
        return frozenset[str]().union(*map(facts_of, self.conditions.values()))


NO_POINTERS = Pointers(first_minute=FirstMinute.YES)
"""Of a program nothing is said about: it is never raised, and never left to search."""
