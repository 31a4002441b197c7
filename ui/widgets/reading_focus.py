"""Reading a page by keyboard: the arrows go from text to text, and the page scrolls along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingFocus(QObject):
    """Moves the focus up and down between the texts of a scroll area."""

    def __init__(self, area: QScrollArea) -> None:
        """Watch the keys that the texts of an area leave unused."""
        super().__init__(area)
        self._area = area
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows before the area scrolls by them, if a text has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                return self._step(step)
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> bool:
        here = self._area.focusWidget()
        texts = self._texts()
        if not isinstance(here, Words) or here not in texts:
            return False
        place = texts.index(here) + step
        if not 0 <= place < len(texts):
            return False
        texts[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(texts[place])
        return True

    def _texts(self) -> list[Words]:
        inside = self._area.widget() or self._area
        texts = [text for text in inside.findChildren(Words) if text.isVisible()]
        return sorted(texts, key=lambda text: text.mapTo(inside, QPoint()).y())
