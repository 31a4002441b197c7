"""What a line tells of the bundled questions, for certain or as likely."""

from __future__ import annotations

from datetime import date
from typing import Any

from matcher.questions.facts import write_answer
from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled

TODAY = date(2026, 11, 29)


def told(line: str) -> dict[str, Any]:
    """Return the answers as files have them, by question."""
    asked = bundled().questionnaire
    reading = read_line(line, asked, TODAY)
    chips = (*reading.likely, *reading.chips)
    return {chip.question: write_answer(chip.answer, asked[chip.question]) for chip in chips}
