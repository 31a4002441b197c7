"""Every criterion in words: what it says, what became of it, why, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.questions.values import Several, Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import CHILD_OR_DISTRICT, NO_BENEFIT, TALK, YOUNG, counter
from ui.counter.program.reasons import ReasonBlock, ReasonLine, Reasons

if TYPE_CHECKING:
    from ui.counter.presenter import Counter

ADULT = criterion("adult", leaf("age", "ge", 19), legal_ref="ftrl. § 4-3", note={"nb": "Fra i år."})


def desk_of(*criteria: dict[str, Any]) -> Counter:
    return counter(program("x", *criteria))


def blocks(desk: Counter) -> list[ReasonBlock]:
    return Reasons(desk).of(desk.catalogue.programs["x"])


def lines(desk: Counter) -> list[ReasonLine]:
    return [line for block in blocks(desk) for line in block.lines]


def test_a_met_criterion_tells_what_was_said_and_its_source() -> None:
    desk = desk_of(ADULT)
    desk.answer("age", Span.exactly(34))
    [line] = lines(desk)
    assert (line.state.word, line.state.icon, line.state.role) == ("Oppfylt", "met", "fits")
    assert line.sentence == "Alderen er minst 19\u00a0år (Fra i år.)"
    assert line.details == (
        "Oppfylt · Oppgitt: 34\u00a0år\n"
        "Kilde: Kilden, ftrl. §\u00a04-3 (rettskilde ikke kontrollert)"
    )
    assert line.way is None


def test_a_checked_legal_source_carries_no_warning() -> None:
    desk = desk_of(ADULT | {"legal_checked": True})
    assert lines(desk)[0].source == "Kilde: Kilden, ftrl. §\u00a04-3"


def test_an_open_criterion_leads_to_its_question() -> None:
    [line] = lines(desk_of(ADULT))
    assert (line.state.word, line.state.icon, line.state.role) == (
        "Mangler svar", "unknown", "maybe",
    )  # fmt: skip
    assert line.way is not None
    assert (line.way.question, line.way.words) == ("age", "Svar på: Alder")


def test_a_failed_criterion_is_decisive_and_leads_to_the_answer() -> None:
    desk = desk_of(ADULT)
    desk.answer("age", Span.exactly(17))
    [block] = blocks(desk)
    assert block.decisive
    line = block.lines[0]
    assert (line.state.word, line.state.role) == ("Ikke oppfylt", "not_now")
    assert line.way is not None
    assert line.way.words == "Endre svaret"


@pytest.mark.parametrize(
    ("answer", "begins", "role"),
    [
        (None, "Kan utelukke: ", "maybe"),
        (Several(frozenset({"aap"})), "Utelukker: ", "not_now"),
        (Several(frozenset({"dagpenger"})), "Utelukker ikke: ", "fits"),
    ],
)
def test_an_exclusion_says_first_whether_it_holds(
    answer: Several | None, begins: str, role: str
) -> None:
    desk = desk_of(NO_BENEFIT)
    desk.answer("benefits", answer)
    [block] = blocks(desk)
    line = block.lines[0]
    assert line.sentence == f"{begins}Ytelsene omfatter AAP"
    assert line.state.role == role
    assert block.decisive == (role == "not_now")
    assert line.spoken.count(begins.rstrip(": ")) == 1


def test_what_a_person_judges_says_so_whatever_was_answered() -> None:
    [line] = lines(desk_of(TALK))
    assert (line.state.word, line.state.icon) == ("Krever skjønn", "judgement")
    assert line.sentence == "Vurderes i samtale"


@pytest.mark.parametrize(("age", "word"), [(25, "Prioritert gruppe"), (40, "Gir ikke prioritet")])
def test_a_priority_never_rules_out(age: int, word: str) -> None:
    desk = desk_of(YOUNG)
    desk.answer("age", Span.exactly(age))
    [block] = blocks(desk)
    assert block.lines[0].state.word == word
    assert not block.decisive


def test_several_parts_are_a_tree_of_lines() -> None:
    found = lines(desk_of(CHILD_OR_DISTRICT))
    assert [(line.level, line.sentence) for line in found] == [
        (0, "Minst ett av disse:"),
        (1, "Minst ett barn er fra og med 1 til og med 5\u00a0år"),
        (1, "Bydelen er Sagene"),
    ]
    assert [line.way.question if line.way else "" for line in found] == [
        "", "children_ages", "bydel",
    ]  # fmt: skip


def test_the_head_of_a_tree_is_said_in_full_to_who_cannot_see_it() -> None:
    head = lines(desk_of(CHILD_OR_DISTRICT))[0]
    assert "Minst ett barn er fra og med 1 til og med 5" in head.spoken
    assert "Sagene" in head.spoken


def test_what_cannot_matter_any_more_asks_for_nothing() -> None:
    desk = desk_of(CHILD_OR_DISTRICT)
    desk.answer("bydel", "sagene")
    head, child, district = lines(desk)
    assert head.state.word == "Oppfylt"
    assert (child.state.word, child.state.role, child.way) == ("Trengs ikke nå", "muted", None)
    assert (district.state.word, district.state.role) == ("Stemmer", "fits")


def test_every_failed_part_of_an_any_can_be_changed() -> None:
    desk = desk_of(CHILD_OR_DISTRICT)
    desk.answer("bydel", "frogner")
    desk.answer("has_children", answer=False)
    head, child, district = lines(desk)
    assert head.state.word == "Ikke oppfylt"
    assert [line.way.question for line in (child, district) if line.way] == [
        "has_children", "bydel",
    ]  # fmt: skip
    assert {child.state.role, district.state.role} == {"not_now"}


def test_good_news_in_an_exclusion_is_not_a_green_cross() -> None:
    both = {"any": [leaf("registered", "is", True), leaf("member_now", "is", True)]}
    desk = desk_of(criterion("no", both, "exclusion"))
    desk.answer("registered", answer=False)
    desk.answer("member_now", answer=False)
    head, *parts = lines(desk)
    assert head.sentence == "Utelukker ikke: Minst ett av disse:"
    assert {part.state.role for part in parts} == {"muted"}


def test_trees_in_trees_stand_further_in() -> None:
    inner = {"all": [leaf("age", "ge", 19), leaf("registered", "is", True)]}
    rule = {"at_least": 2, "of": [inner, leaf("bydel", "is", "sagene"), leaf("income", "ge", 1)]}
    found = lines(desk_of(criterion("deep", rule)))
    assert [(line.level, line.sentence) for line in found][:4] == [
        (0, "Minst 2 av disse:"),
        (1, "Alle disse:"),
        (2, "Alderen er minst 19\u00a0år"),
        (2, "Er registrert hos Nav"),
    ]


def test_a_negated_comparison_is_one_line() -> None:
    desk = desk_of(criterion("not", {"not": leaf("registered", "is", True)}))
    [line] = lines(desk)
    assert line.level == 0
    assert line.way is not None
    assert line.way.question == "registered"


def test_one_question_is_asked_once_in_a_criterion() -> None:
    rule = {"any": [leaf("age", "ge", 67), leaf("age", "lt", 18)]}
    ways = [line.way for line in lines(desk_of(criterion("ages", rule))) if line.way]
    assert [way.question for way in ways] == ["age"]


ADDED_UP = criterion(
    "sum",
    {
        "sum": [{"fact": "income"}, {"fact": "lost_time", "times": 1_000}],
        "op": "le",
        "value": 60_000,
    },
)


def test_of_a_sum_each_part_that_was_said_is_named_and_the_open_one_asked_for() -> None:
    desk = desk_of(ADDED_UP)
    desk.answer("income", Span.exactly(50_000))
    [line] = lines(desk)
    assert line.told.replace("\u00a0", " ") == "Inntekt siste år – oppgitt: 50 000 kroner"
    assert line.way is not None
    assert (line.way.question, line.way.words) == ("lost_time", "Svar på: Tapt arbeidstid")


def test_a_sum_that_is_over_alone_is_not_met_and_leads_to_what_made_it_so() -> None:
    desk = desk_of(ADDED_UP)
    desk.answer("income", Span.exactly(60_001))
    [line] = lines(desk)
    assert line.state.icon == "not-met"
    assert line.way is not None
    assert line.way.question == "income"
