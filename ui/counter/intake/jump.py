"""A short way to every part of the form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from ui.widgets import Link

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.counter.intake.section import FormSection


class JumpButton(Link):
    """Opens a list of the sections with how far each has come."""

    wanted = Signal(object)

    def __init__(self, sections: Callable[[], list[FormSection]]) -> None:
        """Ask for the sections each time: they come and go."""
        super().__init__(icon="chevron-down")
        self.say(self.tr("Gå til del"), self.tr("Gå til en del av skjemaet"))
        self._sections = sections
        self.clicked.connect(self.popup)

    def popup(self) -> QMenu:
        """Open the list and return it; it removes itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in self._sections():
            if not section.isHidden():
                title = section.header.title().replace("&", "&&")
                action = menu.addAction(f"{title}\t{section.header.words()}")
                action.triggered.connect(partial(self.wanted.emit, section))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu
