"""What the list shows: headings with counts, and the programs under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.matching import Match, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

FOLDING = (Verdict.NOT_NOW, Verdict.INFORMATION)
"""What is seldom wanted stands folded behind its heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A verdict, how many programs have it, and whether they are folded (None: they never are)."""

    verdict: Verdict
    count: int
    folded: bool | None = None


Row: TypeAlias = Heading | Match


def key(row: Row) -> str:
    """Return what makes a row the same row after an answer."""
    return f"§{row.verdict}" if isinstance(row, Heading) else row.program.id


def grouped(
    matches: Iterable[Match], unfolded: Collection[Verdict], selected: str | None
) -> list[Row]:
    """Return the rows of a list in the order of the matches, by verdict.

    The selected program stays in sight where its group is folded.
    """
    groups: dict[Verdict, list[Match]] = {verdict: [] for verdict in Verdict}
    for match in matches:
        groups[match.verdict].append(match)
    rows: list[Row] = []
    for verdict, found in groups.items():
        if not found:
            continue
        folded = verdict not in unfolded if verdict in FOLDING else None
        rows.append(Heading(verdict, len(found), folded))
        rows.extend(match for match in found if not folded or match.program.id == selected)
    return rows
