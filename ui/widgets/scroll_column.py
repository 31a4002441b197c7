"""What scrolls up and down only: as wide as there is room for, without a frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea


class ScrollColumn(QScrollArea):
    """A column longer than its place. It takes no focus itself: what is in it does."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
