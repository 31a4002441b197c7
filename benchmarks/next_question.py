"""The next question over all undecided programs: nothing known yet, and half-way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.catalogue import synthetic
from benchmarks.measuring import Side, interleaved
from benchmarks.report import Section, Target
from benchmarks.trees import DAY, Forest
from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

ROUNDS = 15
PEOPLE = 8
PROGRAMS = 100


def measure() -> Section:
    """Ask for the next question as the screen does, for people who said more or less."""
    forest = Forest()
    drawn = synthetic(PROGRAMS, forest)
    bundled = load_folder(bundled_catalogue())
    said = [forest.facts() for _ in range(PEOPLE)]
    half = [dict(list(facts.items())[::2]) for facts in said]
    cases = [
        dict(case.situation.answers) for case in bundled.cases[:: len(bundled.cases) // PEOPLE]
    ]
    real = f"bundled catalogue, {len(bundled.programs)} programs"
    sides = [
        _side(f"{real}, nothing known", bundled, [{}]),
        _side(f"{real}, rule cases", bundled, cases),
        _side(f"{PROGRAMS} random programs, nothing known", drawn, [{}]),
        _side(f"{PROGRAMS} random programs, a third answered", drawn, half),
        _side(f"{PROGRAMS} random programs, 70 % answered", drawn, said),
    ]
    took = interleaved(sides, ROUNDS)
    slowest = max(took.values()) * 1e3
    return Section(
        "next",
        "the next question",
        ("Situation", "ms"),
        [(name, f"{seconds * 1e3:,.1f}") for name, seconds in took.items()],
        (Target("Next question, the slowest of these", slowest, 30, "ms"),),
        note="Matching is not part of the figure: the list has been matched by then.",
    )


def _side(name: str, catalogue: Catalogue, people: list[dict[str, Answer]]) -> Side[Casework]:
    conversations = []
    for answers in people:
        casework = Casework(catalogue, lambda: DAY)
        casework.answer_all(answers)
        casework.match()
        conversations.append(casework)
    return Side(name, Casework.next_questions, conversations)
