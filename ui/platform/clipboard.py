"""Text we put on the clipboard is taken away again, and stays out of clipboard histories."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_SECONDS = 60
_KEEP_OUT_OF_HISTORY = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}


class BorrowedClipboard(QObject):
    """Lends text to the clipboard for some seconds. Never touches what others put there."""

    def __init__(self, parent: QObject, seconds: int = CLEAR_SECONDS) -> None:
        """Remember for how long a text may stay."""
        super().__init__(parent)
        self._ours = ""
        self._copied: dict[QClipboard.Mode, str] = {}
        """What was copied by hand in our fields, by where it lies."""
        QGuiApplication.clipboard().changed.connect(self._changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.seconds = seconds
        self._timer.setInterval(seconds * 1_000)
        self._timer.timeout.connect(self.clear)

    def put(self, text: str) -> None:
        """Put a text on the clipboard and begin to count."""
        data = QMimeData()
        data.setText(text)
        for name, value in _KEEP_OUT_OF_HISTORY.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = text
        self._timer.start()

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

    def clear(self) -> None:
        """Take our text away, if it is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._ours and clipboard.text() == self._ours:
            clipboard.clear()
        self._ours = ""
        self._timer.stop()
