"""What follows from the answers of many persons by the rules of a catalogue, as for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from matcher.impact.columns import WORD, AnswerColumn
from matcher.impact.crowd_planes import Leaves, Rules, unpacked
from matcher.questions import known
from matcher.rules import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.impact.columns import Flags
    from matcher.impact.deriver import Deriver
    from matcher.questions import Value
    from matcher.rules import Amounts, FollowRule


class FollowedColumns:
    """Fills in what certainly follows, rule by rule in their order, where nothing is known."""

    def __init__(self, rules: Iterable[FollowRule], amounts: Amounts, deriver: Deriver) -> None:
        """Make the conditions ready for the deriver's day."""
        self._deriver = deriver
        leaves = Leaves(amounts)
        self._rules = [
            (rule.then, Rules({rule.id: rule.when}, amounts, leaves))
            for rule in rules
            if rule.certainty is Certainty.CERTAIN
        ]

    def facts(self, facts: dict[str, AnswerColumn], words: int) -> dict[str, AnswerColumn]:
        """Return the facts of persons that fill some words with what follows from them."""
        for then, condition in self._rules:
            for yes, _ in condition.planes(facts, words).values():
                if yes.any():
                    facts |= self._filled(facts, then, unpacked(yes), words)
        return facts | self._deriver.exceptions(facts, words * WORD)

    def _filled(
        self,
        facts: Mapping[str, AnswerColumn],
        then: Mapping[str, Value],
        holds: Flags,
        words: int,
    ) -> dict[str, AnswerColumn]:
        found = {}
        for fact, value in then.items():
            column = facts.get(fact) or self._deriver.empty(fact, words * WORD)
            values = column.vocabulary.values
            nothing = np.array([known(each) is None for each in values])[column.codes]
            codes = np.where(holds & nothing, column.vocabulary.code(value), column.codes)
            found[fact] = AnswerColumn(codes, column.vocabulary)
        return found
