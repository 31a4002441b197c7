"""Sections of figures and targets, printed as text and kept as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Target:
    """What was to be reached, what was reached."""

    what: str
    reached: float
    limit: float
    unit: str

    @property
    def met(self) -> bool:
        """Tell whether the figure is within its limit."""
        return self.reached <= self.limit


@dataclass(frozen=True, slots=True)
class Section:
    """One benchmark: a table of sides, the targets, and what else is worth knowing."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    targets: Sequence[Target]
    note: str = ""

    def markdown(self) -> str:
        """Return the section as Markdown."""
        goals = [
            (t.what, f"≤ {t.limit:g} {t.unit}", f"{t.reached:.3g} {t.unit}", _word(t))
            for t in self.targets
        ]
        parts = [
            f"## {self.name}: {self.title}",
            table(self.columns, self.rows),
            table(("Target", "Limit", "Reached", ""), goals) if goals else "",
            self.note,
        ]
        return "\n\n".join(part for part in parts if part)


def _word(target: Target) -> str:
    return "met" if target.met else "**not met**"


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table that is readable as text too; all but the first column right."""
    widths = [max(len(row[place]) for row in (columns, *rows)) for place in range(len(columns))]
    rule = "|".join(
        "-" * (w + 2) if not place else "-" * (w + 1) + ":" for place, w in enumerate(widths)
    )
    return "\n".join([_line(columns, widths), f"|{rule}|", *(_line(row, widths) for row in rows)])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.rjust(width) if place else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"| {' | '.join([first, *rest])} |"
