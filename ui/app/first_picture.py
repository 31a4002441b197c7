"""The first picture: a window whose line can be written in, before there is a catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.app.window import Window
from ui.platform import Jobs, use_language
from ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from ui.platform import Settings

LONGEST_WAIT = 250
"""Milliseconds after which the rest is made whether anything was painted or not: a window may
lie behind others."""


class FirstPicture(QObject):
    """Shows the window. Who makes the rest takes it over with its look and its language."""

    there = Signal()
    """It is painted, and takes what is typed."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        """Show the window as the settings want it, with the caret in the line."""
        super().__init__(app)
        self.settings = settings
        self._app = app
        self.jobs = Jobs(self)
        apply_theme(app, settings.theme, settings.text_size / 100)
        # A style sheet of the application is worked through with every widget that is made.
        self.sheet = app.styleSheet()
        app.setStyleSheet("")
        self.translators = use_language(app, settings.language)
        self.window = Window()
        self.window.set_compact(settings.compact)
        self.window.place(settings.window, settings.panes)
        self.window.setStyleSheet(self.sheet)
        self._wait = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        self._wait.timeout.connect(self._painted)
        self.window.installEventFilter(self)
        self.window.show()
        self.window.intake.focus_line()
        self._wait.start()

    def dress(self) -> None:
        """Let the look be that of all windows, while there are few widgets to be dressed anew."""
        self.window.setStyleSheet("")
        self._app.setStyleSheet(self.sheet)

    def moving_in(self) -> Iterator[None]:
        """Put what was made in its place a part at a time; nobody sees it half done."""
        self.window.setUpdatesEnabled(False)
        yield from self.window.moving_in()

    def hold_back(self) -> Iterator[None]:
        """Let no pane be painted yet; then one after the other, the list first."""
        panes = self.window.results, self.window.intake.view, self.window.program
        for pane in panes:
            pane.setUpdatesEnabled(False)
        yield
        for pane in panes:
            pane.setUpdatesEnabled(True)
            yield

    def give(self) -> Window:
        """Hand over the window with all that was made in its place, without a sheet of its own."""
        window = self.window
        # It goes with another language; this lasts as long as the program, and would keep it.
        del self.window
        self._wait.stop()
        window.removeEventFilter(self)
        window.setStyleSheet("")
        if not window.moved_in:
            window.move_in()
        window.set_compact(self.settings.compact)
        window.setUpdatesEnabled(True)
        return window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint:
            self._wait.start(0)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self.window.removeEventFilter(self)
        self.there.emit()
