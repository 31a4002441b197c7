"""A printed code opens the list again and tells what is otherwise since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matcher.casework import Casework
from matcher.plan.code import code_of
from tests.matcher.bundled import bundled
from tests.matcher.handout.people import DAY
from ui.counter.presenter import Counter
from ui.counter.sheet import CodeBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.catalogue import Catalogue


def opened(qtbot: QtBot, code: str, catalogue: Catalogue) -> tuple[Counter, list[str], str]:
    window = QWidget()
    qtbot.addWidget(window)
    counter = Counter(Casework(catalogue, lambda: DAY), "nb")
    box, said = CodeBox(counter, window), list[str]()
    box.opened.connect(lambda _, words: said.append(words))
    box.code.setText(code)
    box.go_on.click()
    return counter, said, box.fault.text()


def test_the_same_catalogue_gives_the_same_list(qtbot: QtBot) -> None:
    code = str(code_of(("karriere-oslo", "kvp"), bundled(), DAY))
    counter, said, _ = opened(qtbot, code, bundled())
    assert counter.plan.ids == ("karriere-oslo", "kvp")
    assert not counter.situation.answers
    assert said == ["Listen ble laget 29.11.2026. Katalogen er den samme som da."]


def test_what_changed_since_is_told(qtbot: QtBot) -> None:
    code = str(code_of(("karriere-oslo", "kvp"), bundled(), DAY))
    left = {key: each for key, each in bundled().programs.items() if key != "kvp"}
    now = replace(bundled(), version="2027.1", hash="0" * 64, programs=left)
    counter, said, _ = opened(qtbot, code, now)
    assert counter.plan.ids == ("karriere-oslo",)
    assert "er nå 2027.1" in said[0]
    assert "Dette finnes ikke lenger: kvp." in said[0]


def test_what_is_no_code_is_told_and_changes_nothing(qtbot: QtBot) -> None:
    counter, said, fault = opened(qtbot, "hei", bundled())
    assert not counter.plan.chosen
    assert said == []
    assert "ikke en listekode" in fault
