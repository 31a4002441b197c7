"""The first time: three ways in, and no wizard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import column_of, row_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


_FOR_WORDS, _FOR_CARD = 21, 30
"""In a window of fewer lines there is no room for the words above what they are about, and in one
of fewer for the card above what is read of a line."""


class Welcome(QFrame):
    """A card above the panes that goes away for good with the first click."""

    start = Signal()
    example = Signal()
    open_file = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the words and the three buttons."""
        super().__init__(parent)
        self.setProperty("card", "true")
        title = QLabel(self.tr("Velkommen til Tiltaksfinner"))
        title.setProperty("heading", "2")
        self._text = text = QLabel(
            self.tr(
                "Legg inn det personen forteller. Listen viser hvilke tiltak som passer, og "
                "hvorfor. Alt kan stå åpent: et svar som mangler, er aldri et nei. Ingenting om "
                "personen lagres uten at du ber om det."
            )
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        column = column_of(
            self, title, text, spacing=SPACE_S, margins=(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        )
        row = row_of(
            None,
            self._button(self.tr("Start nå"), self.start, "primary"),
            self._button(self.tr("Prøv en eksempelperson"), self.example),
            self._button(self.tr("Åpne en katalogfil …"), self.open_file),
            spacing=SPACE_S,
            margins=None,
        )
        row.addStretch()
        column.addLayout(row)

    @property
    def is_in_the_way(self) -> bool:
        """Whether large letters leave so few lines that the panes need those of the card."""
        return self._lines() < _FOR_CARD

    def _lines(self) -> int:
        return self.window().height() // self._text.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where the panes below would be squeezed into each other."""
        super().resizeEvent(event)
        self._text.setVisible(self._lines() >= _FOR_WORDS)

    def _button(self, text: str, signal: SignalInstance, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        if kind:
            button.setProperty("kind", kind)
        button.clicked.connect(signal)
        return button
