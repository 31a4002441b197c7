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


@pytest.mark.parametrize("height", [200, 120])
def test_the_row_one_stands_on_is_not_covered_when_the_list_gets_lower(
    qtbot: QtBot, height: int
) -> None:
    """As when a notice is shown above it: the last row has two lines, and both are seen."""
    made = Sentences("Liste", choosing=True)
    qtbot.addWidget(made)
    made.resize(300, 320)
    made.show()
    made.show_sentences([*rows(*map(str, range(40))), Sentence("Har hund\nPåbegynt", "new")])
    made.go_to("new")
    for size in ((300, height), (160, height)):
        made.resize(*size)
        qtbot.waitUntil(lambda: made.visualRect(made.currentIndex()).bottom() <= height)
        made.executeDelayedItemsLayout()
        seen = made.visualRect(made.currentIndex())
        assert seen.top() >= 0
        assert seen.bottom() <= made.viewport().height()
