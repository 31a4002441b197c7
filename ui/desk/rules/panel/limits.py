"""Limits that are typed: numbers, days, and amounts that follow a constant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import number
from matcher.rules import NOT_CHOSEN, Multiple, amount_of
from ui.desk.rules.panel.numbers import LimitError, share, whole, written_share
from ui.desk.rules.panel.operands import OperandEditor
from ui.widgets import FlowLayout, LineEdit, SegmentRow, StillCombo, set_look, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue.constants import Constant
    from matcher.questions import Language, Question
    from matcher.rules import Amounts, Operand

_DIGITS = 11


class LimitLine(LineEdit):
    """A line for one limit."""

    def __init__(self, name: str) -> None:
        """Start empty, as wide as an amount."""
        super().__init__(name)
        self.set_characters(_DIGITS)


class LimitEditor(OperandEditor):
    """Limits that are typed; counted as soon as they can be read."""

    def __init__(
        self,
        names: tuple[str, ...],
        unit: str,
        read: Callable[[str], int],
        write: Callable[[int], str],
    ) -> None:
        """Offer a line for each name."""
        super().__init__()
        self._read, self._write = read, write
        self.lines = [LimitLine(name) for name in names]
        head = QWidget()
        flow = FlowLayout(head)
        for place, line in enumerate(self.lines):
            if place:
                flow.addWidget(with_looks(QLabel(self.tr("til og med"))))
            flow.addWidget(line)
            line.textEdited.connect(self._look)
            line.setPlaceholderText(self.tr("velg …"))
        if unit:
            flow.addWidget(with_looks(QLabel(unit)))
        self.column.addWidget(head)
        self.setFocusProxy(self.lines[0])

    def show_value(self, value: Operand) -> None:
        if value == NOT_CHOSEN:
            self._begin()
            return
        numbers = value if isinstance(value, tuple) else (value,)
        for line, limit in zip(self.lines, numbers, strict=False):
            if isinstance(limit, int) and not (line.hasFocus() and self._same(line, limit)):
                line.setText(self._write(limit))
        self.complain("")

    def _begin(self) -> None:
        """Be empty: nobody has said what the limit is. Half a limit that is typed stays."""
        if not any(line.hasFocus() for line in self.lines):
            for line in self.lines:
                line.clear()
            self.complain("")

    def complain(self, words: str) -> None:
        super().complain(words)
        for line in self.lines:
            set_look(line, "problem", "true" if words else "")
            line.setAccessibleDescription(words)

    def _same(self, line: LineEdit, limit: int) -> bool:
        try:
            return self._read(line.text()) == limit
        except LimitError:
            return False

    def _look(self) -> None:
        try:
            limits = tuple(self._read(line.text()) for line in self.lines)
        except LimitError as error:
            self.complain(str(error))
            return
        self.complain("")
        self.changed.emit(limits if len(limits) > 1 else limits[0])


class AmountEditor(OperandEditor):
    """An amount in kroner, or so many times a constant by name."""

    def __init__(
        self,
        question: Question,
        constants: Mapping[str, Constant],
        amounts: Amounts,
        language: Language,
    ) -> None:
        """Offer both ways."""
        super().__init__()
        self._constants, self._amounts = list(constants), amounts
        self._sharing = False
        """Whether it is written as times a constant, or is to be."""

        self._unit = question.unit.into(language)
        self.way = SegmentRow(self.tr("Hvordan grensen er skrevet"))
        self.way.add(self.tr("Fast tall"))
        self.way.add(self.tr("Ganger en konstant"))
        self.way.chosen.connect(self._turn)
        self.plain = LimitEditor((question.label.into(language),), self._unit, whole, number)
        self.plain.changed.connect(self.changed)
        self.times = LimitLine(self.tr("Antall ganger"))
        self.times.textEdited.connect(self._look)
        self.times.setPlaceholderText(self.tr("velg …"))
        self.box = StillCombo(self.tr("Konstant"))
        self.box.addItems([constant.name.into(language) for constant in constants.values()])
        self.box.setPlaceholderText(self.tr("velg …"))
        self.box.activated.connect(self._look)
        self._worth = with_looks(QLabel(), "muted", "small")
        self._share = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        flow = FlowLayout(self._share)
        parts: tuple[QWidget, ...] = (self.times, with_looks(QLabel(self.tr("ganger"))))
        for each in parts:
            flow.addWidget(each)
        for part in (self.way, self.plain, self._share, self.box, self._worth):
            self.column.addWidget(part)

    def show_value(self, value: Operand) -> None:
        if value != NOT_CHOSEN:
            self._sharing = isinstance(value, Multiple)
        shared = self._sharing
        self.way.choose(int(shared))
        self.plain.setVisible(not shared)
        for part in (self._share, self.box, self._worth):
            part.setVisible(shared)
        self.setFocusProxy(self.times if shared else self.plain)
        self.complain("")
        if not isinstance(value, Multiple) or not shared:
            self.plain.show_value(value)
            return
        if value == NOT_CHOSEN:
            self._begin()
            return
        if not self.times.hasFocus():
            self.times.setText(written_share(value.numerator, value.denominator))
        known = value.constant in self._constants
        self.box.setCurrentIndex(self._constants.index(value.constant) if known else -1)
        self.box.quiet = False
        self._say_worth(value)

    def _begin(self) -> None:
        if not self.times.hasFocus():
            self.times.clear()
            self.box.setCurrentIndex(0 if len(self._constants) == 1 else -1)
            self._worth.setText("")

    def _say_worth(self, value: Multiple) -> None:
        amount = amount_of(value, self._amounts)
        worth = f"= {number(amount)} {self._unit}" if isinstance(amount, int) else ""
        self._worth.setText(worth)

    def _turn(self, way: int) -> None:
        """Write it the other way; how much has to be chosen anew."""
        self._sharing = bool(way)
        for line in (self.times, *self.plain.lines):
            line.clear()
        self.changed.emit(NOT_CHOSEN)
        self.show_value(NOT_CHOSEN)
        (self.times if way else self.plain).setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        try:
            found = share(self.times.text())
        except LimitError as error:
            self.complain(str(error))
            return
        if self.box.currentIndex() < 0 and len(self._constants) > 1:
            self.complain(self.tr("Velg konstanten."))
            return
        self.complain("")
        constant = self._constants[max(self.box.currentIndex(), 0)]
        self.changed.emit(Multiple(constant, found.numerator, found.denominator))
