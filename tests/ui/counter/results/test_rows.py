"""What stands in the list: groups in their order, folded where nobody needs to talk about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.assessment import Group
from matcher.questions.values import Several, Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import adult, counter
from ui.counter.groups import counted, group_heading
from ui.counter.results.list_content import ListContent
from ui.counter.results.rows import FOLDING, LISTED, Heading, Row, grouped, key

if TYPE_CHECKING:
    from matcher.catalogue.assessment import Match

HAS_AAP = program(
    "aap",
    criterion("adult", leaf("age", "ge", 18)),
    title="AAP",
    pointers={"first_minute": "pointed", "has_it": leaf("benefits", "has_any", ["aap"])},
)


def matches() -> tuple[Match, ...]:
    return adult().assessment.matches


def names(rows: list[Row]) -> list[str]:
    return [key(row) for row in rows]


def test_all_but_what_is_raised_is_folded_behind_its_heading() -> None:
    rows = grouped(matches(), (), None)
    assert names(rows) == ["§raise", "kurs", "§more", "§not_now", "§information"]
    assert rows[0] == Heading(Group.RAISE, 1)
    assert rows[2] == Heading(Group.MORE, 2, folded=True)


def test_an_unfolded_group_shows_its_programs() -> None:
    rows = grouped(matches(), FOLDING, None)
    assert names(rows) == [
        "§raise", "kurs", "§more", "samtale", "tilbud", "§not_now", "eldre", "§information",
        "gammelt",
    ]  # fmt: skip
    assert rows[2] == Heading(Group.MORE, 2, folded=False)


def test_the_selected_program_stays_in_sight_in_a_folded_group() -> None:
    rows = grouped(matches(), (), "eldre")
    assert names(rows)[-3:] == ["§not_now", "eldre", "§information"]


def test_a_group_nobody_is_in_has_no_heading() -> None:
    rows = grouped((m for m in matches() if m.group is Group.RAISE), (), None)
    assert names(rows) == ["§raise", "kurs"]


def test_what_the_person_has_stands_in_a_group_of_its_own() -> None:
    desk = adult(HAS_AAP)
    desk.answer("benefits", Several(frozenset({"aap"})))
    rows = grouped(desk.assessment.matches, {Group.HAS}, None)
    assert names(rows)[names(rows).index("§has") :][:2] == ["§has", "aap"]


def test_where_nothing_is_raised_what_is_possible_does_not_hide() -> None:
    desk = counter()
    listing = ListContent(desk)
    assert names(listing.rows())[0] == "§more"
    assert listing.rows()[0] == Heading(Group.MORE, 3, folded=True)  # nobody is there yet
    desk.answer("age", Span.exactly(17))
    assert listing.rows()[0] == Heading(Group.MORE, 2, folded=False)
    desk.answer("age", Span.exactly(34))
    assert names(listing.rows())[:3] == ["§raise", "kurs", "§more"]
    assert names(listing.rows())[3] != "samtale"


def test_a_fold_stays_as_somebody_wanted_it_for_the_next_person_too() -> None:
    desk = adult()
    listing = ListContent(desk)
    listing.fold(Group.MORE)
    assert "samtale" in names(listing.rows())
    listing.forget_person()
    desk.answer("age", Span.exactly(25))
    assert "samtale" in names(listing.rows())
    listing.fold(Group.RAISE)
    assert "kurs" in names(listing.rows())


def test_every_group_has_words() -> None:
    assert len({counted(group, 3) for group in Group}) == len(Group)
    headings = {group_heading(g, 3, folded=f) for g in FOLDING for f in (True, False)}
    assert len(headings) == 2 * len(FOLDING)
    assert group_heading(Group.RAISE, 3, folded=None) == "Ta opp nå"
    assert Group.SEARCH not in LISTED
