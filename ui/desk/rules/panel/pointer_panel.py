"""What stands around a pointer's condition, to be edited: what it does, and why it points."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from matcher.languages import RECORDS, SOURCE
from matcher.questions import Text
from ui.desk.rules.model import PointerKind, pointer_edits, pointer_help, pointer_word
from ui.desk.rules.panel.text_box import TextBox
from ui.desk.rules.panel.text_problem import TextProblem
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import SegmentRow, column_of, prose, with_looks

if TYPE_CHECKING:
    from matcher.questions import Language
    from ui.desk.rules.model import RuleDraft

KINDS = tuple(PointerKind)


class PointerPanel(QWidget):
    """Kind and reason; a reason is said in every language of the window."""

    def __init__(self, draft: RuleDraft) -> None:
        """Edit the pointer at the draft's place."""
        super().__init__()
        self._draft = draft
        self.kind = SegmentRow(self.tr("Hva pekeren gjør"))
        for kind in KINDS:
            self.kind.add(pointer_word(kind))
        self.kind.chosen.connect(self._choose_kind)
        self._help = prose("", "muted", "small")
        said, spoken = self.tr("Fordi, på {language}"), draft.host.language
        names = {
            each: said.format(language=Text(*record.names).into(spoken))
            for each, record in RECORDS.items()
        }
        names[SOURCE] = self.tr("Fordi")
        self.why = {language: TextBox(names[language]) for language in names}
        self._labels = [with_looks(QLabel(names[each]), "small", "muted") for each in names]
        for language, box in self.why.items():
            box.textChanged.connect(partial(self._write, language))
        self._problem = TextProblem(draft.host.language)
        column = column_of(self, spacing=SPACE_XS)
        title = with_looks(QLabel(self.tr("Hva pekeren gjør")), "small", "muted")
        for part in (title, self.kind, self._help):
            column.addWidget(part)
        for label, box in zip(self._labels, self.why.values(), strict=True):
            column.addSpacing(SPACE_S)
            column.addWidget(label)
            column.addWidget(box)
        column.addWidget(self._problem)
        self.refresh()

    @property
    def first(self) -> TextBox:
        """Where one writes first."""
        return self.why[SOURCE]

    def refresh(self) -> None:
        """Show the pointer at the draft's place as it is now."""
        if not self._draft.program.criteria:
            return
        line = pointer_edits.pointer_at(self._draft.program, self._draft.place)
        self.kind.choose(KINDS.index(line.points))
        self._help.setText(pointer_help(line.points))
        for part in (*self._labels, *self.why.values()):
            part.setVisible(line.has_reason)
        for language, box in self.why.items():
            words = getattr(line.text, language)
            # What is being typed keeps the space at its end.
            if not box.hasFocus() or box.toPlainText().strip() != words:
                box.show_text(words)
        self._problem.say("")

    def _choose_kind(self, number: int) -> None:
        change = partial(pointer_edits.with_points, kind=KINDS[number])
        self._draft.do_here(self.tr("bytt hva pekeren gjør"), change)
        self.refresh()

    def _write(self, language: Language) -> None:
        words = self.why[language].toPlainText().strip()
        if self._problem.allows(words):
            line = pointer_edits.pointer_at(self._draft.program, self._draft.place)
            why = replace(line.text, **{language: words})
            change = partial(pointer_edits.with_reason, why=why)
            self._draft.do_here(self.tr("skriv hvorfor"), change, f"why-{language}")
