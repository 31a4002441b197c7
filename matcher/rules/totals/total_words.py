"""Totals as sentences: what is added up, and what the limit follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.languages import RECORDS
from matcher.questions import Text, capitalised, number
from matcher.questions.value_words import AND, listed
from matcher.rules.conditions import CountKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from matcher.questions import Language, Question
    from matcher.rules.conditions import Quantity, Ratio, Scale, Total

SUM_OF = Text("Summen av {parts}", "Summen av {parts}", "The sum of {parts}")
MINUS = Text("minus", "minus", "minus")
SHARE_OF = Text("{share} % av {what}", "{share} % av {what}", "{share}% of {what}")
TIMES_OF = Text("{times} ganger {what}", "{times} gonger {what}", "{times} times {what}")
MONTHS_SINCE = Text(
    "antall måneder siden {what}",
    "talet på månader sidan {what}",
    "the number of months since {what}",
)
CHILDREN = Text(
    "antall barn fra og med {low} til og med {high}",
    "talet på barn frå og med {low} til og med {high}",
    "the number of children from {low} up to and including {high}",
)
CHILDREN_OF = Text(
    "antall barn på {low}", "talet på barn på {low}", "the number of children of {low}"
)
ALSO = Text("som også er med i {lists}", "som òg er med i {lists}", "who are also among {lists}")
MONTHS = Text("måneder", "månader", "months")
AMOUNT_BY = Text(
    "beløpet etter {what} ({rows})",
    "beløpet etter {what} ({rows})",
    "the amount by {what} ({rows})",
)
TIMES_BY = Text(
    "{amount} ganger tallet etter {what} ({rows})",
    "{amount} gonger talet etter {what} ({rows})",
    "{amount} times the number by {what} ({rows})",
)
EACH_MORE = Text("hver til = {step} mer", "kvar til = {step} meir", "each more = {step} more")
OTHERS = Text("andre = {step}", "andre = {step}", "others = {step}")
OR_MORE = Text("{key} eller flere", "{key} eller fleire", "{key} or more")
PERCENT = 100


class TotalWording:
    """Says totals in one language."""

    def __init__(
        self,
        questions: Mapping[str, Question],
        language: Language,
        inside: Callable[[str], str],
        subject: Callable[[str], str],
    ) -> None:
        """Keep what the sentences are made from; `inside` makes a subject fit inside one."""
        self._questions, self._language = questions, language
        self._inside, self._subject = inside, subject

    def subject(self, total: Total) -> str:
        """Return what is compared, as the beginning of a sentence."""
        plus = [self._part(one) for one in total.quantities if one.times[0] > 0]
        minus = [self._part(one) for one in total.quantities if one.times[0] <= 0]
        said = plus[0] if len(plus) == 1 else self._sum(plus) if plus else ""
        for part in minus:
            said = f"{said} {MINUS.into(self._language)} {part}".strip()
        return capitalised(said)

    def unit(self, total: Total) -> Text:
        """Return what the total is counted in: what its first part is."""
        first = total.quantities[0]
        match first.measure:
            case CountKind.NUMBER:
                question = self._questions.get(first.fact)
                return question.unit if question else Text("")
            case CountKind.MONTHS_SINCE:
                return MONTHS
            case CountKind.CHILDREN:
                return Text("")
            case other:
                assert_never(other)

    def limit(self, total: Total, amount: str, unit: str) -> str:
        """Return a limit that tables make larger; `amount` is what it is before."""
        said = amount
        for place, scale in enumerate(total.scales):
            alone = place == 0 and total.value == 1
            rows = "; ".join(self._rows(scale, unit if alone else ""))
            pattern = (AMOUNT_BY if alone else TIMES_BY).into(self._language)
            what = self._inside(self._subject(scale.fact))
            said = pattern.format(amount=said, what=what, rows=rows)
        return said

    def _sum(self, parts: list[str]) -> str:
        return SUM_OF.into(self._language).format(parts=listed(parts, AND, self._language))

    def _part(self, quantity: Quantity) -> str:
        what, (top, bottom) = self._measured(quantity), quantity.times
        top = abs(top)
        if top == bottom:
            return what
        if top % bottom == 0:
            return TIMES_OF.into(self._language).format(times=number(top // bottom), what=what)
        share = self._factor((top * PERCENT, bottom))
        return SHARE_OF.into(self._language).format(share=share, what=what)

    def _measured(self, quantity: Quantity) -> str:
        match quantity.measure:
            case CountKind.NUMBER:
                return self._inside(self._subject(quantity.fact))
            case CountKind.MONTHS_SINCE:
                what = self._inside(self._subject(quantity.fact))
                return MONTHS_SINCE.into(self._language).format(what=what)
            case CountKind.CHILDREN:
                return self._children(quantity)
            case other:
                assert_never(other)

    def _children(self, quantity: Quantity) -> str:
        low, high = quantity.ages
        pattern = (CHILDREN_OF if low == high else CHILDREN).into(self._language)
        question = self._questions.get(quantity.fact)
        unit = f" {question.unit.into(self._language)}" if question and question.unit else ""
        said = pattern.format(low=low, high=high) + unit
        if not quantity.also:
            return said
        lists = listed([f"«{self._label(fact)}»" for fact in quantity.also], AND, self._language)
        return f"{said} {ALSO.into(self._language).format(lists=lists)}"

    def _label(self, fact: str) -> str:
        question = self._questions.get(fact)
        return question.label.into(self._language) if question else fact

    def _rows(self, scale: Scale, unit: str) -> Iterator[str]:
        question = self._questions.get(scale.fact)
        after = f" {unit}" if unit else ""
        by_number = not any(isinstance(key, str) for key, _ in scale.rows)
        for place, (key, factor) in enumerate(scale.rows):
            last = by_number and scale.more is None and place == len(scale.rows) - 1
            name = str(key)
            if question is not None and isinstance(key, str):
                choice = question.choice(key)
                name = choice.label.into(self._language) if choice else key
            if last and place:
                name = OR_MORE.into(self._language).format(key=key)
            yield f"{name} = {self._factor(factor)}{after}"
        if scale.more is not None:
            pattern = (EACH_MORE if by_number else OTHERS).into(self._language)
            yield pattern.format(step=f"{self._factor(scale.more)}{after}")

    def _factor(self, ratio: Ratio) -> str:
        top, bottom = ratio
        if top % bottom == 0:
            return number(top // bottom)
        point = RECORDS[self._language].point
        return f"{top / bottom:.6g}".replace(".", point)
