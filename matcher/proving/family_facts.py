"""What is asked of the same children: whether there are any, their ages, the youngest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.proving.joint_facts import CHILDREN, Variable
from matcher.questions import Ages, Span
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.kinds.families import COUNT, answerable, edges_of, families

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.proving.joint_facts import Answers, Compared
    from matcher.questions import Answer, Question


def family(compared: Compared, catalogue: Catalogue, as_of: date) -> Variable:
    """What is asked about the same children is answered by their ages in months where it can be."""
    questions = catalogue.questionnaire.questions
    asked = {fact: questions[fact] for fact in CHILDREN if fact in questions}
    comparisons = [(leaf.op, leaf.value) for found in compared.values() for leaf in found]
    edges = {
        edge * (MONTHS_A_YEAR if fact == "children_ages" else 1)
        for fact, found in compared.items()
        for leaf in found
        if leaf.op != COUNT and not isinstance(leaf.value, bool)
        for edge in edges_of(leaf.value)
    }
    ages = answerable(edges, *_months(asked))
    children, whole = families(ages, comparisons)
    told = {tuple(answers.items()): answers for answers in (_told(c, asked) for c in children)}
    youngest = ({"youngest_child_months": Span.exactly(age)} for age in ages)
    in_years = ({"children_ages": Ages((Span.exactly(age // MONTHS_A_YEAR),))} for age in ages)
    vague: tuple[Answers, ...] = ({"has_children": True}, *youngest, *in_years)
    kept = tuple(answers for answers in vague if answers.keys() <= asked.keys())
    return Variable(tuple(compared), tuple(told.values()), as_of, whole=whole, vague=kept)


def _months(asked: Mapping[str, Question]) -> tuple[int, int | None]:
    """Return the lowest and the highest age in months that can be answered."""
    if "children_months" in asked:
        question = asked["children_months"]
        return question.low or 0, question.high
    found = [asked[fact] for fact in ("youngest_child_months", "children_ages") if fact in asked]
    times = [MONTHS_A_YEAR if question.id == "children_ages" else 1 for question in found]
    lows = [(question.low or 0) * by for question, by in zip(found, times, strict=True)]
    highs = [
        question.high * by + by - 1
        for question, by in zip(found, times, strict=True)
        if question.high is not None
    ]
    return max(lows, default=0), min(highs, default=None)


def _told(children: Ages, asked: Mapping[str, Question]) -> dict[str, Answer]:
    """Return what is answered about children whose ages in months are known."""
    if not children.spans and "has_children" in asked:
        return {"has_children": False}
    if "children_months" in asked:
        return {"children_months": children}
    told: dict[str, Answer] = {}
    months = [span.low or 0 for span in children.spans]
    if "children_ages" in asked:
        told["children_ages"] = Ages(tuple(Span.exactly(age // MONTHS_A_YEAR) for age in months))
    if "youngest_child_months" in asked and months:
        told["youngest_child_months"] = Span.exactly(min(months))
    return told
