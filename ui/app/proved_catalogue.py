"""Holds a catalogue that was built from the kept form against its files, behind the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from matcher.messages import Message
    from ui.app.shell import Shell

    Right: TypeAlias = tuple[Catalogue, Message]


class ProvedCatalogue(QObject):
    """Shows what the files say where something else was shown, and says so."""

    def __init__(self, shell: Shell, look: Callable[[], Right | None]) -> None:
        """Do nothing yet. `look` returns what is right instead, and what is to be said of it."""
        super().__init__(shell)
        self._shell, self._look = shell, look

    def begin(self) -> None:
        """Read the files and compare, in the background."""
        self._shell.jobs.run(self._right, self._proved, self._failed)

    def _right(self) -> Right | None:
        # At the end nobody looks at it any more.
        return None if self._shell.jobs.ending else self._look()

    def _proved(self, right: Right | None) -> None:
        if right is None:
            return
        catalogue, said = right
        # The answers stay, as where another catalogue comes into force.
        self._shell.window.counter.catch_up(catalogue)
        self._shell.window.notices.say(said.into(self._shell.settings.language))

    def _failed(self, error: MatcherError) -> None:
        self._shell.window.notices.say(error.into(self._shell.settings.language))
