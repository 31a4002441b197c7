"""What came out of one line: chips to show before they count, and everything else."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.messages import Message, as_message

if TYPE_CHECKING:
    from matcher.questions.values import Answer


def explained(words: str, why: Message) -> Message:
    """Return words of a line with the reason why they are no answer, if there is one."""
    return Message("{words} ({why})", words=words, why=why) if why else as_message(words)


class ReadAs(StrEnum):
    """What some of the letters of a line were read as; what STEERS says how others are meant."""

    CERTAIN = "certain"
    LIKELY = "likely"
    NEED = "need"
    ANOTHER = "another"
    STEERS = "steers"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """Where letters of a line begin and end, what they were read as, and of which questions."""

    start: int
    end: int
    read_as: ReadAs
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """One answer read from a line; `said` is the words it came from, as they were typed."""

    question: str
    answer: Answer
    said: str


@dataclass(frozen=True, slots=True)
class LineReading:
    """A line as read.

    `chips` are certain, `likely` answers wait for a yes. `needs` are choices of the question of
    what it is about, the most pressing first; `programs` are asked for by name; `urgent` tells of
    danger, or of no bed or food tonight. `not_understood` are words in the order of the line, with
    an explanation in parentheses where there is one. `spans` are places in the line as typed.
    `refused` is one sentence where the whole line was refused; then nothing else was kept of it.
    """

    chips: tuple[ReadAnswer, ...] = ()
    not_understood: tuple[Message, ...] = ()
    refused: tuple[Message, ...] = ()
    likely: tuple[ReadAnswer, ...] = ()
    needs: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    urgent: bool = False
    spans: tuple[ReadSpan, ...] = ()
