"""A slip of the keyboard in a long word of a line: it is read as the word is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled
from tests.usefulness.test_lines import SAID, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.questions.values import Answer

SHORTEST = 9
SLIPS: tuple[Callable[[str, int], str], ...] = (
    lambda word, place: word[:place] + word[place] + word[place:],
    lambda word, place: word[:place] + word[place + 1 :],
    lambda word, place: word[:place] + word[place + 1] + word[place] + word[place + 2 :],
)
"""A letter twice, a letter left out, two in the wrong order."""


def answers(line: str) -> dict[str, Answer]:
    """Return what a line says and makes likely of the client, the needs left out."""
    reading = read_line(line, bundled().questionnaire, TODAY)
    chips = {chip.question: chip.answer for chip in (*reading.likely, *reading.chips)}
    return {question: answer for question, answer in chips.items() if question != "needs"}


@pytest.mark.parametrize("slip", SLIPS, ids=("twice", "left out", "turned"))
def test_a_slip_in_a_long_word_changes_next_to_nothing(slip: Callable[[str, int], str]) -> None:
    tried = same = otherwise = 0
    for line in (said for entry in SAID for said in entry["said"][::5]):
        word = max(line.split(), key=len)
        if len(word) < SHORTEST or not word.isalpha():
            continue
        plain = answers(line)
        slipped = answers(line.replace(word, slip(word, len(word) // 2)))
        tried += 1
        same += plain == slipped
        otherwise += any(plain.get(question) != said for question, said in slipped.items())
    assert tried > 100
    assert same >= 0.9 * tried
    assert otherwise <= 0.03 * tried
