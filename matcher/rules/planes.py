"""Kleene's three values for many persons at once: one bit for each person.

It takes two planes of bits: for whom a condition certainly holds, and for whom it still can. *And*,
*or* and *at least* work on each plane alone; *not* swaps them and turns them round. A plane is
anything with `&` and `|`: a long integer in the proofs, an array of words in the impact, where
both planes lie in one array.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, assert_never

from matcher.rules.conditions import All, AnyOf, AtLeast

if TYPE_CHECKING:
    from collections.abc import Sequence


class Plane(Protocol):
    """Persons by bit."""

    def __and__(self, other: Any, /) -> Any:  # noqa: ANN401 - the same sort, which no type says
        """Return the persons in both."""

    def __or__(self, other: Any, /) -> Any:  # noqa: ANN401 - the same sort, which no type says
        """Return the persons in either."""


AnyPlane = TypeVar("AnyPlane", bound=Plane)


def joined(
    group: All | AnyOf | AtLeast, parts: Sequence[AnyPlane], nobody: AnyPlane, everybody: AnyPlane
) -> AnyPlane:
    """Return for whom a group holds, from what its parts hold for."""
    match group:
        case All():
            return every(parts, everybody)
        case AnyOf():
            return some(parts, nobody)
        case AtLeast(count):
            return at_least(count, parts, nobody, everybody)
        case other:
            assert_never(other)


def every(parts: Sequence[AnyPlane], everybody: AnyPlane) -> AnyPlane:
    """Return for whom all parts hold; everybody where there are none."""
    first, *rest = parts or [everybody]
    for part in rest:
        first = first & part
    return first


def some(parts: Sequence[AnyPlane], nobody: AnyPlane) -> AnyPlane:
    """Return for whom a part holds; nobody where there are none."""
    first, *rest = parts or [nobody]
    for part in rest:
        first = first | part
    return first


def at_least(
    count: int, parts: Sequence[AnyPlane], nobody: AnyPlane, everybody: AnyPlane
) -> AnyPlane:
    """Return for whom so many parts hold: row n tells where n of those seen do."""
    rows = [everybody, *[nobody] * count]
    for part in parts:
        for enough in range(count, 0, -1):
            rows[enough] = rows[enough] | (rows[enough - 1] & part)
    return rows[-1]
