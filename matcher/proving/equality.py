"""Whether a changed rule is the same rule: nobody can get another verdict by it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from matcher.catalogue import qualifiers_of, verdict_of
from matcher.proving.search import Space, Undecided
from matcher.proving.witnesses import deciding_goals, sane
from matcher.rules import NO, UNKNOWN, YES, AtLeast, Condition, Not, children, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.proving.search import PlaneGoal
    from matcher.rules import Path


def decides_nothing(program: Program, as_of: date) -> bool:
    """Tell whether a program's verdict is the same whatever its rule says."""
    qualifiers = qualifiers_of(program, as_of)
    return len({verdict_of(program, truth, qualifiers) for truth in (NO, UNKNOWN, YES)}) == 1


def never_differ(old: Condition, new: Condition, catalogue: Catalogue, as_of: date) -> bool:
    """Tell whether two rules say the same of everybody, also of who has not answered all.

    False too where it is not proved. Answers that contradict each other are left out. Only
    persons for whom the changed part decides are looked for: nobody else can tell.
    """
    bounds = sane(facts_of(old) | facts_of(new), catalogue)
    space = Space((old, new, *(rule for rule, _ in bounds)), catalogue, as_of, unanswered=True)
    consistent = [(rule, False, False) for rule, _ in bounds]
    path, before, after = _difference(old, new)
    try:
        return not any(
            space.find([], [*consistent, *goals]) is not None
            for goals in _differing(old, path, before, after)
        )
    except Undecided:
        return False


def _difference(old: Condition, new: Condition) -> tuple[Path, Condition, Condition]:
    """Return the smallest part that holds all that was changed, as it was and as it is."""
    path: Path = ()
    while type(old) is type(new) and _count(old) == _count(new):
        pairs = list(zip_longest(children(old), children(new)))
        places = [place for place, (one, other) in enumerate(pairs) if one != other]
        if len(places) != 1 or None in pairs[places[0]]:
            break
        path = (*path, places[0])
        old, new = pairs[places[0]]
    return path, old, new


def _count(condition: Condition) -> int:
    return condition.count if isinstance(condition, AtLeast) else 0


def _differing(
    rule: Condition, path: Path, before: Condition, after: Condition
) -> Iterator[list[PlaneGoal]]:
    """Yield what must be so for the rules to differ.

    The rule as a whole may differ in what is certain or in what is possible; below each *not*
    the two change places.
    """
    for possible in (False, True):
        goals: list[PlaneGoal] = []
        can, here = possible, rule
        for index in path:
            goals += [(part, can, holds) for part, holds in deciding_goals(here, (index,))]
            can = not can if isinstance(here, Not) else can
            here = children(here)[index]
        for one, other in ((before, after), (after, before)):
            yield [*goals, (one, can, True), (other, can, False)]
