"""From a rule's truth to the verdict: what is unconfirmed, closed or not in force weighs too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.programs import INFORMATION_ONLY, Status
from matcher.catalogue.verdicts import Qualifier, Verdict
from matcher.rules import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue.programs import Program


_INVALID = frozenset({Qualifier.NOT_YET_VALID, Qualifier.NO_LONGER_VALID})


_AT_MOST_MAYBE = frozenset(
    {
        Qualifier.OFFER_UNCONFIRMED,
        Qualifier.RULES_UNCERTAIN,
        Qualifier.CLOSED,
        Qualifier.JUDGED_NO,
    }
)


_BY_TRUTH = {YES: Verdict.FITS, UNKNOWN: Verdict.MAYBE, NO: Verdict.NOT_NOW}


def verdict_of(program: Program, truth: Truth, qualifiers: Iterable[Qualifier]) -> Verdict:
    """Return the verdict of a rule's truth under the program's availability."""
    if program.availability.status in INFORMATION_ONLY:
        return Verdict.INFORMATION
    found = frozenset(qualifiers)
    if found & _INVALID:
        return Verdict.NOT_NOW
    if program.availability.status is Status.NOT_IN_OSLO:
        return Verdict.INFORMATION if truth == YES else Verdict.NOT_NOW
    if truth == YES and found & _AT_MOST_MAYBE:
        return Verdict.MAYBE
    return _BY_TRUTH[truth]


def qualifiers_of(program: Program, day: date) -> tuple[Qualifier, ...]:
    """Return what must be said about the offer on a day, judgement apart."""
    offer, found = program.availability, []
    if offer.status is Status.UNCONFIRMED:
        found.append(Qualifier.OFFER_UNCONFIRMED)
    elif program.uncertain:
        found.append(Qualifier.RULES_UNCERTAIN)
    if any(period.holds(day) for period in offer.closed):
        found.append(Qualifier.CLOSED)
    if program.valid_from is not None and day < program.valid_from:
        found.append(Qualifier.NOT_YET_VALID)
    if program.valid_to is not None and program.valid_to < day:
        found.append(Qualifier.NO_LONGER_VALID)
    return tuple(found)
