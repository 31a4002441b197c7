"""What stands in the list of one person, in its order: raised, then what else may be of use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue.assessment import assess
from matcher.catalogue.standing import Group
from matcher.questions.facts import read_facts
from matcher.questions.shorthand import read_line
from matcher.questions.situation import Situation
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Mapping


def shown(facts: Mapping[str, Any]) -> list[str]:
    """Return the programs shown to whoever has given these answers."""
    answers, problems = read_facts(dict(facts), bundled().questionnaire)
    assert problems == []
    return _listed(Situation(AS_OF, answers))


def shown_for_line(line: str) -> list[str]:
    """Return the programs shown for a line, with all it makes likely accepted."""
    reading = read_line(line, bundled().questionnaire, AS_OF)
    answers = {chip.question: chip.answer for chip in (*reading.likely, *reading.chips)}
    named = frozenset((*reading.programs, *bundled().names.asked_in(line)))
    return _listed(Situation(AS_OF, answers, named=named))


def _listed(situation: Situation) -> list[str]:
    matches = assess(situation, bundled()).matches
    return [one.program.id for one in matches if one.group in {Group.RAISE, Group.MORE}]
