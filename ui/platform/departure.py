"""What the system says of somebody leaving: the screen is locked, or the machine goes to sleep.

Linux: logind and the screen saver over D-Bus, where there is one. Windows: session and power
messages, which come to the window. Elsewhere the idle watch has to do.
"""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtWidgets import QApplication, QWidget

_LOGIND = "org.freedesktop.login1"
_SAVER = "org.freedesktop.ScreenSaver"
_SESSION_CHANGE, _SESSION_LOCK = 0x02B1, 0x7
_POWER, _SUSPEND = 0x0218, 0x4
_THIS_SESSION = 0
_OF_WINDOWS = QByteArray(b"windows_generic_MSG")


class Departure(QObject):
    """Tells once for each way of leaving; coming back is told by a key or a click."""

    left = Signal()

    def listen(self, app: QApplication, window: QWidget) -> None:
        """Listen to the system from now on, where it says anything."""
        if sys.platform == "win32":
            self._messages = SessionMessages(self)
            app.installNativeEventFilter(self._messages)
            self.attend(window)
        elif sys.platform == "linux":
            from PySide6.QtDBus import QDBusConnection

            self.follow(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def attend(self, window: QWidget) -> None:
        """Let Windows tell a window of locks; each that is built anew is another one."""
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                ctypes.c_void_p(int(window.winId())), _THIS_SESSION
            )

    def follow(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """Hear what logind and the screen saver tell on two buses; nothing where they are not."""
        here, manager, ours = "/org/freedesktop/login1", f"{_LOGIND}.Manager", f"{_LOGIND}.Session"
        sleeps, locks = SLOT("_sleeps(bool)"), SLOT("_locks()")
        # Of every session: which one is ours is not worth asking for, and covering is no harm.
        told = (
            (system, _LOGIND, here, manager, "PrepareForSleep", sleeps),
            (system, _LOGIND, "", ours, "Lock", locks),
            (session, _SAVER, "", _SAVER, "ActiveChanged", sleeps),
        )
        for bus, owner, path, interface, name, slot in told:
            if bus.isConnected():
                # Its stub asks for bytes, of which it makes nothing.
                bus.connect(owner, path, interface, name, self, slot)  # type: ignore[call-overload] # PySide6 types only one of its forms

    @Slot(bool)
    def _sleeps(self, begins: bool) -> None:
        if begins:
            self.left.emit()

    @Slot()
    def _locks(self) -> None:
        self.left.emit()

    def hear(self, message: int, what: int) -> None:
        """Obey a message of Windows: its number, and what it says."""
        if (message, what) in {(_SESSION_CHANGE, _SESSION_LOCK), (_POWER, _SUSPEND)}:
            self.left.emit()


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("what", ctypes.c_size_t),
        ("more", ctypes.c_size_t),
    )


class SessionMessages(QAbstractNativeEventFilter):
    """Reads the messages of Windows as they come to the application."""

    def __init__(self, leaving: Departure) -> None:
        """Tell somebody."""
        super().__init__()
        self._leaving = leaving

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at one, and let it pass."""
        if QByteArray(kind) == _OF_WINDOWS:
            told = _Message.from_address(int(message))
            self._leaving.hear(told.message, told.what)
        return False, 0
