"""The one live answer to what is true now: the day, the catalogue in force, the settings.

Asked on a tick, when somebody comes back, and when the window becomes the active one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.platform import seconds_with_sleep

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from ui.app.storage import Glance
    from ui.counter import Counter
    from ui.platform import Jobs

TICK_MILLISECONDS = 2_000
LEAST_BETWEEN = 60.0
"""Seconds between two looks that nothing but the active window asks for."""


class Present(QObject):
    """Moves an empty conversation to what is true now, and offers it where somebody is entered."""

    settings_found = Signal(object)
    """The settings could be read at last: a mapping."""

    offered = Signal(str)
    """What is true now and not used, in words; "" where all is."""

    used = Signal(object)
    """This catalogue came into force, and is used from now on."""

    looked = Signal()
    """Others may have been at work, or it is another day: whoever shows more looks again too."""

    def __init__(
        self,
        jobs: Jobs,
        look: Callable[[str], Glance] | None,
        parent: QObject,
        clock: Callable[[], float] = seconds_with_sleep,
    ) -> None:
        """Ask nothing yet: `follow` says whose conversation it is."""
        super().__init__(parent)
        self._jobs, self._look, self._clock = jobs, look, clock
        self._counter: Counter | None = None
        self._waiting: Catalogue | None = None
        self.looking = False
        """Whether a look is under way."""

        self._looked_at = clock()
        self.unread = False
        """Whether the settings are still to be found; who takes them says when they are."""

        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    def follow(self, counter: Counter) -> None:
        """Look after the conversation of a window, and no longer after that of another."""
        self._counter = counter
        self._seen = counter.today
        counter.changed.connect(self._settle)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()

    def tick(self) -> None:
        """Ask where something is known to be old."""
        waits = self._clock() - self._looked_at >= min(LEAST_BETWEEN, 2.0**self._tries)
        if (self.unread and waits) or (
            self._counter is not None and self._counter.today != self._seen
        ):
            self.ask()

    def activated(self, state: Qt.ApplicationState) -> None:
        """Ask when somebody comes to the window, if that is not often."""
        active = state == Qt.ApplicationState.ApplicationActive
        if active and self._clock() - self._looked_at >= LEAST_BETWEEN:
            self.ask()

    def ask(self) -> None:
        """Find out what is true now."""
        counter = self._counter
        if counter is None or self.looking:
            return
        self._looked_at, self._seen = self._clock(), counter.today
        self._tries += 1
        if self._look is None:
            self._settle()
            self.looked.emit()
            return
        self.looking = True
        look, digest = self._look, counter.current.hash
        self._jobs.run(lambda: look(digest), self._found, self._failed)

    def catch_up(self) -> None:
        """Go on with what is true now, answers and all."""
        if self._counter is None:
            return
        catalogue, self._waiting = self._waiting, None
        self._counter.catch_up(catalogue)
        self._offer()
        if catalogue is not None:
            self.used.emit(catalogue)

    def _found(self, found: Glance) -> None:
        self.looking = False
        self._waiting = found.catalogue
        if found.settings is not None and self.unread:
            self.settings_found.emit(found.settings)
        self._settle()
        self.looked.emit()

    def _failed(self, error: MatcherError) -> None:
        # What cannot be looked at now is looked at later; the saving tells what is wrong.
        del error
        self.looking = False

    def _settle(self) -> None:
        counter = self._counter
        if counter is None:
            return
        if self._is_old(counter) and not counter.situation.answers and not counter.looks_back:
            self.catch_up()
        else:
            self._offer()

    def _is_old(self, counter: Counter) -> bool:
        if self._waiting is not None and self._waiting.hash == counter.current.hash:
            self._waiting = None
        return self._waiting is not None or counter.day_is_over

    def _offer(self) -> None:
        counter = self._counter
        if counter is None or counter.looks_back or not self._is_old(counter):
            self.offered.emit("")
            return
        if self._waiting is not None:
            said = self.tr("Katalog {new} gjelder nå. Svarene vurderes fortsatt etter {old}.")
            words = said.format(new=self._waiting.version, old=counter.catalogue.version)
        else:
            said = self.tr("Det er blitt {new}. Svarene vurderes fortsatt som {old}.")
            old = counter.situation.as_of
            words = said.format(new=f"{counter.today:%d.%m.%Y}", old=f"{old:%d.%m.%Y}")
        self.offered.emit(words)
