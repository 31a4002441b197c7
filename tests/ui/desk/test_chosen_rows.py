"""The ring around the row one stands on: seen on the ground of what is chosen, in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget

from tests.ui.desk.rules.rules import host
from tests.ui.screen import look_restored, shown
from ui.desk.programs.model import ProgramsModel
from ui.desk.programs.rows import Freshness, ProgramRow
from ui.desk.programs.table import ProgramsTable
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.draft import RuleDraft
from ui.desk.rules.panel.entry_delegate import EntryDelegate
from ui.desk.rules.view import RuleList
from ui.theme import ThemeName, apply_theme, contrast_ratio
from ui.widgets.sentences import Sentence, Sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    with look_restored(qapp):
        yield qapp


def rule() -> QAbstractItemView:
    made = RuleList()
    made.show_lines(RuleDraft(host()).lines(), Address(0))
    return made


def sentences() -> QAbstractItemView:
    made = Sentences("Setninger", choosing=True)
    made.show_sentences([Sentence("Første", "a"), Sentence("Andre", "b")])
    return made


def programs() -> QAbstractItemView:
    made = ProgramsTable(ProgramsModel())
    made.show_rows(
        [ProgramRow("a", "Kurs", "Åpent", "Nav", "", Freshness.FRESH, "", "", 0, "kurs", "kurs")]
    )
    return made


def picker() -> QAbstractItemView:
    made = QListWidget()
    made.setItemDelegate(EntryDelegate(made))
    made.addItem("Alder")
    made.setCurrentRow(0)
    return made


LISTS: dict[str, Callable[[], QAbstractItemView]] = {
    "rule": rule,
    "sentences": sentences,
    "programs": programs,
    "picker": picker,
}


def right_edge(view: QAbstractItemView) -> list[str]:
    """Return the colours from the right edge of the current row inwards, a little below its top."""
    row = view.visualRect(view.currentIndex())
    image = view.viewport().grab(row).toImage()
    return [image.pixelColor(row.width() - 1 - x, row.height() // 2).name() for x in range(6)]


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("kind", LISTS)
def test_the_ring_is_seen_on_the_chosen_row(
    app: QApplication, qtbot: QtBot, look: ThemeName, kind: str
) -> None:
    theme = apply_theme(app, look)
    view = LISTS[kind]()
    with shown(qtbot, view):
        assert set(right_edge(view)) == {theme.selection}
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        edge = right_edge(view)
    assert edge[1:3] == [theme.focus_on_selection] * 2
    assert contrast_ratio(edge[1], edge[4]) >= 3
    assert edge[4] == theme.selection
