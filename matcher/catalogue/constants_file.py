"""Dated amounts as they stand in constants.json."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from matcher.catalogue.constants import Constant, DatedAmount
from matcher.messages import Message
from matcher.questions import read_name

if TYPE_CHECKING:
    from matcher.documents import Node


def read_constants(node: Node) -> dict[str, Constant]:
    node.only("constants")
    found = {}
    for entry in node.objects("constants"):
        entry.only("id", "name", "unit", "values")
        values = tuple(_amount(value) for value in entry.objects("values"))
        constant = Constant(entry.string("id"), read_name(entry, "name"), values)
        if constant.id in found:
            message = Message("konstanten «{name}» står to ganger", name=constant.id)
            entry.problem(message, Message("fjern det ene"), "id")
        found[constant.id] = constant
    return found


def _amount(node: Node) -> DatedAmount:
    first, amount, source = node.day("from"), node.integer("amount"), node.get("source")
    if first is None or amount is None or source is None or not source.is_object():
        message = Message("et beløp trenger from, amount og source")
        node.problem(message, Message("fyll inn alle tre"))
        return DatedAmount(date.max, 0, "", "")
    return DatedAmount(first, amount, source.string("title"), source.string("url", ""))
