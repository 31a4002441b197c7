"""Conditions as sentences, derived from the tree and never typed beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from matcher.questions.questions import Kind
from matcher.questions.shown import AND, NBSP, OR, day, listed, number
from matcher.questions.texts import Language, Text
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from matcher.questions.questions import Question, Questionnaire
    from matcher.rules.evaluate import Amounts

WORDS: dict[str, Text] = {
    "is": Text("er", "er", "is"),
    "is_not": Text("er ikke", "er ikkje", "is not"),
    "one_of": Text("er", "er", "is"),
    "none_of": Text("er ikke", "er ikkje", "is not"),
    "has_any": Text("omfatter", "omfattar", "includes"),
    "has_all": Text("omfatter både", "omfattar både", "includes all of"),
    "has_none": Text("omfatter ikke", "omfattar ikkje", "does not include"),
    "ge": Text("er minst", "er minst", "is at least"),
    "gt": Text("er over", "er over", "is over"),
    "le": Text("er høyst", "er høgst", "is at most"),
    "lt": Text("er under", "er under", "is under"),
    "eq": Text("er", "er", "is"),
    "between": Text("er fra", "er frå", "is from"),
    "from": Text("er tidligst", "er tidlegast", "is no earlier than"),
    "before": Text("er før", "er før", "is before"),
    "until": Text("er senest", "er seinast", "is no later than"),
}
TO = Text("til", "til", "to")
ONE_CHILD = Text("Minst ett barn er fra", "Minst eitt barn er frå", "At least one child is from")
CHILDREN = Text(
    "Antall barn er minst", "Talet på barn er minst", "The number of children is at least"
)
AGE_IN_YEAR = Text(
    "Alderen personen fyller i vurderingsåret",
    "Alderen personen fyller i vurderingsåret",
    "The age the person turns in the assessment year",
)
YEARS = Text("år", "år", "years")
NOT = Text("Ikke:", "Ikkje:", "Not:")
AT_LEAST_OF = Text(
    "Minst {count} av disse:", "Minst {count} av desse:", "At least {count} of these:"
)


class Wording:
    """Says conditions in one language, with the amounts of one assessment date."""

    def __init__(
        self, questionnaire: Questionnaire, amounts: Amounts, language: Language = "nb"
    ) -> None:
        """Keep what the sentences are made from."""
        self._questionnaire = questionnaire
        self._amounts = amounts
        self.language = language

    def say(self, condition: Condition) -> str:
        """Return a condition as one sentence without a full stop."""
        match condition:
            case Compare():
                return self.leaf(condition)
            case Not(part):
                return f"{NOT.into(self.language)} {self._inner(part)}"
            case All(parts):
                return self._joined(parts, AND)
            case AnyOf(parts):
                return self._joined(parts, OR)
            case AtLeast(count, parts):
                head = AT_LEAST_OF.into(self.language).format(count=count)
                return f"{head} {'; '.join(self._inner(part) for part in parts)}"

    def criterion(self, when: Condition | None, text: Text, note: Text) -> str:
        """Return a criterion's sentence: its own text where a person judges, else the rule's."""
        said = text.into(self.language) or (self.say(when) if when else "")
        return f"{said} ({note.into(self.language)})" if note else said

    def _joined(self, parts: tuple[Condition, ...], joint: Text) -> str:
        said = [self._inner(part) for part in parts]
        tail = [text[:1].lower() + text[1:] if _may_lower(text) else text for text in said[1:]]
        return f", {joint.into(self.language)} ".join([said[0], *tail])

    def _inner(self, part: Condition) -> str:
        return self.say(part) if isinstance(part, Compare) else f"({self.say(part)})"

    def leaf(self, leaf: Compare) -> str:
        """Return one comparison as a sentence."""
        question = self._questionnaire.questions.get(leaf.fact)
        if question is None:
            return f"{AGE_IN_YEAR.into(self.language)} {self._tail(leaf, YEARS)}"
        if question.kind is Kind.YES_NO:
            statement = question.statement_yes if leaf.value else question.statement_no
            return statement.into(self.language) or question.label.into(self.language)
        if leaf.op == "any_aged":
            return f"{ONE_CHILD.into(self.language)} {self._limits(leaf, question.unit)}"
        if leaf.op == "count_at_least":
            return f"{CHILDREN.into(self.language)} {leaf.value}"
        subject = question.subject or question.label
        if question.choices:
            return f"{subject.into(self.language)} {self._choices(leaf, question)}"
        return f"{subject.into(self.language)} {self._tail(leaf, question.unit)}"

    def _choices(self, leaf: Compare, question: Question) -> str:
        ids = (leaf.value,) if isinstance(leaf.value, str) else cast("tuple[str, ...]", leaf.value)
        phrases = [
            choice.phrase.into(self.language) for choice in question.choices if choice.id in ids
        ]
        joint = AND if leaf.op == "has_all" else OR
        return f"{WORDS[leaf.op].into(self.language)} {listed(phrases, joint, self.language)}"

    def _tail(self, leaf: Compare, unit: Text) -> str:
        verb = WORDS[leaf.op].into(self.language)
        if leaf.op == "between":
            return f"{verb} {self._limits(leaf, unit)}"
        if leaf.op in {"from", "before", "until"}:
            return f"{verb} {day(cast('int', leaf.value), self.language)}"
        return f"{verb} {self._amount(leaf)}{self._unit(unit)}"

    def _amount(self, leaf: Compare) -> str:
        if not isinstance(leaf.value, Multiple):
            value = cast("int", leaf.value)
            return str(value) if leaf.fact == "birth_year" else number(value)
        times = f"{leaf.value.numerator / leaf.value.denominator:g}"
        times = times if self.language == "en" else times.replace(".", ",")
        name = f"{times}{NBSP}{leaf.value.constant.upper()}"
        amount = cast("int | None", amount_of(leaf.value, self._amounts))
        return name if amount is None else f"{name}, {number(amount)}"

    def _limits(self, leaf: Compare, unit: Text) -> str:
        low, high = cast("tuple[int, int]", leaf.value)
        return f"{number(low)} {TO.into(self.language)} {number(high)}{self._unit(unit)}"

    def _unit(self, unit: Text) -> str:
        return f"{NBSP}{unit.into(self.language)}" if unit else ""


def _may_lower(text: str) -> bool:
    return len(text) > 1 and text[1].islower()
