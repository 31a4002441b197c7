"""A catalogue's words for lines: lists of words, guesses, joined answers, and who is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from matcher.documents import Node
from matcher.questions.lines_file import read_lines
from matcher.questions.questions import Choice, Kind, Question, Questionnaire
from matcher.questions.shorthand import read_line
from matcher.questions.texts import Text

if TYPE_CHECKING:
    from matcher.documents import Problem
    from matcher.questions.shorthand import LineReading

TODAY = date(2026, 11, 23)


def choice(question: str, *choices: str) -> Question:
    every = tuple(Choice(one, Text(one.title()), Text(one)) for one in choices)
    return Question(question, Kind.CHOICE, Text(question.title()), choices=every)


QUESTIONS = Questionnaire(
    {
        "age": Question("age", Kind.NUMBER, Text("Alder"), unit=Text("år"), low=0, high=110),
        "works": Question("works", Kind.YES_NO, Text("Har arbeid")),
        "wed": Question("wed", Kind.YES_NO, Text("Gift")),
        "sex": choice("sex", "female", "male"),
        "trouble": choice("trouble", "mind", "drink", "both"),
        "state": choice("state", "away", "here"),
    }
)
WORDS: dict[str, Any] = {
    "words": {"trade": ["cook", "*smith", "tail*"]},
    "phrases": [
        {"say": ["@trade"], "likely": {"works": True}, "unless": ["state"]},
        {"say": ["former @trade"]},
        {"say": ["away"], "facts": {"state": "away"}},
        {"say": ["sad"], "facts": {"trouble": "mind"}},
        {"say": ["gin"], "facts": {"trouble": "drink"}},
        {"say": ["she"], "role": "client", "facts": {"sex": "female"}},
        {
            "say": ["man"],
            "role": "client",
            "firm": True,
            "facts": {"sex": "male"},
            "partner": {"facts": {"wed": True}},
        },
    ],
    "joins": {"trouble": {"both": ["mind", "drink"]}},
}


def known(words: dict[str, Any], faults: list[Problem]) -> Questionnaire:
    read = read_lines(Node(words, "lines.json", "", faults), QUESTIONS)
    return replace(QUESTIONS, read_lines=lambda: read)


def read(line: str) -> LineReading:
    faults: list[Problem] = []
    reading = read_line(line, known(WORDS, faults), TODAY)
    assert not faults
    return reading


@pytest.mark.parametrize("trade", ["cook", "blacksmith", "tailor"])
def test_a_word_of_a_list_says_what_the_pattern_says(trade: str) -> None:
    reading = read(trade)
    assert [(chip.question, chip.answer) for chip in reading.likely] == [("works", True)]
    assert not read(f"former {trade}").likely


def test_a_guess_gives_way_to_whatever_answers_its_questions() -> None:
    reading = read("cook, away")
    assert [chip.question for chip in reading.chips] == ["state"]
    assert not reading.likely


def test_two_answers_can_come_to_a_third() -> None:
    (chip,) = read("sad, gin").chips
    assert (chip.question, chip.answer) == ("trouble", "both")
    (alone,) = read("sad").chips
    assert alone.answer == "mind"


def test_a_word_for_the_client_is_for_the_partner_where_another_says_otherwise() -> None:
    assert {(c.question, c.answer) for c in read("man").chips} == {("sex", "male")}
    wed = {("sex", "female"), ("wed", True)}
    assert {(c.question, c.answer) for c in read("she, man away").chips} == wed


@pytest.mark.parametrize(
    "words",
    [
        {"phrases": [{"say": ["@nothing"], "facts": {"works": True}}]},
        {"words": {"trade": ["two words"]}},
        {"words": {"trade": []}},
        {"words": {"trade": ["part-time"]}},
        {"phrases": [{"say": ["au-pair|cook"], "facts": {"works": True}}]},
        {"phrases": [{"say": ["cook perm."], "facts": {"works": True}}]},
        {"phrases": [{"say": ["cook"], "unless": ["nothing"]}]},
    ],
)
def test_what_cannot_be_used_is_a_problem(words: dict[str, Any]) -> None:
    faults: list[Problem] = []
    known(words, faults)
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("line", "age"), [("43 k, away", 43), ("away, 27 k", 27), ("46-årig man", 46), ("gutt17", 17)]
)
def test_an_age_is_read_in_the_ways_it_is_typed(line: str, age: int) -> None:
    told = {chip.question: chip.answer for chip in read(line).chips}
    assert getattr(told["age"], "low", None) == age


def test_a_guess_gives_way_to_a_need_too() -> None:
    needs = choice("needs", "work", "roof")
    asked = Questionnaire({**QUESTIONS.questions, "needs": replace(needs, kind=Kind.CHOICES)})
    words = {
        "phrases": [
            {"say": ["cook"], "likely": {"works": True}, "unless": ["work"]},
            {"say": ["jobless"], "needs": ["work"]},
        ]
    }
    faults: list[Problem] = []
    known_words = read_lines(Node(words, "lines.json", "", faults), asked)
    reading = read_line("cook, jobless", replace(asked, read_lines=lambda: known_words), TODAY)
    assert reading.needs == ("work",)
    assert not reading.likely
    assert not faults


@pytest.mark.parametrize(
    ("open_", "told"),
    [
        ({"trade": {"questions": ["works"], "words": ["ledig*"]}}, set()),
        ({"trade": {"questions": ["works"], "words": ["trained"]}}, {"works"}),
        ({}, {"works"}),
    ],
)
def test_a_trade_one_looks_for_says_nothing_where_the_catalogue_leaves_it_open(
    open_: dict[str, Any], told: set[str]
) -> None:
    """What is left open is the catalogue's to say: the code knows none of its questions."""
    reading = read_line("cook, ledig", known({**WORDS, "open": open_}, []), TODAY)
    assert {chip.question for chip in reading.likely} == told


@pytest.mark.parametrize(
    "open_",
    [
        {"two": {"questions": ["nobody"]}},
        {"country": {"answers": {"nobody": ["x"]}}},
        {"trade": {"questions": ["works"], "words": ["a*b"]}},
    ],
)
def test_a_question_left_open_has_to_be_there(open_: dict[str, Any]) -> None:
    faults: list[Problem] = []
    known({**WORDS, "open": open_}, faults)
    assert faults


@pytest.mark.parametrize(
    ("line", "works"), [("cook", True), ("trained cook", None), ("now cook and trained", True)]
)
def test_what_a_line_leaves_open_is_told_by_the_catalogue(line: str, works: bool | None) -> None:
    kind = {"questions": ["works"], "words": ["trained|apprentice*"], "but": ["now"]}
    faults: list[Problem] = []
    asked = known({**WORDS, "open": {"trade": kind}}, faults)
    reading = read_line(line, asked, TODAY)
    told = {chip.question: chip.answer for chip in reading.likely}
    assert (told.get("works"), faults) == (works, [])
