"""Conditions as sentences, derived from the tree and never typed beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never, cast

from matcher.languages import RECORDS
from matcher.late_dataclass import replace
from matcher.questions import NO_TEXT, ONLY_DERIVED, Form, Language, Text, number
from matcher.questions.value_words import AND, NBSP, OR, day
from matcher.rules.choice_words import choice_clauses
from matcher.rules.conditions import (
    LEAF,
    NOT_CHOSEN,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Multiple,
    Not,
    Total,
)
from matcher.rules.evaluate import amount_of
from matcher.rules.operator_words import WORDS
from matcher.rules.totals import TotalWording

if TYPE_CHECKING:
    from matcher.questions import Question, Questionnaire
    from matcher.rules.conditions import Comparison
    from matcher.rules.evaluate import Amounts

IS = WORDS["eq"]
TO = Text("til og med", "til og med", "up to and including")
ONE_CHILD = Text("Minst ett barn", "Minst eitt barn", "At least one child")
NO_CHILD = Text("Ingen barn", "Ingen barn", "No child")
CHILDREN = Text(
    "Antall barn er minst", "Talet på barn er minst", "The number of children is at least"
)
TURNS, THIS_YEAR = Text("Fyller", "Fyller", "Turns"), Text("i år", "i år", "this year")
TURNED = Text(
    "Alderen personen fyller i år",
    "Alderen personen fyller i år",
    "The age the person turns this year",
)
GONE = Text(
    "Et spørsmål som ikke finnes lenger: «{id}»",
    "Eit spørsmål som ikkje finst lenger: «{id}»",
    "A question that is no longer there: “{id}”",
)
"""What is said of a comparison whose question nobody can look up any more."""

CHOOSE = Text("velg …", "vel …", "choose …")
"""What stands in the place of a value that nobody has chosen."""

YEARS = Text("år", "år", "years")
NOT = Text("Ikke:", "Ikkje:", "Not:")
AT_LEAST_OF = Text(
    "Minst {count} av disse:", "Minst {count} av desse:", "At least {count} of these:"
)
OPPOSITES = {
    "is": "is_not", "is_not": "is", "one_of": "none_of", "none_of": "one_of",
    "has_any": "has_none", "has_none": "has_any", "ge": "lt", "lt": "ge", "gt": "le", "le": "gt",
    "from": "before", "before": "from",
}  # fmt: skip
"""What *not* makes of an operator, where there are words for it."""
_NAME = re.compile(r"(Nav|Oslo|Husbanken|Norge|Noreg|Norway)(s|-\w+)?\b")


class Wording:
    """Says conditions in one language, with the amounts of one assessment date."""

    def __init__(
        self, questionnaire: Questionnaire, amounts: Amounts, language: Language = "nb"
    ) -> None:
        """Keep what the sentences are made from."""
        self._questions = questionnaire.questions
        self._amounts = amounts
        self.language = language

    def say(  # noqa: PLR0911 - one return for each sort of condition
        self, condition: Condition
    ) -> str:
        """Return a condition as one sentence without a full stop."""
        match condition:
            case Compare():
                return self.leaf(condition)
            case Total():
                return self.total(condition)
            case Not((Compare() | Total()) as leaf) if leaf.op in OPPOSITES:
                return self.say(opposite(leaf))
            case Not(Compare(fact, "any_aged", (_, _)) as leaf) if fact in self._questions:
                return self._aged(NO_CHILD, leaf, self._questions[fact])
            case Not(part):
                return f"{NOT.into(self.language)} {_inside(self._inner(part))}"
            case All(parts):
                return self._joined(parts, AND)
            case AnyOf(parts):
                return self._joined(parts, OR)
            case AtLeast(count, parts):
                head = AT_LEAST_OF.into(self.language).format(count=count)
                return f"{head} {'; '.join(_inside(self._inner(part)) for part in parts)}"
            case other:
                assert_never(other)

    def criterion(self, when: Condition | None, text: Text, note: Text) -> str:
        """Return a criterion's sentence: its own text where a person judges, else the rule's."""
        said = text.into(self.language) or (self.say(when) if when else "")
        return f"{said} ({note.into(self.language)})" if note else said

    def _joined(self, parts: tuple[Condition, ...], joint: Text) -> str:
        return _together([self._inner(part) for part in parts], joint.into(self.language))

    def _inner(self, part: Condition) -> str:
        return self.say(part) if _is_plain(part) else f"({self.say(part)})"

    def leaf(self, leaf: Compare) -> str:
        """Return one comparison as a sentence."""
        question = self._questions.get(leaf.fact)
        if leaf.value == NOT_CHOSEN:
            label = question.label if question else Text(leaf.fact, leaf.fact, leaf.fact)
            return f"{label.into(self.language)}: {CHOOSE.into(self.language)}"
        return self._unasked(leaf) if question is None else self._asked(leaf, question)

    def total(self, total: Total) -> str:
        """Return a total as a sentence."""
        questions = self._questions
        words = TotalWording(questions, self.language, _inside, self._subject)
        subject, unit = words.subject(total), words.unit(total)
        if total.value == NOT_CHOSEN:
            return f"{subject}: {CHOOSE.into(self.language)}"
        if not total.scales:
            return f"{subject} {self._tail(total, unit)}"
        limit = words.limit(total, self._amount(total, unit), unit.into(self.language))
        return f"{subject} {WORDS[total.op].into(self.language)} {limit}"

    def _subject(self, fact: str) -> str:
        """Return what a fact is called at the beginning of a sentence."""
        question = self._questions.get(fact)
        if question is not None:
            return (question.subject or question.label).into(self.language)
        known = TURNED if fact in ONLY_DERIVED else GONE
        return known.into(self.language).format(id=fact)

    def _asked(self, leaf: Compare, question: Question) -> str:
        if question.kind.form is Form.FLAG:
            statement = question.statement_yes if leaf.value else question.statement_no
            return statement.into(self.language) or question.label.into(self.language)
        if leaf.op == "any_aged":
            return self._aged(ONE_CHILD, leaf, question)
        if leaf.op == "count_at_least":
            return f"{CHILDREN.into(self.language)} {leaf.value}"
        if question.choices:
            clauses, joint = choice_clauses(leaf, question, self.language)
            return _together(clauses, joint.into(self.language))
        subject = question.subject or question.label
        return f"{subject.into(self.language)} {self._tail(leaf, question.unit)}"

    def _aged(self, begins: Text, leaf: Compare, question: Question) -> str:
        low, high = cast("tuple[int, int]", leaf.value)
        if low == question.low and low < high:
            under = WORDS["lt"].into(self.language)
            tail = f"{under} {self._number(leaf, high + 1)}{self._unit(question.unit)}"
        else:
            tail = self._limits(leaf, question.unit)
        return f"{begins.into(self.language)} {tail}"

    def _unasked(self, leaf: Compare) -> str:
        if leaf.fact not in ONLY_DERIVED:
            return GONE.into(self.language).format(id=leaf.fact)
        unit = NO_TEXT if self.language == "en" else YEARS  # "turns at least 19 this year"
        how_many = self._tail(leaf, unit).split(" ", 1)[1]  # "er minst 19 år" without its verb
        return f"{TURNS.into(self.language)} {how_many} {THIS_YEAR.into(self.language)}"

    def _tail(self, leaf: Comparison, unit: Text) -> str:
        if leaf.op == "between":
            return self._limits(leaf, unit)
        verb = WORDS[leaf.op].into(self.language)
        if leaf.op in {"from", "before", "until"}:
            return f"{verb} {day(cast('int', leaf.value), self.language)}"
        return f"{verb} {self._amount(leaf, unit)}"

    def _amount(self, leaf: Comparison, unit: Text) -> str:
        if not isinstance(leaf.value, Multiple):
            return f"{self._number(leaf, cast('int', leaf.value))}{self._unit(unit)}"
        times = f"{leaf.value.numerator / leaf.value.denominator:g}"
        times = times.replace(".", RECORDS[self.language].point)
        name = f"{times}{NBSP}{leaf.value.constant.upper()}"
        amount = cast("int | None", amount_of(leaf.value, self._amounts))
        if amount is not None and len(leaf.value.constant) > 1:
            # Only G has a name people say; of other constants the amount says more than the id.
            return f"{number(amount)}{self._unit(unit)}"
        return name if amount is None else f"{name} ({number(amount)}{self._unit(unit)})"

    def _limits(self, leaf: Comparison, unit: Text) -> str:
        low, high = cast("tuple[int, int]", leaf.value)
        if low == high:
            return f"{IS.into(self.language)} {self._number(leaf, low)}{self._unit(unit)}"
        verb, to = WORDS["between"].into(self.language), TO.into(self.language)
        first, last = self._number(leaf, low), self._number(leaf, high)
        return f"{verb} {first} {to} {last}{self._unit(unit)}"

    def _number(self, leaf: Comparison, value: int) -> str:
        question = self._questions.get(leaf.facts[0])
        parts = question.kind.parts if question and isinstance(leaf, Compare) else 1
        return number(value, parts, self.language)

    def _unit(self, unit: Text) -> str:
        return f"{NBSP}{unit.into(self.language)}" if unit else ""


def _is_plain(part: Condition) -> bool:
    """Tell whether a condition is said in one breath, and needs nothing round it in another."""
    if isinstance(part, Not) and isinstance(part.part, LEAF):
        return part.part.op in OPPOSITES or part.part.op == "any_aged"
    return isinstance(part, LEAF)


def _together(said: list[str], joint: str) -> str:
    return f", {joint} ".join([said[0], *map(_inside, said[1:])])


def opposite(leaf: Comparison) -> Comparison:
    """Return the comparison that says the contrary; its operator is one of OPPOSITES."""
    if isinstance(leaf, Total):
        return replace(leaf, op=OPPOSITES[leaf.op])
    if isinstance(leaf.value, bool):
        return Compare(leaf.fact, leaf.op, not leaf.value)
    return Compare(leaf.fact, OPPOSITES[leaf.op], leaf.value)


def _inside(text: str) -> str:
    """Return a sentence as it reads inside another: names and abbreviations keep their capitals."""
    start = len(text) - len(text.lstrip("("))
    if _NAME.match(text, start) or not text[start + 1 : start + 2].islower():
        return text
    return text[:start] + text[start].lower() + text[start + 1 :]
