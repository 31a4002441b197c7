"""The welcome of somebody who is here for the first time: gone for good with the first act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.app.welcome import Welcome

if TYPE_CHECKING:
    from ui.app.kept_settings import KeptSettings
    from ui.app.window import Window


class FirstTime(QObject):
    """Joins the card to one window."""

    open_file = Signal()

    def __init__(self, window: Window, kept: KeptSettings) -> None:
        """Show the card."""
        super().__init__(window)
        self._window, self._kept = window, kept
        self._welcome = welcome = Welcome()
        window.bars.show_welcome(welcome)
        welcome.start.connect(self._start)
        welcome.example.connect(self._show_example)
        welcome.open_file.connect(self.open_file)
        window.counter.changed.connect(self._begun)
        window.intake.intake.line.textChanged.connect(self._written)

    def _start(self) -> None:
        self._end()
        self._window.intake.focus_line()

    def _show_example(self) -> None:
        self._start()
        self._window.commands.try_first_example()

    def _begun(self) -> None:
        """Take the card away with the first answer: who has begun needs no welcome."""
        if self._window.counter.situation.answers and not self._kept.now.welcomed:
            self._end()

    def _written(self, text: str) -> None:
        """Make room for what is read of the line, where there is little."""
        if text and self._welcome.isVisible() and self._welcome.is_in_the_way:
            self._window.bars.hide_welcome()

    def _end(self) -> None:
        self._window.bars.hide_welcome()
        self._kept.keep(replace(self._kept.now, welcomed=True))
