"""The system says that somebody leaves: a lock, a sleep, a screen saver; each is heard once."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget

from ui.platform.departure import Departure, SessionMessages, _Message

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

LOGIND = "org.freedesktop.login1"


@pytest.mark.parametrize(
    ("owner", "path", "interface", "name", "told", "heard"),
    [
        (LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", [True], 1),
        (LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", [False], 0),
        (LOGIND, "/org/freedesktop/login1/session/_32", f"{LOGIND}.Session", "Lock", [], 1),
        (LOGIND, "/org/freedesktop/login1/session/_32", f"{LOGIND}.Session", "Unlock", [], 0),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver",
         "ActiveChanged", [True], 1),
    ],
)  # fmt: skip
def test_what_the_bus_tells_is_heard(  # noqa: PLR0913, PLR0917 - a signal has so many parts
    qtbot: QtBot,
    address: str,
    owner: str,
    path: str,
    interface: str,
    name: str,
    told: list[bool],
    heard: int,
) -> None:
    ours, system = (QDBusConnection.connectToBus(address, each) for each in ("ours", "system"))
    assert ours.isConnected()
    assert system.registerService(owner)
    leaving, left = Departure(), list[str]()
    leaving.left.connect(lambda: left.append("left"))
    leaving.follow(ours, ours)
    signals = [(name, told), ("PrepareForSleep", [True])]
    for each, words in signals[: 1 if heard else 2]:
        manager = each != name
        message = QDBusMessage.createSignal(
            "/org/freedesktop/login1" if manager else path,
            f"{LOGIND}.Manager" if manager else interface,
            each,
        )
        message.setArguments(words)
        assert system.send(message)
    # What is not to be heard is known not to have been when what came after it was.
    qtbot.waitUntil(lambda: bool(left))
    assert left == ["left"]
    for each in ("ours", "system"):
        QDBusConnection.disconnectFromBus(each)


def test_where_there_is_no_bus_nothing_is_heard_and_nothing_fails(qapp: QObject) -> None:
    del qapp
    none = QDBusConnection("there is none of this name")
    assert not none.isConnected()
    Departure().follow(none, none)


@pytest.mark.parametrize(
    ("message", "what", "heard"),
    [(0x02B1, 0x7, 1), (0x02B1, 0x8, 0), (0x0218, 0x4, 1), (0x0218, 0x7, 0), (0x000F, 0x7, 0)],
)
def test_messages_of_windows_are_read(message: int, what: int, heard: int) -> None:
    leaving, left = Departure(), list[str]()
    leaving.left.connect(lambda: left.append("left"))
    told = _Message(None, message, what, 0)
    passed = SessionMessages(leaving).nativeEventFilter(
        b"windows_generic_MSG", ctypes.addressof(told)
    )
    assert passed == (False, 0)
    assert len(left) == heard


def test_every_window_that_is_built_is_told_of_locks(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    library = SimpleNamespace(
        WTSRegisterSessionNotification=lambda window, which: told.append((window.value, which))
    )
    windows = [QWidget(), QWidget()]
    for each in windows:
        qtbot.addWidget(each)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(wtsapi32=library), raising=False)
    for each in windows:
        Departure().attend(each)
    assert told == [(int(each.winId()), 0) for each in windows]
