"""For whom of many persons a program is raised, as `standing.Ranking` tells of one.

Not asked here is how many others are raised for the same person: the bound on rows moves programs
by their neighbours, and would show a change where nothing about the program was changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from matcher.catalogue import FirstMinute, Verdict
from matcher.catalogue.assessment import says_something
from matcher.impact.crowd_planes import Rules
from matcher.impact.directions import Prominence
from matcher.questions import NEEDS, Several, known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from matcher.catalogue import Program
    from matcher.impact.crowd_planes import CrowdFacts, Leaves, Words
    from matcher.questions import Value
    from matcher.rules import Amounts

    Raisings: TypeAlias = dict[str, dict[Prominence, Words]]
"""By program, the persons it is raised for and those it is not."""


class CrowdPointers:
    """Tells for whom some programs are raised, from their pointers and verdicts."""

    def __init__(self, programs: Iterable[Program], amounts: Amounts, leaves: Leaves) -> None:
        """Make the pointers ready."""
        self._programs = {program.id: program for program in programs}
        conditions = {
            (program.id, name): when
            for program in self._programs.values()
            for name, when in program.pointers.conditions.items()
        }
        self._pointers = Rules(conditions, amounts, leaves)

    def of(self, facts: CrowdFacts, outcomes: Mapping[str, Mapping[Verdict, Words]]) -> Raisings:
        """Return for whom each program is raised; `outcomes` are the verdicts of the same."""
        planes = self._pointers.planes_of(facts)
        found: Raisings = {}
        for program_id, program in self._programs.items():
            holds = {name: planes[program_id, name][0] for name in program.pointers.conditions}
            raised = self._raised(program, holds, facts)
            for verdict in (Verdict.NOT_NOW, Verdict.INFORMATION):
                if verdict in outcomes[program_id]:
                    raised &= ~outcomes[program_id][verdict]
            found[program_id] = {Prominence.RAISED: raised, Prominence.NOT: ~raised}
        return found

    @staticmethod
    def _raised(program: Program, holds: Mapping[str, Words], facts: CrowdFacts) -> Words:
        """Return for whom it would be raised, if the rule let it."""
        pointers, nobody = program.pointers, _nobody(facts)
        strong = (holds[f"raise.{each.id}"] for each in pointers.raised_by if each.strong)
        pointed = _any(strong, nobody)
        if pointers.first_minute is FirstMinute.YES and pointers.needs:
            pointed |= _where(facts, NEEDS, lambda value: _serves(value, pointers.needs))
        if pointers.first_minute is FirstMinute.ASKED:
            pointed = nobody.copy()
        held = _any((holds[f"hold_back.{each.id}"] for each in pointers.held_back_by), nobody)
        raised = (pointed & ~held) | holds.get("urgent", nobody)
        if program.on_request:
            asked = (_where(facts, question, says_something) for question in program.on_request)
            raised &= _any(asked, nobody)
        raised &= ~holds.get("has_it", nobody)
        return raised


def _nobody(facts: CrowdFacts) -> Words:
    found: Words = facts.nobody[0]
    return found


def _any(planes: Iterable[Words], nobody: Words) -> Words:
    found = nobody.copy()
    for plane in planes:
        found |= plane
    return found


def _serves(value: Value, needs: tuple[str, ...]) -> bool:
    return isinstance(value, Several) and not value.members.isdisjoint(needs)


def _where(facts: CrowdFacts, question: str, holds: Callable[[Value], bool]) -> Words:
    """Return the persons whose known answer is as wanted; each answer is looked at once."""
    column = facts.columns.get(question)
    if column is None:
        return _nobody(facts).copy()
    values = (known(answer) for answer in column.vocabulary.values)
    table = np.array([value is not None and holds(value) for value in values])
    found: Words = np.packbits(table[column.codes]).view(np.uint64)
    return found
