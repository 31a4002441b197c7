"""The real window, a fixed day, nothing kept: what every story starts from."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from matcher.casework import Casework
from matcher.catalogue.loading import load_folder
from matcher.store.paths import bundled_catalogue
from tests.stories.caseworker import Caseworker
from tests.ui.screen import look_restored
from ui.settings import Settings
from ui.shell import Keeping, Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue

DAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_folder(bundled_catalogue(), cases=False)


def refuse(path: Path) -> Catalogue:
    raise AssertionError(path)


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot, catalogue: Catalogue) -> Iterator[Shell]:
    """Open the window, and leave nothing of it behind."""
    with look_restored(qapp):
        keeping = Keeping(lambda _: "", refuse)
        found = Shell(qapp, Casework(catalogue, lambda: DAY), Settings(welcomed=True), keeping)
        found.window.activateWindow()
        qtbot.waitUntil(lambda: found.idle is not None)
        yield found
        found.window.close()
        found.window.deleteLater()
        if found.idle:
            qapp.removeEventFilter(found.idle)
        found.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QGuiApplication.clipboard().clear()


@pytest.fixture
def caseworker(shell: Shell, qtbot: QtBot) -> Caseworker:
    return Caseworker(shell, qtbot)
