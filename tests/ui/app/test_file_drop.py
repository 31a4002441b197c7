"""A catalogue file that is dragged over the window; everything else is left to others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.app.file_drop import FileDrop, dropped_file

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NO_BUTTONS, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def _data(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize(
    ("urls", "found"),
    [
        (["file:///k/ny.tiltak"], "/k/ny.tiltak"),
        (["file:///k/NY.TILTAK"], "/k/NY.TILTAK"),
        (["file:///k/ny%20katalog.tiltak"], "/k/ny katalog.tiltak"),
        (["file:///k/ny.tiltak", "file:///k/to.tiltak"], None),
        (["file:///k/bilde.png"], None),
        (["https://x.no/ny.tiltak"], None),
        ([], None),
    ],
)
def test_one_catalogue_file_of_this_machine_is_taken(urls: list[str], found: str | None) -> None:
    assert dropped_file(_data(*urls)) == (Path(found) if found else None)


def test_one_beside_a_link_is_taken_for_links_are_no_files() -> None:
    data = _data("file:///k/ny.tiltak", "https://x.no/ny.tiltak")
    assert dropped_file(data) == Path("/k/ny.tiltak")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _drag(window: QWidget, data: QMimeData) -> tuple[bool, bool]:
    """Drag something in and drop it; tell whether each was taken."""
    enter = QDragEnterEvent(QPoint(1, 1), COPY, data, NO_BUTTONS, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(1, 1), COPY, data, NO_BUTTONS, NO_KEYS)
    drop.ignore()
    QApplication.sendEvent(window, drop)
    return enter.isAccepted(), drop.isAccepted()


def test_it_is_handed_on_once_when_it_is_let_go(window: QWidget) -> None:
    drop, found = FileDrop(window), list[Path]()
    drop.dropped.connect(found.append)
    assert _drag(window, _data("file:///k/ny.tiltak")) == (True, True)
    assert found == [Path("/k/ny.tiltak")]
    assert window.acceptDrops()


def test_anything_else_is_not_taken(window: QWidget) -> None:
    drop, found = FileDrop(window), list[Path]()
    drop.dropped.connect(found.append)
    assert _drag(window, _data("file:///k/bilde.png")) == (False, False)
    assert found == []
