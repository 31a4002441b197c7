"""Heights are right in the first picture, in parts, nested layouts and wrapped words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.ui.screen import come_to_rest, on_screen
from ui.widgets.heights import is_low, settle
from ui.widgets.part import Part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Et tilbud om veiledning og kurs for den som er permittert. " * 6


def wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label


@pytest.fixture
def nested(qtbot: QtBot) -> tuple[QWidget, QLabel]:
    """A wrapped text three layouts deep, in a narrow window that is at rest."""
    outside = inside = QWidget()
    for _ in range(3):
        column = QVBoxLayout(inside)
        inside = QWidget()
        column.addWidget(inside)
        column.addStretch(1)
    label = wrapped("Kort.")
    QVBoxLayout(inside).addWidget(label)
    on_screen(qtbot, outside, 220, 600)
    come_to_rest(outside)
    return outside, label


def test_a_longer_text_gets_its_height_at_once(nested: tuple[QWidget, QLabel]) -> None:
    outside, label = nested
    label.setText(LONG)
    settle(outside)
    assert not is_low(label)
    assert label.height() >= label.heightForWidth(label.width())


def test_without_settling_it_would_be_cut_off(nested: tuple[QWidget, QLabel]) -> None:
    _, label = nested
    label.setText(LONG)
    assert is_low(label)


def test_what_is_hidden_is_never_too_low_and_is_left_alone(qtbot: QtBot) -> None:
    label = wrapped(LONG)
    qtbot.addWidget(label)
    label.resize(50, 10)
    assert not is_low(label)
    settle(label)
    assert label.height() == 10


def test_a_line_that_does_not_wrap_is_high_enough(qtbot: QtBot) -> None:
    assert not is_low(on_screen(qtbot, QLabel(LONG), 100, 30))


def test_a_widget_without_a_layout_is_high_enough(qtbot: QtBot) -> None:
    assert not is_low(on_screen(qtbot, QWidget(), 100, 5))


def test_a_part_is_as_high_as_its_texts_at_its_width(qtbot: QtBot) -> None:
    part = Part()
    QVBoxLayout(part).addWidget(wrapped(LONG))
    on_screen(qtbot, part, 600, 400)
    wide = part.minimumSizeHint().height()
    part.resize(200, 400)
    assert part.minimumSizeHint().height() > wide


def test_a_part_without_a_layout_asks_for_no_more_than_a_widget(qtbot: QtBot) -> None:
    part, widget = Part(), QWidget()
    qtbot.addWidget(part)
    qtbot.addWidget(widget)
    assert part.minimumSizeHint() == widget.minimumSizeHint()
