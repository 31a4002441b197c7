"""How two versions of the questions differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.changes import Change, Subject
from matcher.catalogue.text_diff import texts
from matcher.messages import NOTHING, Message, as_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.field_types import Names
    from matcher.questions import Question
    from matcher.rules import Condition


def question_changes(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    old, new = a.questionnaire.questions, b.questionnaire.questions
    everything = Subject("", Message("Spørsmålene"))
    for question_id in {**old, **new}:
        place = f"questions[{question_id}]"
        was, now = old.get(question_id), new.get(question_id)
        if was is None and now is not None:
            yield everything.added(place, Message("et spørsmål"), as_message(now.label))
        elif now is None and was is not None:
            yield everything.removed(place, Message("et spørsmål"), as_message(was.label))
        elif was is not None and now is not None:
            yield from _question(place, was, now)
            subject = _asking(now)
            yield from subject.changed(
                f"{place}.relevant_when", Message("når det er aktuelt"),
                _said(a.relevance.get(question_id), before),
                _said(b.relevance.get(question_id), after),
            )  # fmt: skip


def _asking(question: Question) -> Subject:
    return Subject("", Message("Spørsmålet «{question}»", question=question.label))


def _said(condition: Condition | None, words: Names) -> Message:
    return words.say(condition) if condition else NOTHING


def _question(place: str, old: Question, new: Question) -> Iterator[Change]:
    if old == new:
        return
    subject = _asking(new)
    found = [*texts(subject, f"{place}.label", Message("teksten"), old.label, new.label)]
    found += texts(subject, f"{place}.help", Message("hjelpen"), old.help, new.help)
    labels = [{c.label: as_message(c.label) for c in q.choices} for q in (old, new)]
    found += subject.members(f"{place}.choices", Message("et svaralternativ"), *labels)
    unseen = Message("noe annet enn tekst og svar er endret")
    yield from found or [subject.rewritten(place, unseen)]
