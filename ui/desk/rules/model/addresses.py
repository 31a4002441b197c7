"""Where a line of the rule stands, and what a line is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.errors import MatcherError
from matcher.messages import as_message
from matcher.rules import LEAF, All, AnyOf, AtLeast, Condition, Not, at

if TYPE_CHECKING:
    from matcher.catalogue import Criterion, Program
    from matcher.rules import Comparison, Path

GROUPS = (All, AnyOf, AtLeast)

translate = QCoreApplication.translate


class RefusedError(MatcherError):
    """A step that cannot be taken; the rule is as it was."""

    def __init__(self, why: str) -> None:
        """Say why, in words of the window's language."""
        super().__init__(as_message(why))


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A criterion's number and a path into its condition; `()` is the criterion as a whole."""

    criterion: int
    path: Path = ()

    @property
    def whole(self) -> bool:
        """Tell whether this is a criterion and not a part of one."""
        return not self.path


@dataclass(frozen=True, slots=True)
class Core:
    """What stands behind the *not*s of one line: a leaf or a group, its path, how many nots."""

    condition: Comparison | All | AnyOf | AtLeast
    path: Path
    nots: int

    @property
    def parts(self) -> tuple[Condition, ...]:
        """Return the parts of a group; none for a leaf."""
        return () if isinstance(self.condition, LEAF) else self.condition.parts


def core_of(condition: Condition, path: Path = ()) -> Core:
    """Return the leaf or group that a line shows, where `condition` stands at `path`."""
    nots = 0
    while isinstance(condition, Not):
        condition, path, nots = condition.part, (*path, 0), nots + 1
    return Core(condition, path, nots)


def with_nots(condition: Condition, nots: int) -> Condition:
    """Return a condition with so many nots before it."""
    for _ in range(nots):
        condition = Not(condition)
    return condition


def criterion_at(program: Program, address: Address) -> Criterion:
    """Return the criterion of an address. Raises RefusedError where it is gone."""
    if not 0 <= address.criterion < len(program.criteria):
        raise RefusedError(translate("Rules", "Vilkåret finnes ikke lenger – velg det på nytt."))
    return program.criteria[address.criterion]


def condition_at(program: Program, address: Address) -> Condition | None:
    """Return the condition of an address; None for a criterion without a rule."""
    when = criterion_at(program, address).when
    return None if when is None else at(when, address.path)


def place_of(tree: Condition, wanted: Condition) -> Path | None:
    """Return the path of this very condition, not of one that is equal."""
    if tree is wanted:
        return ()
    parts: tuple[Condition, ...] = (tree.part,) if isinstance(tree, Not) else ()
    parts = tree.parts if isinstance(tree, GROUPS) else parts
    for index, part in enumerate(parts):
        below = place_of(part, wanted)
        if below is not None:
            return (index, *below)
    return None
