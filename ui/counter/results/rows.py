"""What the list shows: headings with counts, and the programs under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue import Group, Match
from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

LISTED = tuple(group for group in Group if group is not Group.SEARCH)
"""Groups with a heading; the rest is found by searching."""
FOLDING = tuple(group for group in LISTED if group is not Group.RAISE)
"""What nobody needs to talk about now stands folded behind its heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A group, how many programs are in it, and whether they are folded (None: never)."""

    group: Group
    count: int
    folded: bool | None = None


Row: TypeAlias = Heading | Match


def key(row: Row) -> str:
    """Return what makes a row the same row after an answer."""
    return f"§{row.group}" if isinstance(row, Heading) else row.program.id


def grouped(
    matches: Iterable[Match], unfolded: Collection[Group], selected: str | None
) -> list[Row]:
    """Return the rows of a list in the order of the matches, by group.

    The selected program stays in sight where its group is folded.
    """
    groups: dict[Group, list[Match]] = {group: [] for group in LISTED}
    for match in matches:
        if match.group in groups:
            groups[match.group].append(match)
    rows: list[Row] = []
    for group, found in groups.items():
        if not found:
            continue
        folded = group not in unfolded if group in FOLDING else None
        rows.append(Heading(group, len(found), folded))
        rows.extend(match for match in found if not folded or match.program.id == selected)
    return rows
