"""Many ways to say an answer, each within a line; and near misses that do not say it."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest

from matcher.questions.facts import write_answer
from matcher.questions.questions import NEEDS
from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled

TODAY = date(2026, 11, 30)
FILE = Path(__file__).with_name("ways_of_saying.txt")
# The words stand between others, first, and last: each way in one of them.
LINES = ("kv 34 {} grünerløkka", "{}, 38 år, tøyen", "klient 41 som bor på stovner, {}")


@cache
def ways() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return by answer, and by + or -, what is said."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    answer = ""
    for row in FILE.read_text("utf-8").splitlines():
        sign, _, said = row.partition(" ")
        if sign in ("+", "-"):
            found[answer, sign] = (*found.get((answer, sign), ()), *said.split(" | "))
        elif sign != "#":
            answer = row
    return found


def says(line: str, answer: str) -> bool:
    """Tell whether a line says an answer, for certain or as likely."""
    question, _, wanted = answer.partition("=")
    reading, asked = read_line(line, bundled().questionnaire, TODAY), bundled().questionnaire
    if question == NEEDS:
        return wanted in reading.needs
    for chip in (*reading.likely, *reading.chips):
        if chip.question == question:
            told = write_answer(chip.answer, asked[question])
            return wanted in map(str, told) if isinstance(told, list) else str(told) == wanted
    return False


@pytest.mark.parametrize("answer", [answer for answer, sign in ways() if sign == "+"])
def test_an_answer_is_read_however_it_is_said(answer: str) -> None:
    lines = [form.format(said) for form, said in zip(cycle(LINES), ways()[answer, "+"])]
    assert [line for line in lines if not says(line, answer)] == []


@pytest.mark.parametrize("answer", [answer for answer, sign in ways() if sign == "-"])
def test_what_only_sounds_like_it_is_not_read_as_an_answer(answer: str) -> None:
    lines = [form.format(said) for form, said in zip(cycle(LINES), ways()[answer, "-"])]
    assert [line for line in lines if says(line, answer)] == []


@pytest.mark.parametrize("said", ["har oppholdstillatelse", "soner dom", "mannen slår", "skadet"])
def test_a_part_of_town_is_never_just_any_word(said: str) -> None:
    """A pattern that ends in any word leaves the place where somebody lives alone."""
    assert says(f"kv 34 {said} grünerløkka", "bydel=grunerlokka")


@pytest.mark.parametrize("said", ["kvinne 34 m/ 15-åring", "34, mor til 15-åring"])
def test_somebody_of_an_age_whom_one_has_is_a_child(said: str) -> None:
    assert says(said, "children_ages=15")
    assert says(said, "age=34")


def test_somebody_of_an_age_who_is_spoken_of_is_the_client() -> None:
    assert says("15-åring på tøyen, vil ha jobb", "age=15")


def test_what_troubles_a_child_is_what_the_parent_comes_with() -> None:
    line = "kv 34, sønnen på 12 trenger psykolog"
    assert says(line, "needs=helse")
    assert not says(line, "mental_or_substance=psykisk")
