"""Whose words, and in what mood: "kona jobber", "vil ta fagbrev", "jobba i barnehage før"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.questions.line_words import BEHIND, MOODS, PEOPLE, Role
from matcher.questions.shorthand.scope_signs import (
    BEFORE_OBJECT,
    BETWEEN,
    CAUSES,
    GETS,
    GOES_ON,
    HOLDS,
    JOINS,
    LASTING,
    PERFECT,
    SINCE,
    TURNS,
    begins,
    is_at_child,
    is_of,
    lasts,
    stands_alone,
    word_before,
)
from matcher.questions.terms.small_words import NEGATIONS
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

REACH = 3
STEERS = (Role.NOW, Role.CLIENT, Role.CALLER, *MOODS, *BEHIND)
ENDED_BY_NOW = frozenset((Role.WISH, Role.PLAN, Role.PAST))


@dataclass
class Scopes:
    """Goes once through the things of a line; `unwished` are answers that nobody wishes for.

    What is meant at the first of a list is meant at its other `members`: "søker aap, | uføre".
    """

    line: TypedLine
    unwished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    members: frozenset[int] = frozenset()
    owner: Role | None = None
    mood: Role | None = None
    is_object: bool = False
    behind_mood: int = 0
    is_bare: bool = False
    person: str = ""
    meant: dict[int, tuple[Role | None, Role | None]] = field(default_factory=dict)

    def mark(self, things: Sequence[Thing]) -> None:
        """Give every thing its owner and its mood."""
        before, part, last = 0, 0, 0
        for place, thing in enumerate(things):
            if thing.is_inside:
                continue
            for index in range(before, thing.first + 1):
                if index and self.line.parted(index) and not self.line.is_aside(index):
                    self._part(index)
                    part, last = place, part
                elif index < thing.first:
                    self._pass(self.line.lower(index))
                self._end_wish(index)
                self.meant[index] = self.owner, self.mood
            if self._is_so_since(thing) or self._is_a_state(thing) or self._is_moved_to(thing):
                self.mood = None
            alone = place == part and stands_alone(self.line, thing)
            self._meet(thing, things[last if alone else part : place])
            before = thing.next
        self._note(things, before)

    def _note(self, things: Sequence[Thing], behind: int) -> None:
        """Keep whose every word is, and how it is meant, behind the last thing too."""
        for thing in things:
            if not thing.is_inside:
                told = thing.owner, thing.mood
                self.meant |= dict.fromkeys(range(thing.first, thing.next), told)
            if thing.role in PEOPLE:  # "samboeren har depresjon" is one phrase
                theirs = thing.role, thing.mood
                self.meant |= dict.fromkeys(range(thing.first + 1, thing.next), theirs)
            if thing.role in BEHIND:
                self._reach_back(thing, BEHIND[thing.role])
        for index in range(behind, len(self.line)):
            if self.line.parted(index) and not self.line.is_aside(index):
                self._part(index)
            else:
                self._pass(self.line.lower(index))
            self._end_wish(index)
            self.meant[index] = self.owner, self.mood

    def _reach_back(self, thing: Thing, mood: Role) -> None:
        """Let a word such as "i fjor" bear upon the words before it that no phrase took."""
        before = range(self.line.part_of(thing.first), thing.first)
        if any(self.meant.get(index, (None, None))[1] is mood for index in before):
            for index in before:
                owner, told = self.meant.get(index, (None, None))
                self.meant[index] = owner, told or mood

    def _part(self, index: int) -> None:
        self.owner, self.mood = None, self.mood if index in self.members else None

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
        if self.mood in (Role.WISH, Role.PAST) and whole and self.line.lower(index) in HOLDS:
            self.mood = self.mood if self.line.lower(index - 1) in GOES_ON else None

    def _is_right_behind(self, thing: Thing) -> bool:
        """Tell whether a thing is just what a mood is about: "venter på | opphold"."""
        if not self.is_bare or thing.role in (*STEERS, Role.PLACE):
            return False
        between = range(self.behind_mood, thing.first)
        if not (self.behind_mood <= thing.first and all(map(self._is_passed, between))):
            return False
        # "redd for barna" has children, "redd for å få barn" none.
        there = self.mood is Role.FEAR and thing.role in PEOPLE
        words = map(self.line.lower, range(self.behind_mood - 1, thing.first))
        return not there or any(word in GETS for word in words)

    def _is_passed(self, index: int) -> bool:
        return self.line.is_small(index) or self.line.lower(index) in BETWEEN

    def _is_so_since(self, thing: Thing) -> bool:
        """Tell whether something past is so to this day: "har hatt | aap siden mai"."""
        if self.mood is not Role.PAST or thing.first != self.behind_mood:
            return False
        behind = range(thing.first, min(thing.next + 1, len(self.line)))
        denied = range(max(0, self.behind_mood - REACH), self.behind_mood)
        if any(self.line.lower(index) in NEGATIONS for index in denied):
            return False
        perfect = self.line.lower(self.behind_mood - 1)
        since = perfect in PERFECT and any(
            self.line.lower(index) in SINCE for index in behind if not self.line.parted(index)
        )
        return since or (perfect in LASTING and lasts(self.line, thing))

    def _is_moved_to(self, thing: Thing) -> bool:
        """Tell whether somebody came to a place from another: "flyttet fra Skøyen til | Grorud"."""
        moved = self.mood is Role.PAST and thing.role is Role.PLACE
        return moved and self.line.lower(thing.first - 1) in ("til", "åt")

    def _is_a_state(self, thing: Thing) -> bool:
        """Tell whether a thing right behind a whole wish is none: "vil jobbe permittert"."""
        if self.mood is not Role.WISH or self.is_bare or thing.first != self.behind_mood:
            return False
        return any(
            one in self.unwished.get(name, ())
            for name, answer in thing.answers()
            for one in (answer.members if isinstance(answer, Several) else (answer,))
        )

    def _meet(self, thing: Thing, before: Sequence[Thing]) -> None:
        if thing.speaks_of:
            self.owner, self.is_object = thing.speaks_of, False
        elif thing.role is Role.CLIENT:
            self.owner = self.owner if is_of(self.line, thing) else None
        elif thing.role is Role.NOW:
            goes_on = word_before(self.line, thing.first) not in JOINS
            self.mood = self.mood if goes_on and self.mood not in ENDED_BY_NOW else None
        elif thing.role in BEHIND:
            told = [other for other in before if other.role not in STEERS]
            goes_on = thing.role is Role.DATED and begins(self.line, thing)
            for other in () if goes_on else told:
                other.is_object = other.is_object or thing.role is Role.PLAN_BEHIND
                other.mood = other.mood or BEHIND[thing.role]
            self.mood = self.mood if told or goes_on else BEHIND[thing.role]
        elif thing.role is Role.PLACE and self.owner in PEOPLE:
            self.owner = self.owner if is_at_child(self.line, thing, self.person) else None
        apart = thing.first > self.behind_mood
        opens = apart and thing.role in MOODS and self.mood in ENDED_BY_NOW
        thing.owner, thing.mood = self.owner, None if opens else self.mood
        thing.is_object = thing.mood is not None and self._is_right_behind(thing)
        if thing.role is Role.PLAN and self.mood:
            return
        if thing.role in MOODS and not thing.denied:
            self.mood, self.behind_mood = thing.role, thing.next
            self.is_bare = bool(thing.phrase and thing.phrase.is_bare)
        elif thing.role in PEOPLE and not thing.denied:
            self.owner, self.person = thing.role, self.line.lower(thing.next - 1)
            self.is_object = word_before(self.line, thing.first) in BEFORE_OBJECT
