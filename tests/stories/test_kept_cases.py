"""A case is kept by keyboard alone, hidden by the cover, taken up by somebody else, and erased."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.kept_cases import CaseRules, seal
from matcher.questions import Evidence
from tests.matcher.kept_cases.cupboard import PASSPHRASE, Cupboard
from tests.stories.conftest import DAY
from ui.counter.kept import CaseList, KeepBox

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.caseworker import Caseworker
    from ui.app.storage import Storage

LINE = "34 sagene permittert 100 % dagpenger"
BYDEL, BENEFITS = "bydel", "benefits"


@pytest.fixture
def cupboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cupboard:
    monkeypatch.setattr(seal, "_COST", 2**4)
    return Cupboard(tmp_path / "kept", DAY)


@pytest.fixture
def keeping(keeping: Storage, cupboard: Cupboard) -> Storage:
    """What the window keeps, with a cupboard for cases."""
    return replace(keeping, kept_cases=lambda: cupboard.cases)


def ready(caseworker: Caseworker) -> None:
    """Wait until what IT allows is known."""
    commands = caseworker.shell.window.commands
    caseworker.wait(lambda: any("Bevarte saker" in action.text() for action in commands.all))


def back(caseworker: Caseworker) -> None:
    """Wait until the keys go to the window again."""
    window = caseworker.shell.window
    caseworker.wait(lambda: caseworker.focus is not window and caseworker.focus.window() is window)


def keep(caseworker: Caseworker, *ticked: str, new: bool = True) -> str:
    """Keep the conversation as it stands; return the reference that is told."""
    caseworker.open_by_finder("ta vare på saken")
    box = QApplication.activeModalWidget()
    assert isinstance(box, KeepBox)
    for name in ticked:
        box.checks[name].setFocus()
        caseworker.press(Qt.Key.Key_Space)
    box.passphrase.setFocus()
    caseworker.write(PASSPHRASE)
    if new:
        caseworker.press(Qt.Key.Key_Tab)
        caseworker.write(PASSPHRASE)
    caseworker.press(Qt.Key.Key_Return)
    notices = caseworker.shell.window.notices
    caseworker.wait(lambda: "bevart som" in notices.text)
    back(caseworker)
    return notices.text.split("bevart som ")[1][:7]


def listed(caseworker: Caseworker) -> CaseList:
    """Open the list and return it."""
    caseworker.open_by_finder("bevarte saker")
    box = QApplication.activeModalWidget()
    assert isinstance(box, CaseList)
    return box


def test_a_case_is_kept_and_taken_up_again(caseworker: Caseworker, cupboard: Cupboard) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    before = caseworker.answers
    counter = caseworker.shell.window.counter
    counter.mark("employment_status", Evidence.SHOWN)
    reference = keep(caseworker, BENEFITS)
    assert caseworker.answers == before
    caseworker.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert reference not in caseworker.shell.window.notices.text
    box = listed(caseworker)
    assert [row.reference for row in box.rows] == [reference]
    caseworker.write(PASSPHRASE)
    box.rows[0].open.setFocus()
    caseworker.press(Qt.Key.Key_Space)
    caseworker.wait(lambda: bool(counter.situation.answers))
    # Where somebody lives is not kept, and the hand goes there.
    assert caseworker.answers == {k: v for k, v in before.items() if k != BYDEL}
    assert counter.situation.evidence == {"employment_status": Evidence.SHOWN}
    assert "Spør om igjen: Bydel." in caseworker.shell.window.notices.text
    assert caseworker.shell.window.intake.current_question() == BYDEL
    assert cupboard.files() == [f"{reference}.2026-11-22.2026-11-29.sak", "key.json"]


def test_it_is_erased_in_three_clicks(caseworker: Caseworker, cupboard: Cupboard) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    keep(caseworker)
    status = caseworker.shell.window.status
    caseworker.wait(status.kept.isVisible)
    assert status.kept.text() == "Bevarte saker: 1"
    status.kept.click()  # one
    caseworker.wait(lambda: isinstance(QApplication.activeModalWidget(), CaseList))
    box = QApplication.activeModalWidget()
    assert isinstance(box, CaseList)
    box.rows[0].erase.click()  # two
    assert box.rows[0].erase.words == "Slett for godt"
    assert len(cupboard.files()) == 2
    box.rows[0].erase.click()  # three
    caseworker.wait(lambda: not box.rows)
    assert cupboard.files() == []
    assert "er slettet" in box.told.text()
    assert not status.kept.isVisible()
    box.close()


def test_the_cover_hides_the_list_and_a_new_person_ends_it(caseworker: Caseworker) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    keep(caseworker)
    caseworker.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    box = listed(caseworker)
    caseworker.shell.blank_now()
    assert not box.isVisible()
    assert caseworker.shell.window.curtain.isVisible()
    gone: list[int] = []
    box.finished.connect(gone.append)
    caseworker.shell.wipe()
    assert gone


def test_nothing_is_lost_over_a_wrong_passphrase_or_somebody_who_sits_there(
    caseworker: Caseworker,
) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    before = caseworker.answers
    keep(caseworker)
    box = listed(caseworker)
    box.rows[0].open.click()
    assert "Det står svar om en person" in box.told.text()
    box.close()
    back(caseworker)
    caseworker.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    box = listed(caseworker)
    caseworker.write("noe annet enn det")
    box.rows[0].open.click()
    caseworker.wait(lambda: box.told.text() == "Passordet er feil.")
    assert caseworker.answers == {}
    assert before
    box.close()


def test_what_has_ended_goes_when_the_day_changes(
    caseworker: Caseworker, cupboard: Cupboard
) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    keep(caseworker)
    cupboard.wait(7)
    caseworker.shell.present.looked.emit()
    caseworker.wait(lambda: not cupboard.files())
    caseworker.wait(lambda: not caseworker.shell.window.status.kept.isVisible())


def test_where_it_is_not_allowed_nothing_is_offered(
    caseworker: Caseworker, cupboard: Cupboard
) -> None:
    ready(caseworker)
    cupboard.rules = CaseRules()
    caseworker.shell.present.looked.emit()
    commands = caseworker.shell.window.commands
    caseworker.wait(lambda: not any("saken" in action.text() for action in commands.all))
    assert not any("Bevarte" in action.text() for action in commands.all)
    assert caseworker.shell.window.status.promise.text() == "Ingenting om personen lagres"


@pytest.mark.parametrize("meanwhile", ["cover", "next person"])
def test_no_box_comes_over_the_cover_or_to_the_next_person(
    caseworker: Caseworker, meanwhile: str
) -> None:
    ready(caseworker)
    caseworker.tell(LINE)
    shell = caseworker.shell
    keep_it = next(a for a in shell.window.commands.all if "identifisert" in a.text())
    keep_it.trigger()
    if meanwhile == "cover":
        shell.blank_now()
    else:
        caseworker.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    after_it(caseworker)
    assert not shell.window.findChildren(KeepBox)


def test_two_clicks_open_one_list(caseworker: Caseworker) -> None:
    ready(caseworker)
    kept = caseworker.shell.window.status.kept
    kept.click()
    kept.click()
    after_it(caseworker)
    assert len(caseworker.shell.window.findChildren(CaseList)) == 1


def after_it(caseworker: Caseworker) -> None:
    """Wait until what was asked for behind the window has been answered."""
    ended: list[object] = []
    caseworker.shell.jobs.run(lambda: None, ended.append, ended.append)
    caseworker.wait(lambda: bool(ended))
