"""What must be true of a rule whatever was done to it, worked out without the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.program_data import canonical, program_data
from matcher.catalogue.program_file import read_program
from matcher.documents import MAX_DEPTH, Node, Problem, parse_strict
from matcher.errors import MatcherError
from matcher.rules.conditions import Compare, Not, children
from tests.matcher.sample import catalogue
from tests.ui.desk.rules.memory import MemoryHost
from ui.desk.rules.model.faults import faults_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.programs import Criterion, Program
    from matcher.rules.conditions import Condition
    from matcher.rules.edits import Path
    from ui.desk.rules.model.lines import RuleLine

_SOUND: set[tuple[object, ...]] = set()


NOTHING_CHOSEN = "Verdien er ikke valgt – velg en verdi"


class StrictHost(MemoryHost):
    """Looks at every program it is given, and remembers what could not be stored and published.

    It does not stop there and then: it is called from within Qt's undo stack.
    """

    wrong = ""

    def set_program(self, program: Program) -> None:
        """Keep a program after a look at it."""
        super().set_program(program)
        try:
            self._look_at(program)
        except (AssertionError, ValueError, MatcherError) as error:
            self.wrong = str(error)

    @staticmethod
    def _look_at(program: Program) -> None:
        ids = [criterion.id for criterion in program.criteria]
        assert len(set(ids)) == len(ids), ids
        new = {(criterion, program.sources) for criterion in program.criteria} - _SOUND
        if new:
            assert_storable(program)
            _SOUND.update(new)


def assert_storable(program: Program) -> None:
    """Stop where a program is not the same once written and read, or has other faults than gaps."""
    data = program_data(program)
    problems: list[Problem] = []
    assert read_program(Node(parse_strict(canonical(data)), "", "", problems)) == program
    assert problems == []
    faults = faults_of(program, catalogue()).values()
    assert {said for each in faults for said in each} <= {NOTHING_CHOSEN}
    assert _depth(data) <= MAX_DEPTH


def _depth(data: object) -> int:
    if not isinstance(data, dict | list):
        return 0
    parts = data.values() if isinstance(data, dict) else data
    return 1 + max(map(_depth, parts), default=0)


def numbering(program: Program) -> list[tuple[str, int, Path]]:
    """Return number, criterion and path of every line there should be."""
    return [
        line
        for index, criterion in enumerate(program.criteria)
        for line in _of_criterion(index, criterion)
    ]


def _of_criterion(index: int, criterion: Criterion) -> Iterator[tuple[str, int, Path]]:
    if criterion.when is None:
        yield str(index + 1), index, ()
        return
    for number, path in _below(criterion.when, str(index + 1), ()):
        yield number, index, path


def _below(condition: Condition, number: str, path: Path) -> Iterator[tuple[str, Path]]:
    yield number, path
    while isinstance(condition, Not):
        condition, path = condition.part, (*path, 0)
    for place, part in enumerate(() if isinstance(condition, Compare) else children(condition)):
        yield from _below(part, f"{number}.{place + 1}", (*path, place))


def told(lines: list[RuleLine]) -> list[tuple[str, int, Path]]:
    """Return number, criterion and path of every line there is."""
    return [(line.number, line.address.criterion, line.address.path) for line in lines]
