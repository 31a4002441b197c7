"""Work, benefits, money and schooling are read in the ways they are said, and only then.

`work_words.txt` has ways to say an answer (+) and ways that speak of somebody else, of what is
over, wished, feared, denied or asked (-). Each stands in one of three lines.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from matcher.questions.facts import write_answer
from matcher.questions.questions import NEEDS
from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 29)
FILE = Path(__file__).with_name("work_words.txt")
CARRIERS = ("kv 34 {} grünerløkka", "{}, 2 barn", "mann 51, {}, bjerke")


def answer_of(text: str) -> object:
    """Return an answer as it is written in a file of answers."""
    return {"true": True, "false": False}.get(text) if text in {"true", "false"} else number(text)


def number(text: str) -> object:
    return int(text) if text.isdecimal() else text


def tables() -> Iterator[tuple[str, str, list[str]]]:
    """Yield what is meant ("question=answer"), + or -, and the ways of one line of the file."""
    meant = ""
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            meant = line.strip("[]")
        elif line[:1] in {"+", "-"}:
            yield meant, line[0], [said.strip() for said in line[1:].split(";")]


def ways() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for meant, sign, said in tables():
        found.setdefault((meant, sign), []).extend(said)
    return found


def says(line: str, question: str, answer: Any) -> bool:
    asked = bundled().questionnaire
    reading = read_line(line, asked, TODAY)
    if question == NEEDS:
        return answer in reading.needs
    chips = {chip.question: chip.answer for chip in (*reading.likely, *reading.chips)}
    told = write_answer(chips[question], asked[question]) if question in chips else None
    return answer in told if isinstance(told, list) else told == answer


@pytest.mark.parametrize(("meant", "sign"), ways(), ids=lambda part: part)
def test_an_answer_is_read_where_it_is_said_and_nowhere_else(meant: str, sign: str) -> None:
    question, _, answer = meant.partition("=")
    lines = [
        CARRIERS[place % len(CARRIERS)].format(said)
        for place, said in enumerate(ways()[meant, sign])
    ]
    wanted = sign == "+"
    told = [line for line in lines if says(line, question, answer_of(answer)) != wanted]
    assert told == []
