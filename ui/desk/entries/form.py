"""An entry as a form: every field of its kind, then why it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcher.rulework import fields_of, value_at
from ui.desk.entries.inputs import EntryInput, UnreadableInputError, changed
from ui.desk.reason_form import ReasonForm
from ui.widgets import column_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions import Language
    from matcher.rulework import EntryKind
    from ui.desk.entries.basis import EntryBasis


class EntryEditor(QWidget):
    """Made anew for each entry: what was written in another does not come along."""

    answered = Signal()
    """A small window over it is closed again."""

    def __init__(
        self,
        kind: EntryKind,
        data: Mapping[str, Any],
        basis: EntryBasis,
    ) -> None:
        """Show an entry over a basis."""
        super().__init__()
        self.kind, self.before = kind, dict(data)
        self._language: Language = basis.language
        self.inputs = [
            EntryInput(each, value_at(data, each.path), basis)
            for each in fields_of(kind, data, basis.catalogue)
        ]
        self._rules = [each.rule for each in self.inputs if each.rule is not None]
        for rule in self._rules:
            rule.answered.connect(self.answered)
        self.sending = ReasonForm(self.tr("Send inn til godkjenning"), self.tr("Begrunnelse"))
        column_of(self, *self.inputs, self.sending)

    @property
    def key(self) -> str:
        """What a draft of the entry is found by."""
        return self.kind.key(str(self.before["id"]))

    @property
    def asks(self) -> bool:
        """Whether something is written in a small window over it, which would go with it."""
        return any(rule.box is not None for rule in self._rules)

    def read(self) -> dict[str, Any]:
        """Return the entry as it is written. Raises UnreadableInputError."""
        return self.read_on(self.before)

    def read_on(self, base: dict[str, Any]) -> dict[str, Any]:
        """Return another state of the entry with what is written. Raises UnreadableInputError."""
        return changed(self.before, self.inputs, base)

    def refuse_unchosen(self) -> None:
        """Raise UnreadableInputError where somebody has to choose or write and nobody has.

        All of it is named at once, and the keys go to the first.
        """
        lacking = [each for each in self.inputs if each.field.required and each.is_empty]
        if lacking:
            lacking[0].setFocus()
            labels = (f"«{each.field.label.into(self._language)}»" for each in lacking)
            said = self.tr("Fyll ut dette først: {labels}.").format(labels=", ".join(labels))
            raise UnreadableInputError(said)
