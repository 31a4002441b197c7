"""Whose words, and in what mood: "kona jobber", "vil ta fagbrev", "jobba i barnehage før"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.questions.line_words import BEHIND, MOODS, PEOPLE, Role
from matcher.questions.terms import word_set
from matcher.questions.terms.small_words import NEGATIONS
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    ha få får fekk fikk bli blir ha å om til på hjelp gå være ta nok innvilget innvilga tildelt
    gjerne heller helst også seg raskt raskest fort snart straks igjen fortsatt kanskje
""")
GETS = word_set("få får fekk fikk bli blir ha")
# What began at a time that is told goes on: "fikk aap i fjor".
BEGINS = word_set("""
    fikk fekk fått begynte begynt byrja starta startet kom innvilget innvilga tildelt
    ble blei vart blitt vorte mistet mista misset siden sidan
""")
OF = word_set("til åt av")
GOES = word_set("har er e bor bur får mottar mottek lever går jobber jobbar")
# What may stand beside a word that takes back the part before: ", men det er slutt".
BESIDE_END = word_set("""
    det den dei de men og nå no så har er e ble blei vart da då plutselig brått i fra frå etter
    igjen
""")
# What has been so since a time is so: "har hatt aap siden mai".
PERFECT = word_set("hatt vært vore vorre gått levd jobbet jobba arbeidet vært")
SINCE = word_set("siden sidan")
REACH = 3
WHEN = word_set("i for fra frå etter nå no da då siden sidan av før")
# A verb that says how it is begins anew behind what is wished: "vil jobbe har aap".
HOLDS = word_set("har er bor bur mottar mottek")
# ... but not behind one of these: "håper hun har", "jobb som har", "vil at det er".
GOES_ON = word_set("""
    som at om hvis dersom viss når jeg eg han hun ho de dei vi det den hva kva hvem kven hvor kor
""")
CHILDREN = frozenset((Role.CHILD, Role.YOUNG))
STEERS = (Role.NOW, Role.CLIENT, Role.CALLER, *MOODS, *BEHIND)
ENDED_BY_NOW = frozenset((Role.WISH, Role.PLAN, Role.PAST))


@dataclass
class Scopes:
    """Goes once through the things of a line; `unwished` are answers that nobody wishes for."""

    line: TypedLine
    unwished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    owner: Role | None = None
    mood: Role | None = None
    is_object: bool = False
    behind_mood: int = 0
    is_bare: bool = False
    person: str = ""

    def mark(self, things: Sequence[Thing]) -> None:
        """Give every thing its owner and its mood."""
        before, part, last = 0, 0, 0
        for place, thing in enumerate(things):
            if thing.is_inside:
                continue
            for index in range(before, thing.first + 1):
                if index and self.line.parted(index) and not self.line.is_aside(index):
                    self.owner, self.mood, part, last = None, None, place, part
                elif index < thing.first:
                    self._pass(self.line.lower(index))
                self._end_wish(index)
            if self._is_so_since(thing) or self._is_a_state(thing):
                self.mood = None
            alone = place == part and self._stands_alone(thing)
            self._meet(thing, things[last if alone else part : place])
            before = thing.next

    def _stands_alone(self, thing: Thing) -> bool:
        """Tell whether a thing takes back the part before its own: "aap i 4 år, stoppa i juni"."""
        first = thing.first
        while first and not self.line.parted(first):
            first -= 1
        words = map(self.line.lower, range(first, thing.first))
        if (
            not first
            or thing.role is not Role.PAST_BEHIND
            or any(w not in BESIDE_END for w in words)
        ):
            return False
        return self.line.parted(thing.next) or self.line.lower(thing.next) in WHEN

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
        if not (self.behind_mood <= thing.first and all(map(self._is_passed, between))):
            return False
        # "redd for barna" has children, "redd for å få barn" none.
        there = self.mood is Role.FEAR and thing.role in PEOPLE
        words = map(self.line.lower, range(self.behind_mood - 1, thing.first))
        return not there or any(word in GETS for word in words)

    def _is_passed(self, index: int) -> bool:
        return self.line.is_small(index) or self.line.lower(index) in BETWEEN

    def _is_at_child(self, thing: Thing) -> bool:
        """Tell whether a place is told of a child right before it: "sonen i Trondheim"."""
        person = self.line.lower(thing.first - 2) if thing.first > 1 else ""
        at = self.line.lower(thing.first - 1) in ("i", "på") and not self.line.parted(thing.first)
        return at and bool(person) and not person[0].isdigit() and person == self.person

    def _is_of(self, thing: Thing) -> bool:
        """Tell whether a word for the client tells whose somebody is: "mora til klienten har …"."""
        parted = self.line.parted(thing.first)
        return not parted and self.line.lower(thing.first - 1) in OF

    def _begins(self, thing: Thing) -> bool:
        """Tell whether a time says since when, or until when, something is so now."""
        first = thing.first
        while first and not self.line.parted(first):
            first -= 1
        words = map(self.line.lower, range(first, thing.first))
        return any(word in BEGINS or word in GOES for word in words)

    def _is_so_since(self, thing: Thing) -> bool:
        """Tell whether something past is so to this day: "har hatt | aap siden mai"."""
        if self.mood is not Role.PAST or thing.first != self.behind_mood:
            return False
        behind = range(thing.first, min(thing.next + 1, len(self.line)))
        denied = range(max(0, self.behind_mood - REACH), self.behind_mood)
        if any(self.line.lower(index) in NEGATIONS for index in denied):
            return False
        return self.line.lower(self.behind_mood - 1) in PERFECT and any(
            self.line.lower(index) in SINCE for index in behind if not self.line.parted(index)
        )

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
            self.owner = thing.speaks_of
        elif thing.role is Role.CLIENT:
            self.owner = self.owner if self._is_of(thing) else None
        elif thing.role is Role.NOW:
            goes_on = self._word_before(thing.first) not in JOINS
            self.mood = self.mood if goes_on and self.mood not in ENDED_BY_NOW else None
        elif thing.role in BEHIND:
            told = [other for other in before if other.role not in STEERS]
            begins = thing.role is Role.DATED and self._begins(thing)
            for other in () if begins else told:
                other.is_object = other.is_object or thing.role is Role.PLAN_BEHIND
                other.mood = other.mood or BEHIND[thing.role]
            self.mood = self.mood if told or begins else BEHIND[thing.role]
        elif thing.role is Role.PLACE and self.owner in CHILDREN and not self._is_at_child(thing):
            self.owner = None
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
            self.is_object = self._word_before(thing.first) in BEFORE_OBJECT
