"""Who is hit by a draft, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions import write_answer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue
    from matcher.impact import Impact, ImpactExample, Move, PersonGroup, ProgramImpact


def _answers(example: ImpactExample, catalogue: Catalogue) -> dict[str, object]:
    """Return the answers as `match` takes them."""
    questions = catalogue.questionnaire.questions
    return {
        question: write_answer(answer, questions[question])
        for question, answer in example.situation.answers.items()
        if question in questions
    }


def impact_data(found: Impact, catalogue: Catalogue) -> dict[str, object]:
    asked = found.population
    return {
        "population": {
            "size": asked.size,
            "seed": asked.seed,
            "as_of": asked.as_of.isoformat() if asked.as_of else None,
        },
        "persons": _group_data(found.persons, catalogue),
        "cases": _group_data(found.cases, catalogue),
        "limits": _group_data(found.limits, catalogue),
    }


def _group_data(group: PersonGroup, catalogue: Catalogue) -> dict[str, object]:
    return {
        "people": group.people,
        "hit": group.hit,
        "programs": _programs_data(group.programs, catalogue),
        "raised": _programs_data(group.raised, catalogue),
    }


def _programs_data(
    programs: Iterable[ProgramImpact], catalogue: Catalogue
) -> list[dict[str, object]]:
    return [
        {
            "program": program.program,
            "moves": [_move_data(move, catalogue) for move in program.moves],
        }
        for program in programs
    ]


def _move_data(move: Move, catalogue: Catalogue) -> dict[str, object]:
    example = move.examples[0]
    return {
        "direction": str(move.direction),
        "before": move.before,
        "after": move.after,
        "count": move.count,
        "bydeler": {share.id: share.count for share in move.bydeler},
        "presets": {share.id: share.count for share in move.presets},
        "example": {
            "title": example.title.nb if example.title else "",
            "as_of": example.situation.as_of.isoformat(),
            "facts": _answers(example, catalogue),
        },
    }
