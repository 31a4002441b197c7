"""A line for a path, and a button beside it that lets one choose."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import assert_never

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.theme import SPACE_S
from ui.widgets import LineEdit, row_of


class PathKind(Enum):
    """What a path is to lead to."""

    FILE = auto()
    NEW_FILE = auto()
    FOLDER = auto()


class FileLine(QWidget):
    """Holds a path that was typed or chosen."""

    def __init__(self, wanted: PathKind, kinds: str = "", path: Path | None = None) -> None:
        """Begin with a path, or with none; `kinds` are those that can be chosen."""
        super().__init__()
        self._wanted, self._kinds = wanted, kinds
        self.line = LineEdit("")
        self.choose = QPushButton(self.tr("Velg …"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        row_of(self, self.line, self.choose, spacing=SPACE_S)
        self.setFocusProxy(self.line)
        self.set_path(path)

    @property
    def path(self) -> Path | None:
        """The path; None while nothing is typed."""
        text = self.line.text().strip().strip('"')
        if not text:
            return None
        path = Path(text)
        with suppress(RuntimeError):  # nobody's home has that name: it is a path like any other
            path = path.expanduser()
        return path

    def set_path(self, path: Path | None) -> None:
        """Show a path."""
        self.line.setText(str(path) if path else "")

    def setAccessibleName(self, name: str) -> None:
        """Name the line, and the button after it."""
        self.line.setAccessibleName(name)
        self.choose.setAccessibleName(f"{self.choose.text()} {name}")

    def _ask(self) -> None:
        title, begin = self.line.accessibleName(), self.line.text()
        match self._wanted:
            case PathKind.FILE:
                path, _ = QFileDialog.getOpenFileName(self.window(), title, begin, self._kinds)
            case PathKind.NEW_FILE:
                path, _ = QFileDialog.getSaveFileName(self.window(), title, begin, self._kinds)
            case PathKind.FOLDER:
                path = QFileDialog.getExistingDirectory(self.window(), title, begin)
            case _:
                assert_never(self._wanted)
        if path:
            self.set_path(Path(path))
            self.line.editingFinished.emit()
