"""Whether a changed rule is the same rule: nobody can get another verdict by it."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from matcher.catalogue.matching import qualifiers_of, verdict_of
from matcher.proving.people import People
from matcher.proving.regions import variables
from matcher.proving.search import Undecided
from matcher.rules.conditions import All, Condition, leaves
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program

MOST_PERSONS = 20_000


def decides_nothing(program: Program, as_of: date) -> bool:
    """Tell whether a program's verdict is the same whatever its rule says."""
    qualifiers = qualifiers_of(program, as_of)
    return len({verdict_of(program, truth, qualifiers) for truth in (NO, UNKNOWN, YES)}) == 1


def never_differ(old: Condition, new: Condition, catalogue: Catalogue, as_of: date) -> bool:
    """Tell whether two rules say the same of everybody; False too where it is not proved."""
    people = People(All((old, new)), catalogue, as_of)
    try:
        if people.possible([(old, True), (new, False)]):
            return False
        if people.possible([(old, False), (new, True)]):
            return False
    except Undecided:
        return False
    return _same_unanswered(old, new, catalogue, as_of)


def _same_unanswered(old: Condition, new: Condition, catalogue: Catalogue, as_of: date) -> bool:
    """Tell whether two rules say the same whatever is left unanswered."""
    asked = variables((*leaves(old), *leaves(new)), catalogue, as_of)
    if prod(len(variable.values) + 1 for variable in asked) > MOST_PERSONS:
        return False
    amounts = catalogue.amounts(as_of)
    for known in product(*(({}, *variable.known) for variable in asked)):
        facts = {fact: value for part in known for fact, value in part.items()}
        if evaluate(old, facts, amounts).truth is not evaluate(new, facts, amounts).truth:
            return False
    return True
