"""Limits that two programs share: numbers that fall between them, or that both take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.proving.findings import Proved, StaticFinding, sentence
from matcher.proving.search import Undecided
from matcher.proving.witnesses import Witnesses
from matcher.questions import LANGUAGES, Form, Span, Text, show
from matcher.rules import (
    YES,
    All,
    AnyOf,
    Compare,
    Condition,
    Total,
    amount_of,
    children,
    facts_of,
    leaf_truth,
    leaves,
)
from matcher.rules.edits import with_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.proving.search import Goal
    from matcher.questions import Question
    from matcher.rules import Amounts

ALWAYS, NEVER = All(()), AnyOf(())


def gaps_and_overlaps(
    one: Program, other: Program, catalogue: Catalogue, as_of: date
) -> Iterator[StaticFinding]:
    """Yield the numbers where one program ends and the other begins, but not exactly there."""
    both = All((one.guard, other.guard))
    tied = {fact for leaf in leaves(both) if isinstance(leaf, Total) for fact in leaf.facts}
    # Where a number is added to others, it has no limit of its own.
    for fact in sorted((facts_of(one.guard) & facts_of(other.guard)) - tied):
        question = catalogue.questionnaire.questions.get(fact)
        if question is None or question.kind.form is not Form.NUMBER:
            continue
        amounts = catalogue.amounts(as_of)
        for number in sorted(_edges(one, fact, amounts) & _edges(other, fact, amounts)):
            for first, second in ((one, other), (other, one)):
                yield from _at(number, question, first, second, catalogue, as_of)


def _edges(program: Program, fact: str, amounts: Amounts) -> set[int]:
    """Return the numbers within one step of a limit."""
    found: set[int] = set()
    for leaf in leaves(program.guard):
        if not isinstance(leaf, Compare):
            continue
        limit = amount_of(leaf.value, amounts) if leaf.fact == fact else None
        limits = limit if isinstance(limit, tuple) else (limit,)
        found |= {n + step for n in limits if isinstance(n, int) for step in (-1, 0, 1)}
    return found


def _at(  # noqa: PLR0913, PLR0917 - two programs at one number
    number: int, question: Question, first: Program, second: Program,
    catalogue: Catalogue, as_of: date,
) -> Iterator[StaticFinding]:  # fmt: skip
    amounts = catalogue.amounts(as_of)

    def goal(program: Program, here: int, *, wanted: bool) -> Goal:
        fixed = _fixed(program.guard, question.id, Span.exactly(here), amounts)
        return fixed, wanted

    below = [goal(first, number - 1, wanted=True), goal(second, number - 1, wanted=False)]
    above = [goal(first, number + 1, wanted=False), goal(second, number + 1, wanted=True)]
    people = Witnesses(All((first.guard, second.guard)), catalogue, as_of)
    for kind, both in ((Proved.GAP, False), (Proved.OVERLAP, True)):
        here = [goal(first, number, wanted=both), goal(second, number, wanted=both)]
        try:
            person = people.find([*below, *here, *above])
        except Undecided:
            continue
        if person is not None:
            witness = person.with_answer(question.id, Span.exactly(number))
            yield StaticFinding(
                kind, first.id, _sentence(kind, number, question, first, second), witness,
                others=(second.id,),
            )  # fmt: skip


def _fixed(condition: Condition, fact: str, value: Span, amounts: Amounts) -> Condition:
    """Return a condition as it is for one answer to one question."""
    if isinstance(condition, Compare):
        if condition.fact != fact:
            return condition
        return ALWAYS if leaf_truth(condition, {fact: value}, amounts) is YES else NEVER
    parts = tuple(_fixed(part, fact, value, amounts) for part in children(condition))
    return with_parts(condition, parts)


def _sentence(
    kind: Proved, number: int, question: Question, first: Program, second: Program
) -> Text:
    said = sentence(kind, Text(*(_shown(number, question, n) for n in range(len(LANGUAGES)))))
    return Text(
        *(
            f"{said.into(language)}: {first.name.into(language)} – {second.name.into(language)}"
            for language in LANGUAGES
        )
    )


def _shown(number: int, question: Question, language: int) -> str:
    spoken = LANGUAGES[language]
    return f"{question.label.into(spoken)} {show(Span.exactly(number), question, spoken)}"
