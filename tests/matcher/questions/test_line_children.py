"""Children and their ages in every form they are written in."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import told

AGES = {
    "j 7 + g 2": [7, 2], "j 4 j 7": [4, 7], "g 3 g 6 j 10": [3, 6, 10], "d 4, s 7": [4, 7],
    "tør ikke ta med j 5 hjem": [5], "3 b 5+8+11 år": [5, 8, 11], "gutan e 10 og 13": [10, 13],
    "gutter på 12, 14 og 17": [12, 14, 17], "jenter 8 og 11": [8, 11],
    "jentene er 9 og 12": [9, 12], "to gutter (8, 11)": [8, 11], "jenta på to": [2],
    "guten på fem": [5], "passer eittåringen": [1], "hjemme med toåringen": [2],
    "jente 6 downs": [6], "sønn 11 adhd": [11], "3 barn hjemme (6/9/13)": [6, 9, 13],
    "barn 4/6": [4, 6],
}  # fmt: skip
MONTHS = {
    "tvillingene elleve måneder": [11, 11], "hjemme med tvillinger 11 mnd": [11, 11],
    "gutten er fem uker": [1], "jenta er 9 uker": [2], "datter 1 1/2 år": [18],
    "sønn på halvannet år": [18],
}  # fmt: skip


@pytest.mark.parametrize("form", ["k 36, {}", "{}, mor 36", "{}, alenemor", "trenger hjelp, {}"])
def test_ages_are_read_in_every_form(form: str) -> None:
    for question, forms in (("children_ages", AGES), ("children_months", MONTHS)):
        read = {words: told(form.format(words), question) for words in forms}
        assert {words: ages for words, ages in read.items() if ages != forms[words]} == {}


@pytest.mark.parametrize(
    ("line", "gender", "ages"),
    [
        ("mother of one (5 yrs)", "kvinne", [5]),
        ("mother of two, 3 and 7", "kvinne", [3, 7]),
        ("father of two boys 3 and 7", "mann", [3, 7]),
        ("adoptivmor 41, gutt 4 fra kina", "kvinne", [4]),
        ("alenem, j 7", "kvinne", [7]),
        ("far 3 b 5+8+11", "mann", [5, 8, 11]),
        ("adopterte j 2 fra sør-korea, far ikke jobb", "mann", [2]),
        ("førstegangsmor, baby 2 mnd", "kvinne", None),
    ],
)
def test_a_parent_told_with_children(line: str, gender: str, ages: list[int] | None) -> None:
    assert told(line, "gender") == gender
    assert ages is None or told(line, "children_ages") == ages


def test_the_first_time_mother_is_no_conscript() -> None:
    assert told("k 27 førstegangsmor", "conscript") is None


def test_a_school_year_in_english() -> None:
    assert told("single dad, the youngest is in 5th grade", "child_grade") == 5


@pytest.mark.parametrize("line", ["20 g sukker, 36", "kl 9, t 5", "36, s. 7 i skjemaet", "g 12 %"])
def test_letters_and_numbers_that_are_no_children(line: str) -> None:
    assert told(line, "children_ages") is None
