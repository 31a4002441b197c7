"""The desk as a mode of the window: its presenter, its page, its menu, and what they tell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from ui.desk.page import DeskPage
from ui.desk.presenter import Desk
from ui.desk.signing import make_key, sign_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.rulework import Rulework
    from ui.desk.frame import Frame
    from ui.platform import Jobs

Keys = QKeySequence.StandardKey
PATIENCE_MILLISECONDS = 3_000


class DeskMode(QObject):
    """Made on the first Ctrl+2, so that the counter's start does not pay for it."""

    counter_wanted = Signal()
    """The counter is to be shown in the desk's place."""

    person_wanted = Signal(object)
    """This situation is to be shown at the counter."""

    def __init__(
        self, window: Frame, jobs: Jobs, open_desk: Callable[[], Rulework], parent: QObject
    ) -> None:
        """Open the desk in a window."""
        super().__init__(parent)
        self._window, self._jobs = window, jobs
        self.desk = Desk(open_desk, jobs, window.counter.language, self)
        self.page = DeskPage(self.desk)
        self._menu()
        self.desk.overview.took_effect.connect(self._use)
        self.desk.background.said.connect(self._say)
        self.page.situation_wanted.connect(self.person_wanted)
        self.page.replay_wanted.connect(self.replay)
        self.page.day_wanted.connect(self.replay_day)

    def _menu(self) -> None:
        commands = self._window.commands
        self.menu = self._window.menuBar().addMenu(self.tr("F&agansvarlig"))
        page, programs = self.page, self.page.programs
        acts: tuple[tuple[str, Callable[[], object], QKeySequence.StandardKey | str], ...] = (
            (self.tr("&Nytt tiltak …"), programs.acting.ask_new, Keys.New),
            (self.tr("&Søk i tiltak"), page.search, Keys.Find),
            (self.tr("&Lagre nå"), self.desk.editing.flush, Keys.Save),
            (self.tr("&Hent på nytt"), self.desk.refresh, Keys.Refresh),
            (self.tr("Neste &del av tiltaket"), partial(page.next_tab, 1), "Ctrl+PgDown"),
            (self.tr("&Forrige del av tiltaket"), partial(page.next_tab, -1), "Ctrl+PgUp"),
            (self.tr("Neste &rute"), partial(page.focus_pane, 1), "F6"),
            (self.tr("Forrige r&ute"), partial(page.focus_pane, -1), "Shift+F6"),
            (self.tr("Si&gner en fil …"), partial(sign_file, self.desk, page), ""),
            (self.tr("Ny nø&kkel …"), partial(make_key, self.desk, page), ""),
            (self.tr("Lukk &tiltaket"), page.work.close_program, Keys.Close),
        )
        for text, slot, keys in acts:
            action = QAction(text, self.menu)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(partial(_call, slot))
            self.menu.addAction(action)
            commands.add_desk(action)

    def show(self) -> None:
        """Show the desk, and look whether another has been at work."""
        self.menu.menuAction().setVisible(True)
        self._window.show_mode(self.page)
        self.page.focus_here()
        self.desk.refresh()
        self.desk.scoring.start()

    def look_again(self) -> None:
        """Look whether a colleague has been at work, or the day is another, where it is seen."""
        if not self._window.at_counter:
            self.desk.refresh()

    def leave(self) -> None:
        """Save what is open; the counter is shown."""
        self.menu.menuAction().setVisible(False)
        self.desk.editing.flush()

    def _use(self, catalogue: Catalogue) -> None:
        """Let the counter go on with what is in force now, if it does not already."""
        counter = self._window.counter
        if catalogue.hash != counter.current.hash:
            counter.use_catalogue(catalogue)

    def _say(self, words: str) -> None:
        if self._window.at_counter:
            self._window.notices.say(words)

    def replay(self, version_id: str) -> None:
        """Let the counter judge by a version of another day, on that day."""

        def work(rulework: Rulework) -> tuple[Catalogue, date]:
            return rulework.versions.catalogue_of(version_id), rulework.versions.day_of(version_id)

        self.desk.background.ask(work, self._replayed)

    def replay_day(self, day: date) -> None:
        """Let the counter judge as on another day, by the version of that day."""

        def work(rulework: Rulework) -> tuple[Catalogue, date]:
            return rulework.versions.catalogue_at(day), day

        self.desk.background.ask(work, self._replayed)

    def _replayed(self, found: tuple[Catalogue, date]) -> None:
        catalogue, day = found
        counter, view = self._window.counter, self.desk.overview.view
        if view is not None and (view.published.hash, view.today) == (catalogue.hash, day):
            counter.come_back()
        else:
            counter.look_back(catalogue, day)
        self.counter_wanted.emit()

    def close(self) -> None:
        """Save what is open and leave."""
        self.desk.editing.flush()
        self.desk.end()
        self._jobs.wait(PATIENCE_MILLISECONDS)


def _call(what: Callable[[], object], checked: bool = False) -> None:  # noqa: FBT002 - Qt tells it
    del checked
    what()
