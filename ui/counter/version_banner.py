"""Says all the time that the counter judges by another version, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Words, WrapButton

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


class VersionBanner(QFrame):
    """Not to be closed while it is true: nobody shall take an old answer for one of today."""

    def __init__(self, counter: Counter) -> None:
        """Follow the counter."""
        super().__init__()
        self._counter = counter
        self.setProperty("tone", "maybe")
        self.words = Words()
        self.back = WrapButton(self.tr("Tilbake til det som gjelder"), "plain")
        self.back.clicked.connect(counter.come_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        # Shown when it has its place: before that it would be a window of its own.
        self.hide()

    def refresh(self) -> None:
        """Say which day and which version, or nothing where it is today's."""
        counter = self._counter
        said = self.tr(
            "Du ser på katalog {version}, vurdert som {day}. Det er ikke det som gjelder nå."
        )
        day = counter.situation.as_of.strftime("%d.%m.%Y")
        words = said.format(day=day, version=counter.catalogue.version)
        self.words.setText(words if counter.looks_back else "")
        self.setHidden(not counter.looks_back)
