"""One entry for the children, and all that follows from it."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.questions.children import (
    ENTRY,
    asked_in_form,
    children_answers,
    entry_of,
    told_children,
)
from matcher.questions.figures.children import read_children, write_children
from matcher.questions.kinds import TypedError
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Answer, Span, Unknown
from tests.matcher.sample import documents, files

TODAY = date(2026, 11, 29)
QUESTIONS = load(files(documents())).questionnaire
ASKED = asked_in_form(ENTRY, QUESTIONS)


def _read(text: str) -> Answer:
    return read_children(text, ASKED, TODAY)


def _situation(text: str) -> Situation:
    answers = children_answers(_read(text), QUESTIONS)
    return Situation(TODAY, {name: one for name, one in answers.items() if one is not None})


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("3, 7", [(36, 47), (84, 95)]),
        ("3 år og 14 mnd", [(36, 47), (14, 14)]),
        ("14 mnd, 3", [(14, 14), (36, 47)]),
        ("1 år 3 mnd", [(15, 15)]),
        ("født 02.2024, 7", [(33, 33), (84, 95)]),
        ("12.03.2025", [(20, 20)]),
        ("mars 2025", [(19, 20)]),
        ("født 2019", [(82, 94)]),
        ("ca 7", [(72, 107)]),
        ("to barn", [(0, 311), (0, 311)]),
        ("8 mnd og 22 år", [(8, 8), (264, 275)]),
    ],
)
def test_each_child_is_told_as_people_tell_it(text: str, spans: list[tuple[int, int]]) -> None:
    assert _read(text) == Ages(tuple(Span(*span) for span in spans))


@pytest.mark.parametrize("text", ["1,5 år", "3, 14 mnd", "født 3.2027", "30", "x", "født i går"])
def test_what_cannot_be_read_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(TypedError) as refused:
        _read(text)
    assert "Skriv" in refused.value.said.into("nb")


@pytest.mark.parametrize(
    "text",
    ["3, 7", "14 mnd, 3", "født 2019", "2 barn", "8 mnd og 22 år", "ingen", "ja", "vet ikke",
     "3, 7, kanskje flere", "2-3 år", "under 3 år", "over 2 år"],
)  # fmt: skip
def test_what_is_kept_can_be_shown_and_read_again(text: str) -> None:
    answer = _read(text)
    assert _read(write_children(answer, ASKED)) == answer
    assert told_children(_situation(text)) == answer


def test_all_about_the_children_follows_from_the_one_entry() -> None:
    facts = _situation("14 mnd, 3").facts
    assert facts["has_children"] is True
    assert facts["children_ages"] == Ages((Span.exactly(1), Span.exactly(3)))
    assert facts["children_months"] == Ages((Span.exactly(14), Span(36, 47)))
    assert facts["youngest_child_months"] == Span.exactly(14)
    assert _situation("ingen").facts["children_ages"] == Ages(())
    assert _situation("ingen").facts["has_children"] is False


def test_a_count_alone_says_that_there_are_children_and_how_many() -> None:
    ages = _situation("2 barn").facts["children_ages"]
    assert isinstance(ages, Ages)
    assert len(ages.spans) == 2
    assert not ages.more


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        ({"has_children": True}, "ja"),
        ({"has_children": True, "children_ages": Ages((Span.exactly(4),))}, "4 år"),
        ({"youngest_child_months": Span.exactly(9)}, "9 mnd, kanskje flere"),
        ({"children_ages": Ages((Span.exactly(1), Span.exactly(5))),
          "youngest_child_months": Span.exactly(20)}, "20 mnd, 5 år"),
        ({"has_children": Unknown.DECLINED}, "vil ikke svare"),
    ],
)  # fmt: skip
def test_answers_of_an_older_case_are_shown_in_the_entry(
    answers: dict[str, Answer], shown: str
) -> None:
    told = told_children(Situation(TODAY, answers))
    assert told is not None
    assert write_children(told, ASKED) == shown


def test_the_questions_it_stands_for_are_asked_by_it() -> None:
    for name in ("has_children", "children_months", "youngest_child_months"):
        assert entry_of(name, QUESTIONS) == ENTRY
    assert entry_of("age", QUESTIONS) == "age"


def test_taking_it_away_takes_all_away() -> None:
    assert set(children_answers(None, QUESTIONS).values()) == {None}
    assert set(children_answers(None, QUESTIONS)) == {
        "has_children", "children_ages", "children_months", "youngest_child_months",
    }  # fmt: skip
