"""Values that stand beside the name of a question: numbers, dates, ages, choices."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, assert_never

from matcher.late_dataclass import dataclass, replace
from matcher.messages import NOTHING, Message
from matcher.questions.figures import (
    FitError,
    Unit,
    ages_at,
    counts_in,
    date_at,
    fit,
    is_calendar,
    refuse_halves,
    unit_asked,
    united,
)
from matcher.questions.questions import Form
from matcher.questions.shorthand.items import Mention, Value
from matcher.questions.terms import joined
from matcher.questions.values import Several, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.questions.figures import Amount
    from matcher.questions.questions import Question
    from matcher.questions.terms import Name, TypedLine, Vocabulary
    from matcher.questions.values import Answer

SMALL_MONEY = 1000
ADULT = 18
LONGEST_CHOICE = 8
CENTURY = 100
HUNG = re.compile(r"-(?!år|åring)[^\W\d_]", re.IGNORECASE)  # "2-roms"
# "3 barn, 2 roms leilighet", "2 barn, 4 år i Norge": what is counted or lasts is no age of a child.
COUNTS = re.compile(
    r"\s*-?\s*(?:\w*rom\b|roms|etasje|på\s+ve[ig]\b|stk|person|jobb|kvm|timer|dag|uke|veke|husleie|leie"
    r"|depositum|på\s+etterskudd|igjen|siden|sidan|til\s+\w|i\s+(?!barneh|bhg|sk[ou]l|sfo|aks|\d))",
    re.IGNORECASE,
)
GRADE = re.compile(r"\.?\s*(?:kl|klasse|trinn)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Beside:
    """Reads values in one line."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date

    def after(self, names: Iterable[Name], index: int, *, comma: bool = False) -> Value | None:
        """Return the value that follows a name, small words between; good values come first."""
        names, behind_comma = tuple(names), index < len(self.line) and self.line.parted(index)
        while names and index < len(self.line) and (comma or not self.line.parted(index)):
            found = [value for name in names if (value := self._read(name, index))]
            if behind_comma and any(map(self._counts, found)):
                return None
            if found or not self.line.is_small(index):
                return min(found, key=lambda value: bool(value.why), default=None)
            index, comma = index + 1, False
        return None

    def _counts(self, value: Value) -> bool:
        """Tell whether a number behind the children is of something else: "3 barn, 2 roms"."""
        ages = value.mention.ages if value.mention else ()
        return len(ages) == 1 and COUNTS.match(self.line.text, value.end) is not None

    def _read(self, name: Name, index: int) -> Value | None:
        match name.question.kind.form:
            case Form.AGES:
                return self._ages(name, index)
            case Form.DAY:
                date = date_at(self.line.text, self.line.place(index), self.today)
                return Value(name, date[1], date[0]) if date else None
            case Form.NUMBER:
                return self._number(name, index)
            case Form.ONE | Form.SEVERAL:
                return self._choice(name, index)
            case Form.FLAG:
                return None
            case form:
                assert_never(form)

    def _ages(self, name: Name, index: int) -> Value | None:
        question, text, start = name.question, self.line.text, self.line.place(index)
        found = ages_at(text, start, partial(self._is_age, question))
        if found and len(found.items) > 1 and GRADE.match(text, found.items[-1].end):
            found = replace(found, items=found.items[:-1], end=found.items[-2].end)
        if found is None or not found.items or self._is_grade(found.end):
            return None
        if HUNG.match(text, found.end):
            return None
        try:
            refuse_halves(text, start)
            mention = Mention(question, united(found.items, question), found.more)
        except FitError as error:
            return Value(name, found.end, why=error.said)
        return Value(name, found.end, mention=mention)

    def _is_age(
        self, question: Question, amount: Amount, before: list[Amount], between: str
    ) -> bool:
        """Tell whether a number is one more child; behind a comma an adult is the client."""
        unit = amount.unit or unit_asked(question) or Unit.YEARS
        if unit not in (Unit.YEARS, Unit.MONTHS) or amount.every:
            return False
        adult = unit is Unit.YEARS and (amount.high or ADULT) >= ADULT
        if "," in between and adult:
            return False
        months = Unit.MONTHS in (unit, *(age.unit for age in before))
        asked = self.vocabulary.of_ages(question, Unit.MONTHS if months else unit)
        return self.fitted(replace(amount, unit=unit), asked) is not None

    def _is_grade(self, place: int) -> bool:
        """Tell whether a number before a place belongs to what follows: "barn i 3. klasse"."""
        index = self.line.index_from(place)
        if index >= len(self.line) or self.line.parted(index):
            return False
        found = self.vocabulary.find(self.line, index)
        names = found.phrase.names if found else ()
        plain = (name.question for name in names if unit_asked(name.question) is None)
        return any(question.kind.form is Form.NUMBER for question in plain)

    def fitted(self, amount: Amount, question: Question) -> Span | None:
        """Return what an amount means to a question, or None where it does not fit."""
        try:
            return fit(amount, question, self.today)
        except FitError:
            return None

    def _number(self, name: Name, index: int) -> Value | None:
        asked, why, behind = unit_asked(name.question), NOTHING, 0
        if is_calendar(name.question) and (year := self._year(name, index)):
            return year
        for amount in self.line.amounts(index):
            if not counts_in(amount.unit, asked) or (name.strict and amount.unit is None):
                continue
            try:
                span = fit(amount, name.question, self.today)
            except FitError as error:
                why, behind = why or error.said, behind or amount.end
                continue
            if asked is Unit.KRONER and amount.unit is None and 0 < (span.high or 0) < SMALL_MONEY:
                doubt = Message("Mente du {number} 000? Skriv alle nullene.", number=span.high)
                return Value(name, amount.end, why=doubt)
            return Value(name, amount.end, span)
        return Value(name, behind, why=why) if why else None

    def _year(self, name: Name, index: int) -> Value | None:
        """Read the year of a whole date: "født 12.3.78"."""
        found = date_at(self.line.text, self.line.place(index), self.today)
        if found is None or found[0].low is None or found[0].low != found[0].high:
            return None
        year = date.fromordinal(found[0].low).year
        year -= CENTURY * (year > self.today.year)
        span = Span.exactly(year)
        return (
            Value(name, found[1], span)
            if name.question.low is not None and name.question.low <= year
            else None
        )

    def _choice(self, name: Name, index: int) -> Value | None:
        choices = self.vocabulary.choices(name.question)
        last = index + 1
        while last < min(len(self.line), index + LONGEST_CHOICE) and not self.line.parted(last):
            last += 1
        for end in range(last, index, -1):
            choice = choices.get(joined(word.folded for word in self.line.words[index:end]))
            if choice is None:
                continue
            chosen: Answer = choice.unknown or choice.id
            if name.question.kind.form is Form.SEVERAL and choice.unknown is None:
                chosen = Several(frozenset((choice.id,)))
            return Value(name, self.line.words[end - 1].end, chosen)
        return None
