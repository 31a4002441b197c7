"""When a conversation cannot be kept, why is told, and nothing is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget

from matcher.casework import Casework
from matcher.kept_cases import CaseRules
from tests.matcher.kept_cases.cupboard import ANSWERS, Cupboard, catalogue
from tests.matcher.sample import AS_OF
from tests.ui.app.standins import AtOnce, PlainWindow
from ui.app.case_keeper import CaseKeeper
from ui.app.storage import Storage
from ui.counter import Counter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from matcher.catalogue import Catalogue
    from ui.app.present import Present
    from ui.app.takeaway import Takeaway
    from ui.app.window import Window
    from ui.platform import Jobs


class Offers(QObject):
    """The menu: what is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.offered: set[str] = set()

    def offer(self, action: QAction, *, offered: bool) -> None:
        (self.offered.add if offered else self.offered.discard)(action.text().replace("&", ""))


class Line(QObject):
    """The status line as far as it tells of kept cases."""

    kept_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept, self.has_kept, self.allowed = QPushButton(), False, False

    def say_kept(self, count: int, *, allowed: bool) -> None:
        self.has_kept, self.allowed = count > 0, allowed


class Looks(QObject):
    """Says that others may have been at work."""

    looked = Signal()


@dataclass
class Tries:
    """Whether something is tried out."""

    trial: bool = False

    def is_trial(self) -> bool:
        return self.trial


class Scene(PlainWindow):
    """A window with one person, and what serves it."""

    def __init__(self, cupboard: Cupboard, known: Catalogue) -> None:
        super().__init__(Counter(Casework(known, lambda: AS_OF), "nb"))
        self.offers, self.line, self.looks, self.tries = Offers(), Line(), Looks(), Tries()
        self.commands, self.status = cast("object", self.offers), cast("object", self.line)  # type: ignore[assignment] # other stand-ins than those of the catalogue's door
        self.modes, self.at_counter = QStackedWidget(), True
        self.keeper = CaseKeeper(
            cast("Window", self), cast("Jobs", AtOnce()),
            Storage(lambda _: "", kept_cases=lambda: cupboard.cases),
            cast("Takeaway", self.tries), cast("Present", self.looks),
        )  # fmt: skip


@pytest.fixture
def cupboard(tmp_path: Path) -> Cupboard:
    return Cupboard(tmp_path / "kept")


@pytest.fixture
def scene(cupboard: Cupboard, qtbot: QtBot) -> Scene:
    made = Scene(cupboard, catalogue())
    qtbot.addWidget(made.modes)
    made.counter.answer_all(ANSWERS)
    return made


def test_only_what_it_allows_is_offered(scene: Scene, cupboard: Cupboard) -> None:
    cupboard.rules = CaseRules()
    scene.keeper.sweep()
    assert scene.offers.offered == set()
    assert not scene.line.allowed
    cupboard.rules = CaseRules(allowed=True)
    scene.looks.looked.emit()
    assert scene.offers.offered == {
        "Ta vare på saken (avidentifisert) …", "Bevarte saker …",
    }  # fmt: skip
    assert scene.line.allowed


def test_what_was_kept_before_it_was_forbidden_can_still_be_found(
    scene: Scene, cupboard: Cupboard
) -> None:
    situation = scene.counter.situation
    cupboard.cases.keep(situation, catalogue(), (), "fire ord i en kurv")
    cupboard.rules = CaseRules()
    scene.keeper.sweep()
    assert scene.offers.offered == {"Bevarte saker …"}
    assert scene.line.has_kept


def test_a_trial_is_not_kept(scene: Scene) -> None:
    scene.tries.trial = True
    scene.keeper.keep()
    assert scene.notices.said == []


def test_a_conversation_judged_as_another_day_is_not_kept(scene: Scene) -> None:
    scene.counter.look_back(replace(catalogue(), version="0"), AS_OF.replace(year=2025))
    scene.keeper.keep()
    assert "Gå tilbake til i dag først" in scene.notices.text


def test_an_empty_conversation_is_not_kept(scene: Scene) -> None:
    scene.counter.new_person()
    scene.keeper.keep()
    assert scene.notices.text == "Det er ingen svar å ta vare på ennå."


def test_a_catalogue_that_does_not_say_what_identifies_is_told(
    cupboard: Cupboard, qtbot: QtBot
) -> None:
    made = Scene(cupboard, catalogue(says=False))
    qtbot.addWidget(made.modes)
    made.counter.answer_all(ANSWERS)
    made.keeper.keep()
    assert "Be fagansvarlig om en nyere katalog" in made.notices.text


def test_files_that_cannot_be_read_are_told_of(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("matcher.kept_cases.case_folder.CaseFolder.lines", broken)
    scene.keeper.shelf.show_list()
    assert "kan ikke leses nå" in scene.notices.text
