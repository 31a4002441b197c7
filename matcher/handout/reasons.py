"""What a sheet may say of why a program was brought up: only what the person told, and may read."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.catalogue import CriterionKind, criterion_findings
from matcher.questions import NEEDS, Ages, Form, Sensitivity, Several, Span, Unknown, show
from matcher.rules import YES, facts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from matcher.catalogue import Assessment, Catalogue, Match
    from matcher.handout.voice import Voice
    from matcher.questions import Answer, Question


def grounds(match: Match, assessment: Assessment, catalogue: Catalogue) -> tuple[Question, ...]:
    """Return the answered questions a program rests on, in the order of the form.

    What is only asked on request is never among them: it would tell too much of whoever reads it.
    """
    pointers = (pointer.when for pointer in match.standing.met)
    met = {fact for when in pointers if when is not None for fact in facts_of(when)}
    for found in criterion_findings(match.program, assessment.situation, catalogue):
        criterion = found.criterion
        rules_out = criterion.kind is CriterionKind.EXCLUSION
        if criterion.when is not None and not rules_out and found.truth is YES:
            met.update(facts_of(criterion.when))
    answers = assessment.situation.answers
    return tuple(
        question
        for question in catalogue.questionnaire.questions.values()
        if question.id in met and question.id != NEEDS and not question.on_request
        if question.sensitivity_of(answers.get(question.id)) is not Sensitivity.MOST_SENSITIVE
        if not isinstance(answers.get(question.id, Unknown.UNKNOWN), Unknown)
    )


def printable(
    questions: Collection[Question], told: Collection[str], answers: Mapping[str, Answer]
) -> tuple[Question, ...]:
    """Return the questions whose answers may be printed: ordinary ones, and those ticked."""
    return tuple(
        question
        for question in questions
        if question.id in told
        or question.sensitivity_of(answers.get(question.id)) is Sensitivity.ORDINARY
    )


def answer_words(answer: Answer, question: Question, voice: Voice) -> str | None:
    """Return a question with its answer in words; None where the language lacks them."""
    label = voice.translated(question.label)
    said = _value(answer, question, voice)
    return f"{label}: {said}" if label and said else None


def _value(answer: Answer, question: Question, voice: Voice) -> str | None:
    if voice.of_catalogue is not None:
        return show(answer, question, voice.of_catalogue)
    match answer:
        case bool():
            return voice.phrase("yes" if answer else "no")
        case str():
            choice = question.choice(answer)
            return voice.translated(choice.label) if choice else None
        case Several(members):
            labels = [voice.translated(c.label) for c in question.choices if c.id in members]
            known = [label for label in labels if label]
            return ", ".join(known) if known and len(known) == len(labels) else None
        case Span() if question.kind.form is Form.NUMBER and answer.exact is not None:
            return str(answer.exact)
        case Span() | Ages():
            return None
        case other:
            assert_never(other)
