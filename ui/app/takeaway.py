"""What leaves the counter: the text for the case system, and the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from matcher.languages import SOURCE, WRITTEN_NORWEGIAN
from matcher.questions import number
from ui.platform import Stay

if TYPE_CHECKING:
    from matcher.casework import Casework
    from matcher.questions import Language
    from ui.app.window import Window
    from ui.counter import ClientView
    from ui.platform import BorrowedClipboard, Jobs


class Takeaway(QObject):
    """Serves one window; nothing leaves but what somebody asks for."""

    def __init__(
        self,
        window: Window,
        casework: Casework,
        clipboard: BorrowedClipboard,
        jobs: Jobs,
        longest: int,
    ) -> None:
        """Obey the commands of a window; `longest` is what the receiving field takes."""
        super().__init__(window)
        self._window, self._casework = window, casework
        self._clipboard, self._jobs, self._longest = clipboard, jobs, longest
        window.commands.copy_wanted.connect(self.copy_case_text)
        window.commands.copy_all_wanted.connect(self.copy_all)
        window.commands.sheet_wanted.connect(self.make_sheet)
        window.commands.client_wanted.connect(self.turn_screen)
        window.counter.person_gone.connect(self.turn_back)
        self._view: ClientView | None = None
        self._lent = ""
        clipboard.gone.connect(self._say_gone)
        window.results.sheet_wanted.connect(self.make_sheet)

    def copy_case_text(self) -> None:
        """Lend the page for the case system to the clipboard for a while."""
        if self.is_trial():
            return
        # Late: nothing is copied at the start.
        from matcher.sheets.journal_text import journal_text

        casework = self._casework
        assessment, catalogue = casework.match(), casework.catalogue
        text = journal_text(assessment, catalogue, self._language, casework.plan, self._longest)
        said = self.tr(
            "Teksten er kopiert: {count} av høyst {most} tegn. Den tas bort fra utklippstavlen om "
            "{seconds} sekunder."
        )
        self._lend(text, said)

    def copy_all(self) -> None:
        """Lend the whole assessment, with every criterion and source."""
        if self.is_trial():
            return
        from matcher.sheets.case_text import case_text

        casework = self._casework
        text = case_text(casework.match(), casework.catalogue, self._language, casework.plan)
        said = self.tr(
            "Hele vurderingen er kopiert: {count} tegn. Mange felter tar høyst {most}. "
            "Den tas bort fra utklippstavlen om {seconds} sekunder."
        )
        self._lend(text, said)

    @property
    def _language(self) -> Language:
        """The window's, where a case file may be written in it."""
        language = self._window.counter.language
        return language if language in WRITTEN_NORWEGIAN else SOURCE

    def _lend(self, text: str, said: str) -> None:
        self._clipboard.put(text)
        counted = {"count": number(len(text)), "most": number(self._longest)}
        self._lent = said.format(seconds=self._clipboard.seconds, **counted)
        self._window.notices.say(self._lent, Stay.UNTIL_NEXT_ACT)

    def _say_gone(self) -> None:
        """Stop saying that a text can be pasted that cannot be any more."""
        self._window.notices.take_back(self._lent)

    def make_sheet(self) -> None:
        """Make the sheet of what is chosen with the person."""
        counter = self._window.counter
        if not self._has_chosen():
            return
        from ui.counter import SheetBox

        SheetBox(counter, self._jobs, self._window).open()

    def is_trial(self) -> bool:
        """Tell whether something is tried out, and say that nothing of a trial leaves."""
        if self._window.counter.held is None:
            return False
        said = self.tr(
            "Du prøver svar nå, og en prøve går ikke ut. Behold eller forkast den først."
        )
        self._window.notices.say(said)
        return True

    def _has_chosen(self) -> bool:
        if self.is_trial():
            return False
        if not self._window.counter.plan.chosen:
            words = self.tr("Kryss av tiltak i listen først: mellomrom, eller ruten til høyre.")
            self._window.notices.say(words, Stay.UNTIL_NEXT_ACT)
            return False
        return True

    def turn_screen(self) -> None:
        """Turn the screen to the person, or back."""
        if self._view is not None:
            self.turn_back()
        elif self._window.at_counter and self._has_chosen():
            from ui.counter import ClientView

            self._view = ClientView(self._window.counter)
            self._view.refresh()
            self._around(shown=False)
            self._window.show_mode(self._view)
            self._view.languages.setFocus()

    def turn_back(self) -> None:
        """Show the counter again; nothing happens where it is shown."""
        if (view := self._view) is None:
            return
        self._view = None
        view.clear()
        self._window.show_mode()
        self._around(shown=True)
        self._window.modes.removeWidget(view)
        view.deleteLater()
        self._window.results.focus_list()

    def _around(self, *, shown: bool) -> None:
        """Show or hide what stands round the page: menus and the line below tell of the work."""
        self._window.menuBar().setVisible(shown)
        self._window.statusBar().setVisible(shown)
