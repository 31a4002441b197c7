"""All versions and the whole history: what each changed, how to look back and how to go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.desk.versions.all_history import AllHistory
from ui.desk.versions.day_lookup import DayLookup
from ui.desk.versions.version_pane import VersionPane
from ui.platform import day_words
from ui.theme import SPACE_M
from ui.widgets import Sentence, Sentences, column_of, scaled

if TYPE_CHECKING:
    from matcher.rulework import Version
    from ui.desk.presenter import Desk

_SHARES = (380, 986)
_HISTORY = ""


class VersionsPage(QWidget):
    """A list at the side, the newest version first; above it the history of everything."""

    replay_wanted = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the desk's versions."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Versjoner"))
        self.list = Sentences(self.tr("Versjoner"), choosing=True)
        self.version, self.history = VersionPane(desk), AllHistory(desk)
        self.version.replay_wanted.connect(self.replay_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.version)
        self._stack.addWidget(self.history)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE_M, SPACE_M, 0, 0)
        column.addWidget(self.list, 1)
        self.lookup = DayLookup(desk)
        self.lookup.wanted.connect(self.day_wanted)
        column.addWidget(self.lookup)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setSizes((scaled(_SHARES[0], QApplication.font()), _SHARES[1]))
        splitter.setStretchFactor(1, 1)
        column_of(self, splitter)
        self.setFocusProxy(self.list)
        self.list.reached.connect(self._show)
        desk.overview.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the versions there are now."""
        view = self._desk.overview.view
        if view is None:
            return
        first = not self.list.sentences
        every = Sentence(self.tr("Hele historikken"), _HISTORY, "history")
        self.list.show_sentences(
            [every, *(self._said(version, view.in_force) for version in reversed(view.versions))]
        )
        if first:
            self.list.setCurrentRow(1)
        self._show(self.list.current_key())

    def _said(self, version: Version, in_force: str) -> Sentence:
        words = [self.tr("Versjon {version}").format(version=version.id)]
        words.append(self.tr("Gjelder fra {day}").format(day=day_words(version.valid_from)))
        if version.id == in_force:
            words.append(self.tr("I bruk nå"))
        if version.reason:
            words.append(version.reason)
        drawing, role = ("met", "fits") if version.id == in_force else ("catalogue", "muted")
        return Sentence(f"{words[0]}\n{' · '.join(words[1:])}", version.id, drawing, role)

    def _show(self, version_id: str) -> None:
        view = self._desk.overview.view
        found = [each for each in view.versions if each.id == version_id] if view else []
        if found:
            self.version.show_version(found[-1])
        self._stack.setCurrentWidget(self.version if found else self.history)
