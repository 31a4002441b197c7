"""How often each of some answers is given, from the shares that the catalogue tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions import Ages, Several, Span, Unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.catalogue.asking import Manner
    from matcher.questions import Answer
    from matcher.questions.kinds.record import AnswerCandidate

RARE = 1
"""Of a thousand, who give an answer that no share tells of."""


def weighed(manner: Manner, candidates: Sequence[AnswerCandidate]) -> list[float]:
    """Return a share for each candidate; with those who do not know the answer they are one.

    A band of numbers is shared evenly by the candidates in it. Without any share all answers
    that a candidate stands for count alike.
    """
    if not manner.shares:
        total = sum(candidate.weight for candidate in candidates)
        return [candidate.weight / total for candidate in candidates]
    unknown = sum(share for answer, share in manner.shares if isinstance(answer, Unknown))
    found: list[float] = [RARE * candidate.weight for candidate in candidates]
    others = sum(candidate.weight - 1 for candidate in candidates)
    for answer, share in manner.shares:
        inside = [i for i, one in enumerate(candidates) if _covers(answer, one.answer)]
        for place in inside:
            found[place] += share / len(inside)
        if not inside and others and not isinstance(answer, Unknown):
            for place, candidate in enumerate(candidates):
                found[place] += share * (candidate.weight - 1) / others
    everybody = sum(found) + unknown
    return [share / everybody for share in found]


def _covers(told: Answer, answer: Answer) -> bool:
    """Tell whether an answer is one of those that a share is told of."""
    match told, answer:
        case Span(), Span():
            return told.overlap(answer) is not None
        case Ages(), Ages():
            return any(a.overlap(b) for a in told.spans for b in answer.spans)
        case Several(), Several():
            return not told.members.isdisjoint(answer.members)
        case _:
            return told == answer
