"""The client's own age: a number from 13 to 99 that nothing else in the line claims.

Where several could be it, the one with the best place wins: "jeg er 28", ", 45 år,", behind words
for a man or a woman, first in the line. Two with equal places, or one taken back ("34, nei vent
43"), give none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from matcher.late_dataclass import dataclass
from matcher.questions.figures import MONTHS, FitError, Unit, fit
from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.shorthand.age_words import (
    BECOMES,
    BEFORE,
    BEHIND,
    COUNTED,
    DOES,
    FROM,
    IS,
    JOINS,
    LASTING,
    LASTS,
    LATELY,
    ME,
    MEASURED,
    NOW,
    OLD,
    PERCENTS,
    PERSONS,
    SHE,
    SOON,
    SOONER,
    SOUGHT,
    STAYED,
    STREETS,
    TAKEN_BACK,
    TURNED,
    UNTIL,
    WORKS,
)
from matcher.questions.terms import ROUGHLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from matcher.questions.figures import Amount
    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Span

AGE, BORN = "age", "birth_year"
LEAST, MOST = 13, 99
FIRST_YEAR = 1915
THIS, THIS_YEAR = ("dag", "år"), "år"
PARAGRAPH = 14  # of "14 a"


class Candidate(NamedTuple):
    """A number that may be the age: how good its place is, where it stands, what it says."""

    rank: int
    at: int
    amount: Amount
    question: Question
    span: Span
    start: int


@dataclass(frozen=True)
class ClientAge:
    """Looks for the age of the client in one line."""

    line: TypedLine
    questionnaire: Questionnaire
    today: date

    def find(self, things: Sequence[Thing]) -> tuple[Candidate, ...]:
        """Return the age and the birth year that stand by themselves, if any."""
        found = list(self._candidates(things))
        best = [self._best([one for one in found if one.question.id == of]) for of in (AGE, BORN)]
        return tuple(one for one in best if one)

    def of(self, amount: Amount, index: int) -> Candidate | None:
        """Return a number read as somebody's age as that of the client."""
        meant = self._meant(amount)
        return Candidate(MINE, index, amount, *meant, self.line.place(index)) if meant else None

    def _best(self, found: list[Candidate]) -> Candidate | None:
        several = len(found) > 1  # "banken sier nei, 38" takes nothing back
        if several and any(self.line.lower(one.at - 1) in TAKEN_BACK for one in found if one.at):
            return None
        best = max(found, key=lambda one: (one.rank, -one.at), default=None)
        rivals = [one for one in found if best and one.rank == best.rank and one.span != best.span]
        return None if rivals and best and best.rank not in (START, FIRST) else best

    def _candidates(self, things: Sequence[Thing]) -> Iterator[Candidate]:
        claimed = {index for thing in things for index in range(thing.first, thing.next)}
        index = 0
        while index < len(self.line):
            word = self.line.lower(index)
            ahead = index + 1
            if index not in claimed and (word[0].isdigit() or word in ROUGHLY):
                for amount in self.line.amounts(index):
                    behind = self.line.index_from(amount.end)
                    if claimed.intersection(range(index, behind)):
                        continue
                    ahead = max(ahead, behind)
                    if one := self._candidate(index, behind, amount, things):
                        yield one
                    break
            index = ahead

    def _candidate(
        self, index: int, behind: int, amount: Amount, things: Sequence[Thing]
    ) -> Candidate | None:
        meant = self._meant(amount)
        if meant is None or not self.line.starts_number(index):
            return None
        if self._is_soon(index, behind, amount):
            sooner = replace(amount, low=_before(amount.low), high=_before(amount.high))
            meant = self._meant(sooner) or meant
        question, span = meant
        if self._is_owned(index, things) or self._is_other(index, behind, amount, things):
            return None
        return Candidate(
            self._rank(index, behind, amount, things),
            index,
            amount,
            question,
            span,
            self.line.place(index),
        )

    def _is_soon(self, index: int, behind: int, amount: Amount) -> bool:
        """Tell whether somebody will be of an age, and is a year younger: "fyller 67 i mars"."""
        line = self.line
        before = "" if line.parted(index) else line.lower(index - 1)
        after = "" if line.parted(behind) else line.lower(behind)
        if before in SOONER:
            return amount.unit is None or not after
        return before in BECOMES and after in SOON and line.lower(behind + 1) not in THIS

    def _is_turned(self, index: int, behind: int) -> bool:
        """Tell whether somebody has come to an age of late: "fylte 18 i går"."""
        line = self.line
        if line.parted(index) or line.lower(index - 1) not in TURNED:
            return False
        at = behind + (line.lower(behind) in NOW)
        lately = line.lower(at) == "i" and line.lower(at + 1) in LATELY
        return lately or line.parted(behind)

    def _meant(self, amount: Amount) -> tuple[Question, Span] | None:
        if amount.every or amount.unit not in (None, Unit.YEARS):
            return None
        numbers = [number for number in (amount.low, amount.high) if number is not None]
        age = all(LEAST <= number <= MOST for number in numbers)
        year = amount.unit is None and all(
            FIRST_YEAR <= number <= self.today.year - LEAST for number in numbers
        )
        question = self.questionnaire.questions.get(AGE if age else BORN)
        if question is None or not (age or year) or any(n != int(n) for n in numbers):
            return None
        try:
            return question, fit(amount, question, self.today)
        except FitError:
            return None

    def _is_owned(self, index: int, things: Sequence[Thing]) -> bool:
        """Tell whether a number stands among somebody else's words."""
        last = next((thing for thing in reversed(things) if thing.next <= index), None)
        if last is None or any(map(self.line.parted, range(last.next, index + 1))):
            return False
        return last.role in PEOPLE or (last.owner is not None and last.role is not Role.CLIENT)

    def _is_other(self, index: int, behind: int, amount: Amount, things: Sequence[Thing]) -> bool:
        """Tell whether words beside a number make it something else than an age."""
        line = self.line
        before = "" if line.parted(index) else line.lower(index - 1)
        after = "" if line.parted(behind) else line.lower(behind)
        person = _gendered(index - 1 - (before == "på"), things)
        if before in PERCENTS and amount.low is not None and amount.low % 10 == 0:
            return True
        year = before in FROM and amount.low is not None and amount.low > MOST
        unsure = before in BECOMES and after == "i" and line.lower(behind + 1) == THIS_YEAR
        unsure = unsure or (before in SOONER and not self._is_soon(index, behind, amount))
        if year or unsure or (before in BECOMES | IS and self._is_to_come(index - 1)):
            return True
        told = before == "på" and (person or self._is_told(index, behind))
        told = told or self._is_turned(index, behind)
        if (before in BEFORE and not told) or self._is_counted(index, behind, amount):
            return True
        if (
            self._is_joined(index, behind)
            or before[:1].isdigit()
            or (after[:1].isdigit() and not _is_thing(behind, things))
        ):
            return True
        if after in BEHIND or after in MONTHS or (after in WORKS and before in SOUGHT):
            return True
        return amount.unit is Unit.YEARS and self._lasts(index, behind, person=person)

    def _lasts(self, index: int, behind: int, *, person: bool) -> bool:
        """Tell whether so many years are how long something has been: "har jobbet 30 år"."""
        line = self.line
        before = "" if line.parted(index) else line.lower(index - 1)
        after = "" if line.parted(behind) else line.lower(behind)
        stays = after == "erfaring" or (after == "i" and line.lower(behind + 1) in STAYED)
        one = line.lower(behind - 1).startswith("åring")
        told = (person or index == 0 or before in IS or one) and not stays
        return before in LASTS or (after in LASTING and not told)

    def _is_counted(self, index: int, behind: int, amount: Amount) -> bool:
        """Tell whether a number is one of a street, a part of another, or a year of something."""
        line = self.line
        before = "" if line.parted(index) else line.lower(index - 1)
        after = "" if line.parted(behind) else line.lower(behind)
        street = before.endswith(STREETS) and amount.unit is not Unit.YEARS
        of = after == "av" and line.lower(behind + 1).isdecimal()
        of = of or (before == "av" and index > 1 and line.lower(index - 2).isdecimal())
        sign = line.text[line.place(index) - 1 : line.place(index)] == "+"
        year = (amount.low or 0) > MOST and before != "" and not self._is_person(index - 1)
        hung = self._hangs(index, behind)
        counted = (
            after.endswith(COUNTED) or after == "om" or (after == "a" and amount.low == PARAGRAPH)
        )
        return street or of or sign or year or hung or counted

    def _hangs(self, index: int, behind: int) -> bool:
        """Tell whether a number is a part of a word: "covid-19", "60-tallet", "31-bussen"."""
        words = self.line.words
        before = index > 0 and self.line.gap(index) == "-" and words[index - 1].lower.isalpha()
        after = behind < len(words) and self.line.gap(behind) == "-"
        return before or (after and words[behind].lower.isalpha())

    def _is_person(self, index: int) -> bool:
        """Tell whether a word is for a man or a woman: "kv 1992"."""
        return self.line.lower(index) in PERSONS

    def _is_to_come(self, verb: int) -> bool:
        """Tell whether somebody will be of an age later: "om han må slutte når han blir 70"."""
        line, first = self.line, max(0, verb - 2)
        words = (index for index in range(first, verb) if not line.parted(index + 1))
        return any(line.lower(index) in UNTIL for index in words)

    def _is_joined(self, index: int, behind: int) -> bool:
        """Tell whether a number is one of two people: "de er 65 og 68"."""
        line = self.line
        before = not line.parted(index) and line.lower(index - 1) in JOINS
        after = not line.parted(behind) and line.lower(behind) in JOINS
        two = (before and line.lower(index - 2).isdecimal()) if index > 1 else False
        return two or (after and line.lower(behind + 1).isdecimal())

    def _is_told(self, index: int, behind: int) -> bool:
        """Tell whether "på" and a number describe who goes on to do something: "syrer på 23 er"."""
        line, of = self.line, self.line.lower(index - 2)
        goes_on = line.parted(behind) or line.lower(behind) in DOES
        return goes_on and index > 1 and not line.parted(index - 1) and of not in MEASURED

    def _rank(self, index: int, behind: int, amount: Amount, things: Sequence[Thing]) -> int:
        line = self.line
        first = line.parted(index)
        before, two = ("", "") if first else (line.lower(index - 1), line.lower(index - 2))
        alone = first and line.parted(behind)
        ranks = (
            (MINE, (before in IS and two in ME) or before in ME),
            (FIRST, before in IS and (two in SHE or not two)),
            (FIRST, amount.unit is Unit.YEARS and (alone or line.lower(behind) in OLD)),
            (START, all(map(line.is_small, range(index))) or alone),
            (START, _gendered(index - 1 - (before == "på"), things)),
            (YEARS, amount.unit is Unit.YEARS),
            (PART, first or line.parted(behind)),
        )
        return next((rank for rank, holds in ranks if holds), 0)


def _before(year: Decimal | None) -> Decimal | None:
    return None if year is None else year - 1


MINE, FIRST, START, YEARS, PART = 6, 5, 4, 3, 2


def _gendered(index: int, things: Sequence[Thing]) -> bool:
    """Tell whether a word is for a man or a woman who is the client."""
    return any(thing.next == index + 1 and thing.role is Role.CLIENT for thing in things)


def _is_thing(index: int, things: Sequence[Thing]) -> bool:
    return any(thing.first == index for thing in things)
