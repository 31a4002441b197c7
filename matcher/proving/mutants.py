"""Small changes to a rule, each of which a rule case ought to notice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never, cast

from matcher.rules import (
    NOT_CHOSEN,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Multiple,
    Not,
    Total,
    amount_of,
    at,
    children,
    paths,
    replaced,
)
from matcher.rules.edits import removed
from matcher.rules.wording import OPPOSITES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.rules import Amounts, Comparison, Path


class MutantKind(StrEnum):
    """What was done to a rule."""

    LIMIT = "limit"
    FLIPPED = "flipped"
    VALUE_DROPPED = "value_dropped"
    REMOVED = "removed"
    JOINED_OTHERWISE = "joined_otherwise"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed condition; None where nothing was left of it."""

    path: Path
    change: MutantKind
    condition: Condition | None


def mutants(condition: Condition, amounts: Amounts) -> Iterator[Mutant]:
    """Yield every small change of a condition once."""
    seen: set[Condition | None] = {condition}
    for path in paths(condition):
        for change, new in _changes(condition, path, amounts):
            if new not in seen:
                seen.add(new)
                yield Mutant(path, change, new)


def _changes(
    tree: Condition, path: Path, amounts: Amounts
) -> Iterator[tuple[MutantKind, Condition | None]]:
    here = at(tree, path)
    if isinstance(here, (Compare, Total)):
        for change, leaf in _leaf_changes(here, amounts):
            yield change, replaced(tree, path, leaf)
    else:
        for group in _joined_otherwise(here):
            yield MutantKind.JOINED_OTHERWISE, replaced(tree, path, group)
        negated = here.part if isinstance(here, Not) else Not(here)
        yield MutantKind.NEGATED, replaced(tree, path, negated)
    if not path or len(children(at(tree, path[:-1]))) > 1:
        yield MutantKind.REMOVED, removed(tree, path)


def _leaf_changes(leaf: Comparison, amounts: Amounts) -> Iterator[tuple[MutantKind, Condition]]:
    if leaf.value == NOT_CHOSEN:
        return
    for limit in _other_limits(leaf, amounts):
        yield MutantKind.LIMIT, replace(leaf, value=limit)
    if isinstance(leaf, Total):
        yield from ((MutantKind.VALUE_DROPPED, fewer) for fewer in _fewer(leaf))
    if isinstance(leaf.value, bool):
        yield MutantKind.FLIPPED, replace(leaf, value=not leaf.value)
    elif leaf.op in OPPOSITES:
        yield MutantKind.FLIPPED, replace(leaf, op=OPPOSITES[leaf.op])
    else:
        yield MutantKind.FLIPPED, Not(leaf)
    if isinstance(leaf, Compare) and leaf.op.startswith(("one_", "none_", "has_")):
        values = cast("tuple[str, ...]", leaf.value)
        for value in values if len(values) > 1 else ():
            left = tuple(other for other in values if other != value)
            yield MutantKind.VALUE_DROPPED, replace(leaf, value=left)


def _other_limits(leaf: Comparison, amounts: Amounts) -> Iterator[int | tuple[int, int]]:
    """Yield the limits one step away; a multiple of a constant is moved by one krone."""
    value = leaf.value
    if isinstance(value, Multiple):
        value = cast("int | None", amount_of(value, amounts)) or 0
        if not value:
            return
    if isinstance(value, tuple) and isinstance(value[0], int):
        low, high = value
        pairs = ((low - 1, high), (low + 1, high), (low, high - 1), (low, high + 1))
        yield from (pair for pair in pairs if pair[0] <= pair[1])
    elif isinstance(value, int) and not isinstance(value, bool):
        least = 1 if leaf.op == "count_at_least" else value - 1
        yield from (limit for limit in (value - 1, value + 1) if limit >= least)


def _fewer(total: Total) -> Iterator[Total]:
    """Yield a total without each of its parts, and without each of its tables."""
    for place in range(len(total.quantities)) if len(total.quantities) > 1 else ():
        left = (*total.quantities[:place], *total.quantities[place + 1 :])
        yield replace(total, quantities=left)
    for place in range(len(total.scales)):
        yield replace(total, scales=(*total.scales[:place], *total.scales[place + 1 :]))


def _joined_otherwise(group: Condition) -> Iterator[Condition]:
    match group:
        case All(parts):
            yield from [AnyOf(parts)] if len(parts) > 1 else ()
        case AnyOf(parts):
            yield from [All(parts)] if len(parts) > 1 else ()
        case AtLeast(count, parts):
            yield from (AtLeast(k, parts) for k in (count - 1, count + 1) if 1 <= k <= len(parts))
        case Not() | Compare() | Total():
            return
        case other:
            assert_never(other)
