"""Fields to type in with a label above and a word below; each tells what was typed as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from ui.theme import SPACE_XS
from ui.widgets import WholeLine, Words, column_of, set_look, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

_LINES = 3


class TextArea(QPlainTextEdit):
    """A few lines high; Tab leaves it."""

    def __init__(self, name: str, lines: int = _LINES) -> None:
        """Start empty."""
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        around = 2 * round(self.document().documentMargin()) + 14
        height = self._lines * self.fontMetrics().lineSpacing() + around
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())


class Box(QWidget):
    """A label, a line or an area to type in, and what there is to say about it.

    What is typed is never written over with another spelling of the same, nor what cannot be read
    yet, as long as what it stands for is as it was.
    """

    typed = Signal(str)
    left = Signal()
    """The field has lost the focus, or Enter was pressed in it."""

    def __init__(
        self, label: str, help_text: str = "", *, area: bool = False, lines: int = 3,
        reads: Callable[[str], object] = str.strip,
    ) -> None:  # fmt: skip
        """Start empty; `reads` tells texts that say the same."""
        super().__init__()
        self.reads, self._shown, self._unread = reads, "", ""
        self.label = with_looks(QLabel(label), "small")
        self._help = help_text
        self.field: WholeLine | TextArea = TextArea(label, lines) if area else WholeLine()
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(help_text)
        self.label.setBuddy(self.field)
        self.setFocusProxy(self.field)
        self.said = Words(help_text, "muted", "small")
        self.said.setContentsMargins(0, 0, 0, 0)
        if not help_text:
            # Not setVisible: showing what has no parent yet would open a window of its own.
            self.said.hide()
        column_of(self, self.label, self.field, self.said, spacing=SPACE_XS)
        if isinstance(self.field, TextArea):
            self.field.textChanged.connect(self._tell)
        else:
            self.field.textEdited.connect(self.typed)
            self.field.editingFinished.connect(self._leave)

    @property
    def text(self) -> str:
        """What is typed."""
        field = self.field
        return field.toPlainText() if isinstance(field, TextArea) else field.text()

    def _tell(self) -> None:
        self.typed.emit(self.text)

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody, and leave the caret if it says the same."""
        before, self._shown = self._shown, text
        if self._unread and text == before:
            return
        if self._unread:
            self.unread("")
        elif self.reads(self.text) == self.reads(text):
            return
        self._write(text)

    def _write(self, text: str) -> None:
        self.field.blockSignals(True)
        if isinstance(self.field, TextArea):
            self.field.setPlainText(text)
        else:
            self.field.show_text(text)
        self.field.blockSignals(False)

    @property
    def is_unread(self) -> bool:
        """Whether what is typed cannot be read."""
        return bool(self._unread)

    def unread(self, problem: str) -> None:
        """Keep what is typed though it cannot be read; a line says why when it is left."""
        self._unread = problem
        if not problem or isinstance(self.field, TextArea) or not self.field.hasFocus():
            self.complain(problem)

    def _leave(self) -> None:
        if self._unread:
            self.complain(self._unread)
        elif self.text.strip() != self._shown.strip():
            self._write(self._shown)
        self.left.emit()

    def give_up(self) -> None:
        """Show what is kept in the place of what cannot be read: it was of another program."""
        if self._unread:
            self.unread("")
            self._write(self._shown)

    def complain(self, problem: str) -> None:
        """Say what is wrong below the field; nothing where it is right again."""
        set_look(self.field, "problem", "true" if problem else "")
        set_look(self.said, "problem", "true" if problem else "")
        self.note(problem or self._help)

    def note(self, words: str) -> None:
        """Say something below the field."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
