"""One editor for each shape of value that an operator compares with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.questions import number
from matcher.rules.operators import OperandShape
from ui.desk.rules.panel.limits import AmountEditor, LimitEditor
from ui.desk.rules.panel.numbers import ordinal, tenths, whole, written_day, written_tenths
from ui.desk.rules.panel.operands import ChoiceEditor, FlagEditor, SeveralEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue.constants import Constant
    from matcher.questions import Language, Question
    from matcher.rules import Amounts
    from ui.desk.rules.panel.operands import OperandEditor

_CHOOSING: dict[OperandShape, Callable[[Question, Language], OperandEditor]] = {
    OperandShape.FLAG: FlagEditor,
    OperandShape.CHOICE: ChoiceEditor,
    OperandShape.CHOICES: SeveralEditor,
}


def operand_editor(
    shape: OperandShape,
    question: Question,
    constants: Mapping[str, Constant],
    amounts: Amounts,
    language: Language,
) -> OperandEditor:
    """Return a new editor for a shape of value."""
    if shape in _CHOOSING:
        return _CHOOSING[shape](question, language)
    if shape is OperandShape.NUMBER and question.kind.kroner and constants:
        return AmountEditor(question, constants, amounts, language)
    name, unit = question.label.into(language), question.unit.into(language)
    if shape is OperandShape.DAY:
        return LimitEditor((name,), "", ordinal, written_day)
    names: tuple[str, ...] = (name,)
    if shape is OperandShape.RANGE:
        first = QCoreApplication.translate("Rules", "{question}: fra")
        last = QCoreApplication.translate("Rules", "{question}: til og med")
        names = (first.format(question=name), last.format(question=name))
    if question.kind.parts != 1:
        return LimitEditor(names, unit, tenths, written_tenths)
    return LimitEditor(names, "" if shape is OperandShape.COUNT else unit, whole, number)
