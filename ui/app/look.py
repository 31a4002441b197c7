"""What the window looks like: by the settings, and by what the system asks for at the moment."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from ui.theme import (
    apply_theme,
    current_theme,
    keep_text_scale,
    system_scheme,
    system_text_scale,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtWidgets import QApplication

    from ui.platform import Settings


class Look(QObject):
    """Wears the theme and the size of text, anew whenever the system asks for others.

    The system tells of colours and contrast. Of text Windows does not: it is read again when
    somebody comes back to the window, as one does from the settings of the system.
    """

    worn = Signal()

    def __init__(
        self, app: QApplication, settings: Callable[[], Settings], parent: QObject
    ) -> None:
        """Follow the system from now on; what is worn at the start is there."""
        super().__init__(parent)
        self._app, self._settings = app, settings
        self._wearing = False
        self._asked = self._asked_for()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        # Qt before 6.10 does not tell.
        if accessibility := getattr(hints, "accessibility", None):
            accessibility().contrastPreferenceChanged.connect(self.follow)
        app.applicationStateChanged.connect(self.follow)

    def listen(self) -> None:
        """Hear of the text of the desktop as well, where Qt does not follow it by itself."""
        if sys.platform == "linux" and self._app.platformName().startswith("wayland"):
            from PySide6.QtDBus import QDBusConnection

            self.hear(QDBusConnection.sessionBus())

    def hear(self, bus: QDBusConnection) -> None:
        """Wear what a desktop tells on a bus."""
        from ui.platform import DesktopText

        self._desktop = DesktopText(self)
        self._desktop.told.connect(self._keep)
        self._desktop.follow(bus)

    def _keep(self, text_scale: float) -> None:
        keep_text_scale(text_scale)
        self.follow()

    def wear(self) -> None:
        """Look as the settings and the system want it."""
        settings = self._settings()
        # What we ask Qt for comes back from it as if the system had asked.
        self._wearing = True
        apply_theme(self._app, settings.theme, settings.text_size / 100)
        self._wearing = False
        self._asked = self._asked_for()
        self.worn.emit()

    def follow(self) -> None:
        """Wear what the system asks for now, if that is another than what is worn."""
        if not self._wearing and self._asked_for() != self._asked:
            self.wear()

    def _asked_for(self) -> tuple[str, float]:
        theme = self._settings().theme
        return system_scheme(self._app) if theme == "system" else theme, system_text_scale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the system's other colours where it is they that are worn."""
        if event.type() == QEvent.Type.ThemeChange and current_theme().name == "high_contrast":
            self.wear()
        return super().eventFilter(watched, event)
