"""A list to choose from that the mouse wheel does not change and that cuts no words off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.widgets.paint import shade
from ui.widgets.wrap import wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QWheelEvent

_LETTERS = 10
_ROWS_SHOWN = 20
_GAP = 6


class StillCombo(QComboBox):
    """Long words go on in a second line. The first choice is the quiet one: nothing chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` says what is chosen."""
        super().__init__(parent)
        self.by_keys = False
        self.quiet = True
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaxVisibleItems(_ROWS_SHOWN)
        self.currentIndexChanged.connect(self._reshape)

    def heightForWidth(self, width: int) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, width, self.sizeHint().height())
        lines = self._lines(self._room(option).width())
        return self.sizeHint().height() + lines.count("\n") * self.fontMetrics().lineSpacing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that a key chose, for stepping through the list is one change."""
        self.by_keys = True
        super().keyPressEvent(event)
        self.by_keys = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        """Make the list wide enough for its longest words."""
        view = self.view()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        wanted = view.sizeHintForColumn(0) + 2 * bar
        view.setMinimumWidth(min(wanted, self.screen().availableSize().width()))
        super().showPopup()

    def hidePopup(self) -> None:
        """Let go of the picture of the list: Qt keeps one as high as the screen for each."""
        super().hidePopup()
        if (picture := self.view().window().backingStore()) is not None:
            picture.resize(QSize(1, 1))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self._room(option)
        drawing = self.itemIcon(self.currentIndex())
        if not drawing.isNull():
            square = QRect(QPoint(0, 0), self.iconSize())
            square.moveCenter(room.center())
            square.moveLeft(room.left() - self._mark(drawing))
            drawing.paint(painter, square)
        painter.setPen(QColor(shade("muted" if self.quiet else "text")))
        painter.drawText(room, _LEFT, self._lines(room.width()))

    def _reshape(self, index: int) -> None:
        self.quiet = index <= 0
        self.updateGeometry()

    def _lines(self, width: int) -> str:
        return wrapped(self.currentText() or self.placeholderText(), self.fontMetrics(), width)

    def _room(self, option: QStyleOptionComboBox) -> QRect:
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self)
        return room.adjusted(self._mark(self.itemIcon(self.currentIndex())), 0, 0, 0)

    def _mark(self, drawing: QIcon) -> int:
        return 0 if drawing.isNull() else self.iconSize().width() + _GAP


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
