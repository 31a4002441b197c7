"""Which way a verdict moves, or whether a program is raised for a person or no longer is."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from matcher.catalogue import Verdict


class Prominence(StrEnum):
    """Whether a program is raised for a person."""

    RAISED = "raised"
    NOT = "not_raised"


State: TypeAlias = Verdict | Prominence | None


class Direction(StrEnum):
    """Which way a verdict moves, the one that takes something from a person first."""

    LOST = "lost"
    WEAKER = "weaker"
    GAINED = "gained"
    FIRMER = "firmer"
    OTHER = "other"


DIRECTIONS: dict[tuple[State, State], Direction] = {
    (Verdict.FITS, Verdict.NOT_NOW): Direction.LOST,
    (Verdict.MAYBE, Verdict.NOT_NOW): Direction.LOST,
    (Verdict.FITS, Verdict.MAYBE): Direction.WEAKER,
    (Verdict.NOT_NOW, Verdict.FITS): Direction.GAINED,
    (Verdict.NOT_NOW, Verdict.MAYBE): Direction.GAINED,
    (Verdict.MAYBE, Verdict.FITS): Direction.FIRMER,
    (Prominence.RAISED, Prominence.NOT): Direction.LOST,
    (Prominence.NOT, Prominence.RAISED): Direction.GAINED,
}
"""By what it was and what it becomes; all else is another way."""
