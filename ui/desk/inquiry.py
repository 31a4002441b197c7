"""One thing a pane finds out behind the window, about what it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.rulework import Rulework
    from ui.desk.background import Background

T = TypeVar("T")


class Inquiry(Generic[T]):
    """Asks once about the same, and hands on no answer about anything else."""

    def __init__(self, background: Background, pane: QWidget, take: Callable[[T], object]) -> None:
        """Hand what is found to `take`, for as long as there is a pane to show it."""
        self._background, self._pane, self._take = background, pane, take
        self._about: object = None

    def ask(self, about: object, work: Callable[[Rulework], T]) -> None:
        """Find something out, if it is not known or asked already."""
        if self.is_new(about):
            self._background.ask(work, partial(self._told, about))

    def is_new(self, about: object) -> bool:
        """Tell whether something else is asked about, and keep it: older answers come too late."""
        new, self._about = about != self._about, about
        return new

    def _told(self, about: object, found: T) -> None:
        # The answer may come after something else was opened, or after the window was closed:
        # then Qt has deleted the pane, and only its name is left here.
        if about == self._about and isValid(self._pane):
            self._take(found)
