"""Conditions: frozen trees of typed comparisons. Data, never code."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Multiple:
    """A dated constant times a fraction: 1½ G is `Multiple("g", 3, 2)`."""

    constant: str
    numerator: int = 1
    denominator: int = 1


class Tenths(int):
    """A limit that is counted in tenths, as the answers to a question with a decimal are."""

    __slots__ = ()


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

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it looks at."""
        return (self.fact,)


Ratio: TypeAlias = tuple[int, int]
"""A fraction: numerator and denominator."""


class CountKind(StrEnum):
    """How an answer becomes a number that can be added up."""

    NUMBER = "number"
    """The number as it was answered."""

    MONTHS_SINCE = "months_since"
    """Whole months from a date to the assessment date; none where it has not come yet."""

    CHILDREN = "children"
    """How many children are of some ages, both included."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One part of a total: a number of the person, and how many times it counts.

    Of children `also` are lists of the ages of some of them: then the same child is in all lists.
    """

    fact: str
    measure: CountKind = CountKind.NUMBER
    times: Ratio = (1, 1)
    ages: tuple[int, int] = (0, 0)
    also: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it looks at."""
        return (self.fact, *self.also)


@dataclass(frozen=True, slots=True)
class Scale:
    """A table from an answer to the factor that a limit is multiplied by.

    Rows of a number count from their number up to the next row, the first one also below. `more` is
    what each number beyond the last adds, or the factor of choices that have no row.
    """

    fact: str
    rows: tuple[tuple[int | str, Ratio], ...]
    more: Ratio | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """A leaf: a sum of quantities compared with a limit, which tables may make larger."""

    quantities: tuple[Quantity, ...]
    op: str
    value: Operand
    scales: tuple[Scale, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it looks at, each once."""
        asked = (fact for quantity in self.quantities for fact in quantity.facts)
        return tuple(dict.fromkeys((*asked, *(scale.fact for scale in self.scales))))


Comparison: TypeAlias = Compare | Total
"""What a tree ends in."""

LEAF = (Compare, Total)


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


Condition: TypeAlias = Compare | Total | All | AnyOf | AtLeast | Not


def children(condition: Condition) -> tuple[Condition, ...]:
    """Return the parts of a condition; none for a leaf."""
    if isinstance(condition, LEAF):
        return ()
    return (condition.part,) if isinstance(condition, Not) else condition.parts


def leaves(condition: Condition) -> Iterator[Comparison]:
    """Yield every comparison, left to right."""
    if isinstance(condition, LEAF):
        yield condition
    for part in children(condition):
        yield from leaves(part)


def facts_of(condition: Condition) -> frozenset[str]:
    """Return the facts that a condition looks at."""
    return frozenset(fact for leaf in leaves(condition) for fact in leaf.facts)
