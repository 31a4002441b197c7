"""A catalogue file that somebody drops on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

ENDING = ".tiltak"
_DRAGGED = {QEvent.Type.DragEnter, QEvent.Type.Drop}


class FileDrop(QObject):
    """Takes one catalogue file, and leaves everything else that is dragged to others."""

    dropped = Signal(object)
    """The path of the file; looking at it is for whoever listens."""

    def __init__(self, target: QWidget) -> None:
        """Watch what is dragged over a window."""
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that may be a catalogue."""
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = dropped_file(event.mimeData())
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(path)
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one catalogue file that is dragged; None where it is anything else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(files) != 1 or not files[0].casefold().endswith(ENDING):
        return None
    return Path(files[0])
