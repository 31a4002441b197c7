"""Who is hit by a change: two catalogues tried on many persons. Knows no Qt, no SQL.

This is the face: other rooms import from here. It loads no numpy; asking does.
"""

from matcher.impact.directions import Direction, Prominence, State
from matcher.impact.inquiry import impact
from matcher.impact.raised_persons import (
    PlaceInList,
    Raised,
    RaisedPerson,
    crowd,
    people_of_cases,
    people_of_examples,
    place_in_list,
    raised_among,
)
from matcher.impact.records import (
    DEFAULT_SEED,
    DEFAULT_SIZE,
    LARGEST,
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
    "PlaceInList",
    "Population",
    "ProgramImpact",
    "Prominence",
    "Raised",
    "RaisedPerson",
    "Share",
    "State",
    "crowd",
    "impact",
    "people_of_cases",
    "people_of_examples",
    "place_in_list",
    "raised_among",
]
