"""A line to type in. Undo belongs to the whole window, so these keys pass through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence

from ui.widgets.whole_line import WholeLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_PASSED = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_OWN_UNDO = frozenset({"edit-undo", "edit-redo"})


class LineEdit(WholeLine):
    """A line edit without an undo history of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` says what is to be typed."""
        super().__init__(parent)
        self._characters = 0
        self._hints: tuple[str, ...] = ()
        self.setAccessibleName(name)

    def set_characters(self, count: int) -> None:
        """Be as wide as so many digits."""
        self._characters = count
        self.updateGeometry()

    def set_hints(self, *hints: str) -> None:
        """Show the first of these examples that fits while nothing is typed."""
        self._hints = hints
        self._show_hint()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._characters:
            return hint
        # Qt's own hint is for 17 letters "x".
        letters = self.fontMetrics().horizontalAdvance("x") * 17
        digits = self.fontMetrics().horizontalAdvance("0") * self._characters
        return QSize(hint.width() - letters + digits, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._characters else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to whoever has a shortcut for them."""
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in keys and _is_passed(event):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the clipboard to the mouse; the menu key is for whatever the line stands in."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            event.ignore()
            return
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions()[:3]:
            if action.objectName() in _OWN_UNDO or action.isSeparator():
                menu.removeAction(action)
        menu.popup(event.globalPos())

    def _show_hint(self) -> None:
        room = self.contentsRect().width() - 2 * self.fontMetrics().horizontalAdvance("x")
        widths = ((hint, self.fontMetrics().horizontalAdvance(hint)) for hint in self._hints)
        fitting = next((hint for hint, width in widths if width <= room), "")
        if self._hints and self.placeholderText() != fitting:
            self.setPlaceholderText(fitting)


def _is_passed(event: QKeyEvent) -> bool:
    control_y = (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
    return control_y or any(event.matches(key) for key in _PASSED)
