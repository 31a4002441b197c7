"""The errors this package raises on purpose; each message can be shown to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class MatcherError(Exception):
    """Something a person can be told: what happened and what to do."""


class InputError(MatcherError):
    """Answers or files from outside that cannot be used; every problem, one line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep the lines in the order they were found."""
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class StoreError(MatcherError):
    """The local store cannot be used; the message says what was kept."""
