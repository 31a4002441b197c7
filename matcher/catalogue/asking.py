"""How to ask: what can be answered at a counter, with what tact, and what to ask first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, field
from matcher.questions import Question, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions import Answer
    from matcher.rules import Condition


class AtCounter(StrEnum):
    """Whether a client can answer, at a counter, without a paper in the hand."""

    YES = "yes"
    SOFT = "soft"
    """Only when the topic is on the table already."""

    PAPER = "paper"
    """It stands in a decision, a register or a calculator."""

    STAFF = "staff"
    """Nav knows it, the client does not."""

    NO = "no"
    """It is no question of its own: it follows from others, or nobody asks it unprompted."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How one question is asked.

    `shares` are answers with how many of a thousand people give them; `topic` tells that the
    topic is on the table, `never` that asking would be without sense or tact.
    """

    at_counter: AtCounter = AtCounter.YES
    shares: tuple[tuple[Answer, int], ...] = ()
    topic: Condition | None = None
    never: Condition | None = None


@dataclass(frozen=True, slots=True)
class FirstQuestions:
    """What a caseworker asks first of somebody for whom a condition holds, in this order."""

    id: str
    when: Condition
    ask: tuple[str, ...]


@dataclass(frozen=True)
class Asking:
    """All that is known of how to ask. The lists of first questions stand in their order."""

    manners: Mapping[str, Manner] = field(default_factory=dict)
    first: tuple[FirstQuestions, ...] = ()

    def manner(self, question: Question) -> Manner:
        """Return how a question is asked; one of which nothing is said, by its sensitivity."""
        found = self.manners.get(question.id)
        if found is None:
            found = PLAIN if question.sensitivity is Sensitivity.ORDINARY else TACTFUL
        return found


PLAIN, TACTFUL = Manner(), Manner(AtCounter.SOFT)
NO_ASKING = Asking()
"""Of a catalogue that says nothing about it."""
