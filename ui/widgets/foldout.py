"""A part of a page under a heading that folds it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.icon_button import IconLabel
from ui.widgets.layouts import column_of
from ui.widgets.words import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

_REMEASURED = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_LEAST = 0.25
"""So much of the line the words after a heading keep at least, however long it is."""


class FoldHeader(QToolButton):
    """A whole line to click: a chevron, the heading and a few words at the end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Show a heading."""
        super().__init__(parent)
        self._chevron = IconLabel("chevron-right")
        self._title, self._words = _plain(title), ElidedLabel("", "muted", "small")
        # Its width is shared out below; to a line that is ignored the layout would give nothing.
        self._words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title.setProperty("heading", "3")
        self._title.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        line.addWidget(self._chevron)
        line.addWidget(self._title, 1)
        line.addWidget(self._words)
        self.say(title, "")

    def sizeHint(self) -> QSize:
        # The button knows of no words of its own; they are in the layout.
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._line.minimumSize()
        return QSize(least.width() - self._words.minimumWidth(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REMEASURED:
            self._share()

    def _share(self) -> None:
        """Let the heading keep to one line where there is room, and the words end in … before."""
        line, title, words = self._line, self._title, self._words
        around = line.contentsMargins()
        used = around.left() + around.right() + self._chevron.sizeHint().width()
        room = self.width() - used - (line.count() - 1) * line.spacing()
        heading = QFontMetrics(title.font()).horizontalAdvance(title.text())
        wanted = QFontMetrics(words.font()).horizontalAdvance(words.whole) + 1 if words.whole else 0
        least = min(wanted, int(room * _LEAST))
        share = max(0, least, min(wanted, room - heading - 1))
        if share != words.maximumWidth():
            words.setFixedWidth(share)

    def say(self, title: str, words: str) -> None:
        """Change the heading and the words after it."""
        self._title.setText(title)
        self._words.say(words)
        self.setAccessibleName(f"{title}, {words}" if words else title)
        self._share()

    def words(self) -> str:
        """Return what stands after the heading."""
        return self._words.whole

    def title(self) -> str:
        """Return the heading."""
        return self._title.text()

    def point(self, *, unfolded: bool) -> None:
        """Turn the chevron, and say it too."""
        self._chevron.draw("chevron-down" if unfolded else "chevron-right")
        state = self.tr("Vises. Trykk for å folde sammen.")
        other = self.tr("Foldet sammen. Trykk for å vise.")
        self.setAccessibleDescription(state if unfolded else other)


class Foldout(QFrame):
    """A card with a heading."""

    unfolding = Signal()
    """The content is about to be shown: the moment to make it."""

    def __init__(self, title: str, *, unfolded: bool = False) -> None:
        """Start with a heading and nothing below it."""
        super().__init__()
        self.setProperty("card", "true")
        self.header = FoldHeader(title)
        self.header.clicked.connect(self._turn)
        self.body = QWidget()
        # Showing, even of what shows anyway, would lay everything out before its time.
        if not unfolded:
            self.body.hide()
        self.header.point(unfolded=unfolded)
        column_of(self, self.header, self.body, spacing=0, margins=SPACE_XS)

    def fill(self, layout: QLayout) -> None:
        """Lay the content out."""
        layout.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_S)
        self.body.setLayout(layout)

    @property
    def unfolded(self) -> bool:
        """Whether the content is shown."""
        return not self.body.isHidden()

    def unfold(self, *, unfolded: bool = True) -> None:
        """Show the content, or fold it away."""
        if unfolded == self.unfolded:
            return
        if unfolded:
            self.unfolding.emit()
        self.body.setVisible(unfolded)
        self.header.point(unfolded=unfolded)

    def _turn(self) -> None:
        self.unfold(unfolded=not self.unfolded)


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
