"""What registers and other systems call an answer is taken in files and in lines."""

from __future__ import annotations

import pytest

from matcher.questions.facts import read_facts
from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

QUESTIONS = bundled().questionnaire
CODES = [
    (code, question.id, choice.id)
    for question in QUESTIONS.questions.values()
    for choice in question.choices
    for code in choice.aliases
    if code.isupper() and len(code) > 3
]
COMMON = {"VARIG"}
"""A code that is an ordinary word too: taken in a file, and not in a line."""


def test_there_are_codes() -> None:
    assert len(CODES) >= 15


@pytest.mark.parametrize(("code", "question", "choice"), CODES)
def test_a_code_is_taken_in_a_file_and_in_a_line(code: str, question: str, choice: str) -> None:
    assert read_facts({question: code}, QUESTIONS) == ({question: choice}, [])
    chips = read_line(code, QUESTIONS, AS_OF).chips
    read = {chip.question: chip.answer for chip in chips}
    assert (read.get(question) == choice) is (code not in COMMON)
