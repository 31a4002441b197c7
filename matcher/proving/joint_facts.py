"""Facts that belong together: one person's age and birth year, the ages of the same children."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from matcher.questions.kinds.ages import COUNT, answerable, edges_of, families
from matcher.questions.kinds.limits import beside, numbers
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer, Value
    from matcher.rules.conditions import Compare

    Answers: TypeAlias = Mapping[str, Answer]
    Compared: TypeAlias = Mapping[str, Sequence[Compare]]

BORN = ("age", "birth_year", "age_in_year")
CHILDREN = ("has_children", "children_ages", "children_months", "youngest_child_months")
"""Facts that cannot be answered apart from each other."""
MONTHS = 12


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
        return tuple(Situation(self.as_of, value).facts for value in self.values)

    def or_open(self) -> Variable:
        """Return the variable with all of it, or a part, left unanswered as well."""
        return replace(self, values=(*self.values, *self.vague, {}))


def related(fact: str) -> tuple[str, ...]:
    """Return the questions that say something of a fact."""
    return next((facts for facts in (BORN, CHILDREN) if fact in facts), (fact,))


def born(compared: Compared, catalogue: Catalogue, as_of: date) -> Variable:
    """Age and birth year belong to one person: only pairs that agree are tried."""
    questions, year = catalogue.questionnaire.questions, as_of.year
    limits = {
        fact: numbers(amount_of(leaf.value, {}) for leaf in leaves)
        for fact, leaves in compared.items()
    }
    age = questions["age"]
    ages = set(beside(limits.get("age", ()), age.low, age.high))
    if tuple(compared) == ("age",):
        return Variable(("age",), tuple({"age": Span.exactly(n)} for n in sorted(ages)), as_of)
    years = {year - turned for turned in beside(limits.get("age_in_year", ()), age.low, age.high)}
    years |= set(beside(limits.get("birth_year", ()), year - (age.high or year), year))
    if "age" not in compared:
        values = tuple({"birth_year": Span.exactly(born)} for born in sorted(years, reverse=True))
        return Variable(tuple(compared), values, as_of)
    slack = 0 if (as_of.month, as_of.day) == (12, 31) else 1
    pairs = {(old, year - old - before) for old in ages for before in range(slack + 1)}
    pairs |= {(year - born - before, born) for born in years for before in range(slack + 1)}
    values = tuple(
        {"age": Span.exactly(old), "birth_year": Span.exactly(born)}
        for old, born in sorted(pairs)
        if (age.low or 0) <= old and (age.high is None or old <= age.high)
    )
    olds, borns = ({pair[place] for pair in pairs} for place in (0, 1))
    old = ({"age": Span.exactly(age)} for age in sorted(olds))
    birth = ({"birth_year": Span.exactly(born)} for born in sorted(borns))
    return Variable(tuple(compared), values, as_of, vague=(*old, *birth))


def family(compared: Compared, catalogue: Catalogue, as_of: date) -> Variable:
    """What is asked about the same children is answered by their ages in months."""
    question = catalogue.questionnaire.questions["children_months"]
    asked = [(leaf.op, leaf.value) for found in compared.values() for leaf in found]
    edges = {
        edge * (MONTHS if fact == "children_ages" else 1)
        for fact, found in compared.items()
        for leaf in found
        if leaf.op != COUNT and not isinstance(leaf.value, bool)
        for edge in edges_of(leaf.value)
    }
    ages = answerable(edges, question)
    children, whole = families(ages, asked)
    values = ({"children_months": found} for found in children[1:])
    youngest = ({"youngest_child_months": Span.exactly(age)} for age in ages)
    in_years = ({"children_ages": Ages((Span.exactly(age // MONTHS),))} for age in ages)
    vague: tuple[Answers, ...] = ({"has_children": True}, *youngest, *in_years)
    return Variable(
        tuple(compared), ({"has_children": False}, *values), as_of, whole=whole, vague=vague
    )
