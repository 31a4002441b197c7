"""What stands around a criterion's rule, to be edited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from matcher.catalogue import CriterionKind
from ui.desk.rules.model import (
    criterion_at,
    criterion_edits,
    judgement_sample,
    kind_help,
    kind_word,
)
from ui.desk.rules.panel.text_box import TextBox
from ui.desk.rules.panel.text_problem import TextProblem
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import (
    LineEdit,
    Link,
    SegmentRow,
    StillCombo,
    WrapCheck,
    column_of,
    prose,
    with_looks,
)

if TYPE_CHECKING:
    from matcher.catalogue import Criterion
    from ui.desk.rules.model import RuleDraft

KINDS = tuple(CriterionKind)


class CriterionPanel(QWidget):
    """Kind, text for judgement, note, source and place in the law."""

    def __init__(self, draft: RuleDraft) -> None:
        """Edit the criterion at the draft's place."""
        super().__init__()
        self._draft = draft
        self.kind = SegmentRow(self.tr("Hva vilkåret gjør"))
        for kind in KINDS:
            self.kind.add(kind_word(kind))
        self.kind.chosen.connect(self._choose_kind)
        self._help = prose("", "muted", "small")
        self.text = TextBox(self.tr("Hva en person må vurdere"))
        self.text.textChanged.connect(self._write_text)
        self.text.sample = judgement_sample()
        self.note = TextBox(self.tr("Merknad til vilkåret"))
        self.note.textChanged.connect(self._write_note)
        self.source = StillCombo(self.tr("Kilde"))
        self.source.activated.connect(self._choose_source)
        self.add_source = Link(self.tr("Ny kilde"), "add", small=True)
        self.add_source.clicked.connect(self._ask_source)
        self.new_source = LineEdit(self.tr("Tittel på ny kilde"))
        self.new_source.set_hints(self.tr("Tittel på kilden, og Enter"), self.tr("Tittel"))
        self.new_source.returnPressed.connect(self._put_source)
        self.new_source.hide()
        self.law = LineEdit(self.tr("Hjemmel"))
        self.law.set_hints(self.tr("F.eks. tiltaksforskriften § 5-2"), self.tr("F.eks. § 5-2"))
        self.law.textEdited.connect(self._write_law)
        self.checked = WrapCheck(self.tr("Hjemmelen er lest og stemmer"))
        self.checked.clicked.connect(self._check_law)
        self._problem = TextProblem(draft.host.language)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self._column = column_of(self, spacing=SPACE_XS)
        self._text_label = self._titled(self.tr("Hva en person må vurdere"))
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._titled(self.tr("Hva vilkåret gjør")), self.kind, self._help),
            (self._text_label, self.text),
            (self._titled(self.tr("Merknad")), self.note),
            (self._titled(self.tr("Kilde")), self.source, self.add_source, self.new_source),
            (self._titled(self.tr("Hjemmel")), self.law, self.checked),
            (self._problem,),
        )
        for group in groups:
            for part in group:
                self._column.addWidget(part)
            self._column.addSpacing(SPACE_S)
        self._column.setAlignment(self.add_source, Qt.AlignmentFlag.AlignLeft)

    def _titled(self, title: str) -> QLabel:
        return with_looks(QLabel(title), "small", "muted")

    @property
    def first(self) -> TextBox:
        """Where one writes first."""
        return self.text

    def refresh(self) -> None:
        """Show the criterion at the draft's place as it is now."""
        if not self._draft.program.criteria:
            return
        criterion = criterion_at(self._draft.program, self._draft.place)
        self.kind.choose(KINDS.index(criterion.kind))
        self._help.setText(kind_help(criterion.kind))
        judged = criterion.kind is CriterionKind.JUDGEMENT
        self.text.setVisible(judged)
        self._text_label.setVisible(judged)
        if not self.text.hasFocus() or self.text.toPlainText().strip() != criterion.text.nb:
            self.text.show_text(criterion.text.nb)
        if self.note.toPlainText().strip() != criterion.note.nb:
            self.note.show_text(criterion.note.nb)
        if self.law.text() != criterion.legal_ref:
            self.law.setText(criterion.legal_ref)
        self.checked.setEnabled(bool(criterion.legal_ref))
        self.checked.setChecked(criterion.legal_checked)
        self._show_sources(criterion)
        self._problem.say("")

    def _show_sources(self, criterion: Criterion) -> None:
        self._keys = [source.key for source in self._draft.program.sources]
        titles = [source.title or source.key for source in self._draft.program.sources]
        if titles != [self.source.itemText(row) for row in range(self.source.count())]:
            self.source.clear()
            self.source.addItems(titles)
        known = criterion.source in self._keys
        self.source.setCurrentIndex(self._keys.index(criterion.source) if known else -1)
        self.source.setVisible(bool(titles))
        self.source.quiet = False

    def _choose_kind(self, number: int) -> None:
        change = partial(criterion_edits.with_kind, kind=KINDS[number])
        self._draft.do_here(self.tr("bytt type vilkår"), change)
        self.refresh()

    def _choose_source(self, row: int) -> None:
        change = partial(criterion_edits.with_source, key=self._keys[row])
        self._draft.do_here(self.tr("bytt kilde"), change)

    def _ask_source(self) -> None:
        self.new_source.show()
        self.new_source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_source(self) -> None:
        title = self.new_source.text()
        if self._problem.allows(title):
            self._draft.do_here(
                self.tr("legg til kilde"),
                partial(criterion_edits.with_new_source, title=title),
            )
            self.new_source.clear()
            self.new_source.hide()
            self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_law(self, text: str) -> None:
        if self._problem.allows(text):
            change = partial(criterion_edits.with_law, legal_ref=" ".join(text.split()))
            self._draft.do_here(self.tr("skriv hjemmel"), change, "law")

    def _check_law(self, checked: bool) -> None:
        change = partial(criterion_edits.with_law_checked, checked=checked)
        self._draft.do_here(self.tr("merk hjemmel som lest"), change)

    def _write_note(self) -> None:
        text = self.note.toPlainText().strip()
        if self._problem.allows(text):
            self._draft.do_here(
                self.tr("skriv merknad"), partial(criterion_edits.with_note, note=text), "note"
            )

    def _write_text(self) -> None:
        text = self.text.toPlainText().strip()
        if self._problem.allows(text):
            change = partial(criterion_edits.with_text, text=text)
            self._draft.do_here(self.tr("skriv tekst for skjønn"), change, "text")
