"""What a draft changes, in sentences, against any version."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from matcher.rulework import differences
from ui.desk.sentences import change_sentence
from ui.theme import SPACE_S
from ui.widgets import Sentences, StillCombo, Words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from matcher.rulework import Change, Draft, Rulework
    from ui.desk.presenter import Desk


class Changes(QWidget):
    """A list of sentences, and which version they are told against."""

    def __init__(self, desk: Desk) -> None:
        """Show the desk's open draft."""
        super().__init__()
        self._desk = desk
        self._asked: tuple[object, ...] = ()
        self.against = StillCombo(self.tr("Sammenlign med"))
        self.against.currentIndexChanged.connect(self._ask)
        self.summary = Words("", "muted")
        self.summary.setContentsMargins(0, 0, 0, 0)
        self.list = Sentences(self.tr("Dette er endret"), lines=18)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.against, self.summary, self.list):
            column.addWidget(part)

    def refresh(self) -> None:
        """Find out what the draft as it stands changes, if that is not known."""
        self._offer()
        self._ask()

    def _offer(self) -> None:
        view = self._desk.overview.view
        if view is None:
            return
        words = [self.tr("Mot nyeste versjon ({version})").format(version=view.newest.version)]
        words += [
            self.tr("Mot versjon {version}").format(version=version.id)
            for version in reversed(view.versions)
            if version.id != view.newest.version
        ]
        if words != [self.against.itemText(place) for place in range(self.against.count())]:
            self.against.blockSignals(True)
            self.against.clear()
            self.against.addItems(words)
            self.against.quiet = False
            self.against.blockSignals(False)

    def _version(self) -> str:
        view, place = self._desk.overview.view, self.against.currentIndex()
        if view is None or place <= 0:
            return ""
        others = [each.id for each in reversed(view.versions) if each.id != view.newest.version]
        return others[place - 1]

    def _ask(self) -> None:
        draft, view, version = self._desk.editing.draft, self._desk.overview.view, self._version()
        if draft is None or view is None or not self.isVisible():
            return
        asked = (draft.content, version, view.newest.hash)
        if asked != self._asked:
            self._asked = asked
            self._desk.background.ask(partial(_changes, draft, version), partial(self._show, asked))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show(self, asked: tuple[object, ...], changes: tuple[Change, ...]) -> None:
        if asked != self._asked or not isValid(self):
            return
        language = self._desk.language
        self.list.show_sentences([change_sentence(change, language) for change in changes])
        self.list.setVisible(bool(changes))
        none = self.tr("Ingenting er annerledes.")
        one, many = self.tr("Én endring"), self.tr("{count} endringer")
        said = one if len(changes) == 1 else many.format(count=len(changes))
        self.summary.setText(said if changes else none)


def _changes(draft: Draft, version: str, rulework: Rulework) -> tuple[Change, ...]:
    new = rulework.drafts.catalogue_with([draft])
    if not version:
        return differences(rulework.session.newest, new)
    found = differences(rulework.versions.catalogue_of(version), new)
    return tuple(change for change in found if change.program == draft.program.id)
