"""What is kept is shown before it is, and nothing sensitive goes with it unless ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from matcher.kept_cases import selection_of
from tests.matcher.kept_cases.cupboard import PASSPHRASE
from tests.ui.counter.kept.boxes import counter, shelf
from ui.counter.kept import KeepBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter import Counter


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def box_of(made: Counter, parent: QWidget, *, asks: bool = False, new: bool = False) -> KeepBox:
    selection = selection_of(made.situation, made.catalogue)
    box = KeepBox(made, selection, shelf(asks=asks, new=new), parent)
    box.show()
    return box


def test_everything_that_is_kept_is_shown(parent: QWidget) -> None:
    box = box_of(counter(), parent)
    shown = "\n".join(label.text() for label in box.findChildren(QLabel))
    assert "Arbeidssituasjon: Arbeidsledig" in shown
    assert "Alder: 34" in shown
    assert "slettes av seg selv 30.11.2026" in shown
    assert "Fødselsår, Bydel. Det må spørres om igjen." in shown
    assert "Grorud" not in shown
    assert "Utsatt" not in shown
    assert [check.words for check in box.checks.values()] == ["Ytelser: Dagpenger"]


def test_only_what_is_ticked_is_wanted(parent: QWidget, qtbot: QtBot) -> None:
    box = box_of(counter(), parent)
    assert not box.checks["benefits"].isChecked()
    with qtbot.waitSignal(box.wanted) as plain:
        box.go_on.click()
    assert plain.args == [frozenset(), ""]
    assert not box.go_on.isEnabled()
    box.say("Nei.")
    assert box.go_on.isEnabled()
    box.checks["benefits"].setChecked(True)
    with qtbot.waitSignal(box.wanted) as ticked:
        box.go_on.click()
    assert ticked.args == [frozenset({"benefits"}), ""]


def test_what_was_ticked_for_the_sheet_is_ticked_here(parent: QWidget) -> None:
    made = counter()
    made.choose(made.plan.telling("benefits"))
    assert box_of(made, parent).checks["benefits"].isChecked()


def test_a_passphrase_is_chosen_twice_and_later_typed_once(parent: QWidget, qtbot: QtBot) -> None:
    box = box_of(counter(), parent, asks=True, new=True)
    assert box.passphrase.echoMode() is box.again.echoMode() is QLineEdit.EchoMode.Password
    box.passphrase.setText(PASSPHRASE)
    box.again.setText("noe annet")
    with qtbot.assertNotEmitted(box.wanted):
        box.go_on.click()
    assert box.fault.text() == "De to passordene er ikke like."
    box.again.setText(PASSPHRASE)
    with qtbot.waitSignal(box.wanted) as wanted:
        box.go_on.click()
    assert wanted.args[1] == PASSPHRASE
    known = box_of(counter(), parent, asks=True)
    assert known.passphrase.isVisible()
    assert known.again.window() is not known


def test_every_field_has_a_name(parent: QWidget) -> None:
    box = box_of(counter(), parent, asks=True, new=True)
    assert all(field.accessibleName() for field in box.findChildren(QLineEdit))
    assert box.area.accessibleName()


def test_it_goes_with_the_person(parent: QWidget) -> None:
    made = counter()
    box = box_of(made, parent)
    gone: list[int] = []
    box.finished.connect(gone.append)
    made.new_person()
    assert gone == [0]


def test_it_fits_a_small_window_whatever_was_answered(parent: QWidget) -> None:
    parent.resize(1093, 614)
    box = box_of(counter(), parent, asks=True, new=True)
    box.say("De to passordene er ikke like.")
    assert box.height() <= 614
    assert box.minimumSizeHint().height() <= 614
