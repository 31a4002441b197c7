"""Every answer that makes a difference to some rules: a finite list for each question.

Numbers are taken at each limit and beside it, choices as the rules name them with one they do not
name. Rules cannot tell other answers from these, so what holds for all of them always holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.proving.family_facts import family
from matcher.proving.joint_facts import BORN, CHILDREN, Variable, born
from matcher.proving.tied_facts import compared, tied
from matcher.rules import NOT_CHOSEN, Total, amount_of
from matcher.rules.candidates import combined

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.rules import Compare, Comparison


def variables(leaves: Iterable[Comparison], catalogue: Catalogue, as_of: date) -> list[Variable]:
    """Return what some comparisons ask about; facts that a total ties together are one."""
    amounts = catalogue.amounts(as_of)
    by_fact: dict[str, list[Compare]] = {}
    totals: list[Total] = []
    for leaf in leaves:
        for fact in leaf.facts:
            by_fact.setdefault(fact, [])
        if leaf.value == NOT_CHOSEN:
            continue
        if isinstance(leaf, Total):
            totals.append(leaf)
        else:
            by_fact[leaf.fact].append(leaf)
    plain = {fact for fact, found in by_fact.items() if found}
    for fact, cut in list(compared(totals, by_fact, amounts)):
        by_fact[fact].append(cut)
    apart = _apart(by_fact, catalogue, as_of)
    return tied(apart, totals, plain, catalogue.questionnaire.questions)


def _apart(by_fact: dict[str, list[Compare]], catalogue: Catalogue, as_of: date) -> list[Variable]:
    """Return the variables of comparisons of one fact each."""
    amounts = catalogue.amounts(as_of)
    open_ones = [fact for fact, asked in by_fact.items() if not asked]
    for fact in open_ones:
        del by_fact[fact]
    ages = {fact: by_fact.pop(fact) for fact in BORN if fact in by_fact}
    found = [born(ages, catalogue, as_of)] if ages else []
    if len(by_fact.keys() & set(CHILDREN)) > 1:
        children = {fact: by_fact.pop(fact) for fact in CHILDREN if fact in by_fact}
        found.append(family(children, catalogue, as_of))
    for fact, asked in by_fact.items():
        question = catalogue.questionnaire.questions.get(fact)
        if question is not None:
            limits = {leaf: amount_of(leaf.value, amounts) for leaf in asked}
            answers, whole = combined(question, limits)
            values = tuple({fact: answer} for answer in answers)
            found.append(Variable((fact,), values, as_of, whole))
    # Nothing that is answered tells a comparison without a value apart.
    found += (Variable((fact,), ({},), as_of, whole=True) for fact in open_ones)
    return found
