"""A link in the program: words that wrap, with an icon before them if one is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import SMALL_ICON_PIXELS, SPACE_XS, current_theme
from ui.widgets.paint import INSET, draw_icon, draw_ring, plain_tip, scaled, shade, small

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
_ONE_LINE = Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignTop.value
_BOUNDLESS = 100_000
_NARROWEST = 40
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Link(QAbstractButton):
    """Looks like a link, is a button: Tab reaches it, Enter and Space press it."""

    def __init__(
        self,
        words: str = "",
        icon: str = "",
        role: str = "accent",
        *,
        small: bool = False,
        elided: bool = False,
    ) -> None:
        """Show words; `role` is the icon's colour in the theme.

        `elided` keeps to one line and ends in … where there is no room; give it a tip then.
        """
        super().__init__()
        self._icon, self._role, self._small, self._elided = icon, role, small, elided
        self.words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(not elided)
        self.setSizePolicy(policy)
        self.say(words)

    def say(self, words: str, spoken: str = "") -> None:
        """Show other words; `spoken` says more to who cannot see what stands around them."""
        # Not QAbstractButton.text: a catalogue's "&" is a letter, not a mnemonic.
        if (words, spoken or words) == (self.words, self.accessibleName()):
            return
        self.words = words
        self.setAccessibleName(spoken or words)
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon."""
        self._icon, self._role = icon, role
        self.updateGeometry()
        self.update()

    def set_tip(self, text: str) -> None:
        """Tell more on hovering."""
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        size = self._bounds(_BOUNDLESS)
        return QSize(size.width() + self._before() + 2 * INSET, size.height() + 2)

    def minimumSizeHint(self) -> QSize:
        width = self._before() + 2 * INSET + scaled(_NARROWEST, self.font())
        return QSize(width, self.sizeHint().height() if self._elided else 0)

    def heightForWidth(self, width: int) -> int:
        return self._bounds(width - self._before() - 2 * INSET).height() + 2

    def _bounds(self, width: int) -> QSize:
        room, metrics = QRect(0, 0, max(width, 1), _BOUNDLESS), QFontMetrics(self._font())
        return metrics.boundingRect(room, _WRAPPED, self.words).size() + QSize(1, 0)

    def _fitted(self, width: int) -> str:
        if not self._elided:
            return self.words
        metrics = QFontMetrics(self._font())
        return metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, width)

    def _font(self) -> QFont:
        # Made anew, so that it grows when the program's text does.
        return small(self.font()) if self._small else self.font()

    def _before(self) -> int:
        return scaled(SMALL_ICON_PIXELS, self.font()) + SPACE_XS if self._icon else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = current_theme()
        if self._icon:
            side = scaled(SMALL_ICON_PIXELS, self.font())
            top = 1 + max(0, (QFontMetrics(self._font()).height() - side) // 2)
            square = QRect(QPoint(INSET, top), QSize(side, side))
            draw_icon(painter, self._icon, shade(self._role), square)
        font = self._font()
        font.setUnderline(not self._icon or self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(theme.accent if self.isEnabled() else theme.disabled))
        words = self.rect().adjusted(INSET + self._before(), 1, -INSET, 0)
        flags = _ONE_LINE if self._elided else _WRAPPED
        painter.drawText(words, flags, self._fitted(words.width()))
        if self.hasFocus():
            draw_ring(painter, self.rect())
