"""The chosen line of the rule: a comparison with its value, or a group with its connective."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from matcher.rules.check import problems
from matcher.rules.conditions import AtLeast, Compare
from matcher.rules.editing import Connective
from matcher.rules.operators import operator_for, operators_for
from ui.rules import edits
from ui.rules.addresses import condition_at, core_of
from ui.rules.operands import OperandEditor, TypedEditor, operand_editor
from ui.rules.questions import question_of, with_operator
from ui.rules.numbers import whole
from ui.rules.words import connective_word, group_connective, operator_word
from ui.theme import SPACE_S
from ui.widgets.link import Link
from ui.widgets.segments import SegmentRow
from ui.widgets.still_combo import StillCombo
from ui.widgets.words import Words, looking

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from matcher.questions.questions import Question
    from matcher.rules.conditions import Operand
    from ui.rules.addresses import Core
    from ui.rules.draft import RuleDraft
    from ui.rules.edits import Edited

CONNECTIVES = tuple(Connective)


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
        self.name = Words(label)
        self.swap = Link(self.tr("Bytt spørsmål"), "edit", small=True)
        self.swap.clicked.connect(self.other_question)
        self._ops = [operator.id for operator in operators_for(question.kind)]
        self.operator = StillCombo(self.tr("Sammenligning"))
        self.operator.addItems([operator_word(op, question.kind) for op in self._ops])
        self.operator.activated.connect(self._choose_operator)
        self.operator.setVisible(len(self._ops) > 1)
        self.value = self._editor()
        self.value.changed.connect(self._set_value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.name, self.swap, self.operator, self.value):
            column.addWidget(part)
        column.setAlignment(self.swap, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.value)
        self.show_leaf(leaf)

    def _editor(self) -> OperandEditor:
        catalogue = self._draft.host.catalogue
        operator = operator_for(self.leaf.op, self._question.kind) or operators_for(
            self._question.kind
        )[0]
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
        today = self._draft.host.today
        new = with_operator(self.leaf, self._ops[place], self._question, today)
        self._put(new, self.tr("bytt sammenligning"), "")

    def _set_value(self, value: Operand) -> None:
        new = Compare(self.leaf.fact, self.leaf.op, value)
        catalogue = self._draft.host.catalogue
        found = next(iter(problems(new, catalogue.questionnaire, catalogue.constants)), None)
        if found:
            self.value.complain(f"{found[1][:1].upper()}{found[1][1:]} – {found[2]}.")
            return
        self._put(new, self.tr("endre verdi"), f"value {self._draft.place}")

    def _put(self, new: Compare, step: str, field: str) -> None:
        place = self._draft.place

        def edit(program: Program) -> Edited:
            return edits.with_leaf(program, place, new)

        self._draft.do(step, edit, field=field)


class GroupPanel(QWidget):
    """How the conditions of a group are read together."""

    def __init__(self, draft: RuleDraft, core: Core) -> None:
        """Edit the group that stands at the draft's place."""
        super().__init__()
        self._draft = draft
        self.key = (draft.place,)
        self.row = SegmentRow(self.tr("Bindeord"))
        for connective in CONNECTIVES:
            self.row.add(self._word(connective))
        self.row.chosen.connect(self._choose)
        self.count = TypedEditor((self.tr("Hvor mange av dem"),), "", whole, str)
        self.count.changed.connect(self._set_count)
        self._size = looking(QLabel(), "muted", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.row, self.count, self._size):
            column.addWidget(part)
        self.setFocusProxy(self.row)
        self.show_group(core)

    def show_group(self, core: Core) -> None:
        """Show the group as it is now."""
        found = group_connective(core)
        self.row.choose(None if found is None else CONNECTIVES.index(found))
        counted = isinstance(core.condition, AtLeast)
        self.count.setVisible(counted)
        if isinstance(core.condition, AtLeast):
            self.count.show_value(core.condition.count)
        said = self.tr("Gruppen har {count} betingelser.")
        one = self.tr("Gruppen har én betingelse.")
        self._size.setText(one if len(core.parts) == 1 else said.format(count=len(core.parts)))
        self._parts = len(core.parts)

    def _word(self, connective: Connective) -> str:
        if connective is Connective.AT_LEAST:
            return self.tr("Minst så mange …")
        return connective_word(connective)

    def _choose(self, place: int) -> None:
        self._group(CONNECTIVES[place], min(2, self._parts))

    def _set_count(self, count: int) -> None:
        if not 1 <= count <= self._parts:
            said = self.tr("Skriv et tall fra 1 til {most}.")
            self.count.complain(said.format(most=self._parts))
            return
        self._group(Connective.AT_LEAST, count)

    def _group(self, connective: Connective, count: int) -> None:
        place = self._draft.place

        def edit(program: Program) -> Edited:
            return edits.regrouped(program, place, connective, count)

        self._draft.do(self.tr("bytt bindeord"), edit)


def panel_for(draft: RuleDraft) -> ComparePanel | GroupPanel | None:
    """Return an editor for the condition at the draft's place; None where there is none."""
    core = core_here(draft)
    if core is None:
        return None
    if not isinstance(core.condition, Compare):
        return GroupPanel(draft, core)
    question = question_of(core.condition.fact, draft.host.catalogue.questionnaire)
    return ComparePanel(draft, question, core.condition) if question else None


def core_here(draft: RuleDraft) -> Core | None:
    """Return the leaf or group at the draft's place."""
    if not draft.program.criteria:
        return None
    condition = condition_at(draft.program, draft.place)
    return core_of(condition, draft.place.path) if condition else None

