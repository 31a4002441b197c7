"""The review list: what somebody should look at again, why, and what can be done at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QSplitter,
    QWidget,
)

from matcher.messages import joined
from matcher.rulework import ReviewKind
from ui.desk.review.act import ReviewAct
from ui.desk.words import review_word
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import (
    FlowLayout,
    ScrollColumn,
    Sentence,
    Sentences,
    StillCombo,
    WrapButton,
    column_of,
    with_looks,
)

if TYPE_CHECKING:
    from matcher.messages import Message
    from matcher.rulework import ReviewItem, Rulework
    from ui.desk.presenter import Desk
    from ui.desk.snapshot import DeskView

_SHARES = (760, 606)
_DRAWINGS = {
    ReviewKind.REPORT: ("note", "not_now"),
    ReviewKind.STALE: ("stale", "not_now"),
    ReviewKind.DUE: ("calendar", "maybe"),
    ReviewKind.COMING: ("calendar", "maybe"),
    ReviewKind.UNCONFIRMED: ("unconfirmed", "maybe"),
    ReviewKind.NO_SOURCE: ("link", "maybe"),
    ReviewKind.NO_CASES: ("case", "maybe"),
    ReviewKind.LOW_SCORE: ("rule", "maybe"),
    ReviewKind.UNTRANSLATED: ("language", "information"),
}


class ReviewPage(QWidget):
    """A list with a filter; what can be done with the one that is chosen stands beside it."""

    opened = Signal(str)
    """A program is to be looked at."""

    untested = Signal(str)
    """A program is to be looked at where its rule cases see too little."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the desk's review list."""
        super().__init__(parent)
        self._desk = desk
        self._items: list[ReviewItem] = []
        self.setAccessibleName(self.tr("Gjennomgang"))
        self.kinds = StillCombo(self.tr("Vis"))
        self.kinds.addItem(self.tr("Alle grunner"), "")
        for kind in ReviewKind:
            self.kinds.addItem(review_word(kind), str(kind))
        self.kinds.currentIndexChanged.connect(self.refresh)
        self.count = with_looks(QLabel(), "muted", "small")
        self.working = with_looks(
            QLabel(self.tr("Regler som er lite prøvd: regnes ut …")), "muted", "small"
        )
        self.list = Sentences(self.tr("Bør kontrolleres igjen"), choosing=True)
        self.take_in = WrapButton(self.tr("Hent inn meldinger …"), "plain")
        self.take_in.clicked.connect(self._ask_files)
        self.act = ReviewAct(desk)
        self.act.opened.connect(self._open_chosen)
        self._lay_out()
        self.list.reached.connect(self._show)
        self.list.opened.connect(self._open)
        desk.overview.changed.connect(self.refresh)
        desk.scoring.changed.connect(self._say_working)
        self._say_working()
        self.refresh()

    def _lay_out(self) -> None:
        left = QWidget()
        column = column_of(left, spacing=SPACE_S, margins=(SPACE_M, SPACE_M, 0, 0))
        bar = QWidget()
        flow = FlowLayout(bar, SPACE_S, SPACE_S)
        flow.addWidget(self.kinds)
        flow.addWidget(self.take_in)
        for part in (bar, self.count, self.working):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        scroll = ScrollColumn()
        scroll.setWidget(self.act)
        splitter.addWidget(scroll)
        splitter.setSizes(_SHARES)
        splitter.setStretchFactor(0, 1)
        column_of(self, splitter)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Show the list as it is now."""
        view = self._desk.overview.view
        if view is None:
            return
        wanted = str(self.kinds.currentData() or "")
        self._items = [item for item in view.review if not wanted or item.kind == wanted]
        self.list.show_sentences(
            [self._said(place, item, view) for place, item in enumerate(self._items)]
        )
        programs = len({item.program for item in self._items})
        said = self.tr("{count} grunner for {programs} tiltak")
        one = self.tr("Én grunn for ett tiltak")
        none = self.tr("Ingenting å se på. Alt er oppdatert.")
        counted = said.format(count=len(self._items), programs=programs)
        self.count.setText({0: none, 1: one}.get(len(self._items), counted))
        self._show(self.list.current_key())

    def _said(self, place: int, item: ReviewItem, view: DeskView) -> Sentence:
        program = view.programs.get(item.program)
        language = self._desk.language
        name = program.name.into(language) if program else item.program
        number = item.report.number if item.report else place
        key = f"{item.program} {item.kind} {number if item.report else ''}".strip()
        return Sentence(f"{name}\n{item.why.into(language)}", key, *_DRAWINGS[item.kind])

    def _item(self, key: str) -> ReviewItem | None:
        keys = [sentence.key for sentence in self.list.sentences]
        return self._items[keys.index(key)] if key in keys else None

    def _show(self, key: str) -> None:
        self.act.show_item(self._item(key))

    def _open(self, key: str) -> None:
        item = self._item(key)
        if item is not None:
            (self.untested if item.score else self.opened).emit(item.program)

    def _open_chosen(self) -> None:
        self._open(self.list.current_key())

    def _say_working(self) -> None:
        self.working.setVisible(self._desk.scoring.running)

    def _ask_files(self) -> None:
        title = self.tr("Hent inn meldinger fra saksbehandlere")
        names, _ = QFileDialog.getOpenFileNames(self.window(), title, "", "*.json")
        if names:
            self.take_in_files([Path(name) for name in names])

    def take_in_files(self, paths: list[Path]) -> None:
        """Read reports; one that is refused does not stop the others."""
        self._desk.act(partial(_taken_in, paths), self._say_taken_in)

    def _say_taken_in(self, outcome: tuple[int, list[Message]]) -> None:
        count, refused = outcome
        one = self.tr("Meldingen er hentet inn og står øverst.")
        more = self.tr("{count} meldinger er hentet inn og står øverst.").format(count=count)
        told = [one if count == 1 else more] if count else []
        self._desk.background.said.emit(
            "\n".join([*told, *(w.into(self._desk.language) for w in refused)])
        )


def _taken_in(paths: list[Path], rulework: Rulework) -> tuple[int, list[Message]]:
    from matcher.rulework import DeskError

    count = 0
    refused: list[Message] = []
    for path in paths:
        try:
            rulework.review.take_in(path)
            count += 1
        except DeskError as error:
            refused.append(joined([path.name, error.said], ": "))
    return count, refused
