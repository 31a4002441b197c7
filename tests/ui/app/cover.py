"""A window with a cover and nothing else, and somebody who may leave it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from tests.ui.counter.results.offers import counter
from ui.app.absence import Absence
from ui.app.curtain import Curtain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from ui.app.window import Window

FOREVER = 10**6
"""Seconds: nobody is away by themselves."""


class CoveredWindow(QWidget):
    """What of a window the cover needs."""

    def __init__(self) -> None:
        """Start open."""
        super().__init__()
        self.counter = counter()
        self.curtain = Curtain(self)


@contextmanager
def absence_over(app: QApplication, window: CoveredWindow) -> Iterator[Absence]:
    """Watch a window; nothing is watched any more when it is done with."""
    made = Absence(app, lambda: cast("Window", window), FOREVER, FOREVER, window)
    yield made
    app.removeEventFilter(made.watch)
    app.removeEventFilter(made)
