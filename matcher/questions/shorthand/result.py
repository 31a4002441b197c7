"""What came out of one line: chips to show before they count, and everything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.messages import Message, as_message

if TYPE_CHECKING:
    from matcher.questions.values import Answer


def explained(words: str, why: Message) -> Message:
    """Return words of a line with the reason why they are no answer, if there is one."""
    return Message("{words} ({why})", words=words, why=why) if why else as_message(words)


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """One answer read from a line; `said` is the words it came from, as they were typed."""

    question: str
    answer: Answer
    said: str


@dataclass(frozen=True, slots=True)
class LineReading:
    """A line as read.

    Every word is in the `said` of a chip, in `not_understood` (in the order of the line, with an
    explanation in parentheses where there is one) or a small word such as "og". `refused` is one
    sentence where the whole line was refused; then nothing else was kept of it.
    """

    chips: tuple[ReadAnswer, ...] = ()
    not_understood: tuple[Message, ...] = ()
    refused: tuple[Message, ...] = ()
