"""What kinds of questions there are: one record for each, in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.kinds import ages, choice, choices, decimal, month, number, yes_no
from matcher.questions.kinds.record import FactError, KindRecord, TypedError
from matcher.questions.questions import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RECORDS", "FactError", "KindRecord", "TypedError"]

RECORDS: Mapping[Kind, KindRecord] = {
    Kind.YES_NO: yes_no.RECORD,
    Kind.CHOICE: choice.RECORD,
    Kind.CHOICES: choices.RECORD,
    Kind.NUMBER: number.RECORD,
    Kind.DECIMAL: decimal.RECORD,
    Kind.MONEY: number.MONEY,
    Kind.MONTH: month.RECORD,
    Kind.AGES: ages.RECORD,
}
