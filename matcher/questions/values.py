"""The values an answer can have. All are frozen; a missing answer has no value at all."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from matcher.late_dataclass import dataclass, field


class Unknown(StrEnum):
    """Three of the four kinds of unknown; the fourth, *not asked*, is the absence of an answer."""

    UNKNOWN = "unknown"
    DECLINED = "declined"
    PENDING = "pending"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A whole number, or a range with both ends included; None is an open end.

    Dates are spans of proleptic ordinals (`date.toordinal`).
    """

    low: int | None
    high: int | None

    @classmethod
    def exactly(cls, number: int) -> Span:
        """Return the span of one number."""
        return cls(number, number)

    @property
    def exact(self) -> int | None:
        """Return the number if there is only one."""
        return self.low if self.low == self.high else None

    def overlap(self, other: Span) -> Span | None:
        """Return what both allow, or None where nothing is left."""
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        low, high = max(lows, default=None), min(highs, default=None)
        return None if low is not None and high is not None and low > high else Span(low, high)


@dataclass(frozen=True, slots=True)
class Several:
    """Chosen ids; `more` says that there may be others that are not known.

    `order` is the order they were said in, where somebody gave one: the weightiest first.
    """

    members: frozenset[str]
    more: bool = False
    order: tuple[str, ...] = field(default=(), compare=False)

    @property
    def in_order(self) -> tuple[str, ...]:
        """All members: those with a place first, the others by id."""
        placed = [one for one in dict.fromkeys(self.order) if one in self.members]
        return (*placed, *sorted(self.members.difference(placed)))


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages of children, each a span in the question's unit; `more` as in Several."""

    spans: tuple[Span, ...]
    more: bool = False


Value: TypeAlias = bool | str | Span | Several | Ages
Answer: TypeAlias = Value | Unknown


def known(answer: Answer | None) -> Value | None:
    """Return the value of an answer, or None where it is one of the four unknowns."""
    return None if isinstance(answer, Unknown) else answer
