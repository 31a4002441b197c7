"""The answers of one client at one date. Frozen: every change makes a new situation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from matcher.late_dataclass import dataclass, field, replace
from matcher.questions.derived import EXCEPTIONS, ONLY_DERIVED, derive
from matcher.questions.evidence import Evidence
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from datetime import date

    from matcher.questions.values import Answer, Value


class AnswerRules(Protocol):
    """What a catalogue says of answers: which there are, and what follows from them."""

    asked: Container[str]
    """The questions it has."""

    def __call__(self, known: Mapping[str, Value], as_of: date, /) -> dict[str, Value]:
        """Return what is known with all that follows from it."""


@dataclass(frozen=True)
class Situation:
    """Answers by question id at an assessment date. A question without an answer was not asked."""

    as_of: date
    answers: Mapping[str, Answer] = field(default_factory=dict, repr=False)
    follow: AnswerRules | None = field(default=None, repr=False, compare=False)
    """What the catalogue in use says of them; None where that is nobody's matter."""
    named: frozenset[str] = field(default=frozenset(), repr=False)
    """Ids of the programs that were asked for by name. They are no answers, and settle nothing."""

    evidence: Mapping[str, Evidence] = field(default_factory=dict, repr=False)
    """Where answers are known from that were not only said."""

    def with_answer(self, question_id: str, answer: Answer | None) -> Situation:
        """Return a situation with one answer changed; None takes the answer away.

        What somebody had seen was of the former answer: another one is only said.
        """
        rest = {key: value for key, value in self.answers.items() if key != question_id}
        answers = rest if answer is None else {**rest, question_id: answer}
        evidence = self.evidence
        if answer != self.answers.get(question_id):
            evidence = {key: each for key, each in evidence.items() if key != question_id}
        return replace(self, answers=answers, evidence=evidence)

    def with_evidence(self, question_id: str, evidence: Evidence) -> Situation:
        """Return the situation with where one answer is known from; only a value has that."""
        if question_id not in self.answered:
            return self
        rest = {key: each for key, each in self.evidence.items() if key != question_id}
        marked = rest if evidence is Evidence.SAID else {**rest, question_id: evidence}
        return replace(self, evidence=marked)

    def by(self, follow: AnswerRules | None) -> Situation:
        """Return the situation with what follows from its answers by a catalogue."""
        if self.follow is follow:
            return self
        return Situation(self.as_of, self.answers, follow, self.named, self.evidence)

    def without(self, question_ids: Iterable[str]) -> Situation:
        """Return a situation where none of the questions was asked."""
        gone = set(question_ids)
        left = {k: v for k, v in self.answers.items() if k not in gone}
        evidence = {k: v for k, v in self.evidence.items() if k not in gone}
        return Situation(self.as_of, left, self.follow, self.named, evidence)

    @cached_property
    def answered(self) -> dict[str, Value]:
        """Return the answers that have a value."""
        pairs = self.answers.items()
        return {key: answer for key, answer in pairs if not isinstance(answer, Unknown)}

    @cached_property
    def facts(self) -> dict[str, Value]:
        """Return all values: answered, what follows from them, and exceptions nobody spoke of."""
        told = derive(self.answered, self.as_of)
        told = self.follow(told, self.as_of) if self.follow else told
        for fact in EXCEPTIONS:
            if fact not in self.answers:
                told.setdefault(fact, False)
        return told

    @cached_property
    def assumed(self) -> frozenset[str]:
        """Return the exceptions that count as no because nobody has spoken of them."""
        return frozenset(
            fact
            for fact in EXCEPTIONS
            if fact not in self.answers and self.facts.get(fact) is False
        )

    def unknown(self, question_id: str) -> Unknown | None:
        """Return why an asked question has no value, or None."""
        answer = self.answers.get(question_id)
        return answer if isinstance(answer, Unknown) else None

    def to_ask(self, fact: str) -> str:
        """Return the question that would settle a fact best, given what was answered."""
        candidates = ONLY_DERIVED.get(fact, (fact,))
        if self.follow and len(candidates) > 1:
            candidates = tuple(i for i in candidates if i in self.follow.asked) or candidates
        unanswered = [question for question in candidates if question not in self.answers]
        return unanswered[0] if unanswered else candidates[0]
