"""Questions nobody can answer, name or use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.reference_checks import NAME_ID, QUESTION_ID, no_id
from matcher.documents import Problem
from matcher.messages import Message
from matcher.questions import DERIVATIONS, NEEDS, ONLY_DERIVED
from matcher.rules import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue


def question_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for question in catalogue.questionnaire.questions.values():
        ids = [choice.id for choice in question.choices]
        for name, form in ((question.id, QUESTION_ID), *((name, NAME_ID) for name in ids)):
            if not form.fullmatch(name):
                cure = Message("bruk a–z, 0–9 og understrek")
                yield Problem("questions.json", question.id, no_id(name), cure)
        for name in {name for name in ids if ids.count(name) > 1}:
            message = Message("svaret «{name}» står to ganger", name=name)
            yield Problem("questions.json", question.id, message, Message("gi det ene en annen id"))
        if question.low is not None and question.high is not None and question.low > question.high:
            message = Message(
                "det minste svaret {low} er over det største {high}",
                low=question.low,
                high=question.high,
            )
            yield Problem("questions.json", question.id, message, Message("rett grensene"))
    for name in catalogue.questionnaire.former_names:
        if name in catalogue.questionnaire.questions:
            path, message = f"former_names[{name}]", Message("navnet er i bruk")
            yield Problem("questions.json", path, message, Message("velg et annet"))


_UNUSED = Message("ingen regel bruker spørsmålet")


def is_unused(problem: Problem) -> bool:
    """Tell whether a problem is that no rule asks a question."""
    return problem.message == _UNUSED


def unused_questions(catalogue: Catalogue) -> Iterator[Problem]:
    used = {
        fact
        for program in catalogue.programs.values()
        for criterion in program.criteria
        if criterion.when is not None
        for fact in facts_of(criterion.when)
    }
    used |= {q for fact, inputs in ONLY_DERIVED.items() if fact in used for q in inputs}
    # What it is about, and what points to a program, orders the list and decides nothing.
    used |= {NEEDS}.union(*(program.pointers.facts for program in catalogue.programs.values()))
    for rule in reversed(catalogue.derivations):
        used |= facts_of(rule.when) if not used.isdisjoint(rule.then) else set()
    used |= {q for derivation in DERIVATIONS if derivation.fact in used for q in derivation.inputs}
    for question_id in catalogue.questionnaire.questions:
        if question_id not in used:
            message = _UNUSED
            cure = Message("fjern det, eller bruk det i en regel")
            yield Problem("questions.json", question_id, message, cure)
