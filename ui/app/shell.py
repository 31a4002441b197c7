"""What lasts longer than a window: settings, the conversation, the idle watch, the clipboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.app.absence import Absence
from ui.app.case_keeper import CaseKeeper
from ui.app.catalogue_door import CatalogueDoor
from ui.app.first_picture import FirstPicture
from ui.app.kept_settings import KeptSettings
from ui.app.look import Look
from ui.app.other_days import OtherDays
from ui.app.present import Present
from ui.app.reading_ahead import load_reading
from ui.app.replay import Replay
from ui.app.takeaway import Takeaway
from ui.app.trial import TrialMode
from ui.app.window import Window
from ui.counter import Counter
from ui.platform import (
    BorrowedClipboard,
    Settings,
    Stay,
    known_language,
    look_through_all,
    use_language,
)
from ui.theme import THEME_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from matcher.casework import Casework
    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from matcher.questions import Situation
    from ui.app.storage import Storage
    from ui.desk import DeskMode

AFTER_PAINT_MILLISECONDS = 250


class Shell(QObject):
    """Owns the window and may build it anew, as when the language changes."""

    window: Window

    unforeseen = Signal()
    """Something failed that nobody foresaw, on any thread."""

    def __init__(
        self,
        app: QApplication,
        casework: Casework,
        settings: Settings,
        keeping: Storage,
        first: FirstPicture | None = None,
    ) -> None:
        """Show the window by the settings, or take over the first picture of it."""
        super().__init__(app)
        first = first or FirstPicture(app, settings)
        first.setParent(self)
        self.app = app
        self._casework = casework
        self._keeping = keeping
        self._translators = first.translators
        self.unforeseen.connect(self.say_unforeseen)
        self.jobs = first.jobs
        self.kept = KeptSettings(settings, keeping.save, self.jobs, self)
        self.kept.unread = keeping.unread
        self.kept.told.connect(self._say)
        self.kept.failed.connect(self._failed)
        self.present = self._present()
        self.clipboard = BorrowedClipboard(self, settings.clear_clipboard_after)
        self.absence: Absence | None = None
        self.desk: DeskMode | None = None
        self.door: CatalogueDoor | None = None
        if keeping.arrivals:
            self.door = CatalogueDoor(lambda: self.window, self.jobs, keeping.arrivals, self)
        self.look = Look(app, lambda: self.settings, self)
        self.look.worn.connect(self._settle)
        if not first.window.furnished:
            first.window.furnish(Counter(casework, settings.language))
        self._join(first.give(), first.sheet)
        QTimer.singleShot(AFTER_PAINT_MILLISECONDS, self, self._after_paint)

    @property
    def settings(self) -> Settings:
        """What the user has chosen."""
        return self.kept.now

    def _present(self) -> Present:
        present = Present(self.jobs, self._keeping.look, self)
        present.unread = self._keeping.unread
        present.offered.connect(self._offer)
        present.used.connect(self._came_into_force)
        present.settings_found.connect(self._settings_found)
        present.looked.connect(self._look_at_desk)
        self.app.applicationStateChanged.connect(present.activated)
        return present

    def _after_paint(self) -> None:
        """Do what the first painted window need not wait for."""
        seconds = self.settings.blank_after, self.settings.wipe_after
        self.absence = Absence(self.app, lambda: self.window, *seconds, self)
        self.absence.forgotten.connect(self.wipe)
        self.absence.watch.back.connect(self.present.ask)
        self.jobs.unheard.connect(self._failed)
        self.present.start()
        self.look.listen()
        if self._keeping.notice:
            self.window.notices.say(self._keeping.notice)
        self._read_ahead()

    def _read_ahead(self) -> None:
        """Have the words of a line ready before somebody types: the first line waits for them."""
        asked, day = self._casework.catalogue.questionnaire, self._casework.situation.as_of
        self.jobs.run(partial(load_reading, asked, day), lambda _: None, self._failed)
        if self.door is not None and self._keeping.watched is not None:
            self.door.watch(self._keeping.watched)

    def _speak(self) -> None:
        for translator in self._translators:
            self.app.removeTranslator(translator)
        self._translators = use_language(self.app, self.settings.language)

    def _open_window(self) -> None:
        # A style sheet is worked through at every addition to a layout: it comes last, and once.
        sheet = self.app.styleSheet()
        self.app.setStyleSheet("")
        self._join(Window(Counter(self._casework, self.settings.language)), sheet)
        self.window.place(self.settings.window, self.settings.panes)
        self.window.set_compact(self.settings.compact)
        self.window.show()
        self.window.intake.focus_line()

    def _join(self, window: Window, sheet: str) -> None:
        self.window = window
        window.counter.setParent(window)
        window.installEventFilter(self.look)
        self._obey(window)
        window.results.set_folds(self.settings.folds)
        if not self.settings.welcomed:
            from ui.app.first_time import FirstTime

            welcome = FirstTime(window, self.kept)
            if self.door is not None:
                welcome.open_file.connect(self.door.choose)
        if self.app.styleSheet() != sheet:
            self.app.setStyleSheet(sheet)

    def _obey(self, window: Window) -> None:
        commands = window.commands
        commands.show_settings(self.settings)
        commands.lock(self._keeping.locked)
        commands.theme_wanted.connect(self.use_theme)
        commands.size_wanted.connect(self.use_size)
        commands.language_wanted.connect(self.use_language)
        commands.compact_wanted.connect(self.use_compact)
        commands.blank_wanted.connect(self.blank_now)
        commands.palette_wanted.connect(self.find)
        commands.about_wanted.connect(self.about)
        if self.door is not None:
            self.door.join(window)
        commands.day_wanted.connect(OtherDays(window, self.jobs, self._keeping).ask)
        commands.counter_wanted.connect(self.show_counter)
        commands.desk_wanted.connect(self.show_desk)
        commands.desk.setVisible(self._keeping.open_desk is not None)
        longest = self.settings.longest_text
        self.takeaway = Takeaway(window, self._casework, self.clipboard, self.jobs, longest)
        self.trial = TrialMode(window)
        CaseKeeper(window, self.jobs, self._keeping, self.takeaway, self.present)
        commands.code_wanted.connect(Replay(window, self.jobs, self._keeping, self.takeaway).ask)
        window.program.report_wanted.connect(self.report)
        window.results.folded.connect(self.use_folds)
        window.closing.connect(self._leave)
        window.present_wanted.connect(self.present.catch_up)
        self.present.follow(window.counter)

    def show_counter(self) -> None:
        """Show the counter."""
        if self.desk is not None:
            self.desk.leave()
        self.window.show_mode()

    def show_desk(self) -> None:
        """Show the supervisor's desk; all of it is loaded when it is first asked for."""
        if self.desk is None and self._keeping.open_desk is not None:
            from ui.desk import DeskMode

            self.desk = DeskMode(self.window, self.jobs, self._keeping.open_desk, self.window)
            self.desk.counter_wanted.connect(self.show_counter)
            self.desk.person_wanted.connect(self.show_person)
        if self.desk is not None:
            self.desk.show()

    def show_person(self, situation: Situation) -> None:
        """Show a made-up person at the counter."""
        self.show_counter()
        self.window.counter.new_person()
        self.window.counter.answer_all(situation.answers)

    def use_theme(self, name: str) -> None:
        """Change the colours and remember it."""
        self._wear(replace(self.settings, theme=next(one for one in THEME_NAMES if one == name)))

    def use_size(self, percent: int) -> None:
        """Change the size of the text and remember it."""
        self._wear(replace(self.settings, text_size=percent))

    def _wear(self, settings: Settings) -> None:
        self.kept.keep(settings)
        self.look.wear()

    def _settle(self) -> None:
        self.window.settle()

    def use_compact(self, compact: bool) -> None:
        """Change how tight the window is and remember it."""
        self.kept.keep(replace(self.settings, compact=compact))
        self.window.set_compact(compact)
        self.window.settle()

    def use_folds(self, folds: str) -> None:
        """Remember which groups of the list somebody folded or unfolded."""
        self.kept.keep(replace(self.settings, folds=folds))

    def use_language(self, code: str) -> None:
        """Build the window again in another language; the answers stay."""
        where, panes = self.window.placement()
        spoken = replace(self.settings, language=known_language(code))
        self.kept.keep(replace(spoken, window=where, panes=panes))
        self._build_anew()

    def _build_anew(self) -> None:
        """Build the window again by the settings as they are; the answers stay."""
        old = self.window
        self._speak()
        old.closing.disconnect(self._leave)
        at_desk = self.desk is not None and not old.at_counter
        self._close_desk()
        self._open_window()
        self.window.intake.go_on_from(old.intake)
        if self.absence:
            self.absence.departure.attend(self.window)
        if at_desk:
            self.show_desk()
        old.close()
        old.deleteLater()
        # When the new one is painted, and behind what the old desk waits for: that holds the desk.
        look = partial(self.jobs.run, lambda: None, lambda _: look_through_all(), self._failed)
        QTimer.singleShot(AFTER_PAINT_MILLISECONDS, self, look)
        self.window.settle()

    def _settings_found(self, pairs: Mapping[str, str]) -> None:
        """Look as the user wanted it: a lock that has passed was in the way at the start.

        Not while somebody is writing: the window is built anew, and what is half typed would go.
        """
        if not self.window.is_idle:
            return
        self.present.unread = False
        self.kept.take(pairs)
        self.window.notices.take_back(self._keeping.notice)
        self.look.wear()
        self.clipboard.seconds = self.settings.clear_clipboard_after
        if self.absence:
            self.absence.watch.set_times(self.settings.blank_after, self.settings.wipe_after)
        self._build_anew()

    def _say(self, words: str) -> None:
        self.window.notices.say(words)

    def _offer(self, words: str) -> None:
        self.window.bars.offer_present(words)

    def _came_into_force(self, catalogue: Catalogue) -> None:
        said = self.tr("Katalog {version} gjelder nå og er tatt i bruk.")
        self.window.notices.say(said.format(version=catalogue.version))

    def _look_at_desk(self) -> None:
        if self.desk is not None:
            self.desk.look_again()

    def _failed(self, error: MatcherError) -> None:
        self.window.notices.say(error.into(self.settings.language))

    def find(self) -> None:
        """Open the finder over the window."""
        from ui.app.entries import entries_for
        from ui.app.finder import Finder

        finder = Finder(entries_for(self.window), self.window)
        finder.show()

    def report(self, program_id: str) -> None:
        """Let the caseworker tell that a program's card is right or wrong."""
        from ui.counter import ReportBox

        counter = self.window.counter
        box = ReportBox(counter.catalogue.programs[program_id], counter, self.window)
        box.said.connect(partial(self.window.notices.say, stay=Stay.WITH_PERSON))
        box.open()

    def about(self) -> None:
        """Say which program and which catalogue this is."""
        from ui.app.about import about_box

        about_box(self._casework.catalogue, self.window).open()

    def blank_now(self) -> None:
        """Blank the screen at once."""
        if self.absence:
            self.absence.watch.blank_now()

    def wipe(self) -> None:
        """Forget the person: answers, history, boxes here and not at the desk, our clipboard."""
        if self.absence and self.window.at_counter:
            self.absence.close_covered()
        self.window.counter.new_person()
        self.clipboard.wipe()

    def say_unforeseen(self) -> None:
        """Tell that something failed which nobody foresaw."""
        said = self.tr(
            "Noe gikk galt som programmet ikke var forberedt på. Svarene er beholdt. "
            "Gå videre, og si fra til fagansvarlig hvis det skjer igjen."
        )
        self.window.notices.say(said, Stay.WITH_PERSON)

    def _close_desk(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def _leave(self) -> None:
        self._close_desk()
        where, panes = self.window.placement()
        self.kept.keep(replace(self.settings, window=where, panes=panes))
        self.wipe()
        if self.door is not None:
            self.door.files.end()
        self.jobs.wait(3_000)
