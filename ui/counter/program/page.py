"""The right pane: one program and why it came out as it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import icon
from ui.widgets import Words, column_of, discard, shade

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.counter.presenter import Counter
    from ui.counter.program.view import ProgramView

REFRESH_LATER = 30
"""Milliseconds after an answer before the reasons follow: the list comes first."""


class ProgramPage(QWidget):
    """Empty until a program is chosen; built when one is."""

    question_wanted = Signal(str)
    program_wanted = Signal(str)
    close_wanted = Signal()
    report_wanted = Signal(str)

    def __init__(
        self, counter: Counter, parent: QWidget | None = None, *, reporting: bool = False
    ) -> None:
        """Start without a program; `reporting` offers to tell that a card is right or wrong."""
        super().__init__(parent)
        self._reporting = reporting
        self.setAccessibleName(self.tr("Om tiltaket"))
        self._counter = counter
        self._compact = False
        self.view: ProgramView | None = None
        self.back = QPushButton(self.tr("Tilbake til listen"))
        self.back.setProperty("kind", "quiet")
        self.back.hide()
        self.empty = Words(self.tr("Velg et tiltak i listen for å se hvorfor."), "muted", tab=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = column_of(self, spacing=0)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.empty, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_LATER)
        self._later.timeout.connect(self._refresh)
        self.setFocusProxy(self.empty)
        self.back.clicked.connect(self.close_wanted)
        counter.changed.connect(self._changed)
        counter.person_gone.connect(self.clear)
        counter.catalogue_changed.connect(self._catalogue_changed)

    def show_program(self, program_id: str) -> None:
        """Show a program; one that is shown already stays where it is scrolled to."""
        if program_id == self.program():
            return
        view = self.view or self._make_view()
        view.show_program(program_id)
        self.empty.hide()
        view.show()
        view.settle()

    def _make_view(self) -> ProgramView:
        # Late: the first painted window shows no program.
        from ui.counter.program.view import ProgramView

        view = ProgramView(self._counter, reporting=self._reporting)
        view.set_compact(self._compact)
        view.question_wanted.connect(self.question_wanted)
        view.program_wanted.connect(self.program_wanted)
        view.report_wanted.connect(self.report_wanted)
        self._column.addWidget(view, 1)
        self.setFocusProxy(view.title.name)
        self.view = view
        return view

    def program(self) -> str | None:
        """Return the id of the program that is shown."""
        return self.view.program if self.view else None

    def clear(self) -> None:
        """Show no program, and keep nothing of what was shown."""
        self._later.stop()
        if self.view is None:
            return
        self.setFocusProxy(self.empty)
        self.empty.show()
        discard(self._column, self.view)
        self.view = None

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back to the list where this page has taken its place."""
        self.back.setVisible(narrow)
        if narrow:
            self.back.setIcon(icon("arrow-left", shade("accent")))

    def settle(self) -> None:
        """Give every text of the program that is shown the height it needs, now."""
        if self.view:
            self.view.settle()

    def set_compact(self, compact: bool) -> None:
        """Put more on the page, with less air."""
        self._compact = compact
        if self.view:
            self.view.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        if self.view:
            self._later.start()

    def _refresh(self) -> None:
        if self.view:
            self.view.refresh()

    def _catalogue_changed(self) -> None:
        shown = self.program()
        self.clear()
        if shown is not None and shown in self._counter.catalogue.programs:
            self.show_program(shown)
