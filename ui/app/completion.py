"""Makes the rest of the window while somebody may be typing already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenuBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matcher.errors import MatcherError
    from ui.app.window import Window
    from ui.platform import Jobs

T = TypeVar("T")
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_FOR_THE_LINE = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_Backspace,
    Qt.Key.Key_Multi_key, Qt.Key.Key_Dead_Acute, Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Diaeresis,
    Qt.Key.Key_Dead_Circumflex, Qt.Key.Key_Dead_Tilde,
})  # fmt: skip

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Completion(QObject, Generic[T]):
    """First what needs no window, behind it; then the widgets, a little between two events.

    Letters go to the line meanwhile. Whoever wants more – a shortcut, Enter, a menu – gets a window
    that is whole: the rest is made at once, and then the key does what it does.
    """

    def __init__(
        self,
        window: Window,
        jobs: Jobs,
        prepare: Callable[[], T],
        steps: Callable[[T], Iterator[None]],
    ) -> None:
        """Watch who wants more. `prepare` runs in the background; `steps` gets what it returned."""
        super().__init__(window)
        self._jobs = jobs
        self._prepare, self._make = prepare, steps
        self._steps: Iterator[None] | None = None
        self.error: MatcherError | None = None
        """Why there can be no more than the first picture."""

        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._begun = False
        self._watched: tuple[QObject, ...] = window.intake.intake.line, window.windowHandle()
        for one in self._watched:
            one.installEventFilter(self)

    def begin(self) -> None:
        """Start, unless that is done."""
        if self._begun:
            return
        self._begun = True
        self._jobs.run(self._prepare, self._prepared, self._failed)

    def finish(self) -> None:
        """Make all that is missing now."""
        self.begin()
        self._jobs.wait(-1)
        # What the background has to tell lies in the queue.
        QCoreApplication.sendPostedEvents(self._jobs, QEvent.Type.MetaCall.value)
        while self._timer.isActive():
            self._step()

    def _prepared(self, found: T) -> None:
        self._steps = self._make(found)
        self._timer.start()

    def _failed(self, error: MatcherError) -> None:
        self.error = error
        QCoreApplication.exit(1)

    def _step(self) -> None:
        if self._steps is None:
            return
        ended = broken = True
        try:
            ended = next(self._steps, self) is self
            broken = False
        finally:
            if ended:
                self._timer.stop()
                self._steps = None
                for one in self._watched:
                    one.removeEventFilter(self)
                # This lives as long as the program, the window until another language.
                self._watched = ()
            if broken:
                QCoreApplication.exit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nobody wait in vain for what is not there yet."""
        if self._wants_more(event):
            self.finish()
        return super().eventFilter(watched, event)

    def _wants_more(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            return not (_is_letters(event) or event.key() in _FOR_THE_LINE)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            window, place = self.parent(), event.position().toPoint()
            return isinstance(window, QWidget) and isinstance(window.childAt(place), QMenuBar)
        return False


def _is_letters(event: QKeyEvent) -> bool:
    """Tell whether a key only writes. AltGr is Ctrl and Alt on some systems."""
    held = event.modifiers() & (_CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier)
    return event.text().isprintable() and bool(event.text()) and held in (_NONE, _CONTROL | _ALT)
