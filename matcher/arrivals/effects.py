"""What a catalogue would change: in sentences, for the answers given now, and for many persons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue import assess, differences
from matcher.errors import MatcherError
from matcher.impact import Population, impact

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.arrivals.arrival import Arrival
    from matcher.catalogue import Change, Group, Match, Verdict
    from matcher.impact import Impact
    from matcher.questions import Situation, Text

PEOPLE = 2_000
"""Made-up persons who are tried: enough to see what is common, in about a second."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A program that the open situation gets another answer of; None where it is not there."""

    program: str
    name: Text
    before: tuple[Verdict, Group] | None
    after: tuple[Verdict, Group] | None


@dataclass(frozen=True, slots=True)
class Effects:
    """What would be otherwise. `unused` are questions whose answers would count no more.

    `hit` is None where that cannot be worked out here.
    """

    changes: tuple[Change, ...]
    moved: tuple[Moved, ...]
    unused: tuple[Text, ...]
    hit: Impact | None


def effects(arrival: Arrival, situation: Situation, cancelled: Callable[[], bool]) -> Effects:
    """Return what taking a catalogue into use would change."""
    old, new = arrival.before, arrival.catalogue
    asked = new.questionnaire
    renamed = asked.former_names
    return Effects(
        differences(old, new),
        _moved(arrival, situation) if situation.answers else (),
        tuple(
            question.label
            for name in situation.answers
            if name not in asked.questions and name not in renamed
            if (question := old.questionnaire.questions.get(name))
        ),
        _hit(arrival, cancelled),
    )


def _moved(arrival: Arrival, situation: Situation) -> tuple[Moved, ...]:
    was = {match.program.id: match for match in assess(situation, arrival.before).matches}
    now = {match.program.id: match for match in assess(situation, arrival.catalogue).matches}
    found = []
    for name in {**now, **was}:
        before, after = _place(was.get(name)), _place(now.get(name))
        if before != after:
            known = now.get(name) or was[name]
            found.append(Moved(name, known.program.name, before, after))
    return tuple(found)


def _place(match: Match | None) -> tuple[Verdict, Group] | None:
    return (match.verdict, match.group) if match else None


def _hit(arrival: Arrival, cancelled: Callable[[], bool]) -> Impact | None:
    try:
        return impact(arrival.before, arrival.catalogue, Population(PEOPLE), cancelled=cancelled)
    except MatcherError:
        return None
