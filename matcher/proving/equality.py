"""Whether a changed rule is the same rule: nobody can get another verdict by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.matching import qualifiers_of, verdict_of
from matcher.proving.people import sane
from matcher.proving.search import Space, Undecided
from matcher.rules.conditions import Condition, facts_of
from matcher.rules.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program


def decides_nothing(program: Program, as_of: date) -> bool:
    """Tell whether a program's verdict is the same whatever its rule says."""
    qualifiers = qualifiers_of(program, as_of)
    return len({verdict_of(program, truth, qualifiers) for truth in (NO, UNKNOWN, YES)}) == 1


def never_differ(old: Condition, new: Condition, catalogue: Catalogue, as_of: date) -> bool:
    """Tell whether two rules say the same of everybody, also of who has not answered all.

    False too where it is not proved. Answers that contradict each other are left out.
    """
    bounds = sane(facts_of(old) | facts_of(new), catalogue)
    space = Space((old, new, *(rule for rule, _ in bounds)), catalogue, as_of, unanswered=True)
    try:
        return not any(
            space.find([*bounds, *goals], can) is not None
            for one, other in ((old, new), (new, old))
            for goals, can in (
                ([(one, True), (other, False)], []),
                ([], [(one, True), (other, False)]),
            )
        )
    except Undecided:
        return False
