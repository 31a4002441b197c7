"""A part that nobody has is nought by a derivation; a part that is only hidden is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.assessment import Verdict, assess
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, criterion, leaf, program, said, with_programs

if TYPE_CHECKING:
    from matcher.questions.values import Answer

ADDED_UP = {
    "sum": [{"fact": "income"}, {"fact": "lost_time", "times": 1_000}],
    "op": "le",
    "value": 60_000,
}
NOUGHT = {
    "id": "no-time-lost",
    "when": leaf("employment_status", "is_not", "permittert"),
    "then": {"lost_time": 0},
    "certainty": "certain",
    "why": said("Følger av arbeidssituasjonen"),
    "source": "k",
}


def verdict(**files: object) -> Verdict:
    """Return what becomes of somebody unemployed, whose lost time is not asked for."""
    found = with_programs(program("p", criterion("sum", ADDED_UP)), **files)
    answers: dict[str, Answer] = {
        "income": Span.exactly(60_000),
        "employment_status": "arbeidsledig",
    }
    return assess(Situation(AS_OF, answers), found)["p"].verdict


def test_a_part_that_is_only_hidden_is_open() -> None:
    assert verdict() is Verdict.MAYBE


def test_a_part_that_follows_to_be_nought_is_nought() -> None:
    assert verdict(derivations={"format": 1, "derivations": [NOUGHT]}) is Verdict.FITS
