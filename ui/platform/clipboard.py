"""Text we put on the clipboard is taken away again, and stays out of clipboard histories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.platform.idle import TICK_MILLISECONDS, seconds_with_sleep

if TYPE_CHECKING:
    from collections.abc import Callable

CLEAR_SECONDS = 60
_KEEP_OUT_OF_HISTORY = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}


class BorrowedClipboard(QObject):
    """Lends text to the clipboard for some seconds. Never touches what others put there."""

    gone = Signal(str)
    """This text of ours is not on the clipboard any more, or no longer ours to take away."""

    def __init__(
        self,
        parent: QObject,
        seconds: int = CLEAR_SECONDS,
        clock: Callable[[], float] = seconds_with_sleep,
    ) -> None:
        """Remember for how long a text may stay, by a clock that goes on while the machine sleeps.

        A timer of Qt's stands still in a sleep: the text would lie there for the next who comes.
        """
        super().__init__(parent)
        self._clock = clock
        self._end = clock()
        self._ours = ""
        self._copied: dict[QClipboard.Mode, str] = {}
        """What was copied by hand in our fields, by where it lies."""
        self._marked = ""
        QGuiApplication.clipboard().changed.connect(self._changed)
        self._timer = QTimer(self)
        self.seconds = seconds
        self._timer.setInterval(min(TICK_MILLISECONDS, seconds * 1_000))
        self._timer.timeout.connect(self.tick)

    def put(self, text: str) -> None:
        """Put a text on the clipboard and begin to count."""
        QGuiApplication.clipboard().setMimeData(_marked(text))
        self._ours = text
        self._end = self._clock() + self.seconds
        self._timer.start()

    def tick(self) -> None:
        """Look at the clock; called every second while a text of ours is there."""
        if self._clock() >= self._end:
            self.clear()

    def wipe(self) -> None:
        """Take away whatever this program put there: copied by hand, or only marked."""
        self.clear()
        clipboard = QGuiApplication.clipboard()
        for mode, text in self._copied.items():
            if text and clipboard.text(mode) == text:
                clipboard.clear(mode)
        self._copied.clear()

    def _changed(self, mode: QClipboard.Mode) -> None:
        # Not every platform tells who owns the clipboard; nobody else copies while we have the
        # focus.
        ours = QGuiApplication.focusWindow() is not None
        self._copied[mode] = QGuiApplication.clipboard().text(mode) if ours else ""
        if mode is QClipboard.Mode.Clipboard and self._copied[mode]:
            self._mark(self._copied[mode])

    def _mark(self, text: str) -> None:
        """Put what a field has copied there once more, with the marks a field does not make."""
        if all(map(QGuiApplication.clipboard().mimeData().hasFormat, _KEEP_OUT_OF_HISTORY)):
            self._marked = ""
        elif text != self._marked:  # a platform that loses marks would go on for ever
            self._marked = text
            QGuiApplication.clipboard().setMimeData(_marked(text))

    def clear(self) -> None:
        """Take our text away, if it is still there."""
        clipboard = QGuiApplication.clipboard()
        ours, self._ours = self._ours, ""
        self._timer.stop()
        if ours and clipboard.text() == ours:
            clipboard.clear()
        if ours:
            self.gone.emit(ours)


def _marked(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    for name, value in _KEEP_OUT_OF_HISTORY.items():
        data.setData(name, value)
    return data
