"""Everyday words for needs and facts, as many caseworkers type them: what each row says is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcher.questions.questions import NEEDS
from matcher.questions.shorthand import read_line
from matcher.questions.values import Several, Span
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.values import Answer

TODAY = date(2026, 11, 29)
FILE = Path(__file__).with_name("everyday_words.txt")


def topics() -> dict[str, list[tuple[str, list[str]]]]:
    """Return the rows of the file by their topic: what is typed, and what is expected of it."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    topic = ""
    for row in FILE.read_text("utf-8").splitlines():
        if row.startswith("#"):
            topic = row.removeprefix("#").strip()
            continue
        typed, _, expected = row.partition("|")
        found.setdefault(topic, []).append((typed.strip(), expected.split()))
    return found


def shown(answer: Answer) -> str:
    match answer:
        case bool():
            return "ja" if answer else "nei"
        case Several():
            return ",".join(sorted(map(str, answer.members)))
        case Span() if answer.low == answer.high:
            return str(answer.low)
        case Span():
            return f"{answer.low}-{answer.high}"
        case _:
            return str(answer)


def unmet(typed: str, expected: list[str]) -> Iterator[str]:
    """Yield what of a row does not hold."""
    questionnaire = bundled().questionnaire
    reading = read_line(typed, questionnaire, TODAY)
    answers = {one.question: shown(one.answer) for one in (*reading.likely, *reading.chips)}
    needs = {choice.id for choice in questionnaire[NEEDS].choices}
    for one in expected:
        question, _, answer = one.removeprefix("!").partition("=")
        if question == "danger":
            holds = reading.urgent
        elif question in needs:
            holds = question in reading.needs
        elif answer:
            holds = answers.get(question) == answer
        elif one.startswith("!"):
            holds = question in answers
        else:
            holds = answers.get(question) == "ja"
        if holds == one.startswith("!"):
            yield f"{typed}: {one}"


@pytest.mark.parametrize("topic", topics())
def test_everyday_words_say_what_a_colleague_takes_from_them(topic: str) -> None:
    faults = [fault for typed, expected in topics()[topic] for fault in unmet(typed, expected)]
    assert not faults
