"""Nobody at the desk: the screen goes blank, a countdown warns, then the person is forgotten."""

from __future__ import annotations

import time
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

BLANK_SECONDS = 60
WIPE_SECONDS = 300
WARN_SECONDS = 20
"""Before the person is forgotten; WCAG 2.2.1 asks for as much."""
TICK_MILLISECONDS = 1_000


def seconds_with_sleep() -> float:
    """Return seconds of a clock that goes on while the machine sleeps; only spans mean anything."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    # Elsewhere the ordinary one does: on Windows it counts sleep as well.
    return time.monotonic() if boot is None else time.clock_gettime(boot)


SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Watches all windows of the application. `clock` gives seconds and may be a fake.

    What a person does comes to a window before Qt hands it on. The application's own events are
    many times as many, each would pass through Python, and at the first whose receiver is a class
    of Qt's own inside PySide6 readies every class it knows: 30 ms in one turn, and 6 MB.
    """

    blank = Signal()
    wipe = Signal()
    warn = Signal(int)
    """So many seconds are left before the person is forgotten."""

    back = Signal()

    def __init__(
        self,
        parent: QObject,
        blank_after: int = BLANK_SECONDS,
        wipe_after: int = WIPE_SECONDS,
        clock: Callable[[], float] = seconds_with_sleep,
    ) -> None:
        """Start watching; seconds without a key, click, move or touch count as idle."""
        super().__init__(parent)
        self._clock = clock
        self._after = (blank_after, wipe_after)
        self._last = clock()
        self._blanked = False
        self._wiped = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.attend)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def follow(self, app: QGuiApplication) -> None:
        """See what comes to the windows from now on, and to each that takes the keys later."""
        # Later: a window may be on its way out while the keys go to another.
        app.focusWindowChanged.connect(self.attend, Qt.ConnectionType.QueuedConnection)
        self.attend()

    def attend(self) -> None:
        """See what comes to every window; a list that drops down is found within a second."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def set_times(self, blank_after: int, wipe_after: int) -> None:
        """Count to other times from now on, in seconds."""
        self._after = (blank_after, wipe_after)

    def tick(self) -> None:
        """Look at the clock; called once a second."""
        idle = self._clock() - self._last
        if idle >= self._after[0] and not self._blanked:
            self.blank_now()
        left = self._after[1] - idle
        if left <= 0 and not self._wiped:
            self._wiped = True
            self.wipe.emit()
        elif 0 < left <= WARN_SECONDS:
            self.warn.emit(ceil(left))

    def blank_now(self) -> None:
        """Blank at once, as the key for it does; the wipe still comes in its own time."""
        self._blanked = True
        self.blank.emit()

    @property
    def blanked(self) -> bool:
        """Whether the screen is blank now."""
        return self._blanked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - as Qt calls it
        """See every event of a window; the one that wakes the screen is swallowed."""
        if event.type() not in SIGNS_OF_LIFE:
            return False  # what the base class says, without asking it for every event there is
        # After a long sleep the event comes before the next look at the clock.
        self.tick()
        self._last = self._clock()
        self._wiped = False
        if not self._blanked or event.type() == QEvent.Type.MouseMove:
            return False
        self._blanked = False
        self.back.emit()
        return True
