"""What a draft changes, in sentences, against any version."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from matcher.rulework import differences
from ui.desk.change_list import ChangeList

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from matcher.rulework import Change, Draft, Rulework
    from ui.desk.presenter import Desk


class Changes(ChangeList):
    """A list of sentences, and which version they are told against."""

    def __init__(self, desk: Desk) -> None:
        """Show the desk's open draft."""
        super().__init__(self.tr("Dette er endret"), 18, desk)
        self._desk = desk
        self.against.currentIndexChanged.connect(self._ask)

    def refresh(self) -> None:
        """Find out what the draft as it stands changes, if that is not known."""
        self._offer()
        self._ask()

    def _offer(self) -> None:
        view = self._desk.overview.view
        if view is None:
            return
        newest = self.tr("Mot nyeste versjon ({version})").format(version=view.newest.version)
        one = self.tr("Mot versjon {version}")
        older = [
            (one.format(version=version.id), version.id)
            for version in reversed(view.versions)
            if version.id != view.newest.version
        ]
        words = [newest, *(said for said, _ in older)]
        if words != [self.against.itemText(place) for place in range(self.against.count())]:
            self.offer([(newest, ""), *older])

    def _ask(self) -> None:
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None or not self.isVisible():
            return
        version = str(self.against.currentData() or "")
        about = (draft.content, draft.stands_on, version, view.ground.hash)
        self.inquiry.ask(about, partial(_changes, draft, version))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _changes(draft: Draft, version: str, rulework: Rulework) -> tuple[Change, ...]:
    new = rulework.drafts.catalogue_with([draft])
    if not version:
        found = differences(rulework.session.ground.content.catalogue, new)
        return (*found, *rulework.entries.changes_of(draft.stands_on))
    found = differences(rulework.versions.catalogue_of(version), new)
    return tuple(change for change in found if change.program == draft.program.id)
