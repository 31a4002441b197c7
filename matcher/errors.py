"""The errors this package raises on purpose; each message can be shown to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.languages import Language


class MatcherError(Exception):
    """Something a person can be told: what happened and what to do."""

    def __init__(self, said: Message) -> None:
        """Keep the sentence; as a string the error is its bokmål."""
        super().__init__(said)
        self.said = said

    def into(self, language: Language) -> str:
        """Return what the person is told, in a language."""
        return self.said.into(language)


class AnswerError(ValueError):
    """One answer that cannot be used; the sentence says why, and what to write instead."""

    def __init__(self, said: Message) -> None:
        """Keep the sentence; as a string the error is its bokmål."""
        super().__init__(said)
        self.said = said


class InputError(MatcherError):
    """Answers or files from outside that cannot be used; every problem, one line each."""

    def __init__(self, problems: Sequence[Message]) -> None:
        """Keep the lines in the order they were found."""
        super().__init__(joined(problems, "\n"))
        self.problems = tuple(problems)


class UnforeseenError(MatcherError):
    """Something failed that nobody foresaw; what it was is in the log."""

    def __init__(self) -> None:
        """Say what is known: that what was saved before is safe."""
        super().__init__(
            Message(
                "Noe gikk galt som programmet ikke var forberedt på. Det som var lagret før, er "
                "trygt. Prøv igjen, og si fra til fagansvarlig hvis det skjer en gang til."
            )
        )


class StoreError(MatcherError):
    """The local store cannot be used; the message says what was kept."""


ODD = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What comes of data that was taken as it stands, and is of another sort than it was taken for."""
