"""A list of sentences stays where it is when what stands there is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.widgets import Sentence, Sentences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def rows(*keys: str) -> list[Sentence]:
    return [Sentence(f"Linje {key}", key) for key in keys]


@pytest.mark.parametrize(
    ("left", "current"),
    [("abcd", "c"), ("abd", "d"), ("ab", "b"), ("xyc", "c")],
)
def test_the_current_row_is_the_same_or_what_took_its_place(
    qtbot: QtBot, left: str, current: str
) -> None:
    made = Sentences("Liste")
    qtbot.addWidget(made)
    made.show_sentences(rows(*"abcd"))
    made.go_to("c")
    made.show_sentences(rows(*left))
    assert made.current_key() == current


def test_it_stays_scrolled_as_it_is(qtbot: QtBot) -> None:
    made = Sentences("Liste")
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show()
    keys = [f"k{number}" for number in range(60)]
    made.show_sentences(rows(*keys))
    made.verticalScrollBar().setValue(200)
    made.show_sentences(rows(*keys[:30], *keys[31:]))
    assert made.verticalScrollBar().value() == 200
