"""What becomes of every program for one situation, as values: nothing is worked out here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue.pointers import told_once
from matcher.catalogue.programs import CriterionKind
from matcher.catalogue.standing import IN_SEARCH, Group, Standing
from matcher.catalogue.verdicts import Qualifier, Stage, Verdict
from matcher.late_dataclass import dataclass
from matcher.rules import UNKNOWN, Truth

if TYPE_CHECKING:
    from matcher.catalogue.conflicts import Conflict
    from matcher.catalogue.programs import Criterion, Program
    from matcher.questions import Situation, Text
    from matcher.rules import Finding


@dataclass(frozen=True, slots=True)
class CriterionFinding:
    """A criterion and what became of it; without a rule there is no finding."""

    criterion: Criterion
    finding: Finding | None

    @property
    def truth(self) -> Truth:
        """Return the truth of the criterion's statement; unknown where a person must judge."""
        return self.finding.truth if self.finding else UNKNOWN


@dataclass(frozen=True, slots=True)
class Match:
    """One program's outcome. `truth` is what the rules alone say, before availability."""

    program: Program
    truth: Truth
    verdict: Verdict
    qualifiers: tuple[Qualifier, ...]
    missing: tuple[str, ...]
    priorities: tuple[Criterion, ...]
    suggested: bool
    stage: Stage = Stage.SETTLED
    standing: Standing = IN_SEARCH
    unless: tuple[str, ...] = ()
    """Questions on exceptions nobody has spoken of that would make it otherwise."""

    def at(self, standing: Standing) -> Match:
        """Return the same outcome at a place in the list, as a new object."""
        # Written out: `replace` looks at every field by name, and this is done for each program
        # after each answer: it took a twentieth of a whole assessment.
        return Match(
            self.program,
            self.truth,
            self.verdict,
            self.qualifiers,
            self.missing,
            self.priorities,
            self.suggested,
            self.stage,
            standing,
            self.unless,
        )

    @property
    def group(self) -> Group:
        """Return the group of the list it belongs to."""
        return self.standing.group

    @property
    def because(self) -> tuple[Text, ...]:
        """Return what points to it, in words, each thing once; nothing where nothing does."""
        return told_once(self.standing.met)

    @property
    def open_to_all(self) -> bool:
        """Tell whether it fits because no rule asks anything, not because somebody was met."""
        return self.verdict is Verdict.FITS and not any(
            criterion.kind is CriterionKind.REQUIRED for criterion in self.program.criteria
        )

    @property
    def undecided(self) -> bool:
        """Tell whether an answer could still settle this program."""
        return self.suggested and self.verdict is Verdict.MAYBE and self.truth == UNKNOWN


@dataclass(frozen=True)
class Assessment:
    """All programs for one situation, in order, with the answers that contradict each other."""

    situation: Situation
    matches: tuple[Match, ...]
    contradictions: tuple[Conflict, ...]
    unused: frozenset[str]

    @cached_property
    def by_id(self) -> dict[str, Match]:
        """Return the matches by program id."""
        return {match.program.id: match for match in self.matches}

    def __getitem__(self, program_id: str) -> Match:
        """Return a program's outcome; KeyError where there is none."""
        return self.by_id[program_id]

    @property
    def suggestions(self) -> tuple[Match, ...]:
        """Return the matches to list; programs shown only on request are left to search."""
        return tuple(match for match in self.matches if match.suggested)
