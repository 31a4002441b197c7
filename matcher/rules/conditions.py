"""Conditions: frozen trees of typed comparisons. Data, never code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Multiple:
    """A dated constant times a fraction: 1½ G is `Multiple("g", 3, 2)`."""

    constant: str
    numerator: int = 1
    denominator: int = 1


NOT_CHOSEN = Multiple("", 1, 1)
"""In the place of a value that nobody has chosen yet: such a comparison is never yes or no, and
nothing with one can be sent in.
"""

Operand: TypeAlias = "bool | str | int | Multiple | tuple[str, ...] | tuple[int, int]"


@dataclass(frozen=True, slots=True)
class Compare:
    """A leaf: a fact compared with a value by an operator of `operators.OPERATORS`."""

    fact: str
    op: str
    value: Operand


@dataclass(frozen=True, slots=True)
class All:
    """Holds if every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds if at least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Holds if at least `count` parts hold."""

    count: int
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Holds if the part does not."""

    part: Condition


Condition: TypeAlias = Compare | All | AnyOf | AtLeast | Not


def children(condition: Condition) -> tuple[Condition, ...]:
    """Return the parts of a condition; none for a leaf."""
    if isinstance(condition, Compare):
        return ()
    return (condition.part,) if isinstance(condition, Not) else condition.parts


def leaves(condition: Condition) -> Iterator[Compare]:
    """Yield every comparison, left to right."""
    if isinstance(condition, Compare):
        yield condition
    for part in children(condition):
        yield from leaves(part)


def facts_of(condition: Condition) -> frozenset[str]:
    """Return the facts that a condition looks at."""
    return frozenset(leaf.fact for leaf in leaves(condition))
