"""What others have done to the open draft or its program: what collides, and the way on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.desk.inquiry import Inquiry
from ui.desk.publishing.conflict import THEIRS, ConflictRow
from ui.desk.publishing.overtaken_words import conflicts_words, join_story, lost_words, merge_story
from ui.desk.sentences import change_sentence
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import Sentence, Sentences, Words, WrapButton, column_of, discard, with_looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from matcher.rulework import Collision, Draft, Merge, Rulework
    from ui.desk.presenter import Desk
    from ui.desk.publishing.overtaken_words import Story


class Overtaken(QWidget):
    """A card on top of all; nothing where nobody else has been at work."""

    taken_on = Signal()
    """The draft is otherwise than anybody at this desk has written it."""

    def __init__(self, desk: Desk) -> None:
        """Follow the desk's open draft."""
        super().__init__()
        self._desk = desk
        self._inquiry = Inquiry(desk.background, self, self._show)
        self.merge: Merge | None = None
        self.rows: list[ConflictRow] = []
        self.card, self.title = QFrame(), with_looks(QLabel(), "heading=3")
        self.card.setProperty("card", "true")
        self.title.setWordWrap(True)
        self.story, self.advice = Words("", "muted", "small"), Words()
        self.since = Sentences(self.tr("Endret i den nye versjonen"), lines=12)
        self.collide = Words()
        self.go_on = WrapButton("", "primary")
        self.go_on.clicked.connect(self.take_on)
        column = column_of(self.card, spacing=SPACE_S, margins=SPACE_M)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_M)
        for part in (self.title, self.story, self.advice, self.since, self.collide):
            part.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
        column.addLayout(self._rows)
        column.addSpacing(SPACE_M)
        column.addWidget(self.go_on)
        self._whole = column_of(None, self.card)
        said = self.tr(
            "Utkastet slik det var før det ble tatt videre eller byttet, er tatt vare på."
        )
        self.change = WrapButton(self.tr("Bytt til det andre utkastet"), "plain")
        self.change.clicked.connect(self.change_over)
        self.other, kept = QWidget(), Words(said, "muted")
        kept.setContentsMargins(0, 0, 0, 0)
        column_of(self.other, kept, self.change, spacing=SPACE_S, margins=(0, 0, 0, SPACE_M))
        self.other.hide()
        both = column_of(self, spacing=SPACE_S)
        both.addLayout(self._whole)
        both.addWidget(self.other)
        self.card.hide()

    def refresh(self) -> None:
        """Find out whether others have published the program meanwhile, if that is not known."""
        editing, view = self._desk.editing, self._desk.overview.view
        draft, join = editing.draft, editing.join
        self.other.setVisible(draft is not None and bool(draft.former))
        if draft is None or view is None or not self.isVisible():
            return
        about = (draft.content, draft.base, view.newest.hash, join)
        if join is None:
            self._inquiry.ask(about, partial(_merge, draft))
        elif self._inquiry.is_new(about):
            self.merge = None
            self._say(join_story(join, view.me), [], join.conflicts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show(self, merge: Merge | None) -> None:
        self.merge = merge
        if merge is None:
            self._say(None, [], ())
            return
        language = self._desk.language
        lost = [Sentence(lost_words(title), title, "close", "not_now") for title in merge.lost]
        # What both have changed stands below, where one chooses.
        collide = {each.place.removesuffix("[]").removesuffix(".when") for each in merge.conflicts}
        coming = [change for change in merge.since if change.place not in collide]
        said = [*(change_sentence(each, language) for each in coming), *lost]
        self._say(merge_story(merge), said, merge.conflicts)

    def _say(
        self, story: Story | None, since: list[Sentence], conflicts: Sequence[Collision]
    ) -> None:
        chosen = {row.place for row in self.rows if row.takes_theirs}
        discard(self._rows, *self.rows)
        self.rows = [ConflictRow(each, self._desk.language) for each in conflicts]
        for row in self.rows:
            self._rows.addWidget(row)
            if row.place in chosen:
                row.choice.choose(THEIRS)
        self._whole.setContentsMargins(0, 0, 0, SPACE_L if story else 0)
        self.card.setVisible(story is not None)
        if story is not None:
            self.title.setText(story.title)
            self.go_on.set_words(story.way_on)
            self.go_on.setAccessibleName(story.way_on)
            for words, said in ((self.story, story.who), (self.advice, story.advice),
                                (self.collide, conflicts_words(len(conflicts)))):  # fmt: skip
                words.setText(said)
                words.setVisible(bool(said))
            self.since.show_sentences(since)
            self.since.setVisible(bool(since))

    def take_on(self) -> None:
        """Take on what was shown, with what was chosen; nothing that came after."""
        take, merge = [row.place for row in self.rows if row.takes_theirs], self.merge
        if self._desk.editing.join is not None:
            self._desk.editing.choose(take)
            self.taken_on.emit()
        elif merge is not None:
            said = self.tr(
                "Utkastet bygger nå på den nyeste versjonen. Det som var, kan hentes fram igjen."
            )

            def work(rulework: Rulework) -> str:
                rulework.rebase.take_on(merge.before.program.id, take, merge)
                return said

            self._desk.act(work, self._done)

    def change_over(self) -> None:
        """Work on with the draft as it was; what one changes from is kept in its place."""
        program_id = self._desk.editing.program_id
        said = self.tr("Du har byttet utkast. Det du byttet fra, er tatt vare på.")

        def work(rulework: Rulework) -> str:
            rulework.rebase.bring_back(program_id)
            return said

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
