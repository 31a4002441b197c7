"""A group of buttons that Tab enters once and the arrow keys move about in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


def let_tab_enter(buttons: Sequence[QAbstractButton], entrance: QAbstractButton | None) -> None:
    """Give only `entrance` a place in the tab order; the others take the focus by click."""
    for button in buttons:
        strong = button is entrance
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)


class RovingFocus(QObject):
    """Moves the focus by arrow keys among the buttons it was given; remembers where it was."""

    def __init__(self, parent: QObject) -> None:
        """Start without buttons."""
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []

    def take(self, buttons: Sequence[QAbstractButton]) -> None:
        """Look after these buttons from now on; the first is the entrance."""
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        let_tab_enter(self._buttons, self._buttons[0] if self._buttons else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn arrow keys into steps, and make the button that has the focus the entrance."""
        if event.type() == QEvent.Type.FocusIn:
            button = next((each for each in self._buttons if each is watched), None)
            let_tab_enter(self._buttons, button)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()), 0)
            return bool(step) and self._step(watched, step)
        return super().eventFilter(watched, event)

    def _step(self, watched: QObject, step: int) -> bool:
        shown = [button for button in self._buttons if button.isVisible()]
        here = next((place for place, button in enumerate(shown) if button is watched), None)
        if here is None or not 0 <= here + step < len(shown):
            return False
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        shown[here + step].setFocus(reason)
        return True
