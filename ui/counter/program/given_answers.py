"""What was answered about a fact a rule looks at, and where to answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.questions import DERIVATIONS, Unknown, show
from matcher.rules import facts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from matcher.rules import FollowRule
    from ui.counter.presenter import Counter


@dataclass(frozen=True, slots=True)
class AnswerWay:
    """A link to a question; `spoken` is for who cannot see what stands around the link."""

    question: str
    words: str
    spoken: str


def behind(fact: str, answered: Collection[str], rules: Iterable[FollowRule] = ()) -> list[str]:
    """Return the answered questions that a fact rests on: itself, or what it follows from."""
    steps = [(derivation.fact, derivation.inputs) for derivation in DERIVATIONS]
    steps += [(each, tuple(sorted(facts_of(rule.when)))) for rule in rules for each in rule.then]
    seen, found, waiting = {fact}, [], [fact]
    while waiting:
        wanted = waiting.pop(0)
        if wanted in answered:
            found.append(wanted)
            continue
        inputs = [i for each, asked in steps if each == wanted for i in asked if i not in seen]
        seen.update(inputs)
        waiting += dict.fromkeys(inputs)
    return found


class GivenAnswer:
    """What the person said, in words. Made anew for every situation."""

    def __init__(self, counter: Counter) -> None:
        """Look at the answers as they stand now."""
        self._questions = counter.catalogue.questionnaire
        self._rules = counter.catalogue.derivations
        self._language = counter.language
        self._answers = counter.situation.answers
        self._used = counter.assessment.situation
        self._unused = counter.assessment.unused

    def about(self, fact: str) -> str:
        """Return what was said about a fact, as one line; nothing where it was not asked."""
        return ", ".join(
            self._one(question, fact) for question in behind(fact, self._answers, self._rules)
        )

    def part(self, fact: str) -> str:
        """Return what was said about one part of a total, with the name of its question."""
        said = self.about(fact)
        if not said or fact not in self._questions.questions:
            return said
        return f"{self._label(fact)} – {said[:1].lower()}{said[1:]}"

    def _one(self, question_id: str, fact: str) -> str:
        question, answer = self._questions[question_id], self._answers[question_id]
        words = show(answer, question, self._language)
        if question_id != fact:
            label = question.label.into(self._language)
            words = f"{label[:1].lower()}{label[1:]} {words}"
        said = QCoreApplication.translate("Said", "Oppgitt: {answer}")
        if isinstance(answer, Unknown):
            said = QCoreApplication.translate("Said", "Svar: {answer}")
        if question_id in self._unused:
            said += QCoreApplication.translate("Said", " (brukes ikke nå)")
        return said.format(answer=words)

    def way_to_answer(self, fact: str) -> AnswerWay | None:
        """Return the way to the question that can settle a fact; none where it was declined."""
        question_id = self._used.to_ask(fact)
        if question_id not in self._questions.questions:
            return None
        if question_id in self._answers:
            declined = self._answers[question_id] is Unknown.DECLINED
            return None if declined else self._change(question_id)
        words = QCoreApplication.translate("Said", "Svar på: {label}")
        said = words.format(label=self._label(question_id))
        return AnswerWay(question_id, said, said)

    def way_to_change(self, fact: str) -> AnswerWay | None:
        """Return the way to the answer that settled a fact."""
        question_id = next(iter(behind(fact, self._answers)), None)
        return self._change(question_id) if question_id else None

    def _change(self, question_id: str) -> AnswerWay:
        words = QCoreApplication.translate("Said", "Endre svaret")
        spoken = QCoreApplication.translate("Said", "Endre svaret: {label}")
        return AnswerWay(question_id, words, spoken.format(label=self._label(question_id)))

    def _label(self, question_id: str) -> str:
        return self._questions[question_id].label.into(self._language)
