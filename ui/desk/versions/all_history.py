"""The history of everything: read, checked, and taken along as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from matcher.kept_files import keep
from ui.desk.sentences import event_sentence
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import FlowLayout, Sentences, Words, WrapButton, column_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk

Form = Literal["json", "text"]


class AllHistory(QWidget):
    """Who did what, when and why; the newest first."""

    def __init__(self, desk: Desk) -> None:
        """Show the desk's history."""
        super().__init__()
        self._desk = desk
        self.list = Sentences(self.tr("Hele historikken"))
        self.title = with_looks(QLabel(self.tr("Hele historikken")), "heading=2")
        self.none = Words(
            self.tr(
                "Ingenting har skjedd ennå. Det som endres, godkjennes og publiseres her, "
                "kommer i denne listen med hvem, når og hvorfor."
            ),
            "muted",
        )
        bar = QWidget()
        self._flow = FlowLayout(bar, SPACE_S, SPACE_S)
        self.check = self._button(self.tr("Kontroller at ingenting er rørt"), self.verify)
        self.as_text = self._button(self.tr("Lagre som tekst …"), partial(self._ask, "text"))
        self.as_json = self._button(self.tr("Lagre som JSON …"), partial(self._ask, "json"))
        column = column_of(self, self.title, bar, spacing=SPACE_S, margins=SPACE_L)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        # Keeps what stands above at the top where there is no list.
        column.addStretch()
        desk.overview.changed.connect(self.refresh)
        self.refresh()

    def _button(self, words: str, slot: Callable[[], object]) -> WrapButton:
        button = WrapButton(words, "plain")
        button.clicked.connect(slot)
        self._flow.addWidget(button)
        return button

    def refresh(self) -> None:
        """Show the events there are now."""
        view = self._desk.overview.view
        if view is not None:
            programs, language = view.programs, self._desk.language
            events = reversed(view.history)
            self.list.show_sentences([event_sentence(each, programs, language) for each in events])
            self.list.setVisible(bool(view.history))
            self.none.setVisible(not view.history)

    def verify(self) -> None:
        """Prove that nobody has changed the history or a version."""
        said = self.tr("Historikken og alle versjoner er slik de ble skrevet.")

        def work(rulework: Rulework) -> str:
            rulework.history.verify()
            return said

        self._desk.background.ask(work, self._desk.background.said.emit)

    def _ask(self, form: Form) -> None:
        ending = "json" if form == "json" else "txt"
        title, name = self.tr("Lagre historikken"), f"historikk.{ending}"
        path, _ = QFileDialog.getSaveFileName(self.window(), title, name, f"*.{ending}")
        if path:
            self.export(Path(path), form)

    def export(self, path: Path, form: Form) -> None:
        """Write the history to a file."""
        said = self.tr("Historikken er lagret i {path}.").format(path=path)

        def work(rulework: Rulework) -> str:
            keep(rulework.history.export(form).encode(), path)
            return said

        self._desk.background.ask(work, self._desk.background.said.emit)
