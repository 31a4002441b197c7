"""For whom of some people a program is raised, and at which place in the list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher.catalogue import Group
from matcher.catalogue.incremental import Matcher
from matcher.impact.records import ImpactExample
from matcher.questions import Situation, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from matcher.catalogue import Assessment, Catalogue, Match, RuleCase
    from matcher.impact.records import Population

MOST_SHOWN = 24
"""People whose whole list is worked out, to tell the place in it."""


@dataclass(frozen=True, slots=True)
class PlaceInList:
    """Where in its group of the list a program stands, from 1."""

    group: Group
    place: int
    of: int


@dataclass(frozen=True, slots=True)
class RaisedPerson:
    """One whom a program is raised for."""

    example: ImpactExample
    match: Match
    place: PlaceInList


@dataclass(frozen=True, slots=True)
class Raised:
    """How many of some people a program is raised for, and the first of them."""

    people: int
    raised: int
    shown: tuple[RaisedPerson, ...]


def place_in_list(program_id: str, assessment: Assessment) -> PlaceInList:
    """Return where a program stands. KeyError where there is none."""
    group = assessment[program_id].group
    ids = [match.program.id for match in assessment.matches if match.group is group]
    return PlaceInList(group, ids.index(program_id) + 1, len(ids))


def raised_among(program_id: str, catalogue: Catalogue, people: Sequence[ImpactExample]) -> Raised:
    """Return for whom a program is raised. The list is whole only for those who are shown."""
    programs = {program_id: catalogue.programs[program_id]}
    alone, whole = Matcher(replace(catalogue, programs=programs)), Matcher(catalogue)
    # A matcher makes its rules ready anew for another day.
    by_day = sorted(people, key=lambda one: one.situation.as_of)
    pointed = [one for one in by_day if _raised(program_id, alone.assess(one.situation))]
    shown = []
    for one in pointed[:MOST_SHOWN]:
        found = whole.assess(one.situation)
        place = place_in_list(program_id, found)
        if place.group is Group.RAISE:
            shown.append(RaisedPerson(one, found[program_id], place))
    crowded_out = min(len(pointed), MOST_SHOWN) - len(shown)
    return Raised(len(by_day), len(pointed) - crowded_out, tuple(shown))


def _raised(program_id: str, assessment: Assessment) -> bool:
    return assessment[program_id].group is Group.RAISE


def people_of_examples(catalogue: Catalogue, as_of: date) -> list[ImpactExample]:
    """Return the example persons, on a day."""
    examples = catalogue.examples
    return [ImpactExample(Situation(as_of, dict(one.facts)), one.title) for one in examples]


def people_of_cases(cases: Iterable[RuleCase]) -> list[ImpactExample]:
    """Return the persons of rule cases, each on the day it is of."""
    return [ImpactExample(case.situation, Text(case.title)) for case in cases]


def crowd(catalogue: Catalogue, population: Population, as_of: date) -> Iterator[ImpactExample]:
    """Yield made-up persons one by one. Loads numpy."""
    from matcher.impact.deriver import Deriver
    from matcher.impact.population import Crowd

    drawn = Crowd(catalogue, population.size, population.seed, Deriver(as_of))
    for persons in drawn.chunks():
        for place in range(persons.count):
            yield ImpactExample(persons.situation(place))
