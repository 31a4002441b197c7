"""The conversation judged as on a day that has been, by the catalogue of that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.platform import Stay

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from ui.app.storage import Storage
    from ui.app.window import Window
    from ui.platform import Jobs


class OtherDays(QObject):
    """Serves one window; the catalogue of a day is looked up in the background."""

    def __init__(self, window: Window, jobs: Jobs, keeping: Storage) -> None:
        """Look nothing up yet."""
        super().__init__(window)
        self._window, self._jobs, self._keeping = window, jobs, keeping

    def ask(self) -> None:
        """Ask for a day, and judge the conversation as on it."""
        from ui.counter import DayBox

        box = DayBox(self._window.counter, self._window)
        box.wanted.connect(self.look_back)
        box.open()

    def look_back(self, day: date) -> None:
        """Judge the conversation as on a day, by the catalogue of that day."""
        if (at_day := self._keeping.at_day) is not None:
            self._jobs.run(lambda: (at_day(day), day), self._judge, self._not_then, self)

    def _judge(self, found: tuple[Catalogue, date]) -> None:
        catalogue, day = found
        counter = self._window.counter
        if (catalogue.hash, day) == (counter.current.hash, counter.today):
            counter.come_back()
        else:
            counter.look_back(catalogue, day)

    def _not_then(self, error: MatcherError) -> None:
        self._window.notices.say(error.into(self._window.counter.language), Stay.UNTIL_NEXT_ACT)
