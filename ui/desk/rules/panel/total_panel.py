"""The chosen total: what is added up, how it is compared, and what its limit follows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import NO_TEXT, Kind, Text
from matcher.rules import CountKind, Quantity, Total
from matcher.rules.operators import OperandShape, operators_for
from ui.desk.rules.model import edits, operator_word, totals
from ui.desk.rules.panel.operand_editors import operand_editor
from ui.desk.rules.panel.picker import Picker
from ui.desk.rules.panel.quantity_row import QuantityRow
from ui.desk.rules.panel.questions import choosable, question_of
from ui.desk.rules.panel.scale_editor import ScaleEditor
from ui.theme import SPACE_S
from ui.widgets import Link, StillCombo, column_of, prose, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Program
    from matcher.questions import Question
    from matcher.rules import Condition, Operand, Scale
    from ui.desk.rules.model import Edited, RuleDraft

OPERATORS = tuple(operator.id for operator in operators_for(Kind.NUMBER))


def shape_of(total: Total) -> tuple[object, ...]:
    """Return what decides which fields a total is edited with."""
    parts = ((part.fact, part.measure, part.also) for part in total.quantities)
    tables = (scale.fact for scale in total.scales)
    return ("total", *parts, total.op == "between", *tables)


class TotalPanel(QWidget):
    """What is added up, how it is compared, and what the limit follows."""

    other_question = Signal()

    def __init__(self, draft: RuleDraft, total: Total) -> None:
        """Edit the total that stands at the draft's place."""
        super().__init__()
        self._draft, self.total = draft, total
        self._questionnaire = draft.host.catalogue.questionnaire
        self._language = draft.host.language
        self.picker: Picker | None = None
        self.parts = [self._part(place) for place in range(len(total.quantities))]
        self.add = Link(self.tr("Legg til et ledd"), "add", small=True)
        self.add.clicked.connect(self._ask_part)
        self.operator = StillCombo(self.tr("Sammenligning"))
        self.operator.addItems([operator_word(op, Kind.NUMBER) for op in OPERATORS])
        self.operator.activated.connect(self._choose_operator)
        self.value = operand_editor(
            OperandShape.RANGE if total.op == "between" else OperandShape.NUMBER,
            self._limit_question(),
            draft.host.catalogue.constants,
            draft.host.catalogue.amounts(draft.person.as_of),
            self._language,
        )
        self.value.changed.connect(self._set_value)
        self.tables = [self._table(place) for place in range(len(total.scales))]
        self.follow = Link(self.tr("La grensen følge et svar"), "add", small=True)
        self.follow.clicked.connect(self._ask_table)
        self.alone = Link(self.tr("Sammenlign bare dette svaret"), "edit", small=True)
        self.alone.clicked.connect(self._compare_alone)
        self._lay_out()
        self.setFocusProxy(self.value)
        self.show_total(total)

    def _lay_out(self) -> None:
        hint = self.tr("Skriv 1 som grense når tabellen har beløpene selv.")
        self._hint = prose(hint, "muted", "small")
        title = with_looks(QLabel(self.tr("Dette legges sammen")), "muted", "small")
        above = (title, *self.parts, self.add, self.operator, self.value)
        below = (*self.tables, self.follow, self._hint, self.alone)
        column = column_of(self, *above, *below, spacing=SPACE_S)
        for link in (self.add, self.follow, self.alone):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)

    def show_total(self, total: Total) -> None:
        """Show another total with the same fields."""
        self.total = total
        for row, quantity in zip(self.parts, total.quantities, strict=True):
            row.show_part(quantity)
        self.operator.setCurrentIndex(OPERATORS.index(total.op))
        self.operator.quiet = False
        self.value.show_value(total.value)
        for table, scale in zip(self.tables, total.scales, strict=True):
            table.show_scale(scale)
        self.follow.setVisible(total.op != "between")
        self._hint.setVisible(bool(total.scales))
        self.alone.setVisible(totals.as_comparison(total) is not None)

    def _part(self, place: int) -> QuantityRow:
        quantity = self.total.quantities[place]
        also = [self._label(fact) for fact in quantity.also]
        last = len(self.total.quantities) == 1
        row = QuantityRow(quantity, self._label(quantity.fact), also, last=last)
        row.changed.connect(partial(self._set_part, place))
        row.removed.connect(partial(self._remove_part, place))
        row.wants_list.connect(partial(self._ask_list, place))
        return row

    def _table(self, place: int) -> ScaleEditor:
        scale = self.total.scales[place]
        question = question_of(scale.fact, self._questionnaire)
        assert question is not None  # noqa: S101 - a panel is only made where all questions exist
        table = ScaleEditor(question, scale, self._language)
        table.changed.connect(partial(self._set_table, place))
        table.removed.connect(partial(self._remove_table, place))
        return table

    def _label(self, fact: str) -> str:
        question = question_of(fact, self._questionnaire)
        return question.label.into(self._language) if question else fact

    def _limit_question(self) -> Question:
        """Return what the limit is of: the first part, or a plain number where that is counted."""
        first = self.total.quantities[0]
        question = question_of(first.fact, self._questionnaire)
        assert question is not None  # noqa: S101 - as above
        if first.measure is CountKind.NUMBER:
            return question
        said = self.tr("Grensen")
        return replace(
            question,
            kind=Kind.NUMBER,
            label=Text(said, said, said),
            unit=NO_TEXT,
        )

    def _set_part(self, place: int, quantity: Quantity) -> None:
        new = totals.with_part_at(self.total, place, quantity)
        self._put(new, self.tr("endre ledd"), f"part {place} {self._draft.place}")

    def _remove_part(self, place: int) -> None:
        self._put(totals.without_part(self.total, place), self.tr("ta bort ledd"))

    def _choose_operator(self, place: int) -> None:
        new = totals.with_operator(self.total, OPERATORS[place])
        self._put(new, self.tr("bytt sammenligning"))

    def _set_value(self, value: Operand) -> None:
        new = replace(self.total, value=value)
        self._put(new, self.tr("endre verdi"), f"value {self._draft.place}")

    def _set_table(self, place: int, scale: Scale) -> None:
        new = totals.with_table_at(self.total, place, scale)
        self._put(new, self.tr("endre tabell"), f"table {place} {self._draft.place}")

    def _remove_table(self, place: int) -> None:
        self._put(totals.without_table(self.total, place), self.tr("ta bort tabell"))

    def _compare_alone(self) -> None:
        found = totals.as_comparison(self.total)
        if found is not None:
            self._put(found, self.tr("sammenlign ett svar"))

    def _ask_part(self) -> None:
        self._pick(self.tr("Legg til et ledd: velg spørsmål"), totals.countable, self._add_part)

    def _add_part(self, question: Question) -> None:
        new = totals.with_part(self.total, totals.quantity_of(question))
        self._put(new, self.tr("legg til ledd"))

    def _ask_table(self) -> None:
        title = self.tr("La grensen følge et svar: velg spørsmål")
        self._pick(title, totals.can_lead, self._add_table)

    def _add_table(self, question: Question) -> None:
        new = totals.with_table(self.total, totals.table_for(question))
        self._put(new, self.tr("la grensen følge et svar"))

    def _ask_list(self, place: int) -> None:
        def is_list(question: Question) -> bool:
            quantity = self.total.quantities[place]
            return question.kind is Kind.AGES and question.id not in quantity.facts

        title = self.tr("Samme barn er også med i: velg spørsmål")
        self._pick(title, is_list, partial(self._add_list, place))

    def _add_list(self, place: int, question: Question) -> None:
        quantity = self.total.quantities[place]
        new = replace(quantity, also=(*quantity.also, question.id))
        self._put(totals.with_part_at(self.total, place, new), self.tr("krev samme barn"))

    def _pick(
        self, title: str, fits: Callable[[Question], bool], then: Callable[[Question], None]
    ) -> None:
        questions = self._questionnaire.questions
        entries = [
            one
            for one in choosable(self._questionnaire, self._language)
            if str(one.key) in questions and fits(questions[str(one.key)])
        ]
        self.picker = Picker(title, entries, self.window())
        self.picker.picked.connect(lambda key: then(questions[str(key)]))
        self.picker.open()
        self.picker.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, new: Condition, step: str, field: str = "") -> None:
        place = self._draft.place

        def edit(program: Program) -> Edited:
            return edits.with_leaf(program, place, new)

        self._draft.do(step, edit, field=field)
