"""The table that a limit follows: a factor for each answer, by number or by choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.questions import Form
from matcher.rules import Scale
from ui.desk.rules.panel.limits import LimitLine
from ui.desk.rules.panel.numbers import LimitError, share, whole, written_share
from ui.desk.rules.panel.operands import OperandEditor
from ui.desk.rules.panel.questions import known_choices
from ui.theme import SPACE_XS
from ui.widgets import Link, prose, with_looks

if TYPE_CHECKING:
    from matcher.questions import Language, Question
    from matcher.rules import Operand, Ratio


class ScaleEditor(OperandEditor):
    """A row for each answer; what is left empty is no row, and there is room for one more."""

    removed = Signal()

    def __init__(self, question: Question, scale: Scale, language: Language) -> None:
        """Show a table by the answers to a question."""
        super().__init__()
        self._question, self._language = question, language
        self._by_number = question.kind.form is Form.NUMBER
        self.keys: list[LimitLine] = []
        self.factors: list[LimitLine] = []
        self._names = [
            (choice.id, choice.label.into(language)) for choice in known_choices(question)
        ]
        self._label = question.label.into(language)
        said = self.tr("hver til: så mye mer") if self._by_number else self.tr("alle andre")
        self.more = self._line(f"{self._label}: {said}")
        self.remove = Link(self.tr("Ta bort tabellen"), "delete", small=True)
        self.remove.clicked.connect(self.removed)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_XS)
        self.column.addWidget(
            prose(self.tr("Ganger dette, etter: {name}").format(name=self._label))
        )
        self.column.addWidget(self._rows)
        last = QWidget()
        below = QGridLayout(last)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(with_looks(QLabel(said), "small"), 0, 0)
        below.addWidget(self.more, 0, 1)
        self.column.addWidget(last)
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        for _, label in self._names:
            self._add_row(label)
        self.setFocusProxy(self.more)
        self.show_scale(scale)

    def show_value(self, value: Operand) -> None:
        """Nothing: a table is shown whole."""

    def show_scale(self, scale: Scale) -> None:
        """Show the rows of a table without telling anybody."""
        if self._read() == scale:
            return
        self.complain("")
        self._put(self.more, scale.more)
        if not self._by_number:
            rows = dict(scale.rows)
            for (name, _), line in zip(self._names, self.factors, strict=True):
                self._put(line, rows.get(name))
            return
        while len(self.factors) <= len(scale.rows):
            self._add_row()
        for place, (key, factor) in enumerate(zip(self.keys, self.factors, strict=True)):
            row = scale.rows[place] if place < len(scale.rows) else None
            key.setText(str(row[0]) if row else "")
            self._put(factor, row[1] if row else None)

    def _line(self, name: str) -> LimitLine:
        line = LimitLine(name)
        line.textEdited.connect(self._look)
        return line

    def _add_row(self, label: str = "") -> None:
        place = len(self.factors)
        number = place + 1
        said = self.tr("{name}: rad {number}, antall").format(name=self._label, number=number)
        if self._by_number:
            self.keys.append(self._line(said))
            self._grid.addWidget(with_looks(QLabel(self.tr("fra")), "small"), place, 0)
            self._grid.addWidget(self.keys[-1], place, 1)
            factor = self.tr("{name}: rad {number}, ganger").format(name=self._label, number=number)
        else:
            self._grid.addWidget(with_looks(QLabel(label), "small"), place, 0, 1, 2)
            factor = f"{self._label}: {label}"
        self._grid.addWidget(with_looks(QLabel(self.tr("ganger")), "small"), place, 2)
        self.factors.append(self._line(factor))
        self._grid.addWidget(self.factors[-1], place, 3)

    @staticmethod
    def _put(line: LimitLine, ratio: Ratio | None) -> None:
        line.setText("" if ratio is None else written_share(*ratio))

    def _look(self) -> None:
        try:
            found = self._read_rows()
        except LimitError as error:
            self.complain(str(error))
            return
        if self._by_number and self.factors[-1].text():
            self._add_row()
        self.complain("" if found.rows else self.tr("Skriv minst én rad. Regelen er som den var."))
        if found.rows:
            self.changed.emit(found)

    def _read(self) -> Scale | None:
        try:
            return self._read_rows()
        except LimitError:
            return None

    def _read_rows(self) -> Scale:
        more = _ratio(self.more.text()) if self.more.text().strip() else None
        rows: dict[int | str, Ratio] = {}
        for place, line in enumerate(self.factors):
            if not line.text().strip():
                continue
            key = whole(self.keys[place].text()) if self._by_number else self._names[place][0]
            rows[key] = _ratio(line.text())
        ordered = sorted(rows.items(), key=lambda row: (str(row[0]), 0) if isinstance(row[0], str)
                         else ("", row[0]))  # fmt: skip
        return Scale(self._question.id, tuple(ordered), more)


def _ratio(text: str) -> Ratio:
    found = share(text)
    return found.numerator, found.denominator
