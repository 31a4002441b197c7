"""A chevron that folds something away and back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme import icon
from ui.widgets.icon_button import drawing_pixels
from ui.widgets.paint import plain_tip, shade

_RETOLD = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange})


class FoldButton(QToolButton):
    """Shows and hides a body. Tab reaches it; it says what it would do."""

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        """Fold a body that is known by a title; start unfolded."""
        super().__init__(parent)
        self._title, self._body = title, body
        # Not isHidden(): a body that has no parent yet is hidden as well.
        self.folded = False
        self._draw()
        self.clicked.connect(self.fold)

    def fold(self) -> None:
        """Fold, or unfold what is folded."""
        self.folded = not self.folded
        self._body.setHidden(self.folded)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RETOLD:
            self._draw()

    def _draw(self) -> None:
        shown = QCoreApplication.translate("FoldButton", "Skjul «{title}»")
        hidden = QCoreApplication.translate("FoldButton", "Vis «{title}»")
        said = (hidden if self.folded else shown).format(title=self._title)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        pixels = drawing_pixels(self)
        drawing = "chevron-down" if self.folded else "chevron-up"
        self.setIcon(icon(drawing, shade("accent"), pixels))
        self.setIconSize(QSize(pixels, pixels))
