"""What the system asks for while the window is open is worn: colours, contrast, size of text."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, SignalInstance
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtGui import QAccessibilityHints, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.screen import look_restored
from ui.app.look import Look
from ui.platform.settings import Settings
from ui.theme import apply_theme, current_theme, keep_text_scale, system_text_scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.theme import ThemeName

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
TEXT = "org.gnome.desktop.interface", "text-scaling-factor"


class System:
    """What the system asks for, changed as a person changes it; and a window that follows."""

    def __init__(self, app: QApplication, patch: pytest.MonkeyPatch) -> None:
        self.app, self._patch = app, patch
        self.settings, self.worn = Settings(), 0
        apply_theme(app, "system")
        self.look = Look(app, lambda: self.settings, app)
        self.look.worn.connect(self._count)

    def _count(self) -> None:
        self.worn += 1

    def turns(self, scheme: Qt.ColorScheme) -> None:
        self._patch.setattr(QStyleHints, "colorScheme", lambda _: scheme)
        hints = self.app.styleHints()
        hints.colorSchemeChanged.emit(scheme)

    def asks_for_contrast(self, wish: Qt.ContrastPreference) -> None:
        self._patch.setattr(QAccessibilityHints, "contrastPreference", lambda _: wish)
        self.app.styleHints().accessibility().contrastPreferenceChanged.emit(wish)

    def choose(self, theme: ThemeName) -> None:
        self.settings = replace(self.settings, theme=theme)
        self.look.wear()
        self.worn = 0

    @property
    def text(self) -> int:
        return self.app.font().pixelSize()


@pytest.fixture
def system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[System]:
    with look_restored(qapp):
        made = System(qapp, monkeypatch)
        yield made
        keep_text_scale(1.0)
        made.look.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_another_scheme_of_the_system_is_worn_at_once(system: System) -> None:
    assert current_theme().name == "light"
    system.turns(Qt.ColorScheme.Dark)
    assert current_theme().name == "dark"
    system.turns(Qt.ColorScheme.Light)
    assert current_theme().name == "light"
    assert system.worn == 2


def test_contrast_of_the_system_is_worn_and_taken_off(system: System) -> None:
    system.asks_for_contrast(Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "high_contrast"
    system.asks_for_contrast(Qt.ContrastPreference.NoPreference)
    assert current_theme().name == "light"


def test_who_chose_a_look_keeps_it(system: System) -> None:
    system.choose("light")
    system.turns(Qt.ColorScheme.Dark)
    system.asks_for_contrast(Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "light"
    assert system.worn == 0


@pytest.mark.parametrize(("theme", "worn"), [("high_contrast", 1), ("dark", 0)])
def test_other_colours_of_the_system_are_taken_where_they_are_worn(
    system: System, qtbot: QtBot, theme: ThemeName, worn: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.installEventFilter(system.look)
    system.choose(theme)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert system.worn == worn


def test_text_of_the_system_multiplies_what_is_chosen_here_to_twice(system: System) -> None:
    sizes = []
    for told in (1.0, 1.25, 0.5, 3.0):
        keep_text_scale(told)
        system.look.follow()
        sizes.append(system.text)
    assert sizes == [16, 20, 16, 32]
    keep_text_scale(1.25)
    system.settings = replace(system.settings, text_size=125)
    system.look.wear()
    assert system.text == 25


def test_windows_text_is_read_again_when_somebody_comes_back(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    registry = _Registry({"TextScaleFactor": (150, _Registry.REG_DWORD)})
    monkeypatch.setitem(sys.modules, "winreg", registry)
    came: SignalInstance = system.app.applicationStateChanged
    came.emit(Qt.ApplicationState.ApplicationActive)
    assert system.text == 24
    came.emit(Qt.ApplicationState.ApplicationActive)
    assert system.worn == 1
    for broken in ({}, {"TextScaleFactor": ("150", _Registry.REG_SZ)}):
        registry.values = broken
        assert system_text_scale() == 1.0


class _Registry(SimpleNamespace):
    """The little of Windows' registry that is read; no system without Windows has it."""

    HKEY_CURRENT_USER, REG_SZ, REG_DWORD = 1, 1, 4

    def __init__(self, values: dict[str, tuple[object, int]]) -> None:
        super().__init__(values=values)

    def OpenKey(self, where: int, name: str) -> _Registry:  # noqa: N802 - as Windows calls it
        assert (where, name) == (self.HKEY_CURRENT_USER, r"SOFTWARE\Microsoft\Accessibility")
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def QueryValueEx(self, key: _Registry, name: str) -> tuple[object, int]:  # noqa: N802 - as above
        assert key is self
        if name not in self.values:
            raise OSError(name)
        found: tuple[object, int] = self.values[name]
        return found


class Portal(QDBusVirtualObject):
    """The desktop's end of the bus."""

    def __init__(self, bus: QDBusConnection, text: float) -> None:
        super().__init__()
        self._bus, self._text, self.asked = bus, text, list[object]()
        assert bus.registerVirtualObject(PATH, self)
        assert bus.registerService(PORTAL)

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's
        self.asked.append((message.member(), *message.arguments()))
        return connection.send(message.createReply(QDBusVariant(self._text)))

    def tell(self, name: str, value: object) -> None:
        message = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
        message.setArguments([TEXT[0], name, QDBusVariant(value)])
        assert self._bus.send(message)


def test_a_desktop_is_asked_and_heard(system: System, qtbot: QtBot, address: str) -> None:
    ours, desktop = (QDBusConnection.connectToBus(address, each) for each in ("ours", "desktop"))
    portal = Portal(desktop, 1.25)
    system.look.hear(ours)
    qtbot.waitUntil(lambda: system.text == 20)
    assert portal.asked == [("ReadOne", *TEXT)]
    portal.tell("cursor-size", 3.0)
    portal.tell(TEXT[1], "large")
    portal.tell(TEXT[1], 1.5)
    qtbot.waitUntil(lambda: system.text == 24)
    assert system.worn == 2
    for each in ("ours", "desktop"):
        QDBusConnection.disconnectFromBus(each)


def test_a_desktop_that_comes_later_is_heard(system: System, qtbot: QtBot, address: str) -> None:
    system.look.hear(QDBusConnection("there is none of this name"))
    ours, desktop = (QDBusConnection.connectToBus(address, each) for each in ("ours", "desktop"))
    system.look.hear(ours)
    portal = Portal(desktop, 1.0)
    portal.tell(TEXT[1], 1.5)
    qtbot.waitUntil(lambda: system.text == 24)
    assert system.worn == 1
    for each in ("ours", "desktop"):
        QDBusConnection.disconnectFromBus(each)
