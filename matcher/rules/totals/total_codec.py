"""Totals to and from plain data: the quantities, how they are compared, and the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, assert_never

from matcher.messages import Message
from matcher.rules.conditions import CountKind, Quantity, Scale, Total

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.documents import Node
    from matcher.rules.conditions import Operand, Ratio

COMPARING = ("ge", "gt", "le", "lt", "eq", "between")
"""How a total can be compared with its limit."""

_RATIO = re.compile(r"(-?\d{1,9})(?:/([1-9]\d{0,8}))?")
_NUMBER = re.compile(r"\d{1,9}")


def total_data(total: Total, value: object) -> dict[str, Any]:
    """Return a total as plain data; `value` is its limit as the file has it."""
    data: dict[str, Any] = {
        "sum": [_quantity_data(quantity) for quantity in total.quantities],
        "op": total.op,
        "value": value,
    }
    if total.scales:
        data["by"] = [_scale_data(scale) for scale in total.scales]
    return data


def _quantity_data(quantity: Quantity) -> dict[str, Any]:
    times = {} if quantity.times == (1, 1) else {"times": _ratio_data(quantity.times)}
    match quantity.measure:
        case CountKind.NUMBER:
            return {"fact": quantity.fact, **times}
        case CountKind.MONTHS_SINCE:
            return {"months_since": quantity.fact, **times}
        case CountKind.CHILDREN:
            also = {"also": list(quantity.also)} if quantity.also else {}
            return {"children": quantity.fact, "ages": list(quantity.ages), **also, **times}
        case other:
            assert_never(other)


def _scale_data(scale: Scale) -> dict[str, Any]:
    rows = {str(key): _ratio_data(factor) for key, factor in scale.rows}
    more = {} if scale.more is None else {"more": _ratio_data(scale.more)}
    return {"fact": scale.fact, "rows": rows, **more}


def _ratio_data(ratio: Ratio) -> object:
    numerator, denominator = ratio
    return numerator if denominator == 1 else f"{numerator}/{denominator}"


def read_total(node: Node, value: Operand | None) -> Total | None:
    """Read a total whose limit is read; None, with the problem noted, where it cannot be."""
    nodes = list(node.each("sum"))
    if not nodes:
        node.problem(
            Message("«{key}» er tom", key="sum"), Message("legg til minst ett ledd"), "sum"
        )
    op = node.one_of("op", COMPARING)
    tables = list(node.each("by"))
    quantities = tuple(filter(None, map(_quantity, nodes)))
    scales = tuple(filter(None, map(_scale, tables)))
    whole = len(quantities) == len(nodes) > 0 and len(scales) == len(tables)
    if value is None or op != node.value["op"] or not whole:
        return None
    return Total(quantities, op, value, scales)


def _quantity(node: Node) -> Quantity | None:
    if not node.is_object():
        return None
    found = [key for key in _READING if key in node.value]
    if len(found) != 1:
        message = Message("et ledd i en sum er ukjent")
        node.problem(message, Message("skriv fact, months_since eller children"))
        return None
    times = _ratio(node, "times", (1, 1))
    made = _READING[found[0]](node)
    return Quantity(**made, times=times) if made and times is not None else None


def _number(node: Node) -> dict[str, Any]:
    node.only("fact", "times")
    return {"fact": node.string("fact")}


def _since(node: Node) -> dict[str, Any]:
    node.only("months_since", "times")
    return {"fact": node.string("months_since"), "measure": CountKind.MONTHS_SINCE}


def _children(node: Node) -> dict[str, Any] | None:
    node.only("children", "ages", "also", "times")
    match node.value.get("ages"):
        case [int(low), int(high)]:
            return {
                "fact": node.string("children"),
                "measure": CountKind.CHILDREN,
                "ages": (low, high),
                "also": node.strings("also"),
            }
    node.problem(Message("aldrene kan ikke leses"), Message("skriv [fra, til og med]"), "ages")
    return None


_READING = {"fact": _number, "months_since": _since, "children": _children}


def _scale(node: Node) -> Scale | None:
    if not node.is_object():
        return None
    node.only("fact", "rows", "more")
    fact, rows = node.string("fact"), node.get("rows")
    if rows is None or not rows.is_object() or not rows.value:
        node.problem(Message("tabellen er tom"), Message("skriv minst én rad"), "rows")
        return None
    factors = {key: _ratio(rows, key, None) for key in rows.value}
    more = _ratio(node, "more", None) if "more" in node.value else None
    if None in factors.values() or (more is None and "more" in node.value):
        return None
    return scale_of(fact, ((key, factor) for key, factor in factors.items() if factor), more)


def scale_of(fact: str, rows: Iterable[tuple[str, Ratio]], more: Ratio | None = None) -> Scale:
    """Return a table with its rows in order: numbers by size, choices by id."""
    found = dict(rows)
    if all(_NUMBER.fullmatch(key) for key in found):
        return Scale(fact, tuple(sorted((int(key), factor) for key, factor in found.items())), more)
    return Scale(fact, tuple(sorted(found.items())), more)


def _ratio(node: Node, key: str, default: Ratio | None) -> Ratio | None:
    match raw := node.value.get(key):
        case None if default is not None:
            return default
        case bool():
            pass
        case int():
            return raw, 1
        case str() if found := _RATIO.fullmatch(raw):
            return int(found[1]), int(found[2] or 1)
    message = Message("«{value}» er ikke en brøk", value=raw)
    node.problem(message, Message("skriv et helt tall, eller for eksempel 3/2"), key)
    return None
