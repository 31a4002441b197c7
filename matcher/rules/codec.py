"""Conditions to and from plain data, with every fault noted where it stands."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, TypeGuard, assert_never

from matcher.documents import iso_day
from matcher.messages import Message
from matcher.questions import Form
from matcher.questions.kinds.decimal import tenths_of, written
from matcher.rules.conditions import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Multiple,
    Not,
    Tenths,
    Total,
    leaves,
)
from matcher.rules.known_conditions import as_it_stands
from matcher.rules.operators import TABLE, OperandShape
from matcher.rules.totals.total_codec import read_total, total_data

if TYPE_CHECKING:
    from matcher.documents import Node
    from matcher.rules.conditions import Operand

MOST_LEAVES, MOST_LIMITS = 500, 60
"""Comparisons in one condition, and different limits of one fact in it."""

OPERATOR_NAMES = tuple(dict.fromkeys(operator.id for operator in TABLE))
_NUMBERS = frozenset(operator.id for operator in TABLE if operator.form is Form.NUMBER)
_DAYS = frozenset(operator.id for operator in TABLE if operator.shape is OperandShape.DAY)


def to_data(condition: Condition) -> dict[str, Any]:
    """Return a condition as plain data that `from_node` reads back equal."""
    match condition:
        case Compare(fact, op, value):
            return {"fact": fact, "op": op, "value": _operand_data(op, value)}
        case Total():
            return total_data(condition, _operand_data(condition.op, condition.value))
        case Not(part):
            return {"not": to_data(part)}
        case All(parts):
            return {"all": [to_data(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [to_data(part) for part in parts]}
        case AtLeast(count, parts):
            return {"at_least": count, "of": [to_data(part) for part in parts]}
        case other:
            assert_never(other)


def _operand_data(op: str, value: Operand) -> object:
    if isinstance(value, Multiple):
        return {"constant": value.constant, "times": [value.numerator, value.denominator]}
    if isinstance(value, tuple):
        return [_number_data(one) for one in value]
    if isinstance(value, Tenths):
        return _number_data(value)
    return date.fromordinal(value).isoformat() if op in _DAYS and isinstance(value, int) else value


def _number_data(value: str | int) -> object:
    return written(value) if isinstance(value, Tenths) else value


def from_node(node: Node) -> Condition | None:
    """Read a condition; None, with the problem noted, where it cannot be read.

    One that is too long to be looked at between two keys is refused too.
    """
    if node.known:
        return as_it_stands(node.value, _operand, lambda part: _from_node(node.below("", part)))
    condition = _from_node(node)
    if condition is None:
        return None
    found = list(leaves(condition))
    if len(found) > MOST_LEAVES:
        message = Message("betingelsen har {count} sammenligninger", count=len(found))
        node.problem(message, Message("høyst {limit}; del den i flere vilkår", limit=MOST_LEAVES))
        return None
    limits = Counter(
        fact
        for leaf in set(found)
        if not isinstance(leaf.value, (bool, str))
        for fact in leaf.facts
    )
    for fact, count in limits.items():
        if count > MOST_LIMITS:
            message = Message(
                "«{fact}» har {count} grenser i én betingelse", fact=fact, count=count
            )
            node.problem(message, Message("høyst {limit}", limit=MOST_LIMITS))
            return None
    return condition


def _from_node(  # noqa: PLR0911 - one return for each sort of condition
    node: Node,
) -> Condition | None:
    if not node.is_object():
        return None
    keys = set(node.value)
    if keys == {"fact", "op", "value"}:
        return _leaf(node)
    if {"sum", "op", "value"} <= keys <= {"sum", "op", "value", "by"}:
        return read_total(node, _limit(node))
    if keys == {"not"}:
        part = _from_node(node.below("not", node.value["not"]))
        return Not(part) if part else None
    if keys in ({"all"}, {"any"}):
        key = keys.pop()
        parts = _parts(node, key)
        return (All(parts) if key == "all" else AnyOf(parts)) if parts else None
    if keys == {"at_least", "of"}:
        return _at_least(node)
    node.problem(
        Message(
            "ukjent betingelse med feltene {keys}",
            keys=", ".join(sorted(keys)) or Message("(ingen)"),
        ),
        Message("bruk all, any, at_least + of, not, fact + op + value, eller sum + op + value"),
    )
    return None


def _parts(node: Node, key: str) -> tuple[Condition, ...]:
    nodes = list(node.each(key))
    if node.value[key] == []:
        cure = Message("legg til minst én betingelse eller fjern gruppen")
        node.problem(Message("«{key}» er tom", key=key), cure, key)
    parts = tuple(part for part in map(_from_node, nodes) if part is not None)
    return parts if len(parts) == len(nodes) else ()


def _at_least(node: Node) -> Condition | None:
    count, parts = node.value["at_least"], _parts(node, "of")
    if not parts:
        return None
    if not _whole(count) or not 1 <= count <= len(parts):
        node.problem(
            Message("«minst {count}» av {among} betingelser", count=count, among=len(parts)),
            Message("velg et tall fra 1 til {among}", among=len(parts)),
            "at_least",
        )
        return None
    return AtLeast(count, parts)


def _leaf(node: Node) -> Compare | None:
    op = node.value["op"]
    if op not in OPERATOR_NAMES:
        node.one_of("op", OPERATOR_NAMES)
        return None
    fact, value = node.string("fact"), _limit(node)
    return Compare(fact, op, value) if fact and value is not None else None


def _limit(node: Node) -> Operand | None:
    op, raw = str(node.value["op"]), node.value["value"]
    value = _operand(op, raw)
    if value is None:
        node.problem(
            Message("verdien {value!r} passer ikke til «{op}»", value=raw, op=op),
            Message("se tabellen over operatorer i docs/catalogue-format.md"),
            "value",
        )
    return value


def _operand(  # noqa: PLR0911 - one return for each shape
    op: str, raw: object
) -> Operand | None:
    match raw:
        case str() if op in _DAYS:
            return _day(raw)
        case str() if op in _NUMBERS and (count := tenths_of(raw)) is not None:
            return Tenths(count)
        case bool() | str() | int() if op not in _DAYS:
            return raw
        case {"constant": str(constant), "times": [top, bottom], **rest} if (
            _whole(top) and _whole(bottom) and top > 0 and bottom > 0
        ):
            return None if rest else Multiple(constant, top, bottom)
        case {"constant": str(constant), **rest}:
            return None if rest else Multiple(constant)
        case [low, high] if _whole(low) and _whole(high):
            return (low, high)
        case [str(low), str(high)] if op in _NUMBERS:
            ends = (tenths_of(low), tenths_of(high))
            return None if None in ends else (Tenths(ends[0] or 0), Tenths(ends[1] or 0))
        case list() if raw and all(isinstance(item, str) for item in raw):
            return tuple(raw)
    return None


def _whole(raw: object) -> TypeGuard[int]:
    return isinstance(raw, int) and not isinstance(raw, bool)


def _day(raw: str) -> int | None:
    day = iso_day(raw)
    return day.toordinal() if day else None
