"""A short way to every part of the form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu

from ui.resources import icon
from ui.widgets.icon_button import RETOLD, drawing_pixels
from ui.widgets.painting import shade
from ui.widgets.wrapping import WrapButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.intake.section import Section


class JumpButton(WrapButton):
    """Opens a list of the sections with how far each has come."""

    wanted = Signal(object)

    def __init__(self, sections: Callable[[], list[Section]]) -> None:
        """Ask for the sections each time: they come and go."""
        super().__init__(self.tr("Gå til del"))
        self._sections = sections
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(self.tr("Gå til en del av skjemaet"))
        self.clicked.connect(self.popup)
        self._draw()

    def popup(self) -> QMenu:
        """Open the list and return it; it removes itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for section in self._sections():
            if not section.isHidden():
                title = section.header.title().replace("&", "&&")
                action = menu.addAction(f"{title}\t{section.header.words()}")
                action.triggered.connect(partial(self.wanted.emit, section))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon("chevron-down", shade("accent"), drawing_pixels(self)))
