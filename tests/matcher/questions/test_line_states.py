"""A clause tells of a state by words in any order; whose they are and how meant decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.documents import Node
from matcher.questions.lines_file import read_lines
from matcher.questions.shorthand import read_line
from tests.matcher.questions.test_line_words import QUESTIONS, TODAY

if TYPE_CHECKING:
    from matcher.documents import Problem
    from matcher.questions.shorthand import LineReading

PHRASES = [
    {"say": ["brother"], "role": "other"},
    {"say": ["wants"], "role": "wish"},
    {"say": ["never worked"], "facts": {"works": False}},
    {"say": ["she"], "role": "client", "facts": {"sex": "female"}},
]
WORKS = {"every": ["oven*|stove", "stands"], "likely": {"works": True}}


def reading(line: str, *states: dict[str, Any]) -> LineReading:
    faults: list[Problem] = []
    words = {"phrases": PHRASES, "states": list(states)}
    read = read_lines(Node(words, "lines.json", "", faults), QUESTIONS)
    assert not faults
    return read_line(line, replace(QUESTIONS, read_lines=lambda: read), TODAY)


def likely(line: str, **more: Any) -> bool:
    return bool(reading(line, {**WORKS, **more}).likely)


@pytest.mark.parametrize(
    ("line", "works"),
    [
        ("stands all day by the ovens", True),
        ("by the stove she stands", True),
        ("stands, stove", False),
        ("stands there men the stove is cold", False),
        ("aldri stands by the stove", False),
        ("brother stands by the stove", False),
        ("wants what stands by the stove", False),
        ("if it stands by the stove", False),
        ("stands by the stove?", False),
    ],
)
def test_words_in_any_order_of_one_clause_make_a_state_likely(line: str, *, works: bool) -> None:
    assert likely(line) is works


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("brother stands by the stove", {"whose": ["other"]}),
        ("wants what stands by the stove", {"how": ["wish"]}),
        ("aldri stands by the stove", {"denied": "yes"}),
        ("aldri stands by the stove", {"denied": "either"}),
        ("stands by the stove, tired", {"along": ["tired"]}),
        ("she stands by the stove", {"when": {"sex": ["female"]}}),
    ],
)
def test_a_state_says_whose_and_how_it_is_meant(line: str, more: dict[str, Any]) -> None:
    assert likely(line, **more)


@pytest.mark.parametrize(
    "more",
    [
        {"without": ["old"]},
        {"nowhere": ["tired"]},
        {"along": ["glad"]},
        {"when": {"sex": ["male"]}},
        {"unless": {"sex": []}},
        {"unless": {"sex": ["female"]}},
        {"denied": "yes"},
    ],
)
def test_a_state_is_not_told_where_something_speaks_against_it(more: dict[str, Any]) -> None:
    assert likely("she stands by the old stove, tired")
    assert not likely("she stands by the old stove, tired", **more)


def test_a_clause_takes_back_what_its_own_words_say_and_no_others() -> None:
    state = {"every": ["sundays"], "denied": "either", "takes_back": {"works": [False]}}
    assert reading("never worked sundays").chips
    assert not reading("never worked sundays", state).chips
    assert reading("never worked, sundays", state).chips
    other = {**state, "takes_back": {"works": [True]}}
    assert reading("never worked sundays", other).chips


def test_a_state_may_take_back_what_the_whole_line_says() -> None:
    state = {"every": ["sundays"], "takes_back": {"works": [False]}, "in_line": True}
    assert not reading("never worked, she, sundays", state).likely
    assert [chip.question for chip in reading("never worked, she, sundays", state).chips] == ["sex"]


def test_what_a_line_says_for_certain_stands_over_a_state() -> None:
    told = reading("never worked, stands by the stove", WORKS)
    assert [(chip.question, chip.answer) for chip in told.chips] == [("works", False)]
    assert not told.likely


@pytest.mark.parametrize(
    "state",
    [
        {"likely": {"works": True}},
        {"every": ["two words"]},
        {"every": ["oven"], "whose": ["nobody"]},
        {"every": ["oven"], "how": ["loudly"]},
        {"every": ["oven"], "denied": "maybe"},
        {"every": ["oven"], "unless": {"works": ["perhaps"]}},
        {"every": ["oven"], "likely": {"nothing": True}},
    ],
)
def test_a_state_that_cannot_be_used_is_a_problem(state: dict[str, Any]) -> None:
    faults: list[Problem] = []
    read_lines(Node({"states": [state]}, "lines.json", "", faults), QUESTIONS)
    assert faults
