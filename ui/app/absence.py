"""Nobody at the desk: everything is covered, a countdown warns, and the person is forgotten."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
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
        """Watch all windows from now on; times in seconds.

        `window` gives the one that stands: it is built anew when the language changes.
        """
        super().__init__(parent)
        self._app, self._window = app, window
        self._covered: list[QWidget] = []
        """Boxes under the curtain, the uppermost first."""
        self.watch = IdleWatch(self, blank_after, wipe_after)
        self.watch.blank.connect(self._cover)
        self.watch.warn.connect(self._warn)
        self.watch.wipe.connect(self._wipe)
        self.watch.back.connect(self._uncover)
        self.watch.follow(app)
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
            self._put_under(box, len(self._covered))
        self._curtain.draw()
        self._app.installEventFilter(self)

    def _put_under(self, box: QWidget, place: int) -> None:
        self._covered.insert(place, box)
        if isinstance(box, QDialog):
            # What is done behind may end it meanwhile: then it must not come back.
            box.finished.connect(self._let_go)
        box.hide()

    def _let_go(self) -> None:
        ended = self.sender()
        self._covered = [each for each in self._covered if each is not ended]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put a box that comes late under the curtain: it was asked for before."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and watched.isModal():
            # Not now: it is being shown.
            QTimer.singleShot(0, watched, partial(self._cover_late, watched))
        return super().eventFilter(watched, event)

    def _cover_late(self, box: QDialog) -> None:
        if self._curtain.isVisible() and box.isVisible():
            self._put_under(box, 0)
            # It took the keys from the window.
            self._window().activateWindow()
            self._curtain.setFocus()

    def _uncover(self) -> None:
        self._app.removeEventFilter(self)
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
