"""The answers of one client at one date. Frozen: every change makes a new situation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.questions.derived import EXCEPTIONS, ONLY_DERIVED, derive
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from matcher.questions.values import Answer, Value


@dataclass(frozen=True)
class Situation:
    """Answers by question id at an assessment date. A question without an answer was not asked."""

    as_of: date
    answers: Mapping[str, Answer] = field(default_factory=dict, repr=False)

    def with_answer(self, question_id: str, answer: Answer | None) -> Situation:
        """Return a situation with one answer changed; None takes the answer away."""
        rest = {key: value for key, value in self.answers.items() if key != question_id}
        return Situation(self.as_of, rest if answer is None else {**rest, question_id: answer})

    def without(self, question_ids: Iterable[str]) -> Situation:
        """Return a situation where none of the questions was asked."""
        gone = set(question_ids)
        return Situation(self.as_of, {k: v for k, v in self.answers.items() if k not in gone})

    @cached_property
    def answered(self) -> dict[str, Value]:
        """Return the answers that have a value."""
        pairs = self.answers.items()
        return {key: answer for key, answer in pairs if not isinstance(answer, Unknown)}

    @cached_property
    def facts(self) -> dict[str, Value]:
        """Return all values: answered, what follows from them, and exceptions nobody spoke of."""
        silent = (fact for fact in EXCEPTIONS if fact not in self.answers)
        return {**dict.fromkeys(silent, False), **derive(self.answered, self.as_of)}

    def unknown(self, question_id: str) -> Unknown | None:
        """Return why an asked question has no value, or None."""
        answer = self.answers.get(question_id)
        return answer if isinstance(answer, Unknown) else None

    def to_ask(self, fact: str) -> str:
        """Return the question that would settle a fact best, given what was answered."""
        candidates = ONLY_DERIVED.get(fact, (fact,))
        unanswered = [question for question in candidates if question not in self.answers]
        return unanswered[0] if unanswered else candidates[0]
