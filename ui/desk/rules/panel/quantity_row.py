"""One part of a total: what it is of, and how it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.rules import CountKind
from ui.desk.rules.panel.limits import LimitLine
from ui.desk.rules.panel.numbers import LimitError, share, whole, written_share
from ui.desk.rules.panel.operands import OperandEditor
from ui.widgets import FlowLayout, Link, StillCombo, prose, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matcher.rules import Operand, Quantity

MINUS = 1


class QuantityRow(OperandEditor):
    """A part, whether it is added or taken away, how many times, and of children their ages."""

    removed = Signal()
    wants_list = Signal()

    def __init__(self, quantity: Quantity, name: str, also: Sequence[str], *, last: bool) -> None:
        """Show a part of some name; `also` are the names of the lists the same child is in."""
        super().__init__()
        self._quantity, self._last = quantity, last
        self.sign = StillCombo(self.tr("{name}: legges til eller trekkes fra").format(name=name))
        self.sign.addItems([self.tr("legges til"), self.tr("trekkes fra")])
        self.times = self._line(self.tr("{name}: antall ganger").format(name=name))
        first = self.tr("{name}: fra alder").format(name=name)
        to = self.tr("{name}: til og med alder").format(name=name)
        self.ages = (self._line(first), self._line(to))
        self.same = Link(self.tr("Samme barn er også med i …"), "add", small=True)
        self.remove = Link(self.tr("Ta bort leddet"), "delete", small=True)
        self.remove.say(self.remove.text(), self.tr("Ta bort {name}").format(name=name))
        self.column.addWidget(prose(self._said(name, also)))
        self.column.addWidget(self._counting())
        self.column.addWidget(self._of_children())
        for link in (self.same, self.remove):
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.sign.activated.connect(self._look)
        self.same.clicked.connect(self.wants_list)
        self.remove.clicked.connect(self.removed)
        self.remove.setVisible(not last)
        self.same.setVisible(quantity.measure is CountKind.CHILDREN)
        self.setFocusProxy(self.times)
        self.show_part(quantity)

    def show_value(self, value: Operand) -> None:
        """Nothing: a part is shown whole."""

    def show_part(self, quantity: Quantity) -> None:
        """Show a part of the same sort without telling anybody."""
        self._quantity = quantity
        numerator, denominator = quantity.times
        self.sign.setCurrentIndex(MINUS if numerator < 0 else 0)
        self._put(self.times, written_share(abs(numerator), denominator), share)
        for line, age in zip(self.ages, quantity.ages, strict=True):
            self._put(line, str(age), whole)
        self.complain("")

    def _line(self, name: str) -> LimitLine:
        line = LimitLine(name)
        line.textEdited.connect(self._look)
        return line

    def _said(self, name: str, also: Sequence[str]) -> str:
        if self._quantity.measure is CountKind.MONTHS_SINCE:
            return self.tr("Måneder siden: {name}").format(name=name)
        if self._quantity.measure is CountKind.CHILDREN:
            lists = "".join(f" + {one}" for one in also)
            return self.tr("Antall barn: {name}").format(name=f"{name}{lists}")
        return name

    def _counting(self) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head)
        for part in (self.sign, self.times, with_looks(QLabel(self.tr("ganger")))):
            flow.addWidget(part)
        return head

    def _of_children(self) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head)
        first, last = self.ages
        parts = (with_looks(QLabel(self.tr("fra"))), first,
                 with_looks(QLabel(self.tr("til og med"))), last,
                 with_looks(QLabel(self.tr("år eller måneder, som i spørsmålet"))))  # fmt: skip
        for part in parts:
            flow.addWidget(part)
        head.setVisible(self._quantity.measure is CountKind.CHILDREN)
        return head

    @staticmethod
    def _put(line: LimitLine, text: str, read: Callable[[str], object]) -> None:
        """Write into a line, unless somebody is typing the same there."""
        try:
            same = line.hasFocus() and read(line.text()) == read(text)
        except LimitError:
            same = False
        if not same:
            line.setText(text)

    def _look(self) -> None:
        try:
            found = share(self.times.text())
            low, high = (whole(line.text()) for line in self.ages)
        except LimitError as error:
            self.complain(str(error))
            return
        self.complain("")
        minus = self.sign.currentIndex() == MINUS
        times = (-found.numerator if minus else found.numerator, found.denominator)
        self.changed.emit(replace(self._quantity, times=times, ages=(low, high)))
