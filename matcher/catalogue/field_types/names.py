"""What a value of a card only points to, in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from matcher.messages import Message, Sayable
    from matcher.rules import Condition


class Of(StrEnum):
    """What ids are of."""

    PROGRAMS = "programs"
    QUESTIONS = "questions"
    BYDELER = "bydeler"
    THEMES = "themes"
    NEEDS = "needs"


class Names(Protocol):
    """Says what a value only points to."""

    def named(self, of: Of, name: str) -> str | Sayable:
        """Return an id in words, or as it is where nobody knows it."""

    def say(self, condition: Condition) -> Message:
        """Return a rule as a sentence."""
