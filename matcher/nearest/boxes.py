"""All the smallest sets of other answers that make a condition hold, without trying each.

A box allows for some questions some of their answers; bit 0 of a mask is the answer as it is. The
boxes of a group are put together from those of its parts; what needs too many changes, or less
than another box allows, is dropped on the way.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.rules import All, AnyOf, AtLeast, Compare, Not, Total

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from matcher.rules import Condition

    Box: TypeAlias = dict[str, int]
    Masks: TypeAlias = tuple[str, int, int]
    """The question that decides a comparison, the answers that make it true, and false."""

    TotalBoxes: TypeAlias = Callable[[Total, bool], Iterable[Box]]

AS_IS = 1


class Boxes:
    """`masks` says of a comparison which answers decide it; of one nothing can change, none."""

    def __init__(
        self,
        masks: Callable[[Compare], Masks],
        most: int,
        boxes_of: TotalBoxes = lambda _, __: (),
    ) -> None:
        """Allow at most so many changes in one set; `boxes_of` are those of totals."""
        self._masks, self._most, self._boxes_of = masks, most, boxes_of

    def of(self, condition: Condition, *, holds: bool = True) -> list[Box]:
        """Return the boxes in which a condition surely holds, or surely does not."""
        match condition:
            case Compare():
                question, true, false = self._masks(condition)
                mask = true if holds else false
                return self._kept([{question: mask}] if mask else [])
            case Total():
                return self._kept(self._boxes_of(condition, holds))
            case Not(part):
                return self.of(part, holds=not holds)
            case All(parts):
                return self._enough(parts, len(parts) if holds else 1, holds=holds)
            case AnyOf(parts):
                return self._enough(parts, 1 if holds else len(parts), holds=holds)
            case AtLeast(count, parts):
                wanted = count if holds else len(parts) - count + 1
                return self._enough(parts, wanted, holds=holds)
            case other:
                assert_never(other)

    def _enough(self, parts: Sequence[Condition], count: int, *, holds: bool) -> list[Box]:
        """Return the boxes in which at least so many parts hold."""
        if count <= 0:
            return [{}]
        ways = [self.of(part, holds=holds) for part in parts]
        if count == 1:
            return self._kept(box for way in ways for box in way)
        if count == len(parts):
            return self._together(ways)
        chosen = combinations(ways, count)
        return self._kept(box for some in chosen for box in self._together(some))

    def _together(self, ways: Iterable[list[Box]]) -> list[Box]:
        found: list[Box] = [{}]
        for way in sorted(ways, key=len):
            found = self._kept(
                joined for one, other in product(found, way) if (joined := _joined(one, other))
            )
        return found

    def _kept(self, boxes: Iterable[Box]) -> list[Box]:
        """Return the boxes that allow something no other allows, within so many changes."""
        kept: list[Box] = []
        for box in sorted((b for b in boxes if cost(b) <= self._most), key=len):
            if not any(_allows(other, box) for other in kept):
                kept = [other for other in kept if not _allows(box, other)]
                kept.append(box)
        return kept


def cost(box: Box) -> int:
    """Return how many answers must be other ones."""
    return sum(not mask & AS_IS for mask in box.values())


def _joined(one: Box, other: Box) -> Box | None:
    if not one:
        return other
    joined = dict(one)
    for question, mask in other.items():
        joined[question] = joined.get(question, mask) & mask
        if not joined[question]:
            return None
    return joined


def _allows(wide: Box, narrow: Box) -> bool:
    """Tell whether a box allows all that another allows."""
    return all(
        question in narrow and not narrow[question] & ~mask for question, mask in wide.items()
    )
