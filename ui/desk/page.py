"""The supervisor's desk: joins its screens by the desk's signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from matcher.rulework import EntryKind
from ui.desk.focus import InSight, TabKey
from ui.desk.work_area import WorkArea
from ui.platform import NoticeBar, Stay, next_part
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import column_of, row_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.focus import Part
    from ui.desk.presenter import Desk


SLOW = 700
"""Milliseconds before it is told that what was pressed is being done."""
PROGRAMS, REVIEW, VERSIONS, RATES, ENTRIES = range(5)


class DeskPage(QWidget):
    """Above, what one works with; below, that."""

    situation_wanted = Signal(object)
    """A person to look at at the counter."""

    replay_wanted = Signal(str)
    """A version to look at at the counter."""

    day_wanted = Signal(object)
    """A day to look back to at the counter."""

    _tab = TabKey()  # not of one page: Qt asks before a page is whole

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show a desk; it is asked to look when this is first shown."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Fagansvarlig"))
        self.areas = QTabBar()
        self.areas.setExpanding(False)
        self.areas.setDrawBase(False)
        self.areas.setAccessibleName(self.tr("Områder"))
        for title in (
            self.tr("&Tiltak"),
            self.tr("Gje&nnomgang"),
            self.tr("Ver&sjoner"),
            self.tr("Sats&er"),
            self.tr("Spørsmål &og annet"),
        ):
            self.areas.addTab(title)
        self.who = with_looks(QLabel(), "muted", "small")
        self.notices, self._wait = NoticeBar(), self.tr("Et øyeblikk …")
        self.waiting = with_looks(QLabel(self.tr("Henter utkast og versjoner …")), "muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Before the work area is, which puts the focus in what has been opened.
        desk.editing.opened.connect(self._opened)
        self.work = WorkArea(desk)
        self.programs, self.pane = self.work.programs, self.work.pane
        self.stack = QStackedWidget()
        self._lazy: dict[int, QWidget] = {}
        self._shows: dict[int, Callable[[str], None]] = {}
        """Areas that can show an entry of the catalogue, by the key of its draft."""
        self._lay_out()
        self._join()
        self._looked()

    def _lay_out(self) -> None:
        head = row_of(None, self.areas, spacing=SPACE_M, margins=(SPACE_S, 0, SPACE_L, 0))
        head.addStretch(1)
        head.addWidget(self.who)
        self.stack.addWidget(self.waiting)
        self.stack.addWidget(self.work)
        column = column_of(self, spacing=0)
        column.addLayout(head)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)

    def _join(self) -> None:
        desk = self._desk
        InSight(self)
        desk.background.begun.connect(self.notices.end_act)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(lambda: self._say(self._wait))
        desk.background.begun.connect(self._slow.start)
        desk.background.over.connect(self._end_waiting)
        desk.background.said.connect(self._say)
        desk.overview.changed.connect(self._looked)
        self.areas.currentChanged.connect(self._turn)
        self.pane.situation_wanted.connect(self.situation_wanted)
        self.work.entry_wanted.connect(self._show_entry)

    def _say(self, text: str) -> None:
        self.notices.say(text, Stay.UNTIL_NEXT_ACT)

    def _end_waiting(self) -> None:
        self._slow.stop()
        self.notices.take_back(self._wait)

    def _looked(self) -> None:
        view = self._desk.overview.view
        if view is None:
            return
        self.who.setText(self.tr("Du er {who}").format(who=view.me))
        if self.stack.currentWidget() is self.waiting:
            self._turn(self.areas.currentIndex())
            self.focus_here()
            if view.unreadable:
                self.notices.say("\n".join(view.unreadable))

    def _opened(self) -> None:
        if self._desk.editing.draft is not None:
            self.go_to(PROGRAMS)

    def search(self) -> None:
        """Put the caret in the search; what is open is saved and closed if it took the room."""
        self.go_to(PROGRAMS)
        self.work.search()

    def go_to(self, area: int) -> None:
        """Show an area."""
        self.areas.setCurrentIndex(area)

    def _turn(self, area: int) -> None:
        if self._desk.overview.view is None:
            return
        page = self.work if area == PROGRAMS else self._page(area)
        self.stack.setCurrentWidget(page)

    def _page(self, area: int) -> QWidget:
        if area not in self._lazy:
            make = {
                REVIEW: self._make_review,
                VERSIONS: self._make_versions,
                RATES: self._make_rates,
                ENTRIES: self._make_entries,
            }[area]
            page = self._lazy[area] = make()
            self.stack.addWidget(page)
        return self._lazy[area]

    def _make_review(self) -> QWidget:
        from ui.desk.review import ReviewPage

        page = ReviewPage(self._desk)
        page.opened.connect(self._desk.editing.open)
        page.untested.connect(self.work.open_untested)
        return page

    def _make_versions(self) -> QWidget:
        from ui.desk.versions import VersionsPage

        page = VersionsPage(self._desk)
        page.replay_wanted.connect(self.replay_wanted)
        page.day_wanted.connect(self.day_wanted)
        return page

    def _make_rates(self) -> QWidget:
        from ui.desk.rates import RatesPage

        page = RatesPage(self._desk)
        self._shows[RATES] = page.show_entry
        return page

    def _show_entry(self, key: str) -> None:
        kind = EntryKind.of(key)
        area = RATES if kind is EntryKind.RATE else ENTRIES
        self.go_to(area)
        self._shows[area](key)

    def _make_entries(self) -> QWidget:
        from ui.desk.entries import EntriesPage

        page = EntriesPage(self._desk)
        self._shows[ENTRIES] = page.show_entry
        return page

    def focus_here(self) -> None:
        """Put the focus where the work is."""
        if self.stack.currentWidget() is self.work:
            self.work.focus_here()
        else:
            self.areas.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next part, or with -1 to the one before."""
        next_part([(self.areas, self.areas.setFocus), *self._parts()], step)

    def _parts(self) -> list[Part]:
        """Return what is seen below the areas, each with the way to put the focus in it."""
        page = self.stack.currentWidget()
        return self.work.parts() if page in {None, self.work} else [(page, page.setFocus)]

    def event(self, event: QEvent) -> bool:
        self._tab.note(event)
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = self._tab.go_on(self, forward=forward)
        return super().focusNextPrevChild(forward) if moved is None else moved

    def next_tab(self, step: int) -> None:
        """Show the next part of the program that is open."""
        if self._desk.editing.draft is not None:
            self.pane.go_to((self.pane.tabs.currentIndex() + step) % self.pane.tabs.count())
