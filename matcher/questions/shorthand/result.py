"""What came out of one line: chips to show before they count, and everything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.questions.values import Answer


@dataclass(frozen=True, slots=True)
class Chip:
    """One answer read from a line; `said` is the words it came from, as they were typed."""

    question: str
    answer: Answer
    said: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as read.

    Every word is in the `said` of a chip, in `not_understood` (in the order of the line, with an
    explanation in parentheses where there is one) or a small word such as "og". `refused` is one
    sentence where the whole line was refused; then nothing else was kept of it.
    """

    chips: tuple[Chip, ...] = ()
    not_understood: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
