"""*Hva om* in the window: one key begins it, and nothing of it leaves until it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.app.window import Window
    from ui.counter import TrialBar


class TrialMode(QObject):
    """Serves one window; its bar is made with the first trial."""

    def __init__(self, window: Window) -> None:
        """Follow the counter of a window."""
        super().__init__(window)
        self._window, self._counter = window, window.counter
        self.bar: TrialBar | None = None
        window.commands.trial_wanted.connect(self.begin)
        self._counter.changed.connect(self.refresh)
        self.refresh()

    def begin(self) -> None:
        """Begin to try; where something is tried, go to the way to keep it."""
        if self._counter.held is None:
            self._counter.try_out()
        elif self.bar is not None:
            self.bar.keep.setFocus()

    def refresh(self) -> None:
        """Show what is tried."""
        if self._counter.held is not None and self.bar is None:
            # Seldom seen, so not part of the start.
            from ui.counter import TrialBar

            self.bar = TrialBar(self._counter)
            self._window.put_above(self.bar)
        if self.bar is not None:
            self.bar.refresh()
