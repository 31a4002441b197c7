"""What every test shares: a screenless Qt, and the day the suite stands on."""

from __future__ import annotations

import gc
import os
from pathlib import Path

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Qt's own screen without a screen is 800 pixels wide; a window fills one that is so small.
    _screen = Path(__file__).with_name("offscreen.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen}"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import matcher.clock
from matcher.clock import system_clock
from tests.suite_clock import set_clock
from ui.app.overrides import shield

if TYPE_CHECKING:
    from collections.abc import Iterator

shield()
set_clock()

PATIENCE_MS = 60_000
"""What waits for an event gives up after this: far beyond a slow machine with other loads."""
WAITS = (
    QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback, QtBot.waitExposed,
    QtBot.waitActive,
)  # fmt: skip
for wait in WAITS:
    assert wait.__kwdefaults__
    wait.__kwdefaults__["timeout"] = PATIENCE_MS


PLAIN_THRESHOLDS = gc.get_threshold()
"""How often Python looks for garbage by itself, as it does under the program."""


def pytest_collection_finish() -> None:
    """Look for garbage less often, and not among the tests that wait for their turn.

    There are twelve thousand of them: each whole look passed through all, and looks of all kinds
    took a tenth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(7_000, 10, 10)


@pytest.fixture(autouse=True)
def _real_day(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test that is marked so, with its reason, see the day it really is."""
    if mark := request.node.get_closest_marker("real_day"):
        assert mark.kwargs.get("reason"), "say why the real day is needed"
        monkeypatch.setattr(matcher.clock, "_read", system_clock)


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_to_paste() -> Iterator[None]:
    """Empty the clipboard at the end: without a screen it dies with a text on it, after Qt."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
