"""The smallest sets of answers that would make a program fit, and what kind of change each is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.catalogue import Verdict, qualifiers_of, verdict_of
from matcher.nearest.search import WaySearch
from matcher.questions import Situation
from matcher.rules import YES, All, Not
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue, Program
    from matcher.questions import Answer
    from matcher.rules import Condition


class Nature(StrEnum):
    """What somebody can do about a set of changes."""

    ASK = "ask"
    """Only answers that nobody has given."""

    CHANGE = "change"
    """Something a person can do something about, beside what is to be asked."""

    TIME = "time"
    """It comes by itself, or not at all: nobody is asked to be older."""

    FIXED = "fixed"
    """Something nobody can change, or should be asked to."""


@dataclass(frozen=True, slots=True)
class Way:
    """A smallest set: other answers by question that together make the program fit."""

    answers: tuple[tuple[str, Answer], ...]
    nature: Nature

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the questions that are answered otherwise."""
        return tuple(question for question, _ in self.answers)


def target_of(program: Program) -> Condition:
    """Return what must hold for a program to fit: its rules, and nothing judged with a no."""
    judged_no = program.judged_no
    return program.guard if judged_no is None else All((program.guard, Not(judged_no)))


def ways_of(program: Program, situation: Situation, catalogue: Catalogue) -> tuple[Way, ...]:
    """Return all smallest sets of at most three changes, fewest first; each makes it fit.

    Empty where it fits already, where nothing does it, and where more than the rules is missing.
    """
    if verdict_of(program, YES, qualifiers_of(program, situation.as_of)) is not Verdict.FITS:
        return ()
    ways = []
    for answers in WaySearch(target_of(program), situation.by(catalogue.follow), catalogue).sets():
        told = dict(answers)
        if told and _holds(program, situation, told, catalogue):
            ways.append(Way(answers, _nature(told, situation, catalogue)))
    order = catalogue.questionnaire.order
    natures = list(Nature)
    return tuple(
        sorted(
            ways,
            key=lambda way: (
                len(way.answers),
                natures.index(way.nature),
                [order[question] for question in way.questions],
            ),
        )
    )


def _holds(
    program: Program, situation: Situation, told: Mapping[str, Answer], catalogue: Catalogue
) -> bool:
    """Tell whether the rules hold with other answers, as a whole assessment would see them."""
    answers = {**situation.answers, **told}
    changed = Situation(situation.as_of, answers, catalogue.follow)
    hidden = catalogue.irrelevant(changed) & answers.keys()
    facts = (changed.without(hidden) if hidden else changed).facts
    return evaluate(target_of(program), facts, catalogue.amounts(situation.as_of)).truth is YES


def _nature(told: Mapping[str, Answer], situation: Situation, catalogue: Catalogue) -> Nature:
    facts, changing = situation.facts, catalogue.changing
    given = [question for question in told if question in facts]
    if not given:
        return Nature.ASK
    if any(q not in changing.can and q not in changing.with_time for q in given):
        return Nature.FIXED
    return Nature.TIME if any(q in changing.with_time for q in given) else Nature.CHANGE
