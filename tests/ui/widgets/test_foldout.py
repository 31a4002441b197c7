"""Parts of a page that fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.widgets.foldout import Foldout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _foldout(qtbot: QtBot, title: str = "Arbeid", *, unfolded: bool = False) -> Foldout:
    fold = Foldout(title, unfolded=unfolded)
    column = QVBoxLayout()
    column.addWidget(QLabel("innhold"))
    fold.fill(column)
    qtbot.addWidget(fold)
    fold.show()
    return fold


def test_it_starts_folded_unless_told(qtbot: QtBot) -> None:
    assert not _foldout(qtbot).unfolded
    assert _foldout(qtbot, unfolded=True).unfolded


def test_space_on_the_heading_turns_it_and_tells_before_showing(qtbot: QtBot) -> None:
    fold = _foldout(qtbot)
    seen: list[bool] = []
    fold.unfolding.connect(lambda: seen.append(fold.unfolded))
    states: list[bool] = []
    for _ in range(2):
        qtbot.keyClick(fold.header, Qt.Key.Key_Space)
        states.append(fold.unfolded)
    assert states == [True, False]
    assert seen == [False]


def test_the_heading_says_its_count_and_its_state(qtbot: QtBot) -> None:
    fold = _foldout(qtbot)
    fold.header.say("Arbeid", "3 av 12 besvart")
    assert fold.header.accessibleName() == "Arbeid, 3 av 12 besvart"
    assert fold.header.accessibleDescription().startswith("Foldet sammen")
    fold.unfold()
    assert fold.header.accessibleDescription().startswith("Vises")


def test_a_long_heading_makes_the_header_higher(qtbot: QtBot) -> None:
    fold = _foldout(qtbot, "Viktigst nå – Hjemme med små barn og mye annet å tenke på")
    assert fold.header.heightForWidth(150) > fold.header.heightForWidth(900)


def test_the_heading_keeps_to_a_line_and_what_stands_after_it_ends_in_dots(qtbot: QtBot) -> None:
    fold = _foldout(qtbot, "Hva gjelder det?")
    fold.resize(260, fold.height())
    fold.header.say("Hva gjelder det?", "Penger til å leve av, Arbeid, Skole og fag +1")
    title, words = fold.header.findChildren(QLabel)[-2:]
    qtbot.waitUntil(lambda: fold.header.rect().contains(words.geometry()))
    assert title.height() < 2 * title.fontMetrics().lineSpacing()
    assert words.text().startswith("Penger")
    assert words.text().endswith("…")
    assert fold.header.words().endswith("+1"), "all of it is there to be heard"
