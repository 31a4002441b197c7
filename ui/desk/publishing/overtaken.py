"""A draft of an older version: what was published since, what collides, and the way on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.desk.publishing.conflict import THEIRS, ConflictRow
from ui.desk.publishing.overtaken_words import (
    advice_words,
    conflicts_words,
    lost_words,
    story_words,
    title_words,
)
from ui.desk.sentences import change_sentence
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import Sentence, Sentences, Words, WrapButton, with_looks

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from matcher.rulework import Draft, Merge, Rulework
    from ui.desk.presenter import Desk


class Overtaken(QWidget):
    """A card on top of all; nothing where the draft builds on the newest version."""

    taken_on = Signal()
    """The draft is otherwise than anybody at this desk has written it."""

    def __init__(self, desk: Desk) -> None:
        """Follow the desk's open draft."""
        super().__init__()
        self._desk = desk
        self._asked: tuple[object, ...] = ()
        self.merge: Merge | None = None
        self.rows: list[ConflictRow] = []
        self.card = QFrame()
        self.card.setProperty("card", "true")
        self.title = with_looks(QLabel(), "heading=3")
        self.title.setWordWrap(True)
        self.story, self.advice = Words("", "muted", "small"), Words()
        self.since = Sentences(self.tr("Endret i den nye versjonen"), lines=12)
        self.collide = Words()
        self._choices = QWidget()
        self.go_on = WrapButton(self.tr("Ta utkastet videre"), "primary")
        self.go_on.clicked.connect(self.take_on)
        self._lay_out()
        self.card.hide()

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self._choices)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_M)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        for part in (self.title, self.story, self.advice, self.since, self.collide, self._choices,
                     self.go_on):  # fmt: skip
            if isinstance(part, Words):
                part.setContentsMargins(0, 0, 0, 0)
            if part is self.go_on:
                column.addSpacing(SPACE_M)
            column.addWidget(part)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.card)

    def refresh(self) -> None:
        """Find out whether others have published the program meanwhile, if that is not known."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None or not self.isVisible():
            return
        asked = (draft.content, draft.base, view.newest.hash)
        if asked != self._asked:
            self._asked = asked
            self._desk.background.ask(partial(_merge, draft), partial(self._show, asked))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show(self, asked: tuple[object, ...], merge: Merge | None) -> None:
        if asked != self._asked or not isValid(self):
            return
        self.merge = merge
        chosen = {row.place for row in self.rows if row.takes_theirs}
        self._forget_rows()
        if merge is not None:
            self._say(merge, chosen)
        self._whole.setContentsMargins(0, 0, 0, SPACE_L if merge is not None else 0)
        self.card.setVisible(merge is not None)

    def _say(self, merge: Merge, chosen: set[str]) -> None:
        woven, story, language = merge.woven, story_words(merge), self._desk.language
        self.title.setText(title_words(merge))
        self.story.setText(story)
        self.story.setVisible(bool(story))
        self.advice.setText(advice_words(merge))
        lost = [Sentence(lost_words(title), title, "close", "not_now") for title in woven.lost]
        # What both have changed stands below, where one chooses.
        collide = {change for each in woven.conflicts for change in each.theirs}
        coming = [change for change in woven.since if change not in collide]
        self.since.show_sentences([*(change_sentence(each, language) for each in coming), *lost])
        self.since.setVisible(bool(self.since.sentences))
        self.collide.setText(conflicts_words(len(woven.conflicts)))
        self.collide.setVisible(bool(woven.conflicts))
        for conflict in woven.conflicts:
            row = ConflictRow(conflict, language)
            if row.place in chosen:
                row.choice.choose(THEIRS)
            self._rows.addWidget(row)
            self.rows.append(row)

    def _forget_rows(self) -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def take_on(self) -> None:
        """Take on what was shown, with what was chosen; nothing that came after."""
        merge = self.merge
        if merge is None:
            return
        take = [row.place for row in self.rows if row.takes_theirs]

        def work(rulework: Rulework) -> str:
            rulework.rebase.take_on(merge.before.program.id, take, merge)
            return self.tr(
                "Utkastet bygger nå på den nyeste versjonen. Det som var, kan hentes fram igjen."
            )

        self._desk.act(work, self._done)

    def _done(self, said: str) -> None:
        self.taken_on.emit()
        self._desk.background.said.emit(said)

    def mends(self, path: str) -> bool:
        """Tell whether a problem goes away when the draft is taken on."""
        draft = self._desk.editing.draft
        if draft is None or self.merge is None:
            return False
        return not path or path in {*draft.expectations, *draft.missing}

    def focus_here(self) -> None:
        """Put the focus where one goes on."""
        (self.rows[0].choice if self.rows else self.go_on).setFocus()


def _merge(draft: Draft, rulework: Rulework) -> Merge | None:
    return rulework.rebase.merge_of(draft)
