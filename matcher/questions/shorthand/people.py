"""Who of the people in a line is the client: "mor ringer, gjelder sønn 20", "mor 42 sønn 14"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.line_words import Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

GROWN, TEEN, NEARLY_GROWN = 18, 13, 16
TWO_DIGITS = 2
YOUNG_ROLES = (Role.CHILD, Role.YOUNG)
BEFORE_OTHERS = word_set("""
    en ei ein to med m til har på for hos og av fra vår min
""")


@dataclass(frozen=True)
class People:
    """Looks at the people named in one line."""

    line: TypedLine
    things: Sequence[Thing]

    def find_client(self, *, aged: bool) -> None:
        """Mark the people who are the client; `aged` tells that an age stands by itself."""
        calls = any(thing.role is Role.CALLER for thing in self.things)
        parents = [thing for thing in self.things if thing.role is Role.PARENT]
        aged_parents = [thing for thing in parents if self._number_behind(thing)]
        for thing in aged_parents or parents:
            thing.is_client = not calls and self._is_parent(thing)
        grown = any(thing.is_client and self._number_behind(thing) for thing in parents)
        for thing in self.things:
            if thing.role in YOUNG_ROLES and thing.phrase and thing.phrase.client:
                thing.is_client = self._is_young_client(thing, other_age=aged or grown, calls=calls)
            elif thing.role is Role.OTHER and thing.phrase and thing.phrase.client:
                thing.is_client = calls

    def _number_behind(self, thing: Thing) -> bool:
        at = thing.next + (self.line.lower(thing.next) in ("på", "er"))
        word = self.line.lower(at)
        return len(word) == TWO_DIGITS and word.isdecimal() and int(word) >= GROWN

    def _is_parent(self, thing: Thing) -> bool:
        if self._number_behind(thing):
            return True
        if any(other.is_client for other in self.things):
            return False
        ages = [age for other in self.things if other.mention for age in other.mention.ages]
        young = [age for age in ages if (age.high or 0) < NEARLY_GROWN]
        children = any(o.role is Role.CHILD and o.mention is None for o in self.things)
        return bool(young) or (children and not ages)

    def _is_young_client(self, thing: Thing, *, other_age: bool, calls: bool) -> bool:
        ages = thing.mention.ages if thing.mention else ()
        if len(ages) > 1 or other_age:
            return False
        if not ages:
            alone = thing.role is Role.YOUNG and not thing.amount
            first = self.line.lower(thing.first - 1) if thing.first else ""
            return alone and first not in BEFORE_OTHERS and not self._parents_known()
        age = ages[0].high or 0
        least = TEEN if calls or thing.role is Role.YOUNG else NEARLY_GROWN
        return age >= least

    def _parents_known(self) -> bool:
        return any(thing.is_client for thing in self.things if thing.role is Role.CLIENT)
