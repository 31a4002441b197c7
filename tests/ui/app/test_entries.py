"""What the finder finds, and a list that is opened again by its printed code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from matcher.errors import StoreError
from matcher.messages import Message
from matcher.plan import ListCode
from matcher.questions import Text
from tests.matcher.sample import AS_OF
from tests.ui.app.standins import AtOnce, PlainWindow
from tests.ui.counter.intake.desk import counter, two_groups
from ui.app.entries import entries_for
from ui.app.replay import Replay
from ui.app.storage import Storage
from ui.platform import Stay

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from ui.app.finder import FinderEntry
    from ui.app.takeaway import Takeaway
    from ui.app.window import Window
    from ui.platform import Jobs


class _Commands:
    def __init__(self) -> None:
        self.all: list[QAction] = []


class _Window:
    """A window with two menus, of which one act is out of use."""

    def __init__(self, qtbot: QtBot) -> None:
        self.counter, self.commands = counter(), _Commands()
        self.at_counter = True
        self.opened: list[str] = []
        self.done: list[str] = []
        self.menu = QMenu("&Rediger")
        qtbot.addWidget(self.menu)
        for words, keys, usable in (("&Angre", "Ctrl+Z", True), ("Gjør &om", "Ctrl+Y", False)):
            action = QAction(words, self.menu)
            action.setShortcut(keys)
            action.setEnabled(usable)
            action.triggered.connect(lambda _=False, words=words: self.done.append(words))
            self.menu.addAction(action)
            self.commands.all.append(action)

    def go_to_program(self, program_id: str) -> None:
        self.opened.append(program_id)

    def open_question(self, question_id: str) -> None:
        self.opened.append(question_id)


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    return _Window(qtbot)


def _found(window: _Window) -> list[FinderEntry]:
    return entries_for(cast("Window", window))


def _kinds(window: _Window) -> list[str]:
    return list(dict.fromkeys(entry.kind for entry in _found(window)))


def test_acts_come_first_then_life_situations_programs_and_questions(window: _Window) -> None:
    assert _kinds(window) == ["Rediger", "Start fra", "Tiltak", "Spørsmål"]


def test_an_act_is_told_with_its_menu_and_keys_and_one_out_of_use_is_not(
    window: _Window,
) -> None:
    (act,) = (entry for entry in _found(window) if entry.kind == "Rediger")
    assert (act.name, act.keys) == ("Angre", "Ctrl+Z")
    act.run()
    assert window.done == ["&Angre"]


def test_away_from_the_counter_only_acts_are_found(window: _Window) -> None:
    window.at_counter = False
    assert _kinds(window) == ["Rediger"]


def test_an_act_in_no_menu_is_found_without_one(window: _Window) -> None:
    window.commands.all.append(QAction("Skjul", window.menu))
    assert ("", "Skjul") in {(entry.kind, entry.name) for entry in _found(window)}


def test_programs_stand_as_norwegians_sort_and_lead_to_their_page(window: _Window) -> None:
    programs = [entry for entry in _found(window) if entry.kind == "Tiltak"]
    assert [entry.name for entry in programs] == [
        "Barnetilbud",
        "Jobbkurs",
        "Permittertkurs",
        "Skjermet",
    ]
    programs[1].run()
    assert window.opened == ["jobbkurs"]


def test_a_question_is_found_by_its_part_of_the_form_and_leads_there(window: _Window) -> None:
    (asked,) = (entry for entry in _found(window) if entry.name == "Har barn")
    assert "Familie" in asked.said
    asked.run()
    assert window.opened == ["has_children"]


def test_a_life_situation_is_begun_from_there(window: _Window) -> None:
    (preset,) = (entry for entry in _found(window) if entry.kind == "Start fra")
    assert preset.name == "Permittert"
    preset.run()
    assert window.counter.situation.answers["employment_status"] == "permittert"


class _Takeaway:
    trial = False

    def is_trial(self) -> bool:
        return self.trial


class Again(QObject):
    """A list opened again, where catalogues of other days are kept."""

    def __init__(self, kept: Catalogue | None, *, broken: bool = False) -> None:
        super().__init__()
        self.window, self.takeaway = PlainWindow(counter()), _Takeaway()
        self.asked: list[date] = []

        def at_day(day: date) -> Catalogue:
            self.asked.append(day)
            if broken or kept is None:
                raise StoreError(Message("Databasen er opptatt."))
            return kept

        keeping = Storage(lambda _: "", at_day=None if kept is None else at_day)
        self.replay = Replay(
            cast("Window", self.window),
            cast("Jobs", AtOnce()),
            keeping,
            cast("Takeaway", self.takeaway),
        )

    def open(self, of: Catalogue, *programs: str) -> str:
        """Open a list that was made by a catalogue; return what is said at last."""
        code = ListCode(of.version, AS_OF, of.hash[:8], programs)
        self.replay._opened(code, "Listen ble laget 23.11.2026.")
        return self.window.notices.text


def test_a_list_of_the_catalogue_in_use_needs_no_look_back() -> None:
    again = Again(two_groups("0.9"))
    assert again.open(two_groups(), "jobbkurs") == "Listen ble laget 23.11.2026."
    assert again.asked == []
    assert again.window.notices.stays == [Stay.WITH_PERSON]


def test_what_is_otherwise_about_its_programs_since_is_told() -> None:
    old = _cheaper()
    again = Again(old)
    said = again.open(old, "jobbkurs")
    assert again.asked == [AS_OF]
    assert said.startswith("Listen ble laget 23.11.2026. ")
    assert "Jobbkurs" in said


def test_what_is_otherwise_about_other_programs_is_not() -> None:
    old = _cheaper()
    said = Again(old).open(old, "barnetilbud")
    assert "Jobbkurs" not in said


def test_where_the_catalogue_of_that_day_cannot_be_had_nothing_more_is_said() -> None:
    old = _cheaper()
    assert Again(old, broken=True).open(old, "jobbkurs") == "Listen ble laget 23.11.2026."
    assert Again(None).open(old, "jobbkurs") == "Listen ble laget 23.11.2026."


def test_what_comes_after_something_else_was_said_is_not_told_over_it() -> None:
    again = Again(two_groups("0.9"))
    again.window.notices.say("Noe annet.")
    again.replay._say_more("Listen ble laget 23.11.2026.", [Message("Prisen er en annen.")])
    assert again.window.notices.text == "Noe annet."


def test_no_list_is_opened_over_a_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("ui.counter.CodeBox", lambda *made: opened.append(made), raising=False)
    again = Again(None)
    again.takeaway.trial = True
    again.replay.ask()
    assert opened == []


def _cheaper() -> Catalogue:
    """Return an older catalogue in which the course cost something else."""
    now = two_groups()
    course = replace(now.programs["jobbkurs"], cost=Text("100 kroner"))
    return replace(now, version="0.9", hash="f" * 64, programs={**now.programs, course.id: course})
