"""The plan: chosen programs in their order, and the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.counter.sheet.program_card import ProgramCard
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Part, ScrollColumn, Words, column_of, discard

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


class PlanPane(QWidget):
    """Changes the counter's plan and follows it."""

    changed = Signal()

    def __init__(self, counter: Counter) -> None:
        """Show the plan as it stands."""
        super().__init__()
        self.setAccessibleName(self.tr("Valgte tiltak"))
        self._counter = counter
        self.cards: list[ProgramCard] = []
        self._shown: object = None
        self.lock = QCheckBox(self.tr("Listen er låst"))
        self.lock.clicked.connect(self._lock)
        self.fault = Words("", "small")
        self.fault.setProperty("problem", "true")
        self.fault.hide()
        self._inside = Part()
        self._column = column_of(self._inside, spacing=SPACE_S, margins=(0, 0, SPACE_S, 0))
        self._column.addStretch()
        self.area = ScrollColumn()
        self.area.setWidget(self._inside)
        column = column_of(self, spacing=SPACE_M)
        column.addWidget(self.area, 1)
        column.addWidget(self.fault)
        column.addWidget(self.lock)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now; cards are made anew only where others are chosen."""
        plan = self._counter.plan
        self.lock.setChecked(plan.locked)
        if (plan.ids, plan.locked) == self._shown:
            return
        self._shown = plan.ids, plan.locked
        discard(self._column, *self.cards)
        self.cards = [
            ProgramCard(self._counter, each, place) for place, each in enumerate(plan.chosen, 1)
        ]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
            card.moved.connect(self._move)
            card.removed.connect(self._remove)
            card.stepped.connect(lambda i, step: self._choose(self._counter.plan.stepped(i, step)))
            card.told.connect(lambda question: self._choose(self._counter.plan.telling(question)))
            card.reasoned.connect(lambda i, why: self._choose(self._counter.plan.reasoned(i, why)))

    def _choose(self, plan: object) -> None:
        self._say("")
        self._counter.choose(plan)  # type: ignore[arg-type] # signals carry objects
        self.refresh()
        self.changed.emit()

    def _move(self, program_id: str, places: int) -> None:
        self._choose(self._counter.plan.moved(program_id, places))
        # The card is made anew in its new place: the finger stays on the same button.
        card = next(card for card in self.cards if card.program == program_id)
        card.button(0 if places < 0 else 1).setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(card)

    def _remove(self, program_id: str) -> None:
        self._choose(self._counter.plan.toggled(program_id))
        focus = self.cards[0].button(2) if self.cards else self.lock
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lock(self) -> None:
        without = next((card for card in self.cards if card.lacks_reason), None)
        if self.lock.isChecked() and without is not None and without.reason is not None:
            self.lock.setChecked(False)
            self._say(self.tr("Skriv hvorfor det er valgt likevel, så kan listen låses."))
            without.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choose(self._counter.plan.lock(locked=self.lock.isChecked()))

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
