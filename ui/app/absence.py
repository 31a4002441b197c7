"""Nobody at the desk: everything is covered, a countdown warns, and the person is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.platform import Departure, IdleWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app.curtain import Curtain
    from ui.app.window import Window


class Absence(QObject):
    """Covers the window and its boxes; only the person at the counter is forgotten."""

    forgotten = Signal()
    """Nobody came in time: forget the person."""

    def __init__(
        self,
        app: QApplication,
        window: Callable[[], Window],
        blank_after: int,
        wipe_after: int,
        parent: QObject,
    ) -> None:
        """Watch the whole application from now on; times in seconds.

        `window` gives the one that stands: it is built anew when the language changes.
        """
        super().__init__(parent)
        self._window = window
        self._covered: list[QWidget] = []
        """Boxes under the curtain, the uppermost first."""
        self.watch = IdleWatch(self, blank_after, wipe_after)
        self.watch.blank.connect(self._cover)
        self.watch.warn.connect(self._warn)
        self.watch.wipe.connect(self._wipe)
        self.watch.back.connect(self._uncover)
        app.installEventFilter(self.watch)
        # Who locks the screen or closes the lid has left: what is shown must not be there at once
        # when the next one opens it.
        self.departure = Departure(self)
        self.departure.left.connect(self.watch.blank_now)
        self.departure.listen(app, window())

    @property
    def _curtain(self) -> Curtain:
        return self._window().curtain

    @property
    def _has_person(self) -> bool:
        return bool(self._window().counter.situation.answers)

    def close_covered(self) -> None:
        """Close the boxes under the curtain: what stands in them may be of the person."""
        while self._covered:
            if isValid(box := self._covered.pop()):
                box.close()

    def _cover(self) -> None:
        while popup := QApplication.activePopupWidget():
            popup.close()
        # Hidden, not closed: what was written in a box is there again afterwards.
        # One that the system draws may not hide: it is met twice.
        while (box := QApplication.activeModalWidget()) and box not in self._covered:
            self._covered.append(box)
            box.hide()
        self._curtain.draw()

    def _uncover(self) -> None:
        self._curtain.lift()
        while self._covered:
            # One that a call waited for, as for the name of a file, ended when it was hidden.
            if isValid(box := self._covered.pop()):
                box.show()

    def _warn(self, seconds: int) -> None:
        if self._has_person:
            self._curtain.warn(seconds)

    def _wipe(self) -> None:
        if self._has_person:
            self._curtain.say_wiped()
        self.forgotten.emit()
