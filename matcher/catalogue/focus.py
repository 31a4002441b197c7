"""What the next question serves: the programs raised, those nearly raised, and what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.pointers import FirstMinute
from matcher.catalogue.programs import CriterionKind
from matcher.catalogue.standing import Group
from matcher.catalogue.verdicts import Verdict
from matcher.late_dataclass import dataclass
from matcher.rules import NO, UNKNOWN, YES, open_facts
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue.assessment import Assessment, Match
    from matcher.catalogue.programs import Program
    from matcher.rules import Amounts, Condition, Truth

MOST_RAISED, MOST_NEAR = 40, 40
"""Programs looked at, of those raised and of those beside, in the order of the list."""

GUARD = "guard"


@dataclass(frozen=True, slots=True)
class Watched:
    """One program with its conditions that an answer could still settle, and what they ask for."""

    match: Match
    raised: bool
    open: Mapping[str, Condition]
    facts: frozenset[str]

    def weighs(self, name: str) -> bool:
        """Tell whether one of the conditions decides if the program is raised."""
        if self.raised:
            return not name.startswith("raise.")
        strong = (f"raise.{p.id}" for p in self.match.program.pointers.raised_by if p.strong)
        return name == "urgent" or name in strong

    def change(self, settled: Mapping[str, Truth]) -> int:
        """Return how much of what is raised changes when some of the open conditions are settled.

        A program that leaves, comes or is urgent counts; that one is confirmed, or only moves,
        does not.
        """
        if not self.raised:
            strong = (f"raise.{p.id}" for p in self.match.program.pointers.raised_by if p.strong)
            comes = settled.get("urgent") is YES or any(settled.get(s) is YES for s in strong)
            return int(comes and settled.get(GUARD) is not NO)
        return sum(_moves(name, truth) for name, truth in settled.items())


def _moves(name: str, truth: Truth) -> bool:
    """Tell whether a raised program leaves, or comes before all, by a condition settled so."""
    if name == GUARD or name.startswith("judgement."):
        return truth is NO
    return truth is YES and (name in {"has_it", "urgent"} or name.startswith("hold_back."))


def watched(assessment: Assessment, amounts: Amounts) -> dict[str, Watched]:
    """Return by program what the next question may be about."""
    facts = assessment.situation.facts
    found: dict[str, Watched] = {}
    for match, raised in _programs(assessment):
        found_open = {
            name: (condition, finding)
            for name, condition in _conditions(match, raised=raised)
            if (finding := evaluate(condition, facts, amounts)).truth is UNKNOWN
        }
        if found_open:
            asked = (open_facts(finding, facts) for _, finding in found_open.values())
            conditions = {name: condition for name, (condition, _) in found_open.items()}
            found[match.program.id] = Watched(match, raised, conditions, frozenset().union(*asked))
    return found


def _programs(assessment: Assessment) -> Iterator[tuple[Match, bool]]:
    """Yield raised programs, and the first of those that something said could raise."""
    raised = near = 0
    for match in assessment.matches:
        if match.group is Group.RAISE or (match.undecided and _says_nothing(match)):
            raised += 1
            if raised <= MOST_RAISED:
                yield match, True
        elif near < MOST_NEAR and _is_near(match):
            near += 1
            yield match, False


def _says_nothing(match: Match) -> bool:
    """Tell whether the catalogue leaves open what raises a program: then everything does."""
    pointers = match.program.pointers
    return not pointers.needs and not pointers.conditions


def _is_near(match: Match) -> bool:
    standing = match.standing
    return (
        match.suggested
        and match.group in {Group.MORE, Group.SEARCH}
        and match.verdict in {Verdict.FITS, Verdict.MAYBE}
        and match.program.pointers.first_minute is not FirstMinute.ASKED
        and not standing.held_back
        and bool(standing.needs or standing.met)
    )


def _conditions(match: Match, *, raised: bool) -> Iterator[tuple[str, Condition]]:
    program = match.program
    yield GUARD, program.guard
    for name, condition in program.pointers.conditions.items():
        if raised or name == "urgent" or name.startswith("raise."):
            yield name, condition
    if raised:
        yield from judged_of(program)


def judged_of(program: Program) -> Iterator[tuple[str, Condition]]:
    """Yield, by name, what a person judges by an answer."""
    for criterion in program.criteria:
        if criterion.kind is CriterionKind.JUDGEMENT and criterion.when is not None:
            yield f"judgement.{criterion.id}", criterion.when
