"""Differences as sentences, against a version that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.messages import as_message
from matcher.rulework import Change, ChangeKind
from ui.desk.change_list import ChangeList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk


@pytest.fixture
def changes(desk: Desk, qtbot: QtBot) -> ChangeList:
    made = ChangeList("Endringer", 5, desk)
    qtbot.addWidget(made)
    made.show()
    return made


def _change(words: str, old: str = "", new: str = "") -> Change:
    said = as_message(words)
    return Change(ChangeKind.CHANGED, "p", "cost", said, as_message(old), as_message(new))


def test_the_sentences_are_counted(changes: ChangeList) -> None:
    changes.show_changes((_change("Prisen er en annen."),))
    assert changes.summary.text() == "Én endring"
    changes.show_changes((_change("En."), _change("To.")))
    assert changes.summary.text() == "2 endringer"
    assert [each.words for each in changes.list.sentences] == ["En.", "To."]


def test_both_texts_of_a_change_stand_in_its_tool_tip(changes: ChangeList) -> None:
    changes.show_changes((_change("Prisen er en annen.", "Gratis", "100 kroner"),))
    assert changes.list.sentences[0].more == "Gratis\n→ 100 kroner"


def test_nothing_otherwise_is_said_and_takes_no_room(changes: ChangeList) -> None:
    changes.show_changes(())
    assert changes.summary.text() == "Ingenting er annerledes."
    assert not changes.list.isVisible()
    changes.show_changes((), "Dette er den eneste.")
    assert changes.summary.text() == "Dette er den eneste."


def test_a_version_is_offered_without_telling_anybody(changes: ChangeList) -> None:
    told: list[int] = []
    changes.against.currentIndexChanged.connect(told.append)
    offered = [("Mot versjon 2", "2"), ("Mot versjon 1", "1")]
    changes.offer(offered, "1")
    assert (changes.against.currentText(), changes.against.currentData()) == ("Mot versjon 1", "1")
    changes.offer(offered, "of no catalogue")
    assert changes.against.currentData() == "2"
    assert told == []
    changes.against.setCurrentIndex(1)
    assert told == [1]
