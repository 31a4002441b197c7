"""A version is written as a file that another machine can take into use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from matcher.catalogue.catalogue_files import load
from matcher.catalogue.packages import read_package
from tests.matcher.rulework.office import JOB
from ui.desk.versions.page import VersionsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.rulework import Version
    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


@pytest.fixture
def version(office: Office) -> Version:
    return office.publish("Gratis.")


@pytest.fixture
def page(desk: Desk, version: Version, settle: Settle, qtbot: QtBot) -> VersionsPage:
    desk.refresh()
    settle()
    made = VersionsPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.list.go_to(version.id)
    return made


def test_the_version_that_is_shown_is_written(
    page: VersionsPage, version: Version, settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = tmp_path / f"tiltak-{version.id}.tiltak"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *ask: (str(tmp_path / ask[2]), ""))
    page.version.pack.click()
    settle()
    assert load(read_package(path.read_bytes())).programs[JOB].cost.nb == "Gratis."


def test_what_became_of_it_is_said(
    page: VersionsPage, said: list[str], settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "ny.tiltak"
    page.version.pack.pack(path)
    page.version.pack.pack(tmp_path / "no such folder" / "ny.tiltak")
    settle()
    assert str(path) in said[0]
    assert "Velg en annen mappe" in said[1]
