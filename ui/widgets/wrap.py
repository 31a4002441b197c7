"""Buttons whose words go on to the next line instead of being cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QResizeEvent

    _Host = QAbstractButton
else:
    _Host = object

_FLAG = Qt.TextFlag.TextShowMnemonic.value


def wrapped(text: str, metrics: QFontMetrics, width: int) -> str:
    """Break a text between words so that no line is wider than `width` pixels, where it can."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class _Wraps(_Host):
    """Comes before a kind of button and gives it lines."""

    _whole = ""
    _spoken = ""

    @property
    def words(self) -> str:
        """The text without line breaks."""
        return self._spoken

    def set_words(self, text: str) -> None:
        """Show a text; lines are broken when the width is known."""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._spoken = text
        # An "&" of a catalogue is a letter, not a mnemonic.
        self._whole = text.replace("&", "&&")
        self.setText(self._whole)
        self.updateGeometry()
        if self.isVisible():
            self._shape()

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        hint = super().sizeHint()
        now = self.text()
        return hint if now == self._whole else hint + self._size(self._whole) - self._size(now)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        return (hint + self._size(self._shaped(width, hint)) - self._size(self._whole)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def _shape(self) -> None:
        shaped = self._shaped(self.width(), self.sizeHint())
        if shaped != self.text():
            self.setText(shaped)

    def _shaped(self, width: int, hint: QSize) -> str:
        if width >= hint.width():
            return self._whole
        around = hint.width() - self._size(self._whole).width()
        return wrapped(self._whole, self.fontMetrics(), width - around)

    def _size(self, text: str) -> QSize:
        return self.fontMetrics().size(_FLAG, text)


class WrapButton(_Wraps, QPushButton):
    def __init__(self, text: str, kind: str = "quiet", parent: QWidget | None = None) -> None:
        """Show a text; `kind` is the look the style sheet knows."""
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.set_words(text)


class WrapRadio(_Wraps, QRadioButton):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(parent)
        self.set_words(text)


class WrapCheck(_Wraps, QCheckBox):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(parent)
        self.set_words(text)
