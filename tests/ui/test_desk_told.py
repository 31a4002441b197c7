"""In bokmål the window tells what the desk behind tells, word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.cases import RuleCase
from matcher.catalogue.plain_language import level
from matcher.catalogue.programs import Status
from matcher.proving.mutants import Change
from matcher.proving.mutation import Score, Survivor
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.rulework import Event, Report, ReviewKind, What, said
from matcher.rulework.reviewing import review_list
from matcher.sheets.report import SAYS
from tests.screens import bundled
from ui.desk_told import happened, level_word, review_reason

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

pytestmark = pytest.mark.usefixtures("qapp")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return bundled()


def event(what: str) -> Event:
    return Event(1, NOON, "kari", what, (), "", "", "", "")


@pytest.mark.parametrize("what", [*What, "of another day"])
def test_every_event_is_told(what: str) -> None:
    assert happened(event(what)) == said(event(what)) != ""


def test_every_reason_is_told(catalogue: Catalogue) -> None:
    one, two, three, *_ = catalogue.programs.values()
    active = replace(one.availability, status=Status.UNCONFIRMED)
    untold = Text("")
    programs = {
        one.id: replace(one, availability=active, review_by=None, sources=(),
                        client_summary=untold, name=Text("Navn")),
        two.id: replace(two, availability=active, review_by=date(2026, 11, 1)),
        three.id: replace(three, availability=active, review_by=date(2026, 12, 1)),
    }  # fmt: skip
    reports = tuple(
        Report(place, one.id, "2026.1", says, note, "")
        for place, (says, note) in enumerate([(SAYS[0], ""), (SAYS[1], "Ringte.")])
    )
    case = RuleCase("c", "", Situation(NOON.date()), {one.id: "maybe", two.id: "maybe"})
    few = replace(catalogue, programs=programs, cases=(case,))
    survivor = Survivor("a", (), Change.LIMIT, Text("«18 år» kan bli «17 år»"))
    scores = {one.id: Score(1, 2, (survivor,)), two.id: Score(1, 4, (survivor,) * 3)}
    found = review_list(few, reports, date(2026, 11, 22), scores)
    assert {item.kind for item in found} == set(ReviewKind)
    assert [review_reason(item) for item in found] == [item.why for item in found]


@pytest.mark.parametrize("lix", [10, 30, 40, 50, 70])
def test_every_level_is_told(lix: int) -> None:
    assert level_word(level(lix)) == level(lix)
    assert level_word("as yet unknown") == "as yet unknown"
