"""The four ways a group is read, and a group made into another one."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total


class Connective(StrEnum):
    """The four ways a group is read aloud; "ingen av disse" is a negated "minst én"."""

    ALL = "all"
    ANY = "any"
    AT_LEAST = "at_least"
    NONE = "none"


def grouped(connective: Connective, parts: tuple[Condition, ...], count: int = 1) -> Condition:
    """Return a group; "at least" asks for no more than there are parts."""
    match connective:
        case Connective.ALL:
            return All(parts)
        case Connective.ANY:
            return AnyOf(parts)
        case Connective.AT_LEAST:
            return AtLeast(max(1, min(count, len(parts))), parts)
        case Connective.NONE:
            return Not(AnyOf(parts))
        case other:
            assert_never(other)


def connective_of(condition: Condition) -> tuple[Connective, tuple[Condition, ...]] | None:
    """Return how a group is read aloud and its parts; None for a leaf or a plain "ikke"."""
    match condition:
        case All(parts):
            return Connective.ALL, parts
        case AnyOf(parts):
            return Connective.ANY, parts
        case AtLeast(_, parts):
            return Connective.AT_LEAST, parts
        case Not(AnyOf(parts)):
            return Connective.NONE, parts
        case Not() | Compare() | Total():
            return None
        case other:
            assert_never(other)
