"""What the desk needs of the window it is shown in; the window knows the desk, not the reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar, QWidget

    from ui.counter import Counter
    from ui.platform import NoticeBar


class Menus(Protocol):
    """The window's actions, which know what is out of use away from the desk."""

    def add_desk(self, action: QAction) -> None:
        """Add what concerns the desk."""


class Frame(Protocol):
    """The window round the desk."""

    @property
    def counter(self) -> Counter:
        """The conversation that waits while the desk is shown."""

    @property
    def notices(self) -> NoticeBar:
        """Where the counter is told something."""

    @property
    def commands(self) -> Menus:
        """The window's actions."""

    @property
    def at_counter(self) -> bool:
        """Whether the counter is shown, and not the desk."""

    def menuBar(self) -> QMenuBar:
        """Return the bar the desk's menu stands in."""

    def show_mode(self, page: QWidget | None = None) -> None:
        """Show a page in the counter's place."""
