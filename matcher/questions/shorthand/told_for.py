"""Whom somebody comes for: "datter spør for far 79", "min mor er 84, jeg bor i Drammen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures import Unit
from matcher.questions.line_words import CHILDREN, PEOPLE, RELATIVES, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

GROWN, TEEN = 16, 13
AGED = RELATIVES | CHILDREN
ELDERS = ("farmor", "mormor", "farfar", "morfar", "bestemor", "bestefar", "svigermor", "svigerfar")
SIBLINGS = ("bror", "søst", "syst", "sister", "brother")
TWO_DIGITS = 2
SPEAKER = word_set("jeg eg æ vi oss min mi mitt meg vår")
BETWEEN = ("på", "er", "e", ":")
IS = ("er", "e", "is")
WHO = ("som", "who")
TAKES_IN = word_set("har tar tek passer passar oppdrar steller")


@dataclass(frozen=True)
class Told:
    """Looks for the one relative of whom an age is told, in a line that tells nobody else's."""

    line: TypedLine
    things: Sequence[Thing]

    def subject(self) -> Thing | None:
        """Return the relative the line is about, where nothing else can be the client."""
        if any(thing.is_client or self._is_named(thing) for thing in self.things):
            return None
        calls = [thing for thing in self.things if thing.role is Role.CALLER]
        if any(thing.amount for thing in calls) or not (calls or self._speaks()):
            return None
        who = [one for one in self.things if one.role in RELATIVES or self.is_asked_for(one)]
        aged = [one for one in who if self.age_of(one) >= GROWN]
        return aged[0] if len(aged) == 1 else None

    def is_asked_for(self, thing: Thing) -> bool:
        """Tell whether a child is named behind who rings: "far ringer om dattera, hun er 22".

        "sønn 27 på sofaen, far spør om bolig til ham" may be about either of them.
        """
        callers = (one for one in self.things if one.role is Role.CALLER)
        return thing.role in CHILDREN and any(one.first < thing.first for one in callers)

    def is_first_aged(self, thing: Thing) -> bool:
        """Tell whether a relative comes first, with an age: "søster 29 steller bror"."""
        people = (one for one in self.things if one.role in (*PEOPLE, Role.CLIENT, Role.CALLER))
        sibling = self.line.lower(thing.first).startswith((*SIBLINGS, *ELDERS))
        aunt = sibling or self.line.lower(thing.first).startswith(("tant", "onk"))
        who, does = self.line.lower(thing.next), self.line.lower(thing.next + 1)
        if aunt and thing.first == 0 and who in WHO and does in TAKES_IN:
            return True  # "tante som har søsterens barn hos seg"
        return sibling and next(people, None) is thing and self.age_of(thing) >= TEEN

    def is_one_of_several(self, thing: Thing) -> bool:
        """Tell whether it is one of the children of a parent: "gutt 12 og jente 15, mor ledig"."""
        told = [one for one in self.things if one.mention and one.role in CHILDREN]
        parent = any(one.role in (Role.PARENT, Role.CLIENT) for one in self.things)
        return parent and any(one is not thing for one in told)

    def age_of(self, thing: Thing) -> int:
        """Return the age told of a grown relative, or 0."""
        if thing.role not in AGED or not (thing.phrase and thing.phrase.client):
            return 0
        if thing.mention:
            ages = [int(age.high or 0) for age in thing.mention.ages if age.unit is Unit.YEARS]
            return ages[0] if len(ages) == len(thing.mention.ages) == 1 else 0
        if thing.amount:
            return int(thing.amount.high or 0)
        return self._number(thing.next) or self._age_told_later(thing)

    def _number(self, at: int) -> int:
        at += not self.line.parted(at) and self.line.lower(at) in BETWEEN
        word = self.line.lower(at)
        return int(word) if len(word) == TWO_DIGITS and word.isdecimal() else 0

    def _age_told_later(self, thing: Thing) -> int:
        """Return the age a pronoun for a relative is told with: "broren min soner, han er 28"."""
        told = thing.phrase.client.facts if thing.phrase and thing.phrase.client else {}
        for one in self.things:
            if one.first < thing.next:
                continue
            if one.role in PEOPLE or (one.role is Role.CALLER and one.first > thing.next):
                return 0
            said = one.phrase.meaning.facts if one.phrase and one.role is Role.CLIENT else {}
            if said and all(told.get(name) == answer for name, answer in said.items()):
                age = self._number(one.next) if self.line.lower(one.next) in IS else 0
                if age:
                    return age
        return 0

    def _speaks(self) -> bool:
        """Tell whether somebody speaks of themselves beside: "svigermor 68 bor hos oss"."""
        return any(self.line.lower(at) in SPEAKER for at in range(len(self.line)))

    def _is_named(self, thing: Thing) -> bool:
        """Tell whether a word is for the client, and says who it is: "kvinne", "alenemor"."""
        phrase = thing.phrase
        return thing.role is Role.CLIENT and phrase is not None and phrase.firm
