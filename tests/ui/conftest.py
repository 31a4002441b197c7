"""What tests of the window share: a window that can be covered, and a bus of their own."""

from __future__ import annotations

import subprocess
from shutil import which
from typing import TYPE_CHECKING

import pytest

from matcher.trust import key_file
from tests.ui.app.cover import CoveredWindow, absence_over
from tests.ui.screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.app.absence import Absence


@pytest.fixture
def weak_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch the passphrases of keys little: how much it is in earnest, `test_key_file` looks."""
    monkeypatch.setattr(key_file, "_COST", 2**4)


@pytest.fixture
def window(qtbot: QtBot) -> CoveredWindow:
    return on_screen(qtbot, CoveredWindow(), 400, 300)


@pytest.fixture
def absence(qapp: QApplication, window: CoveredWindow) -> Iterator[Absence]:
    with absence_over(qapp, window) as made:
        yield made


@pytest.fixture
def address() -> Iterator[str]:
    """Return where a bus is reached that lives as long as the test."""
    daemon = which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon here")
    with subprocess.Popen(
        [daemon, "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE, text=True
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()
