"""Facts that belong together: one person's age and birth year, the ages of the same children."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, TypeAlias, cast

from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer, Value
    from matcher.rules.conditions import Compare

    Answers: TypeAlias = Mapping[str, Answer]
    Compared: TypeAlias = Mapping[str, Sequence[Compare]]

BORN = ("age", "birth_year", "age_in_year")
CHILDREN = ("has_children", "children_ages", "children_months", "youngest_child_months")
"""Facts that cannot be answered apart from each other."""
MONTHS = 12
MOST_AGES = 3
"""How many children may be needed at once for their ages; beyond, finding nobody proves nothing."""


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


def beside(limits: Collection[int], low: int | None, high: int | None) -> list[int]:
    """Return each limit with its neighbours, and the ends, as far as they can be answered."""
    around = {limit + step for limit in limits for step in (-1, 0, 1)}
    around |= {end for end in (low, high) if end is not None}
    return sorted(
        number
        for number in around or {0}
        if (low is None or low <= number) and (high is None or number <= high)
    )


def numbers(limits: Iterable[object]) -> set[int]:
    found: set[int] = set()
    for limit in limits:
        if limit is not None:
            found.update(cast("tuple[int, ...]", limit if isinstance(limit, tuple) else (limit,)))
    return found


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


def families(question: Question, compared: Sequence[Compare]) -> tuple[list[Answer], bool]:
    """Return the children that one question's comparisons tell apart, and whether these are all."""
    ages = {edge for leaf in compared if leaf.op == "any_aged" for edge in _edges(leaf)}
    found, whole = _of_ages(_answerable(ages, question), compared)
    return [*found], whole


def family(compared: Compared, catalogue: Catalogue, as_of: date) -> Variable:
    """What is asked about the same children is answered by their ages in months."""
    question = catalogue.questionnaire.questions["children_months"]
    leaves = [leaf for found in compared.values() for leaf in found]
    edges = {
        edge * (MONTHS if fact == "children_ages" else 1)
        for fact, found in compared.items()
        for leaf in found
        if leaf.op != "count_at_least" and not isinstance(leaf.value, bool)
        for edge in _edges(leaf)
    }
    ages = _answerable(edges, question)
    children, whole = _of_ages(ages, leaves)
    values = ({"children_months": found} for found in children[1:])
    youngest = ({"youngest_child_months": Span.exactly(age)} for age in ages)
    in_years = ({"children_ages": Ages((Span.exactly(age // MONTHS),))} for age in ages)
    vague: tuple[Answers, ...] = ({"has_children": True}, *youngest, *in_years)
    return Variable(
        tuple(compared), ({"has_children": False}, *values), as_of, whole=whole, vague=vague
    )


def _edges(leaf: Compare) -> Iterator[int]:
    """Yield where a comparison may change: a range at its first number and after its last."""
    if isinstance(leaf.value, tuple):
        low, high = cast("tuple[int, int]", leaf.value)
        yield from (low, high + 1)
    else:
        number = cast("int", leaf.value)
        yield from (number, number + 1)


def _answerable(edges: Collection[int], question: Question) -> list[int]:
    low, high = question.low or 0, question.high
    return sorted(age for age in {low, *edges} if low <= age and (high is None or age <= high))


def _of_ages(ages: Sequence[int], leaves: Sequence[Compare]) -> tuple[list[Ages], bool]:
    """Return families with as many children, of as many ages, as the comparisons can ask for."""
    aged = sum(leaf.op != "count_at_least" for leaf in leaves)
    counts = [cast("int", leaf.value) for leaf in leaves if leaf.op == "count_at_least"]
    most = max(1, min(aged, MOST_AGES), *(count + 1 for count in counts))
    found = [Ages(())]
    for size in range(1, most + 1):
        for chosen in combinations_with_replacement(ages, min(size, MOST_AGES)):
            children = chosen + chosen[-1:] * (size - len(chosen))
            found.append(Ages(tuple(map(Span.exactly, children))))
    return found, aged <= MOST_AGES
