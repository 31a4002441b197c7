"""An assessment as JSON: byte-equal for equal input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.catalogue import criterion_findings, next_questions, only_said
from matcher.rules import Wording

if TYPE_CHECKING:
    from matcher.catalogue import Assessment, Catalogue, CriterionFinding, Match, Program


def result_json(assessment: Assessment, catalogue: Catalogue) -> str:
    """Return the whole assessment as indented JSON with sorted keys and a final newline."""
    data = result_data(assessment, catalogue)
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def result_data(assessment: Assessment, catalogue: Catalogue) -> dict[str, Any]:
    """Return the whole assessment as plain data."""
    words = Wording(catalogue.questionnaire, catalogue.amounts(assessment.situation.as_of))
    return {
        "catalogue": {"version": catalogue.version, "hash": catalogue.hash},
        "as_of": assessment.situation.as_of.isoformat(),
        "contradictions": [
            {"id": found.id, "questions": list(found.questions), "text": found.text.nb}
            for found in assessment.contradictions
        ],
        "next_questions": [
            {"question": found.question, "settles": list(found.settles)}
            for found in next_questions(assessment, catalogue)
        ],
        "programs": [_program(match, assessment, catalogue, words) for match in assessment.matches],
    }


def _program(
    match: Match, assessment: Assessment, catalogue: Catalogue, words: Wording
) -> dict[str, Any]:
    findings = criterion_findings(match.program, assessment.situation, catalogue)
    return {
        "id": match.program.id,
        "name": match.program.name.nb,
        "verdict": str(match.verdict),
        "qualifiers": [str(qualifier) for qualifier in match.qualifiers],
        "missing": list(match.missing),
        "unless": list(match.unless),
        "only_said": list(only_said(match, assessment.situation, catalogue)),
        "criteria": [_criterion(found, match.program, words) for found in findings],
    }


def _criterion(found: CriterionFinding, program: Program, words: Wording) -> dict[str, Any]:
    criterion = found.criterion
    source = program.source(criterion.source)
    return {
        "id": criterion.id,
        "kind": str(criterion.kind),
        "truth": found.truth.name.lower(),
        "text": words.criterion(criterion.when, criterion.text, criterion.note),
        "source": source.title if source else criterion.source,
    }
