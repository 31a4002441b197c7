"""Facts that belong together: one person's age and birth year, the ages of the same children."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias

from matcher.questions import DERIVATIONS, Situation, Span, known
from matcher.questions.derived import EXCEPTIONS
from matcher.questions.kinds.limits import allowed, beside, numbers
from matcher.rules import amount_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.questions import Answer, Question, Value
    from matcher.rules import Compare

    Answers: TypeAlias = Mapping[str, Answer]
    Compared: TypeAlias = Mapping[str, Sequence[Compare]]

BORN = ("age", "birth_year", "age_in_year")
CHILDREN = ("has_children", "children_ages", "children_months", "youngest_child_months")
"""Facts that cannot be answered apart from each other."""
FOLLOWED = frozenset((*EXCEPTIONS, *(i for one in DERIVATIONS for i in (*one.inputs, one.fact))))
"""Facts that others follow from, that follow themselves, or that are known with nothing said."""
OLDEST = 120
"""The age of the oldest person who is thought of where a catalogue does not ask for the age."""


@dataclass(frozen=True)
class Variable:
    """One thing to be known about a person, and every answer to it that makes a difference."""

    facts: tuple[str, ...]
    values: tuple[Answers, ...]
    as_of: date
    whole: bool = True
    vague: tuple[Answers, ...] = ()
    """Answers that leave some of the facts open."""

    @cached_property
    def known(self) -> tuple[dict[str, Value], ...]:
        """Return what is known after each answer."""
        asked = {question for answers in self.values for question in answers}
        if asked.issubset(self.facts) and FOLLOWED.isdisjoint(self.facts):
            # Tied facts have hundreds of answers, and most of them nothing follows from.
            said = ({f: known(a) for f, a in answers.items()} for answers in self.values)
            return tuple({f: a for f, a in one.items() if a is not None} for one in said)
        return tuple(
            {
                fact: value
                for fact, value in Situation(self.as_of, answers).facts.items()
                if fact in self.facts or fact not in EXCEPTIONS
            }
            for answers in self.values
        )

    def or_open(self) -> Variable:
        """Return the variable with all of it, or a part, left unanswered as well."""
        return replace(self, values=(*self.values, *self.vague, {}))


def related(fact: str) -> tuple[str, ...]:
    """Return the questions that say something of a fact."""
    return next((facts for facts in (BORN, CHILDREN) if fact in facts), (fact,))


def born(compared: Compared, catalogue: Catalogue, as_of: date) -> Variable:
    """Age and birth year belong to one person: only pairs that agree are tried.

    A catalogue may ask for one of them, for both, or for none.
    """
    questions, limits = catalogue.questionnaire.questions, _limits(compared)
    age, birth_year = questions.get("age"), questions.get("birth_year")
    if age is None and birth_year is None:
        return Variable(tuple(compared), ({},), as_of)
    if age is None or (birth_year is not None and "age" not in compared):
        years = _birth_years(limits, age, birth_year, as_of.year)
        told = [{"birth_year": Span.exactly(year)} for year in sorted(years, reverse=True)]
        return Variable(tuple(compared), tuple(told), as_of)
    if birth_year is None or tuple(compared) == ("age",):
        turned = {limit + step for limit in limits["age_in_year"] for step in range(-2, 2)}
        ages = {*beside(limits["age"], age.low, age.high), *filter(within(age), turned)}
        return Variable(tuple(compared), _exactly("age", ages), as_of)
    return _both(compared, age, as_of)


def _limits(compared: Compared) -> dict[str, set[int]]:
    leaves = {fact: compared.get(fact, ()) for fact in BORN}
    return {
        fact: numbers(amount_of(leaf.value, {}) for leaf in found) for fact, found in leaves.items()
    }


def _exactly(question: str, answers: Iterable[int]) -> tuple[Answers, ...]:
    return tuple({question: Span.exactly(answer)} for answer in sorted(answers))


def within(question: Question) -> Callable[[int], bool]:
    """Return what tells whether a number can be answered."""
    return partial(allowed, question=question)


def _birth_years(
    limits: Mapping[str, set[int]], age: Question | None, asked: Question | None, year: int
) -> set[int]:
    """Return the birth years that comparisons tell apart, of people as old as can be answered."""
    youngest, oldest = (age.low, age.high) if age else (0, OLDEST)
    years = {year - turned for turned in beside(limits["age_in_year"], youngest, oldest)}
    years |= set(beside(limits["birth_year"], year - (oldest or year), year))
    return years if age or asked is None else set(filter(within(asked), years)) or years


def _both(compared: Compared, age: Question, as_of: date) -> Variable:
    limits, year = _limits(compared), as_of.year
    ages = set(beside(limits["age"], age.low, age.high))
    years = _birth_years(limits, age, None, year)
    slack = 0 if (as_of.month, as_of.day) == (12, 31) else 1
    pairs = {(old, year - old - before) for old in ages for before in range(slack + 1)}
    pairs |= {(year - born - before, born) for born in years for before in range(slack + 1)}
    values = tuple(
        {"age": Span.exactly(old), "birth_year": Span.exactly(born)}
        for old, born in sorted(pairs)
        if (age.low or 0) <= old and (age.high is None or old <= age.high)
    )
    olds, borns = ({pair[place] for pair in pairs} for place in (0, 1))
    vague = (*_exactly("age", olds), *_exactly("birth_year", borns))
    return Variable(tuple(compared), values, as_of, vague=vague)
