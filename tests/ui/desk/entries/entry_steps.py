"""What a supervisor does on the page of entries: fill a field, send in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.entries import EntriesPage
    from ui.desk.entries.inputs import EntryInput


def field(page: EntriesPage, path: str) -> EntryInput:
    """Return the field of the entry that is open."""
    assert page.editor
    return next(each for each in page.editor.inputs if each.field.path == path)


def fill(page: EntriesPage, path: str, *texts: str) -> None:
    """Write one text for each line of a field."""
    for line, text in zip(field(page, path).lines, texts, strict=True):
        line.setText(text)


def send(
    page: EntriesPage, settle: Callable[[], None], qtbot: QtBot, why: str = "Etter møtet."
) -> None:
    """Send in what is written, with a reason."""
    assert page.editor
    qtbot.keyClicks(page.editor.sending.reason, why)
    qtbot.keyClick(page.editor.sending.reason, Qt.Key.Key_Return)
    settle()
