"""One line for all the person has said; read while it is typed, counting only when used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.counter.intake.refusal import Refusal
from ui.platform import announce
from ui.theme import SPACE_S
from ui.widgets import LineEdit, column_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from matcher.questions import Answer
    from ui.counter.intake.reading_panel import ReadingPanel
    from ui.counter.presenter import Counter

REST = 900
"""Milliseconds without a key before what was read is said aloud."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LineIntake(QWidget):
    """Read while it is typed; Enter uses what is certain, once more what is likely; Esc drops.

    A national id number never stays in the line. It can be typed in before there is a
    counter to `serve`.
    """

    _counter: Counter

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.line = LineEdit(self.tr("Skriv det du vet på én linje"))
        self.line.set_hints(
            self.tr("F.eks. 24 grünerløkka permittert ikke vgs, og Enter"),
            self.tr("F.eks. 24 grünerløkka, og Enter"),
            self.tr("F.eks. 24 sagene"),
        )
        self.line.setAccessibleDescription(self.tr("Enter bruker det som er lest av linjen"))
        self.panel: ReadingPanel | None = None
        self._unread = False
        """Whether something was typed before there was a counter, and not since."""

        self._asking = False
        """Whether only what is likely is left of a line that was used."""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        self._column = column_of(self, self.line, spacing=SPACE_S)
        self._refusal = Refusal(self._column, 1, self)

    def serve(self, counter: Counter) -> None:
        """Read what is typed from now on, and what was typed already."""
        self._counter = counter
        self.line.textChanged.connect(self._look_at)
        self.line.returnPressed.connect(self._use)
        if self.line.text():
            self._unread = True
            # Not now: the first line that is read waits for the words of all lines.
            QTimer.singleShot(0, self, self._read_what_stands)

    def _read_what_stands(self) -> None:
        if self._unread:
            self._look_at(self.line.text())

    def refusal(self) -> str:
        """Return why the last line was refused; "" if it was not."""
        return self._refusal.words()

    @property
    def reading(self) -> bool:
        """Whether a line was read that is neither used nor dropped."""
        return self.panel is not None and not self.panel.isHidden()

    def answers(self) -> dict[str, Answer]:
        """Return what the next Enter uses, by question."""
        return self.panel.answers() if self.panel is not None else {}

    def go_on_from(self, other: LineIntake) -> None:
        """Hold what is half written in another one, and ask what it still asks about."""
        self.line.setText(other.line.text())
        if other._asking and other.panel is not None:
            self._open_panel().ask(other.panel.answers())
            self._asking = True

    def forget(self) -> None:
        """Leave nothing of the person behind."""
        self._drop()
        self.line.clear()
        self._refusal.say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc and Enter wherever in here the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.reading:
            self._drop()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in _ENTER and self._in_panel():
            self._use()
        else:
            super().keyPressEvent(event)

    def _in_panel(self) -> bool:
        focused = QApplication.focusWidget()
        return self.panel is not None and focused is not None and self.panel.isAncestorOf(focused)

    def _look_at(self, text: str) -> None:
        from matcher.questions.idnumbers import without_id_numbers

        self._unread = False
        clean, numbers = without_id_numbers(text)
        if numbers:
            self.line.setText(clean)
            self._refusal.say(self.tr("Et fødselsnummer er tatt bort. Det trengs ikke her."))
        elif text.strip():
            self._refusal.say("")
            self._read(text)
        elif not self._asking:
            self._drop()

    def _read(self, text: str) -> None:
        from matcher.questions.shorthand import read_line

        catalogue = self._counter.catalogue
        reading = read_line(text, catalogue.questionnaire, self._counter.situation.as_of)
        named = dict.fromkeys((*reading.programs, *catalogue.names.asked_in(text)))
        reading = replace(reading, programs=tuple(named))
        self._asking = False
        if reading.refused:
            self._drop()
            language = self._counter.language
            self._refusal.say(" ".join(said.into(language) for said in reading.refused))
        else:
            self._open_panel().show_reading(reading)
            self._rest.start()

    def _tell(self) -> None:
        if self.panel is not None and self.reading:
            announce(self, self.panel.words())

    def _use(self) -> None:
        self._read_what_stands()
        answers = self.answers()
        named = self.panel.named() if self.panel is not None else frozenset()
        if self.panel is None or not (answers or named):
            return
        self._asking = self.panel.take_used()
        self.line.clear()
        self._counter.answer_line(answers, named)
        # A life situation that opens asks for the focus; who writes a line may write another.
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asking:
            self._tell()

    def _drop(self) -> None:
        self._asking = False
        self._rest.stop()
        if self.panel is not None:
            self.panel.forget()

    def _open_panel(self) -> ReadingPanel:
        from ui.counter.intake.reading_panel import ReadingPanel

        if self.panel is None:
            self.panel = ReadingPanel(self._counter)
            self.panel.used.connect(self._use)
            self.panel.dropped.connect(self._drop)
            self.panel.emptied.connect(self._drop)
            self._column.addWidget(self.panel)
        return self.panel
