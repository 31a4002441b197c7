"""A user's settings as this window knows them: only what was changed here is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.platform import Settings, from_pairs, to_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.errors import MatcherError
    from ui.platform import Jobs

_PLACE = frozenset({"window", "panes"})
"""Where the window stands: never chosen on purpose, so never written over what is not known."""


class KeptSettings(QObject):
    """Another window of the same user may write others meanwhile; they stay."""

    told = Signal(str)
    failed = Signal(object)
    """A MatcherError: what was changed is not saved, and is tried again with the next change."""

    def __init__(
        self,
        settings: Settings,
        save: Callable[[dict[str, str]], str],
        jobs: Jobs,
        parent: QObject,
    ) -> None:
        """Start from what was read, or from the usual where nothing could be."""
        super().__init__(parent)
        self.now, self.unread = settings, False
        self._save, self._jobs = save, jobs
        self._stored: dict[str, str] = to_pairs(settings)
        self._changed: dict[str, str] = {}

    def keep(self, settings: Settings) -> None:
        """Use other settings, and write what differs."""
        self.now = settings
        pairs = to_pairs(settings)
        new = {key: value for key, value in pairs.items() if value != self._stored.get(key)}
        if self.unread:
            new = {key: value for key, value in new.items() if key not in _PLACE}
        if not new:
            return
        self._stored |= new
        self._changed |= new

        def failed(error: MatcherError) -> None:
            for key in new:
                self._stored.pop(key, None)
            self.failed.emit(error)

        self._jobs.run(lambda: self._save(new), self._kept, failed)

    def take(self, found: Mapping[str, str]) -> None:
        """Use what is read at last; what was changed here meanwhile goes before it."""
        self.unread = False
        self.now = from_pairs({**found, **self._changed})
        self._stored = to_pairs(self.now)

    def _kept(self, notice: str) -> None:
        if notice:
            self.told.emit(notice)
