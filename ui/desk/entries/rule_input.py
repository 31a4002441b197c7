"""A rule of an entry in a sentence, and the way to edit it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.catalogue import CatalogueNames
from matcher.documents import Node
from matcher.rules import from_node, to_data
from ui.desk.condition_box import ConditionBox, EntryRule
from ui.theme import SPACE_XS
from ui.widgets import Words, WrapButton, column_of, with_looks

if TYPE_CHECKING:
    from ui.desk.entries.basis import EntryBasis


class RuleInput(QWidget):
    """The same editor as for a program's criteria, in a window of its own."""

    answered = Signal()
    """The window is closed again."""

    def __init__(self, label: str, value: object, basis: EntryBasis) -> None:
        """Show a rule as the file has it; None where there is none."""
        super().__init__()
        self._label, self._basis = label, basis
        self.value = value
        self.box: ConditionBox | None = None
        """The window, while it is open; a cover may hide it."""
        self.said = Words("", "muted")
        self.said.setContentsMargins(0, 0, 0, 0)
        self.edit = WrapButton(self.tr("Endre regelen …"), "plain")
        self.edit.setAccessibleName(f"{label}: {self.edit.text()}")
        self.edit.clicked.connect(self.open)
        self.setFocusProxy(self.edit)
        name = with_looks(QLabel(label), "small")
        column_of(self, name, self.said, self.edit, spacing=SPACE_XS)
        self._say()

    def _say(self) -> None:
        rule = from_node(Node(self.value, "", "", [])) if self.value else None
        if rule is None:
            self.said.setText(self.tr("Ingen regel."))
            return
        names = CatalogueNames(self._basis.catalogue, self._basis.amounts)
        self.said.setText(names.say(rule).into(self._basis.language))

    def open(self) -> None:
        """Edit the rule."""
        rule = from_node(Node(self.value, "", "", [])) if self.value else None
        basis = self._basis
        host = EntryRule(self._label, rule, basis.catalogue, basis.language, basis.day)
        self.box = ConditionBox(self._label, host, self)
        self.box.used.connect(self._take)
        self.box.finished.connect(self._closed)
        self.box.open()

    def _closed(self) -> None:
        self.box = None
        self.edit.setFocus()
        self.answered.emit()

    def _take(self, rule: object) -> None:
        self.value = to_data(rule) if rule is not None else None  # type: ignore[arg-type] # a signal says object
        self._say()
