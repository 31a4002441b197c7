"""The client's own age: a bare number where nobody would write anything else.

That is at the start of the line ("24 sagene …"), after words about the person ("kvinne 34"), alone
between commas with its unit (", 45 år,"), and before "gammel". Anywhere else a bare number may be
anything, so it is left. A one-digit age is never meant: it is somebody else, or something else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.messages import NOTHING, Message
from matcher.questions.figures.amounts import amounts_at
from matcher.questions.figures.bounds import FitError
from matcher.questions.figures.number_words import Unit
from matcher.questions.figures.units import fit
from matcher.questions.shorthand.items import Item

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from matcher.questions.figures.amounts import Amount
    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.shorthand.line import TypedLine
    from matcher.questions.values import Span

AGE, BORN = "age", "birth_year"
YOUNGEST = 10
DIGITS = 2
OLD = frozenset(("gammel", "gammelt", "gamal", "gammal"))


@dataclass(frozen=True)
class ClientAge:
    """Reads the age of the client in one line, if the questionnaire asks for it."""

    line: TypedLine
    questionnaire: Questionnaire
    today: date

    def at(self, index: int, before: Sequence[Item]) -> Item | None:
        """Return the age or birth year that a number is, given the items read before it."""
        if not self.line.starts_number(index):
            return None
        place = self.line.place(index)
        for amount in amounts_at(self.line.text, place):
            behind = self.line.index_from(amount.end)
            if amount.unit not in (None, Unit.YEARS) or amount.every:
                continue
            if self._is_place(index, behind, amount, before) and (found := self._meant(amount)):
                return Item(place, amount.end, behind, (found,), valued=True)
        return None

    def hint(self, index: int, behind: int, before: Sequence[Item]) -> Message:
        """Return how to write a number that may be the client's age, if nothing else was."""
        question = self.questionnaire.questions.get(AGE)
        said = self.line.lower(index)
        if question is None or behind != index + 1 or len(said) != DIGITS or not said.isdecimal():
            return NOTHING
        known = any(question.id in (AGE, BORN) for item in before for question, _ in item.answers)
        return NOTHING if known else Message("Er det alder? Skriv «alder {number}».", number=said)

    def _meant(self, amount: Amount) -> tuple[Question, Span] | None:
        for name in (AGE, BORN):
            question = self.questionnaire.questions.get(name)
            if question is None or (name == BORN and amount.unit):
                continue
            least = YOUNGEST if name == AGE else question.low
            first = amount.high if amount.low is None else amount.low
            if first is None or first < (least or 0):
                continue
            try:
                return question, fit(amount, question, self.today)
            except FitError:
                continue
        return None

    def _is_place(self, index: int, behind: int, amount: Amount, before: Sequence[Item]) -> bool:
        if all(map(self.line.is_small, range(index))):
            return True
        if self.line.lower(behind) in OLD and amount.unit:
            return True
        last = before[-1] if before else None
        if last and last.next == index and not self.line.ended(index) and self._is_person(last):
            return True
        alone = self.line.parted(index) and self.line.parted(behind)
        return alone and amount.unit is Unit.YEARS

    def _is_person(self, item: Item) -> bool:
        """Tell whether an item is about the same group of questions as the age."""
        group = (
            self.questionnaire.questions[AGE].group if AGE in self.questionnaire.questions else ""
        )
        return bool(group) and all(
            question.group == group and question.id not in (AGE, BORN)
            for question, _ in item.answers
        )
