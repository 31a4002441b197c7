"""The chosen comparison: what is compared, how, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from matcher.questions import capitalised
from matcher.rules import NOT_CHOSEN, Compare, problems
from matcher.rules.operators import operator_for, operators_for
from ui.desk.rules.model import edits, operator_word, totals
from ui.desk.rules.panel.operand_editors import operand_editor
from ui.desk.rules.panel.questions import with_operator
from ui.theme import SPACE_S
from ui.widgets import Link, StillCombo, column_of, prose

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from matcher.questions import Question
    from matcher.rules import Comparison, Operand
    from ui.desk.rules.model import Edited, RuleDraft
    from ui.desk.rules.panel.operands import OperandEditor


class ComparePanel(QWidget):
    """What is compared, how, and with what."""

    other_question = Signal()

    def __init__(self, draft: RuleDraft, question: Question, leaf: Compare) -> None:
        """Edit the leaf that stands at the draft's place."""
        super().__init__()
        self._draft, self._question, self.leaf = draft, question, leaf
        self.key = (draft.place, leaf.fact, leaf.op)
        language = draft.host.language
        label = question.label.into(language)
        self.name = prose(label)
        self.swap = Link(self.tr("Bytt spørsmål"), "edit", small=True)
        self.swap.clicked.connect(self.other_question)
        self.count = Link(self.tr("Legg sammen, eller la grensen følge et svar"), "add", small=True)
        self.count.clicked.connect(self._count_up)
        self._ops = [operator.id for operator in operators_for(question.kind)]
        self.operator = StillCombo(self.tr("Sammenligning"))
        self.operator.addItems([operator_word(op, question.kind) for op in self._ops])
        self.operator.activated.connect(self._choose_operator)
        self.value = self._editor()
        self.value.changed.connect(self._set_value)
        parts = (self.name, self.swap, self.operator, self.value, self.count)
        column = column_of(self, *parts, spacing=SPACE_S)
        self.count.setVisible(totals.countable(question))
        # Not before: what is shown without a parent is a window of its own and takes the keys.
        self.operator.setVisible(len(self._ops) > 1)
        for link in (self.swap, self.count):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.value)
        self.show_leaf(leaf)

    def _editor(self) -> OperandEditor:
        catalogue = self._draft.host.catalogue
        operator = (
            operator_for(self.leaf.op, self._question.kind) or operators_for(self._question.kind)[0]
        )
        amounts = catalogue.amounts(self._draft.person.as_of)
        language = self._draft.host.language
        return operand_editor(
            operator.shape, self._question, catalogue.constants, amounts, language
        )

    def show_leaf(self, leaf: Compare) -> None:
        """Show another value of the same comparison."""
        self.leaf = leaf
        self.operator.setCurrentIndex(self._ops.index(leaf.op) if leaf.op in self._ops else -1)
        self.operator.quiet = False
        self.value.show_value(leaf.value)

    def _choose_operator(self, place: int) -> None:
        new = with_operator(self.leaf, self._ops[place], self._question)
        self._put(new, self.tr("bytt sammenligning"), "")

    def _set_value(self, value: Operand) -> None:
        new = Compare(self.leaf.fact, self.leaf.op, value)
        catalogue = self._draft.host.catalogue
        found = next(iter(problems(new, catalogue.questionnaire, catalogue.constants)), None)
        if found and value != NOT_CHOSEN:
            self.value.complain(f"{capitalised(found[1])} – {found[2]}.")
            return
        self._put(new, self.tr("endre verdi"), f"value {self._draft.place}")

    def _count_up(self) -> None:
        self._put(totals.as_total(self.leaf, self._question), self.tr("legg sammen"), "")

    def _put(self, new: Comparison, step: str, field: str) -> None:
        place = self._draft.place

        def edit(program: Program) -> Edited:
            return edits.with_leaf(program, place, new)

        self._draft.do(step, edit, field=field)
