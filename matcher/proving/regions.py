"""Every answer that makes a difference to some rules: a finite list for each question.

Numbers are taken at each limit and beside it, choices as the rules name them with one they do not
name. Rules cannot tell other answers from these, so what holds for all of them always holds.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, cast

from matcher.proving.joint_facts import (
    BORN,
    CHILDREN,
    Variable,
    beside,
    born,
    families,
    family,
    numbers,
)
from matcher.questions.questions import Kind
from matcher.questions.values import Several, Span
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer
    from matcher.rules.conditions import Compare

MOST_NAMED = 8
"""Of how many choices every subset is tried; beyond, those of one or two and all of them."""


def variables(leaves: Iterable[Compare], catalogue: Catalogue, as_of: date) -> list[Variable]:
    """Return what some comparisons ask about."""
    by_fact: dict[str, list[Compare]] = {}
    for leaf in leaves:
        by_fact.setdefault(leaf.fact, []).append(leaf)
    amounts = catalogue.amounts(as_of)
    ages = {fact: by_fact.pop(fact) for fact in BORN if fact in by_fact}
    found = [born(ages, catalogue, as_of)] if ages else []
    if len(by_fact.keys() & set(CHILDREN)) > 1:
        children = {fact: by_fact.pop(fact) for fact in CHILDREN if fact in by_fact}
        found.append(family(children, catalogue, as_of))
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
            named = _told_apart(question, limits)
            return list(_subsets(question, named, _named(limits.values()))), len(
                named
            ) <= MOST_NAMED
        case Kind.AGES:
            return families(question, tuple(limits))
        case _:
            around = beside(numbers(limits.values()), question.low, question.high)
            return [Span.exactly(number) for number in around], True


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


def _told_apart(question: Question, limits: Mapping[Compare, object]) -> list[str]:
    """Return one of all choices that the same comparisons name; *has all* needs each of its own."""
    found: dict[object, str] = {}
    for choice in question.choices:
        by = [leaf for leaf, limit in limits.items() if choice.id in cast("tuple[str, ...]", limit)]
        alone = choice.id if any(leaf.op == "has_all" for leaf in by) else choice.exclusive
        if by:
            found.setdefault((tuple(by), alone), choice.id)
    return list(found.values())


def _subsets(
    question: Question, named: Collection[str], every: Collection[str]
) -> Iterator[Answer]:
    offered = [choice for choice in question.choices if choice.unknown is None]
    together = [choice.id for choice in offered if choice.id in named and not choice.exclusive]
    alone = [choice.id for choice in offered if choice.id in named and choice.exclusive]
    others = [choice.id for choice in offered if choice.id not in every]
    yield from (Several(frozenset({choice})) for choice in (*alone, *others[:1]))
    sizes = range(1, len(together) + 1) if len(together) <= MOST_NAMED else (1, 2, len(together))
    for size in sizes:
        for chosen in combinations(together, size):
            yield Several(frozenset(chosen))
