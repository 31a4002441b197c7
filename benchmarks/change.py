"""One changed answer against matching all programs afresh: verdicts, what is missing, order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.catalogue import synthetic, walk
from benchmarks.measuring import Side, interleaved
from benchmarks.report import Section, Target
from benchmarks.trees import DAY, Forest
from matcher.catalogue.assessment import assess
from matcher.catalogue.incremental import Matcher
from matcher.questions.situation import Situation

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

STEPS = 200
ROUNDS = 15
SIZES = (100, 1_000)
CHANGED, AFRESH, PLAIN = "one changed answer", "all afresh", "all, plain specification"


def measure() -> Section:
    """Walk from answer to answer; both ways give the same assessments."""
    forest = Forest()
    took = {size: _took(synthetic(size, forest), forest) for size in SIZES}
    rows = [
        (f"{size} programs, {name}", f"{seconds * 1e6:,.0f}", f"{seconds / found[AFRESH]:.3f}")
        for size, found in took.items()
        for name, seconds in found.items()
    ]
    return Section(
        "change",
        "after one changed answer",
        ("Work", "µs", "× all afresh"),
        rows,
        [
            Target(
                "One changed answer at 100 programs",
                took[100][CHANGED] / took[100][AFRESH],
                0.1,
                "×",
            )
        ],
        note="A whole assessment each time: verdicts, qualifiers, missing answers, order, "
        "questions that cannot matter, contradictions. *Afresh* uses the same compiled rules.",
    )


def _took(catalogue: Catalogue, forest: Forest) -> dict[str, float]:
    # As at the counter: what is answered knows from the start what follows from it.
    there = walk(Situation(DAY, forest.facts()).by(catalogue.follow), STEPS, forest)
    steps = [*there, *reversed(there)]
    kept, anew = Matcher(catalogue), Matcher(catalogue)

    def afresh(situation: Situation) -> None:
        anew.forget()
        anew.assess(situation)

    for situation in there[:: STEPS // 10]:
        assert kept.assess(situation) == assess(situation, catalogue)
    return interleaved(
        [
            Side(CHANGED, kept.assess, steps),
            Side(AFRESH, afresh, steps),
            Side(PLAIN, lambda situation: assess(situation, catalogue), steps),
        ],
        ROUNDS,
    )
