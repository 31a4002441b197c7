"""Who is hit by a change: two catalogues tried on many persons. Knows no Qt, no SQL.

This is the face: other rooms import from here. It loads no numpy; asking does.
"""

from matcher.impact.inquiry import impact
from matcher.impact.records import (
    DEFAULT_SEED,
    DEFAULT_SIZE,
    LARGEST,
    Direction,
    Impact,
    ImpactExample,
    Move,
    PersonGroup,
    Population,
    ProgramImpact,
    Share,
)

__all__ = [
    "DEFAULT_SEED",
    "DEFAULT_SIZE",
    "LARGEST",
    "Direction",
    "Impact",
    "ImpactExample",
    "Move",
    "PersonGroup",
    "Population",
    "ProgramImpact",
    "Share",
    "impact",
]
