"""What the proof promises holds of many made-up persons too, by other means."""

from __future__ import annotations

import pytest

from matcher.catalogue.programs import Status
from matcher.catalogue.verdicts import Verdict
from matcher.impact.crowd_planes import everybody, unpacked
from matcher.impact.deriver import Deriver
from matcher.impact.population import Crowd
from matcher.impact.verdicts import Judge
from tests.matcher.bundled import bundled
from tests.matcher.impact.crowds import DAY

PROGRAMS = bundled().programs
UNSURE = [
    program.id
    for program in PROGRAMS.values()
    if program.uncertain or program.availability.status is Status.UNCONFIRMED
]
PAIRS = sorted(
    {tuple(sorted((p.id, other))) for p in PROGRAMS.values() for other in p.relations.excludes}
)


def broken(size: int, seed: int) -> tuple[int, int, int]:
    """Return fits of uncertain programs, pairs of two that exclude each other, and all fits."""
    deriver = Deriver(DAY)
    judge = Judge(bundled(), PROGRAMS, deriver)
    unsure = pairs = fits = 0
    for persons in Crowd(bundled(), size, seed, deriver).chunks():
        there = everybody(persons.count, persons.padded)
        nobody = there & ~there
        fitting = {
            name: outcome.get(Verdict.FITS, nobody) & there
            for name, outcome in judge.outcomes(persons).items()
        }
        fits += sum(int(unpacked(plane).sum()) for plane in fitting.values())
        unsure += sum(int(unpacked(fitting[name]).sum()) for name in UNSURE)
        pairs += sum(int(unpacked(fitting[a] & fitting[b]).sum()) for a, b in PAIRS)
    return unsure, pairs, fits


def test_no_promise_is_broken_for_two_thousand() -> None:
    unsure, pairs, fits = broken(2_000, seed=1)
    assert (unsure, pairs) == (0, 0)
    assert fits > 2_000
    assert len(UNSURE) > 20
    assert len(PAIRS) > 5


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_no_promise_is_broken_for_a_hundred_thousand() -> None:
    assert broken(100_000, seed=7)[:2] == (0, 0)
