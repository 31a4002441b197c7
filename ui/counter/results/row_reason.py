"""The one reason a row has room for: what decided, in the words of the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import CriterionKind, Match, Verdict
from matcher.late_dataclass import dataclass
from matcher.rules import NO, YES, All, AnyOf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import CriterionFinding
    from matcher.rules import Finding, Wording


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence that decided; whether it is one that excludes."""

    sentence: str = ""
    excludes: bool = False


def deciding_reason(match: Match, found: Iterable[CriterionFinding], wording: Wording) -> Reason:
    """Return the first criterion that made a program fit or not fit; empty where none did."""
    fits = match.verdict is Verdict.FITS
    for each in found:
        kind, finding = each.criterion.kind, each.finding
        if finding is None:
            continue
        required = kind is CriterionKind.REQUIRED and finding.truth == (YES if fits else NO)
        excluded = kind is CriterionKind.EXCLUSION and finding.truth == YES and not fits
        if required or excluded:
            return Reason(wording.say(_telling(finding).condition), excluded)
    return Reason()


def _telling(finding: Finding) -> Finding:
    """Return the part that alone decided: the first no of an *all*, the first yes of an *any*."""
    decisive = {All: NO, AnyOf: YES}.get(type(finding.condition))
    if decisive is None or finding.truth != decisive:
        return finding
    return _telling(next(part for part in finding.parts if part.truth == decisive))
