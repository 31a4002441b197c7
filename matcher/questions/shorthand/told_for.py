"""Whom somebody comes for: "datter spør for far 79", "min mor er 84, jeg bor i Drammen"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.figures import Unit
from matcher.questions.line_words import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

GROWN = 16
TWO_DIGITS = 2
RELATIVES = (Role.PARENT, Role.CHILD, Role.YOUNG, Role.OTHER)
BETWEEN = ("på", "er", "e", ":")


@dataclass(frozen=True)
class Told:
    """Looks for the one relative of whom an age is told, in a line that tells nobody else's."""

    line: TypedLine
    things: Sequence[Thing]

    def subject(self) -> Thing | None:
        """Return the relative the line is about, where nothing else can be the client."""
        if any(thing.is_client or self._is_named(thing) for thing in self.things):
            return None
        if any(thing.role is Role.CALLER and thing.amount for thing in self.things):
            return None
        aged = [thing for thing in self.things if self.age_of(thing) >= GROWN]
        return aged[0] if len(aged) == 1 else None

    def age_of(self, thing: Thing) -> int:
        """Return the age told of a grown relative, or 0."""
        if thing.role not in RELATIVES or not (thing.phrase and thing.phrase.client):
            return 0
        if thing.mention:
            ages = thing.mention.ages
            years = len(ages) == 1 and ages[0].unit is not Unit.MONTHS
            return int(ages[0].high or 0) if years else 0
        if thing.amount:
            return int(thing.amount.high or 0)
        at = thing.next
        at += not self.line.parted(at) and self.line.lower(at) in BETWEEN
        word = self.line.lower(at)
        return int(word) if len(word) == TWO_DIGITS and word.isdecimal() else 0

    def _is_named(self, thing: Thing) -> bool:
        """Tell whether a word is for the client, and says who it is: "kvinne", "alenemor"."""
        phrase = thing.phrase
        return thing.role is Role.CLIENT and phrase is not None and phrase.firm
