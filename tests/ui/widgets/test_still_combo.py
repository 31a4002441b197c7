"""A list that neither the wheel nor a narrow pane harms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.still_combo import StillCombo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Familie med en som har permanent opphold"


@pytest.fixture
def combo(qtbot: QtBot) -> StillCombo:
    made = StillCombo("Bydel")
    qtbot.addWidget(made)
    made.addItems(["Ubesvart", "Sagene", LONG])
    made.resize(180, 36)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_the_wheel_never_changes_a_value(combo: StillCombo) -> None:
    combo.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, event)
    assert combo.currentIndex() == 0
    assert not event.isAccepted()


def test_long_words_get_a_second_line(combo: StillCombo) -> None:
    short = combo.heightForWidth(180)
    combo.setCurrentIndex(2)
    assert combo.heightForWidth(180) > short
    assert combo.heightForWidth(1_000) == short


def test_unanswered_is_painted_in_another_colour_than_an_answer(combo: StillCombo) -> None:
    combo.setItemText(1, "Ubesvart")
    quiet = combo.grab().toImage()
    combo.setCurrentIndex(1)
    assert combo.grab().toImage() != quiet


def test_keys_are_told_from_the_mouse(combo: StillCombo, qtbot: QtBot) -> None:
    seen: list[bool] = []
    combo.activated.connect(lambda _: seen.append(combo.by_keys))
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert (seen, combo.by_keys) == ([True], False)


def test_a_list_that_is_closed_keeps_no_picture_and_is_painted_when_it_opens_again(
    combo: StillCombo, qtbot: QtBot
) -> None:
    listed = combo.view().window()
    for _ in range(2):
        combo.showPopup()
        qtbot.waitUntil(lambda: listed.backingStore().size() == listed.size())
        combo.hidePopup()
        assert listed.backingStore().size() == QSize(1, 1)
