"""Whose words, and in what mood: "kona jobber", "vil ta fagbrev", "jobba i barnehage før"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.line_words import BEHIND, MOODS, PEOPLE, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

TURNS = word_set("""
    men but mens
""")
# What is said for a reason is meant as it stands: "vil ha jobb fordi hun har gjeld".
CAUSES = word_set("fordi ettersom derfor")
JOINS = word_set("""
    og and + & samt
""")
ARTICLES = word_set("en ei et ein eit")
# A person behind one of these is not who acts: what "og" adds is the client's again.
BEFORE_OBJECT = word_set("""
    har med m hos til for mot fra hatt av
""")
# Words between a wish and what is wished.
BETWEEN = word_set("""
    ha få bli blir ha å om til på hjelp gå være ta
""")
# A verb that says how it is begins anew behind what is wished: "vil jobbe har aap".
HOLDS = word_set("har er bor bur mottar mottek")
# ... but not behind one of these: "håper hun har", "jobb som har", "vil at det er".
GOES_ON = word_set("""
    som at om hvis dersom viss når jeg eg han hun ho de dei vi det den hva kva hvem kven hvor kor
""")
CHILDREN = frozenset((Role.CHILD, Role.YOUNG))
STEERS = (Role.NOW, Role.CLIENT, Role.CALLER, *MOODS, *BEHIND)
ENDED_BY_NOW = frozenset((Role.WISH, Role.PAST))


@dataclass
class Scopes:
    """Goes once through the things of a line."""

    line: TypedLine
    owner: Role | None = None
    mood: Role | None = None
    is_object: bool = False
    behind_mood: int = 0
    is_bare: bool = False

    def mark(self, things: Sequence[Thing]) -> None:
        """Give every thing its owner and its mood."""
        before, part = 0, 0
        for place, thing in enumerate(things):
            if thing.is_inside:
                continue
            for index in range(before, thing.first + 1):
                if index and self.line.parted(index) and not self.line.is_aside(index):
                    self.owner, self.mood, part = None, None, place
                elif index < thing.first:
                    self._pass(self.line.lower(index))
                self._end_wish(index)
            self._meet(thing, things[part:place])
            before = thing.next

    def _pass(self, word: str) -> None:
        if word in TURNS:
            self.owner, self.mood = None, None
        elif word in CAUSES:
            self.mood = None
        elif word in JOINS and self.is_object:
            self.owner = None

    def _end_wish(self, index: int) -> None:
        """End a wish that is whole where a verb says how it is."""
        whole = index > self.behind_mood or (index == self.behind_mood and not self.is_bare)
        if self.mood is Role.WISH and whole and self.line.lower(index) in HOLDS:
            self.mood = self.mood if self.line.lower(index - 1) in GOES_ON else None

    def _word_before(self, index: int) -> str:
        """Return the word before an index, articles apart: "har en sønn"."""
        while index and self.line.lower(index - 1) in ARTICLES:
            index -= 1
        return self.line.lower(index - 1) if index else ""

    def _is_right_behind(self, thing: Thing) -> bool:
        """Tell whether a thing is just what a mood is about: "venter på | opphold"."""
        if not self.is_bare or thing.role in (*STEERS, Role.PLACE):
            return False
        between = range(self.behind_mood, thing.first)
        return self.behind_mood <= thing.first and all(map(self._is_passed, between))

    def _is_passed(self, index: int) -> bool:
        return self.line.is_small(index) or self.line.lower(index) in BETWEEN

    def _meet(self, thing: Thing, before: Sequence[Thing]) -> None:
        if thing.speaks_of:
            self.owner = thing.speaks_of
        elif thing.role is Role.CLIENT:
            self.owner = None
        elif thing.role is Role.NOW:
            goes_on = self._word_before(thing.first) not in JOINS
            self.mood = self.mood if goes_on and self.mood not in ENDED_BY_NOW else None
        elif thing.role in BEHIND:
            told = [other for other in before if other.role not in STEERS]
            for other in told:
                other.mood = other.mood or BEHIND[thing.role]
            self.mood = self.mood if told else BEHIND[thing.role]
        elif thing.role is Role.PLACE and self.owner in CHILDREN:
            self.owner = None
        apart = thing.first > self.behind_mood
        opens = apart and thing.role in MOODS and self.mood in ENDED_BY_NOW
        thing.owner, thing.mood = self.owner, None if opens else self.mood
        thing.is_object = thing.mood is not None and self._is_right_behind(thing)
        if thing.role in MOODS and not thing.denied:
            self.mood, self.behind_mood = thing.role, thing.next
            self.is_bare = bool(thing.phrase and thing.phrase.is_bare)
        elif thing.role in PEOPLE and not thing.denied:
            self.owner = thing.role
            self.is_object = self._word_before(thing.first) in BEFORE_OBJECT
