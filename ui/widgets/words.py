"""Texts to read: plain, wrapped, to be marked and copied by mouse or keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.paint import INSET, draw_ring, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_Label = TypeVar("_Label", bound=QLabel)
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_REMEASURED = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_SCROLLING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
     Qt.Key.Key_Home, Qt.Key.Key_End}
)  # fmt: skip


def with_looks(label: _Label, *looks: str) -> _Label:
    """Give a label looks that the style sheet knows: "muted", "small", "heading=2"."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    for look in looks:
        name, _, value = look.partition("=")
        label.setProperty(name, value or "true")
    return label


class Words(QLabel):
    """A wrapped text that can be selected. Plain arrow keys are left to what scrolls it."""

    def __init__(self, text: str = "", *looks: str, tab: bool = False) -> None:
        """Show a text with `looks`.

        With `tab` the Tab key stops here; else a click, or `Reading`'s arrow keys.
        """
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)
        policy = Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.setIndent(0)
        self.setContentsMargins(INSET, 0, INSET, 0)
        self.setMinimumWidth(1)
        shape = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        shape.setHeightForWidth(True)
        self.setSizePolicy(shape)
        with_looks(self, *looks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in _SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(QPainter(self), self.rect())


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; all of it is in the tooltip."""

    def __init__(self, text: str = "", *looks: str, parent: QWidget | None = None) -> None:
        """Show a text; `looks` as for Words."""
        self.whole = ""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        with_looks(self, *looks)
        self.say(text)

    def say(self, text: str, tip: str = "") -> None:
        """Show a text, and in the tooltip the text or more than that."""
        self.whole = text
        self.setToolTip(plain_tip(tip or text))
        # Not the tip: a list of what is meant is too long to be heard as a name.
        self.setAccessibleName(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REMEASURED:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        elided = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, width)
        self.setText(elided)


def prose(text: str = "", *looks: str) -> Words:
    """Return a text without air round it, in line with the fields and headings of its pane."""
    words = Words(text, *looks)
    words.setContentsMargins(0, 0, 0, 0)
    return words
