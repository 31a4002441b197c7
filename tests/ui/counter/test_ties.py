"""How chosen programs hang together is said on the list, in the plan and on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.handout.content import Wanted, handout
from matcher.plan.plan import Chosen, Plan
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from ui.counter.presenter import Counter
from ui.counter.results.page import ResultsPage
from ui.counter.sheet.plan_pane import PlanPane
from ui.widgets import Mark, Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.sheet.program_card import ProgramCard

ADULT = criterion("adult", leaf("age", "ge", 18))
EXCLUDES, REQUIRES, BEFORE, COMBINES = "excludes", "requires", "before", "combines"
SAID = {
    EXCLUDES: "kke samtidig: Alfa og Beta",
    REQUIRES: "Alfa krever Beta først",
    BEFORE: "Alfa før Beta",
    COMBINES: "an kombineres: Alfa og Beta",
}
ON_PAPER = {
    EXCLUDES: ("Kan ikke være samtidig med: Beta.", "Kan ikke være samtidig med: Alfa."),
    REQUIRES: ("Du må ha dette først: Beta.", ""),
    BEFORE: ("Kommer før: Beta.", "Kommer etter: Alfa."),
    COMBINES: ("Kan kombineres med: Beta.", "Kan kombineres med: Alfa."),
}
BROKEN: dict[str, set[tuple[str, ...]]] = {
    EXCLUDES: {("alfa", "beta"), ("beta", "alfa")},
    REQUIRES: {("alfa",), ("alfa", "beta")},
    BEFORE: {("beta", "alfa")},
    COMBINES: set(),
}
every_tie = pytest.mark.parametrize("tie", SAID)


def desk(tie: str, *ids: str) -> Counter:
    """A counter where Alfa is tied to Beta in one way, and some are chosen."""
    alfa = program("alfa", ADULT, relations={tie: ["beta"]})
    found = with_programs(alfa, program("beta", ADULT))
    counter = Counter(Casework(found, lambda: AS_OF), "nb")
    counter.choose(Plan(tuple(map(Chosen, ids))))
    return counter


@every_tie
def test_the_list_says_it_of_what_could_be_chosen_next_and_of_what_is(
    tie: str, qtbot: QtBot
) -> None:
    counter = desk(tie)
    page = ResultsPage(counter)
    qtbot.addWidget(page)

    def says(program_id: str) -> bool:
        return SAID[tie][1:] in page.model.lines.second(counter.assessment[program_id])

    assert not says("alfa")
    assert not says("beta")
    counter.choose(counter.plan.toggled("alfa"))
    assert says("beta")
    counter.choose(counter.plan.toggled("beta"))
    assert says("alfa")
    assert says("beta")


def marks(card: ProgramCard) -> list[tuple[bool, str]]:
    """What a card says of ties, each with whether it warns."""
    found = []
    for mark in card.findChildren(Mark):
        line = mark.parentWidget()
        assert line is not None
        words = line.findChild(Words)
        assert isinstance(words, Words)
        found.append((mark._icon == "warning", words.text()))
    return found


@every_tie
@pytest.mark.parametrize("ids", [("alfa", "beta"), ("beta", "alfa"), ("alfa",)])
def test_the_plan_says_it_and_marks_what_goes_against_it(
    tie: str, ids: tuple[str, ...], qtbot: QtBot
) -> None:
    pane = PlanPane(desk(tie, *ids))
    qtbot.addWidget(pane)
    said = [each for card in pane.cards for each in marks(card)]
    if len(ids) == 1 and tie != REQUIRES:
        assert said == []
        return
    assert len(said) == len(ids)
    for warns, words in said:
        # What goes both ways is said in the order of the plan.
        swapped = ids == ("beta", "alfa") and tie in {EXCLUDES, COMBINES}
        wanted = SAID[tie].replace("Alfa og Beta", "Beta og Alfa") if swapped else SAID[tie]
        assert wanted[1:] in words
        assert warns is (ids in BROKEN[tie])


@every_tie
def test_moving_a_program_to_its_place_takes_the_mark_away(tie: str, qtbot: QtBot) -> None:
    counter = desk(tie, "alfa", "beta")
    pane = PlanPane(counter)
    qtbot.addWidget(pane)
    pane.cards[0].button(1).click()
    assert counter.plan.ids == ("beta", "alfa")
    warned = any(warns for card in pane.cards for warns, _ in marks(card))
    assert warned is (("beta", "alfa") in BROKEN[tie])


@every_tie
def test_the_sheet_says_it_under_each(tie: str) -> None:
    counter = desk(tie, "alfa", "beta")
    made = handout(counter.plan, counter.assessment, counter.catalogue, Wanted())
    sections = [{line.text for c in each.columns for line in c.lines} for each in made.sections]
    for section, words in zip(sections[1:3], ON_PAPER[tie], strict=True):
        others = {text for pair in ON_PAPER.values() for text in pair} - {words, ""}
        assert not words or words in section
        assert not section & others
