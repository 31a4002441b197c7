"""How many people a condition holds for, from the shares that the catalogue tells of answers.

A guess to put programs in order by, never to judge a person by: questions are taken to have
nothing to do with each other, and one of which no share is told holds for every other person.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.shares import weighed
from matcher.questions import known
from matcher.rules import YES, All, AnyOf, AtLeast, Compare, Not, Total, leaf_truth
from matcher.rules.candidates import answer_candidates

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue.asking import Asking
    from matcher.questions import Questionnaire
    from matcher.rules import Amounts, Condition

UNTOLD = 0.5


class Rarity:
    """Shares of people on one day. Each condition is looked at when it is first asked for."""

    def __init__(
        self, questionnaire: Questionnaire, asking: Asking, amounts: Amounts, day: date
    ) -> None:
        """Know nothing yet."""
        self._questions, self._asking = questionnaire.questions, asking
        self._amounts, self._year = amounts, day.year
        self._known: dict[Condition, float] = {}

    def share(self, condition: Condition) -> float:
        """Return for which share of people a condition holds."""
        found = self._known.get(condition)
        if found is None:
            found = self._known[condition] = self._share(condition)
        return found

    def rarest(self, conditions: Iterable[Condition | None]) -> float:
        """Return the share of the condition that holds for fewest; all people where there is none.

        One that is not written yet holds for nobody in particular.
        """
        return min((self.share(one) for one in conditions if one is not None), default=1.0)

    def _share(self, condition: Condition) -> float:
        match condition:
            case Compare():
                return self._leaf(condition)
            case Total():
                # How sums are spread is told nowhere.
                return UNTOLD
            case Not(part):
                return 1 - self.share(part)
            case All(parts):
                return prod(map(self.share, parts))
            case AnyOf(parts):
                return 1 - prod(1 - self.share(part) for part in parts)
            case AtLeast(count, parts):
                return _at_least(count, [self.share(part) for part in parts])
            case other:
                assert_never(other)

    def _leaf(self, leaf: Compare) -> float:
        question = self._questions.get(leaf.fact)
        manner = self._asking.manner(question) if question else None
        if question is None or manner is None or not manner.shares:
            return UNTOLD
        candidates = list(answer_candidates(question, [leaf], self._year, self._amounts))
        answers = zip(candidates, weighed(manner, candidates), strict=True)
        return sum(
            share
            for candidate, share in answers
            if (value := known(candidate.answer)) is not None
            and leaf_truth(leaf, {leaf.fact: value}, self._amounts) == YES
        )


def _at_least(count: int, shares: list[float]) -> float:
    """Return how often so many of some things hold, each by itself."""
    chances = [1.0]
    for share in shares:
        padded = [*chances, 0.0]
        chances = [
            was * (1 - share) + (padded[held - 1] * share if held else 0.0)
            for held, was in enumerate(padded)
        ]
    return sum(chances[count:])
