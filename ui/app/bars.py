"""What stands above the panes when there is something to know before the list is believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from ui.counter import AgainBar, Counter, OvertakenBar, VersionBanner


class BarsAbove(QObject):
    """Each is made when it is first needed: seldom seen, so not part of the start."""

    present_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, counter: Counter, column: QVBoxLayout) -> None:
        """Put them at the top of a column."""
        super().__init__(column)
        self._counter, self._column = counter, column
        self.welcome: QWidget | None = None
        self.version_banner: VersionBanner | None = None
        self.overtaken: OvertakenBar | None = None
        self.again: AgainBar | None = None
        counter.catalogue_changed.connect(self._say_version)
        counter.changed.connect(self._say_again)
        self._say_version()

    def put(self, bar: QWidget) -> None:
        """Put a bar above all that is there."""
        self._column.insertWidget(0, bar)

    def show_welcome(self, welcome: QWidget) -> None:
        """Show the first-time card."""
        self.welcome = welcome
        self.put(welcome)

    def hide_welcome(self) -> None:
        """Take the first-time card away."""
        if self.welcome:
            self.welcome.hide()

    def offer_present(self, words: str) -> None:
        """Offer what is true now beside what the answers are judged by; "" takes it away."""
        if words and self.overtaken is None:
            from ui.counter import OvertakenBar

            self.overtaken = OvertakenBar()
            self.overtaken.wanted.connect(self.present_wanted)
            self.put(self.overtaken)
        if self.overtaken is not None:
            self.overtaken.say(words)

    def _say_version(self) -> None:
        if self._counter.looks_back and self.version_banner is None:
            from ui.counter import VersionBanner

            self.version_banner = VersionBanner(self._counter)
            self.put(self.version_banner)
        if self.version_banner is not None:
            self.version_banner.refresh()

    def _say_again(self) -> None:
        if self.again is None and self._counter.ask_again:
            from ui.counter import AgainBar

            self.again = AgainBar(self._counter)
            self.again.question_wanted.connect(self.question_wanted)
            self.put(self.again)
        if self.again is not None:
            self.again.refresh()
