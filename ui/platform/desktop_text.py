"""How large a desktop of Linux wants text, as its portal tells: at the start, and when it changes.

The portal is asked without waiting; where there is none, nothing is told.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

_OWNER, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_GROUP, _NAME = "org.gnome.desktop.interface", "text-scaling-factor"


class DesktopText(QObject):
    """Tells the factor of text, as often as the desktop does."""

    told = Signal(float)

    def follow(self, bus: QDBusConnection) -> None:
        """Ask for it and listen from now on; nothing where there is no bus."""
        if not bus.isConnected():
            return
        hear, read = SLOT("_hear(QString,QString,QDBusVariant)"), SLOT("_read(QDBusVariant)")
        # Its stub asks for bytes, of which it makes nothing.
        bus.connect(_OWNER, _PATH, _INTERFACE, "SettingChanged", self, hear)  # type: ignore[call-overload] # PySide6 types only one of its forms
        asked = QDBusMessage.createMethodCall(_OWNER, _PATH, _INTERFACE, "ReadOne")
        asked.setArguments([_GROUP, _NAME])
        bus.callWithCallback(asked, self, read, SLOT("_refused()"))  # type: ignore[call-overload] # as above

    @Slot(str, str, QDBusVariant)
    def _hear(self, group: str, name: str, value: QDBusVariant) -> None:
        if (group, name) == (_GROUP, _NAME):
            self._read(value)

    @Slot(QDBusVariant)
    def _read(self, value: QDBusVariant) -> None:
        factor = value.variant()
        if isinstance(factor, float):
            self.told.emit(factor)

    @Slot()
    def _refused(self) -> None:
        """Leave it: an older portal, or a desktop that has no such setting."""
