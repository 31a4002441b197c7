"""Facts that follow from others, by rules that the catalogue tells: certain, or only likely."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from matcher.late_dataclass import dataclass
from matcher.questions import DERIVATIONS, Ages, Several, Span
from matcher.rules.conditions import AnyOf, Compare, facts_of
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import YES

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping
    from datetime import date

    from matcher.questions import Text, Value
    from matcher.rules.conditions import Condition
    from matcher.rules.evaluate import Amounts, Facts


class Certainty(StrEnum):
    """Whether something that follows is used at once, or waits for a yes."""

    CERTAIN = "certain"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class FollowRule:
    """Where the condition holds, these are the answers. Only what is not known is filled in."""

    id: str
    when: Condition
    then: Mapping[str, Value]
    certainty: Certainty
    why: Text
    source: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """An answer that follows, with the reason a person can be told.

    `overruled` where the person has answered something else: then it is not used.
    """

    question: str
    answer: Value
    certainty: Certainty
    because: Text
    overruled: bool = False


class Follow:
    """What follows from the facts of one person. Rules stand in an order in which none is late."""

    def __init__(
        self,
        rules: Iterable[FollowRule],
        amounts: Callable[[date], Amounts],
        asked: Container[str],
    ) -> None:
        """Keep the rules; `amounts` are the constants on a day, `asked` the questions there are."""
        self.rules, self.asked = tuple(rules), asked
        self._amounts = amounts
        self._certain = tuple(
            (rule, facts_of(rule.when))
            for rule in self.rules
            if rule.certainty is Certainty.CERTAIN
        )

    def __call__(self, known: Facts, as_of: date) -> dict[str, Value]:
        """Return the facts with all that certainly follows from them."""
        facts = dict(known)
        amounts: Amounts | None = None
        for rule, inputs in self._certain:
            if inputs.isdisjoint(facts) or facts.keys() >= rule.then.keys():
                continue
            amounts = self._amounts(as_of) if amounts is None else amounts
            if evaluate(rule.when, facts, amounts).truth is YES:
                facts = {**rule.then, **facts}
        return facts

    def holding(self, facts: Facts, as_of: date) -> Iterator[FollowRule]:
        """Yield the rules that hold for some facts."""
        amounts = self._amounts(as_of)
        return (rule for rule in self.rules if evaluate(rule.when, facts, amounts).truth is YES)


def contrary(question: str, value: Value) -> Condition | None:
    """Return what holds where a question is certainly answered otherwise; None where no rule can.

    Of several choices, and of lists of ages, no comparison tells all other answers.
    """
    match value:
        case bool():
            return Compare(question, "is", not value)
        case str():
            return Compare(question, "is_not", value)
        case Span(low, high):
            below = () if low is None else (Compare(question, "lt", low),)
            above = () if high is None else (Compare(question, "gt", high),)
            return AnyOf((*below, *above))
        case Several() | Ages():
            return None
        case other:
            assert_never(other)


def fed_by(rules: Iterable[FollowRule]) -> dict[str, tuple[str, ...]]:
    """Return, for each question, the facts its answer can change: itself and what follows."""
    steps: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    steps += [(derivation.inputs, (derivation.fact,)) for derivation in DERIVATIONS] * 2
    steps += [
        (tuple(facts_of(rule.when)), tuple(rule.then))
        for rule in rules
        if rule.certainty is Certainty.CERTAIN
    ]
    fed: dict[str, set[str]] = {}
    for inputs, reached in steps:
        for source in inputs:
            fed.setdefault(source, {source})
        # Who reaches an input reaches what follows from it as well.
        for facts in fed.values():
            if not facts.isdisjoint(inputs):
                facts.update(reached)
    return {question: tuple(sorted(facts)) for question, facts in fed.items()}
