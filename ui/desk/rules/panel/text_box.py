"""Several lines of text; undo belongs to the rule, so these keys pass through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

_PASSED = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LINES = 3


class TextBox(QPlainTextEdit):
    """A few lines high; Tab leaves it."""

    def __init__(self, name: str) -> None:
        """Start empty; `name` says what is to be written."""
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.sample = ""
        """What stands there to be written over."""

    def sizeHint(self) -> QSize:
        around = 2 * round(self.document().documentMargin()) + 14
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody, and leave the caret if it is the same."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to whoever has a shortcut for them."""
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in keys and is_undo(event):
            event.ignore()
            return False
        return super().event(event)


def is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key undoes or redoes."""
    return any(event.matches(key) for key in _PASSED)
