"""Amounts of money that change with the years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions import Text


@dataclass(frozen=True, slots=True)
class DatedAmount:
    """What a constant is worth from a day on, in whole kroner, and who says so."""

    first: date
    amount: int
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Constant:
    """An amount that changes by date, such as 1 G."""

    id: str
    name: Text
    values: tuple[DatedAmount, ...]

    def at(self, day: date) -> DatedAmount | None:
        """Return the amount in force on a day; None before the first one known."""
        return max(
            (value for value in self.values if value.first <= day),
            key=lambda value: value.first,
            default=None,
        )
