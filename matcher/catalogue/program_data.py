"""Programs and cases back to plain data, which the readers of files read equal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.catalogue.fields import FIELDS
from matcher.questions import write_answer

if TYPE_CHECKING:
    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.questions import Questionnaire

FORMAT = 1


def canonical(data: object) -> bytes:
    """Return data as the house writes it: sorted keys, two spaces, UTF-8, a final newline."""
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def program_data(program: Program) -> dict[str, Any]:
    """Return a program as plain data, every field present."""
    data: dict[str, Any] = {"format": FORMAT}
    for field in FIELDS:
        name, _, below = field.path.partition(".")
        written = field.type.write(field.of(program))
        if below:
            data.setdefault(name, {})[below] = written
        else:
            data[name] = written
    return data


def case_data(case: RuleCase, questionnaire: Questionnaire) -> dict[str, Any]:
    """Return a rule case as plain data."""
    facts = {
        question_id: write_answer(answer, questionnaire[question_id])
        for question_id, answer in case.situation.answers.items()
    }
    data: dict[str, Any] = {
        "id": case.id,
        "title": case.title,
        "as_of": case.situation.as_of.isoformat(),
        "facts": facts,
        "expect": dict(case.expect),
    }
    if case.missing:
        data["missing"] = {program_id: list(ids) for program_id, ids in case.missing.items()}
    if case.group:
        data["group"] = dict(case.group)
    if case.contradictions is not None:
        data["contradictions"] = list(case.contradictions)
    return data
