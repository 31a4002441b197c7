"""Conditions of a document that was read without a problem before, byte for byte."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, Any

from matcher.rules.conditions import All, AnyOf, Compare

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rules.conditions import Condition, Operand


def as_it_stands(
    value: Any,  # noqa: ANN401 - JSON
    operand: Callable[[str, object], Operand | None],
    other: Callable[[Any], Condition | None],
) -> Condition | None:
    """Return a condition that needs no second look; None where it needed one after all.

    The sorts there are thousands of are made at once; any other is left to `other`.
    """
    if "fact" in value:
        op = intern(value["op"])
        limit = operand(op, value["value"])
        return None if limit is None else Compare(intern(value["fact"]), op, limit)
    for key, group in (("all", All), ("any", AnyOf)):
        if key in value:
            read = [as_it_stands(part, operand, other) for part in value[key]]
            parts = tuple([part for part in read if part is not None])
            return group(parts) if len(parts) == len(read) else None
    return other(value)
