"""From items to chips: one for each question, nothing said twice, nothing overruled in silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.messages import NOTHING, Message
from matcher.questions.figures import FitError, Unit, fit
from matcher.questions.shorthand.result import ReadAnswer, explained
from matcher.questions.shown import show
from matcher.questions.texts import LANGUAGES, Text
from matcher.questions.values import Ages, Several

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.questions.questions import Question
    from matcher.questions.shorthand.items import Item
    from matcher.questions.terms import TypedLine, Vocabulary
    from matcher.questions.values import Answer


@dataclass
class _Entry:
    """An answer so far, and the words it came from, by the place where each begins."""

    question: Question
    answer: Answer
    said: dict[int, str]


@dataclass
class Gathering:
    """Answers of one line by question; `refused` is what could not be taken, by its place."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date
    entries: dict[str, _Entry] = field(default_factory=dict)
    mentions: list[Item] = field(default_factory=list)
    refused: list[tuple[int, Message]] = field(default_factory=list)

    def take(self, items: Iterable[Item]) -> None:
        """Take items in the order of the line; an item is taken wholly or not at all."""
        for item in items:
            said = self.line.said(item.start, item.end)
            if why := self._conflict(item) or self._children(item):
                self.refused.append((item.start, explained(said, why)))
                continue
            for question, answer in item.answers:
                self.put(question, answer, {item.start: said})
            if item.note:
                self.refused.append((item.start, item.note))

    def chips(self) -> tuple[ReadAnswer, ...]:
        """Return the chips in the order in which they were first said."""
        entries = sorted(self.entries.values(), key=lambda entry: min(entry.said))
        return tuple(
            ReadAnswer(entry.question.id, entry.answer, ", ".join(entry.said.values()))
            for entry in entries
        )

    def _conflict(self, item: Item) -> Message:
        """Return why an item's answers cannot stand beside the earlier ones."""
        for question, answer in item.answers:
            entry = self.entries.get(question.id)
            if entry and entry.answer != answer and _both(entry.answer, answer, question) is None:
                return _already(entry)
        return NOTHING

    def take_new(self, item: Item, answers: tuple[tuple[Question, Answer], ...]) -> None:
        """Take those of a likely item's answers that nothing else answers; the first one stands."""
        said = self.line.said(item.start, item.end)
        for question, answer in answers:
            if question.id not in self.entries or isinstance(answer, Several):
                self.put(question, answer, {item.start: said})

    def put(self, question: Question, answer: Answer, said: dict[int, str]) -> None:
        """Keep an answer with the words it came from."""
        entry = self.entries.get(question.id)
        if entry is None:
            self.entries[question.id] = _Entry(question, answer, said)
            return
        entry.answer = _both(entry.answer, answer, question) or entry.answer
        entry.said |= said

    def _children(self, item: Item) -> Message:
        """Put all children of the line in one answer; return why that cannot be done.

        Months win: an age in years is a range of months, but not the other way round.
        """
        if item.mention is None:
            return NOTHING
        mentions = [*self.mentions, item]
        ages = [age for one in mentions if one.mention for age in one.mention.ages]
        asked = item.mention.question
        questions = {
            unit: self.vocabulary.of_ages(asked, unit) for unit in (Unit.YEARS, Unit.MONTHS)
        }
        for question in questions.values():
            known = self.entries.get(question.id)
            if known and not isinstance(known.answer, Ages):
                return _already(known)
        months = any(age.unit is Unit.MONTHS for age in ages)
        question = questions[Unit.MONTHS if months else Unit.YEARS]
        try:
            spans = tuple(fit(age, question, self.today) for age in ages)
        except FitError as error:
            return error.said
        self.entries.pop(questions[Unit.YEARS].id, None)
        more = any(one.mention.more for one in mentions if one.mention)
        said = {one.start: self.line.said(one.start, one.end) for one in mentions}
        self.entries[question.id] = _Entry(question, Ages(spans, more), said)
        self.mentions = mentions
        return NOTHING


def _already(entry: _Entry) -> Message:
    said = (show(entry.answer, entry.question, language) for language in LANGUAGES)
    shown = Text(*(words.replace("\u00a0", " ") for words in said))
    question = entry.question.label
    return Message("{question} er alt besvart: {answer}.", question=question, answer=shown)


def _both(first: Answer, second: Answer, question: Question) -> Several | None:
    """Return both of two answers to a question that takes several."""
    if not isinstance(first, Several) or not isinstance(second, Several):
        return None
    members = first.members | second.members
    alone = any(choice.exclusive and choice.id in members for choice in question.choices)
    return None if alone and len(members) > 1 else Several(members, first.more or second.more)
