"""The window onto the form: scrolls it, and has its rows made in spare time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.counter.intake.form import QuestionForm
from ui.widgets import ScrollColumn, discard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QShowEvent

    from ui.counter.presenter import Counter

SETTLE_MILLISECONDS = 150
_AIR = 40


class FormView(ScrollColumn):
    """Holds the form of the catalogue in use."""

    started = Signal(str)
    back_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Hold a new form without rows: `furnishing` makes the first, spare time the others."""
        super().__init__()
        self._counter = counter
        self._compact = False
        self._needed = 0
        # Always there: otherwise all would move aside when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The area gets its widget while that is empty, or it would be laid out at once.
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = inside
        self.setWidget(inside)
        self._spare_time = QTimer(self, interval=0)
        self._spare_time.timeout.connect(self._use_spare_time)
        self._settling = QTimer(self, interval=SETTLE_MILLISECONDS, singleShot=True)
        self._settling.timeout.connect(self._spare_time.start)
        self._ordering: Iterator[None] | None = None
        self._goal: tuple[QWidget, bool] | None = None
        self._scrolling = QTimer(self, interval=0, singleShot=True)
        self._scrolling.timeout.connect(self._scroll)
        self.form = self._new_form()
        self._column.addWidget(self.form)

    @property
    def complete(self) -> bool:
        """Whether every row is made."""
        return not (self._settling.isActive() or self._spare_time.isActive())

    def furnishing(self) -> Iterator[None]:
        """Make the rows seen at first, some milliseconds at a time."""
        yield from self.form.furnishing()

    def renew(self) -> None:
        """Start again with the questions of another catalogue."""
        gone = self.form
        self._goal = self._ordering = None
        self.form = self._new_form()
        for _ in self.furnishing():
            pass
        self._column.addWidget(self.form)
        discard(self._column, gone)
        self._settling.start()

    def set_compact(self, *, compact: bool) -> None:
        """Stand closer, or not."""
        self._compact = compact
        self.form.set_compact(compact=compact)

    def scroll_to(self, part: QWidget, *, to_top: bool = False) -> None:
        """Bring a part of the form into sight as soon as the layout has settled."""
        self._goal = (part, to_top)
        self._scrolling.start()

    def scroll_back(self) -> None:
        """Show the beginning, whatever was to be brought into sight."""
        self._goal = None
        self.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    def minimumSizeHint(self) -> QSize:
        """Be wide enough that nothing is cut off, whatever the size of the text."""
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the form needs another width."""
        handled = super().eventFilter(watched, event)
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            width = self._inside.minimumSizeHint().width()
            if width != self._needed:
                self._needed = width
                self.updateGeometry()
        return handled

    def _new_form(self) -> QuestionForm:
        form = QuestionForm(self._counter)
        form.set_compact(compact=self._compact)
        form.started.connect(self.started)
        form.rows.back_wanted.connect(self.back_wanted)
        form.given.question_wanted.connect(self.question_wanted)
        return form

    def _use_spare_time(self) -> None:
        """Make one row; at the end let Tab go through all of them, one after the other."""
        if self.form.build_one():
            self._ordering = None
            return
        self._ordering = self._ordering or self.form.ordering_tabs()
        if next(self._ordering, self) is self:
            self._ordering = None
            self._spare_time.stop()

    def _scroll(self) -> None:
        if self._goal is None:
            return
        (part, to_top), self._goal = self._goal, None
        top = part.mapTo(self._inside, part.rect().topLeft()).y()
        if to_top:
            self.verticalScrollBar().setValue(top)
            return
        self.ensureVisible(0, top + part.height(), 0, _AIR)
        self.ensureVisible(0, top, 0, _AIR)
