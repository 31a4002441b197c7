"""What can be wrong with what is beside the programs: rules about answers, offices, rule cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.reference_checks import (
    PROGRAM_ID,
    condition_faults,
    nearest_name,
    no_programs,
    no_questions,
)
from matcher.documents import Problem
from matcher.messages import Message
from matcher.questions import BYDEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue


def rule_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for rule in catalogue.contradictions:
        path = f"contradictions[{rule.id}]"
        yield from condition_faults(rule.when, catalogue, "contradictions.json", f"{path}.when")
        yield from no_questions(
            rule.questions, catalogue, "contradictions.json", f"{path}.questions"
        )
    for question_id, when in catalogue.relevance.items():
        yield from condition_faults(
            when, catalogue, "questions.json", f"{question_id}.relevant_when"
        )
    for preset in catalogue.presets:
        asked, path = (*preset.open, *preset.on_request), f"presets[{preset.id}]"
        yield from no_questions(asked, catalogue, "questions.json", path)


def office_problems(catalogue: Catalogue) -> Iterator[Problem]:
    bydel = catalogue.questionnaire.questions.get(BYDEL)
    districts = {choice.id for choice in bydel.choices} if bydel else set()
    seen: set[str] = set()
    for office in catalogue.offices:
        if office.id in seen or not PROGRAM_ID.fullmatch(office.id):
            message = Message("«{name}» er brukt før eller er ikke en id", name=office.id)
            yield Problem("offices.json", office.id, message, Message("gi kontoret en egen id"))
        seen.add(office.id)
        yield from no_programs(office.programs, catalogue, "offices.json", office.id)
        if office.bydel and office.bydel not in districts:
            message = Message("bydelen «{name}» finnes ikke", name=office.bydel)
            cure = nearest_name(office.bydel, districts)
            yield Problem("offices.json", f"{office.id}.bydel", message, cure)


def case_problems(catalogue: Catalogue) -> Iterator[Problem]:
    seen: set[str] = set()
    for case in catalogue.cases:
        if case.id in seen:
            message = Message("to regeltester har samme id")
            yield Problem(case.file, case.id, message, Message("gi den ene en ny id"))
        seen.add(case.id)
        yield from no_programs(sorted(case.programs), catalogue, case.file, case.id)
        for ids in case.missing.values():
            yield from no_questions(ids, catalogue, case.file, case.id)
