"""What is asked of an impact, and what it answers. Needs no numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue import Verdict
from matcher.catalogue.verdicts import VERDICT_ORDER
from matcher.impact.directions import DIRECTIONS, Direction

if TYPE_CHECKING:
    from datetime import date

    from matcher.impact.directions import State
    from matcher.questions import Situation, Text

DEFAULT_SIZE = 10_000
LARGEST = 1_000_000
DEFAULT_SEED = 1
_ORDER = {direction: place for place, direction in enumerate(Direction)}


@dataclass(frozen=True, slots=True)
class Population:
    """Made-up persons: how many, drawn from which seed, and the day they come to the counter.

    The same three give the same persons. None is today.
    """

    size: int = DEFAULT_SIZE
    seed: int = DEFAULT_SEED
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class ImpactExample:
    """A person to open at the counter. `title` is a rule case's or a boundary person's, or None."""

    situation: Situation
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a move are of one district or came with one preset, and one of them.

    The id is "" for those who have not answered, or came with no preset.
    """

    id: str
    count: int
    example: ImpactExample


@dataclass(frozen=True, slots=True)
class Move:
    """Persons who move from one verdict to another; None where the program is not there.

    Among those a program is raised for, or is not, they move in the same way.
    """

    before: State
    after: State
    count: int
    examples: tuple[ImpactExample, ...]
    """The first few who move, at least one."""

    bydeler: tuple[Share, ...]
    presets: tuple[Share, ...]
    """The largest first."""

    @property
    def direction(self) -> Direction:
        """Return which way the verdict moves."""
        return DIRECTIONS.get((self.before, self.after), Direction.OTHER)


def move_order(move: Move) -> tuple[int, int, int]:
    """Return what moves are sorted by: yes to no first, then by how far they move."""
    before, after = (
        VERDICT_ORDER[state] if isinstance(state, Verdict) else len(Verdict)
        for state in (move.before, move.after)
    )
    return _ORDER[move.direction], before, after


@dataclass(frozen=True, slots=True)
class ProgramImpact:
    """One program with a verdict that moves for somebody: its moves, yes to no first."""

    program: str
    moves: tuple[Move, ...]

    @property
    def count(self) -> int:
        """Return how many persons move."""
        return sum(move.count for move in self.moves)

    def moved(self, direction: Direction) -> int:
        """Return how many persons move one way."""
        return sum(move.count for move in self.moves if move.direction is direction)


@dataclass(frozen=True, slots=True)
class PersonGroup:
    """What happens to one sort of persons. Programs that take from most persons come first."""

    people: int
    """How many were tried."""

    hit: int
    """How many of them get another verdict from at least one program."""

    programs: tuple[ProgramImpact, ...]

    raised: tuple[ProgramImpact, ...] = ()
    """The programs that are raised for other persons than before."""

    def moved(self, direction: Direction) -> int:
        """Return how many verdicts move one way, over all programs."""
        return sum(program.moved(direction) for program in self.programs)


@dataclass(frozen=True, slots=True)
class Impact:
    """What a new catalogue does to persons, against an old one."""

    population: Population
    """As asked for, with its day."""

    persons: PersonGroup
    """The made-up population."""

    cases: PersonGroup
    """The persons of both catalogues' rule cases."""

    limits: PersonGroup
    """Boundary persons of the changed programs, by the old rule and by the new."""

    complete: bool = True
    """False where it was cancelled: `persons.people` tells how far it came."""
