"""What the answers to an open question can settle: tries those that make a difference."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from matcher.late_dataclass import dataclass
from matcher.questions import Unknown
from matcher.rules.candidates import answer_candidates
from matcher.rules.conditions import leaves
from matcher.rules.follow_rules import fed_by
from matcher.rules.totals.cuts import cuts
from matcher.rules.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from matcher.questions import Answer, Question, Questionnaire, Situation
    from matcher.questions.kinds.record import AnswerCandidate
    from matcher.rules.conditions import Comparison, Condition
    from matcher.rules.evaluate import Amounts, Facts
    from matcher.rules.follow_rules import FollowRule
    from matcher.rules.truth import Truth

    Look: TypeAlias = Callable[[Facts], Callable[[str], Truth]]
    """Looks at some facts, and then tells the truth of conditions by id."""

    Weigh: TypeAlias = Callable[[Question, Sequence[AnswerCandidate]], Sequence[float]]
    """Returns how often each of some answers is given; what is left of one is no answer at all."""

MOST_ANSWERS = 24
"""Answers of one question that are tried. A rule with more limits is asked about less exactly."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question and the ids of what its answers can settle."""

    question: str
    settles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """An answer that stands for its like: how often it comes, and what it settles."""

    share: float
    settled: Mapping[str, Truth]


class QuestionPlan:
    """Undecided conditions by id, and what the answers of open questions make of them."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that a trial rests on
        self,
        questionnaire: Questionnaire,
        undecided: Mapping[str, Condition],
        look: Look,
        amounts: Amounts,
        weigh: Weigh,
        feeds: Mapping[str, tuple[str, ...]] | None = None,
        follows: Iterable[FollowRule] = (),
    ) -> None:
        """Find out which conditions ask about which facts; `feeds` is what follows from what."""
        self._feeds = FEEDS if feeds is None else feeds
        self._telling: dict[str, list[Comparison]] = {}
        for leaf in (leaf for rule in follows for leaf in leaves(rule.when)):
            for fact in leaf.facts:
                self._telling.setdefault(fact, []).append(leaf)
        self._questionnaire, self._look = questionnaire, look
        self._amounts, self._weigh = amounts, weigh
        self._asking: dict[str, dict[str, list[Comparison]]] = {}
        for condition_id, condition in undecided.items():
            for leaf in leaves(condition):
                for fact in leaf.facts:
                    self._asking.setdefault(fact, {}).setdefault(condition_id, []).append(leaf)

    def condition_ids(self, question_id: str) -> tuple[str, ...]:
        """Return the ids of the conditions that an answer can have to do with."""
        fed = self._feeds.get(question_id, (question_id,))
        return tuple(dict.fromkeys(i for fact in fed for i in self._asking.get(fact, ())))

    def trials(self, question_id: str, situation: Situation) -> Iterator[Trial]:
        """Yield what each answer settles, one for all answers that no comparison tells apart."""
        ids = self.condition_ids(question_id)
        fed = self._feeds.get(question_id, (question_id,))
        asked = [
            (fact, leaf) for fact in fed for i in ids
            for leaf in self._asking.get(fact, {}).get(i, ())
        ]  # fmt: skip
        asked += [(question_id, leaf) for leaf in self._telling.get(question_id, ())]
        found = [
            cut for fact, leaf in asked for cut in cuts(leaf, fact, situation.facts, self._amounts)
        ]
        question = self._questionnaire[question_id]
        year = situation.as_of.year
        answers = [*islice(answer_candidates(question, found, year, self._amounts), MOST_ANSWERS)]
        for (answer, _), share in zip(answers, self._weigh(question, answers), strict=True):
            truth = self._look(self._facts(situation, question_id, answer))
            looked = {condition_id: truth(condition_id) for condition_id in ids}
            yield Trial(share, {i: t for i, t in looked.items() if t is not UNKNOWN})

    def _facts(self, situation: Situation, question_id: str, answer: Answer) -> Facts:
        """Return the facts with one more answer; what follows is only looked for where it can."""
        if question_id in self._feeds or isinstance(answer, Unknown):
            return situation.with_answer(question_id, answer).facts
        return {**situation.facts, question_id: answer}


FEEDS = fed_by(())
"""What follows from what in every catalogue."""
