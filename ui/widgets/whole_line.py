"""A line whose text can be read whole where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLineEdit, QToolTip

from ui.widgets.paint import plain_tip


class WholeLine(QLineEdit):
    """Shown from its beginning, and whole on hovering: the arrows are no way for the mouse."""

    def show_text(self, text: str) -> None:
        """Show another text; who is writing in the line keeps the caret at its end."""
        self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Say the whole text where there is no room for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._is_cut():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        """Tell whether the text may be cut: buttons within the line are square."""
        room = self.width() - 2 * self.height()
        seen = self.echoMode() is QLineEdit.EchoMode.Normal
        return seen and self.fontMetrics().horizontalAdvance(self.text()) > room
