"""A catalogue of random rules, with the relations and texts a real one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.trees import AMOUNTS, CHOICES, DAY, Forest
from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.constants import Constant, DatedAmount
from matcher.catalogue.contradictions import Contradiction
from matcher.catalogue.programs import (
    Availability,
    Criterion,
    CriterionKind,
    Program,
    Relations,
    Source,
    Status,
)
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.rules.conditions import All, Compare, Condition, Not

if TYPE_CHECKING:
    from collections.abc import Iterator

TENTH, FIFTIETH = 10, 50
SOURCE = Source("kilde", "En kilde", "Et kontor", "2026-01-01", "https://example.org/")


def synthetic(programs: int, forest: Forest) -> Catalogue:
    """Return a catalogue of some programs.

    Every tenth gives priority, every tenth is unconfirmed, every fiftieth comes before another.
    """
    ids = [f"p{place:04}" for place in range(programs)]
    found = {
        program_id: _program(place, program_id, forest) for place, program_id in enumerate(ids)
    }
    return Catalogue(
        version="bench",
        hash="0" * 64,
        published=DAY.isoformat(),
        questionnaire=forest.questionnaire,
        programs=found,
        constants={"g": Constant("g", Text("1 G"), (_amount(),))},
        contradictions=tuple(_contradictions(forest)),
        relevance=dict(_relevance(forest)),
    )


def situations(count: int, forest: Forest) -> list[Situation]:
    """Return situations of which 30 % is unanswered."""
    return [Situation(DAY, forest.facts()) for _ in range(count)]


def walk(start: Situation, steps: int, forest: Forest) -> list[Situation]:
    """Return a situation and what follows from changing one answer after another."""
    found = [start]
    questions = list(forest.questionnaire.questions.values())
    for _ in range(steps):
        question = forest.random.choice(questions)
        found.append(found[-1].with_answer(question.id, forest.value(question)))
    return found


def _program(place: int, program_id: str, forest: Forest) -> Program:
    rule = forest.rule()
    parts = rule.parts if isinstance(rule, All) else (rule,)
    criteria = [_criterion(f"{program_id}-{i}", part) for i, part in enumerate(parts)]
    if place % TENTH == 1:
        criteria.append(
            Criterion("forst", CriterionKind.PRIORITY, "kilde", Compare("q00", "is", value=True))
        )
    later = f"p{place + 1:04}"
    name = f"{CHOICES[place % len(CHOICES)].upper()}-tiltaket nummer {place}"
    return Program(
        id=program_id,
        name=Text(name),
        origin="oslo",
        owner="Et kontor",
        summary=Text("Et tiltak for den som trenger det, med oppfølging hver uke."),
        client_summary=Text("Du får hjelp hver uke."),
        criteria=tuple(criteria),
        availability=Availability(Status.UNCONFIRMED if place % TENTH == 0 else Status.ACTIVE),
        sources=(SOURCE,),
        themes=("arbeid",),
        relations=Relations(before=(later,)) if place % FIFTIETH == 0 else Relations(),
    )


def _criterion(criterion_id: str, part: Condition) -> Criterion:
    if isinstance(part, Not):
        return Criterion(criterion_id, CriterionKind.EXCLUSION, "kilde", part.part)
    return Criterion(criterion_id, CriterionKind.REQUIRED, "kilde", part)


def _amount() -> DatedAmount:
    return DatedAmount(DAY, AMOUNTS["g"], "Grunnbeløpet", "https://example.org/")


def _relevance(forest: Forest) -> Iterator[tuple[str, Condition]]:
    """Let every fifth question hang on another, as in the real questionnaire."""
    ids = list(forest.questionnaire.questions)
    for place, question_id in enumerate(ids[4::5]):
        yield question_id, Compare(ids[place], "is", value=True)


def _contradictions(forest: Forest) -> Iterator[Contradiction]:
    for place in range(len(forest.questionnaire.questions) // 5):
        asked = tuple(f"q{place + offset:02}" for offset in range(3))
        never = All(tuple(Compare(fact, "is", value=True) for fact in asked))
        yield Contradiction(f"c{place}", never, Text("Svarene stemmer ikke"), asked)
