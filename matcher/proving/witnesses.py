"""Persons made up to show something about a program's rule."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.assessment import verdict_for
from matcher.proving.search import Space
from matcher.questions import Situation
from matcher.rules import (
    NO,
    YES,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Total,
    children,
    facts_of,
)
from matcher.rules.compiled import Compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program, Verdict
    from matcher.proving.search import Goal
    from matcher.rules import Facts, Path, Truth

_RULE = "rule"


class Witnesses:
    """Finds persons for a rule: answers that do not contradict each other, and that are used."""

    def __init__(self, rule: Condition, catalogue: Catalogue, as_of: date) -> None:
        """Gather what the rule asks about, and what binds the answers together."""
        self.rule, self.catalogue, self.as_of = rule, catalogue, as_of
        self._amounts = catalogue.amounts(as_of)
        self._ready: dict[Condition, Compiled] = {}
        facts = facts_of(rule)
        self.sane = sane(facts, catalogue)
        self._asked: list[Goal] = [
            (when, True)
            for question, when in catalogue.relevance.items()
            if question in facts and facts_of(when) & facts
        ]

    @cached_property
    def space(self) -> Space:
        """Return all persons to choose from."""
        rules = (rule for rule, _ in (*self.sane, *self._asked))
        return Space((self.rule, *rules), self.catalogue, self.as_of)

    def find(self, goals: list[Goal]) -> Situation | None:
        """Return a person for whom conditions are as wanted. Raises Undecided.

        If the answers would hide a question that the person has answered, another is looked for
        where every question is asked.
        """
        for more in ([], self._asked) if self._asked else ([],):
            answers = self.space.find([*goals, *self.sane, *more])
            if answers is None:
                return None  # whom nobody is, nobody is of whom more is asked
            person = Situation(self.as_of, answers)
            facts = self.used(person).facts
            if all(self._is(rule, facts, wanted=wanted) for rule, wanted in goals):
                return person
        return None

    def possible(self, goals: list[Goal]) -> bool:
        """Tell whether anybody can be as wanted. Raises Undecided."""
        return self.space.find([*goals, *self.sane]) is not None

    def used(self, person: Situation) -> Situation:
        """Return the person without the answers to questions that cannot matter.

        As `Catalogue.used`, but looking only at the questions that are answered.
        """
        relevance = self.catalogue.relevance
        hidden = [
            question
            for question in person.answers
            if question in relevance and self.truth(relevance[question], person.facts) is NO
        ]
        return person.without(hidden) if hidden else person

    def truth(self, rule: Condition, facts: Facts) -> Truth:
        """Return what a rule is for some facts: what `evaluate` says, which is the specification.

        Every rule is made ready once, for a program's limits ask about the same rules many times.
        """
        compiled = self._ready.get(rule)
        if compiled is None:
            compiled = self._ready[rule] = Compiled({_RULE: rule}, self._amounts)
        return compiled.truth(_RULE, compiled.row(facts))

    def verdict(self, program: Program, person: Situation) -> Verdict:
        """Return what the matcher says of one program, alone, on the day of these people."""
        used = self.used(person.by(self.catalogue.follow))
        truth = self.truth(program.guard, used.facts)
        return verdict_for(program, truth, used, self._amounts)[0]

    def _is(self, rule: Condition, facts: Facts, *, wanted: bool) -> bool:
        return self.truth(rule, facts) is (YES if wanted else NO)


def sane(facts: Collection[str], catalogue: Catalogue) -> list[Goal]:
    """Return that answers to some questions do not contradict each other.

    Of a contradiction with several ways to it, each counts by itself.
    """
    asked = frozenset(facts)
    return [(way, False) for way, rests_on in catalogue.impossible_ways if rests_on <= asked]


def deciding_goals(rule: Condition, path: Path) -> Iterator[Goal]:
    """Yield what must hold beside a condition for it alone to decide the rule."""
    for index in path:
        parts = children(rule)
        others = (*parts[:index], *parts[index + 1 :])
        match rule:
            case All():
                yield from ((part, True) for part in others)
            case AnyOf():
                yield from ((part, False) for part in others)
            case AtLeast(count):
                yield AtLeast(count - 1, others), True
                yield AtLeast(count, others), False
            case Not() | Compare() | Total():
                pass
            case other:
                assert_never(other)
        rule = parts[index]
