"""Has the words of a line ready before somebody types: the first line would wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions import Questionnaire


def load_reading(asked: Questionnaire, day: date) -> None:
    """Load what reads a line and a single answer. Takes long: never on the window's own thread."""
    import matcher.questions.typed  # noqa: F401 - loaded ahead of the first key in an answer
    from matcher.questions.shorthand import read_line

    read_line("1", asked, day)
