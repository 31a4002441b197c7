"""Every answer that makes a difference to some rules: a finite list for each question.

Numbers are taken at each limit and beside it, choices as the rules name them with one they do not
name. Rules cannot tell other answers from these, so what holds for all of them always holds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations, combinations_with_replacement
from typing import TYPE_CHECKING, TypeAlias, cast

from matcher.questions.questions import Kind
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Several, Span
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer, Value
    from matcher.rules.conditions import Compare

    Answers: TypeAlias = Mapping[str, Answer]

BORN = ("age", "birth_year", "age_in_year")
CHILDREN = ("has_children", "children_ages", "children_months", "youngest_child_months")
"""Facts that cannot be answered apart from each other."""
MONTHS = 12
MOST_AGES = 3
"""How many children may be needed at once for their ages; beyond, finding nobody proves nothing."""
MOST_NAMED = 8
"""Of how many choices every subset is tried; beyond, those of one or two and all of them."""


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


def variables(leaves: Iterable[Compare], catalogue: Catalogue, as_of: date) -> list[Variable]:
    """Return what some comparisons ask about."""
    by_fact: dict[str, list[Compare]] = {}
    for leaf in leaves:
        by_fact.setdefault(leaf.fact, []).append(leaf)
    amounts = catalogue.amounts(as_of)
    born = {fact: by_fact.pop(fact) for fact in BORN if fact in by_fact}
    found = [_born(born, catalogue, as_of)] if born else []
    if len(by_fact.keys() & set(CHILDREN)) > 1:
        family = {fact: by_fact.pop(fact) for fact in CHILDREN if fact in by_fact}
        found.append(_family(family, catalogue, as_of))
    for fact, compared in by_fact.items():
        question = catalogue.questionnaire.questions.get(fact)
        if question is not None:
            limits = {leaf: amount_of(leaf.value, amounts) for leaf in compared}
            answers, whole = answers_to(question, limits)
            values = tuple({fact: answer} for answer in answers)
            found.append(Variable((fact,), values, as_of, whole))
    return found


def answers_to(question: Question, limits: Mapping[Compare, object]) -> tuple[list[Answer], bool]:
    """Return the answers that leaves with their limits tell apart, and whether these are all."""
    match question.kind:
        case Kind.YES_NO:
            return [True, False], True
        case Kind.CHOICE:
            return list(_choices(question, _named(limits.values()))), True
        case Kind.CHOICES:
            named = _named(limits.values())
            return list(_subsets(question, named)), len(named) <= MOST_NAMED
        case Kind.AGES:
            aged = sum(leaf.op == "any_aged" for leaf in limits)
            return list(_families(question, limits)), aged <= MOST_AGES
        case _:
            numbers = beside(_numbers(limits.values()), question.low, question.high)
            return [Span.exactly(number) for number in numbers], True


def beside(limits: Collection[int], low: int | None, high: int | None) -> list[int]:
    """Return each limit with its neighbours, and the ends, as far as they can be answered."""
    around = {limit + step for limit in limits for step in (-1, 0, 1)}
    around |= {end for end in (low, high) if end is not None}
    return sorted(
        number
        for number in around or {0}
        if (low is None or low <= number) and (high is None or number <= high)
    )


def _numbers(limits: Iterable[object]) -> set[int]:
    found: set[int] = set()
    for limit in limits:
        if limit is not None:
            found.update(cast("tuple[int, ...]", limit if isinstance(limit, tuple) else (limit,)))
    return found


def _named(limits: Iterable[object]) -> list[str]:
    found: dict[str, None] = {}
    for limit in limits:
        found |= dict.fromkeys(
            cast("tuple[str, ...]", (limit,) if isinstance(limit, str) else limit)
        )
    return list(found)


def _choices(question: Question, named: Collection[str]) -> Iterator[Answer]:
    offered = [choice.id for choice in question.choices if choice.unknown is None]
    yield from (choice for choice in offered if choice in named)
    yield from [choice for choice in offered if choice not in named][:1]


def _subsets(question: Question, named: Collection[str]) -> Iterator[Answer]:
    offered = [choice for choice in question.choices if choice.unknown is None]
    together = [choice.id for choice in offered if choice.id in named and not choice.exclusive]
    alone = [choice.id for choice in offered if choice.id in named and choice.exclusive]
    others = [choice.id for choice in offered if choice.id not in named]
    yield from (Several(frozenset({choice})) for choice in (*alone, *others[:1]))
    sizes = range(1, len(together) + 1) if len(together) <= MOST_NAMED else (1, 2, len(together))
    for size in sizes:
        for chosen in combinations(together, size):
            yield Several(frozenset(chosen))


def _families(question: Question, limits: Mapping[Compare, object]) -> Iterator[Answer]:
    aged = [limit for leaf, limit in limits.items() if leaf.op == "any_aged"]
    counts = _numbers(limit for leaf, limit in limits.items() if leaf.op != "any_aged")
    ages = beside(_numbers(aged), question.low, question.high)
    yield from _of_ages(ages, max(1, min(len(aged), MOST_AGES), *(count + 1 for count in counts)))


def _of_ages(ages: Sequence[int], most: int) -> Iterator[Ages]:
    yield Ages(())
    for size in range(1, most + 1):
        for chosen in combinations_with_replacement(ages, min(size, MOST_AGES)):
            children = chosen + chosen[-1:] * (size - len(chosen))
            yield Ages(tuple(map(Span.exactly, children)))


def _family(compared: Mapping[str, list[Compare]], catalogue: Catalogue, as_of: date) -> Variable:
    """What is asked about the same children is answered by their ages in months."""
    question = catalogue.questionnaire.questions["children_months"]
    months, most = set(), 1
    for fact, leaves in compared.items():
        for leaf in leaves:
            if leaf.op == "count_at_least":
                most = max(most, cast("int", leaf.value) + 1)
            elif not isinstance(leaf.value, bool):
                for number in _numbers((leaf.value,)):
                    years = fact == "children_ages"
                    months |= {number * MONTHS, number * MONTHS + MONTHS} if years else {number}
    ages = beside(months, question.low, question.high)
    values: list[Answers] = [{"children_months": family} for family in _of_ages(ages, most)]
    values[0] = {"has_children": False}
    youngest: Iterator[Answers] = ({"youngest_child_months": Span.exactly(n)} for n in ages)
    in_years = ({"children_ages": Ages((Span.exactly(age // MONTHS),))} for age in ages)
    vague: tuple[Answers, ...] = ({"has_children": True}, *youngest, *in_years)
    return Variable(tuple(compared), tuple(values), as_of, vague=vague)


def _born(compared: Mapping[str, list[Compare]], catalogue: Catalogue, as_of: date) -> Variable:
    """Age and birth year belong to one person: only pairs that agree are tried."""
    questions, year = catalogue.questionnaire.questions, as_of.year
    limits = {
        fact: _numbers(amount_of(leaf.value, {}) for leaf in leaves)
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
    born = ({"birth_year": Span.exactly(born)} for born in sorted(borns))
    return Variable(tuple(compared), values, as_of, vague=(*old, *born))


def related(fact: str) -> tuple[str, ...]:
    """Return the questions that say something of a fact."""
    return next((facts for facts in (BORN, CHILDREN) if fact in facts), (fact,))
