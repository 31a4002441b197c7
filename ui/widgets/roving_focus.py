"""A group of buttons that Tab enters once; arrows, Home, End and first letters move about in it."""

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
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def let_tab_enter(buttons: Sequence[QAbstractButton], entrance: QAbstractButton | None) -> None:
    """Give only `entrance` a place in the tab order; the others take the focus by click."""
    for button in buttons:
        strong = button is entrance
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)


class RovingFocus(QObject):
    """Moves the focus by keys among the buttons it was given; remembers where it was."""

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
        """Turn keys into steps, and make the button that has the focus the entrance."""
        if event.type() == QEvent.Type.FocusIn:
            button = next((each for each in self._buttons if each is watched), None)
            let_tab_enter(self._buttons, button)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()), 0)
            return self._step(watched, step) if step else self._jump(watched, event)
        return super().eventFilter(watched, event)

    def _step(self, watched: QObject, step: int) -> bool:
        shown = self._shown()
        here = next((place for place, button in enumerate(shown) if button is watched), None)
        if here is None or not 0 <= here + step < len(shown):
            return False
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        shown[here + step].setFocus(reason)
        return True

    def _jump(self, watched: QObject, event: QKeyEvent) -> bool:
        shown, key = self._shown(), event.key()
        if shown and key in _ENDS:
            shown[_ENDS[Qt.Key(key)]].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self._go_by_letter(shown, watched, event.text())

    @staticmethod
    def _go_by_letter(shown: list[QAbstractButton], watched: QObject, letter: str) -> bool:
        """Go to the next button that begins with a letter, round the end."""
        here = next((place for place, button in enumerate(shown) if button is watched), -1)
        if here < 0 or not letter.isalpha():
            return False
        after = [*shown[here + 1 :], *shown[: here + 1]]
        found = next((each for each in after if _words(each).startswith(letter.casefold())), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        return found is not None

    def _shown(self) -> list[QAbstractButton]:
        return [button for button in self._buttons if button.isVisible()]


def _words(button: QAbstractButton) -> str:
    # What wraps has line breaks in its text, and the words beside it.
    return str(getattr(button, "words", "") or button.text()).casefold()
