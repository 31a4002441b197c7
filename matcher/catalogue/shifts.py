"""What other answers do to the list: which programs come, and which fall away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.verdicts import Verdict

if TYPE_CHECKING:
    from matcher.catalogue.matches import Assessment, Match
    from matcher.catalogue.programs import Program

_NEARNESS = {Verdict.FITS: 2, Verdict.MAYBE: 1, Verdict.NOT_NOW: 0, Verdict.INFORMATION: 0}


@dataclass(frozen=True, slots=True)
class Shift:
    """A program that stands otherwise."""

    program: Program
    before: Verdict
    after: Verdict


def shifts(before: Assessment, after: Assessment) -> tuple[tuple[Shift, ...], tuple[Shift, ...]]:
    """Return what comes and what falls away, each in the order of the list it is on.

    A program comes when it fits and did not, or may fit and did not. One that is only shown on
    request counts as not there until somebody has asked for it.
    """
    come = (_shift(before[m.program.id], m) for m in after.matches if _rises(before, m))
    falls = (m for m in before.matches if _near(m) > _near(after[m.program.id]))
    return tuple(come), tuple(_shift(m, after[m.program.id]) for m in falls)


def _rises(before: Assessment, match: Match) -> bool:
    return _near(match) > _near(before[match.program.id])


def _shift(before: Match, after: Match) -> Shift:
    return Shift(after.program, before.verdict, after.verdict)


def _near(match: Match) -> int:
    return _NEARNESS[match.verdict] if match.suggested else 0
