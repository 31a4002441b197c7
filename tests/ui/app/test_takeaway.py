"""What leaves the counter: lent for a while, never of a trial, and nothing that nobody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QStatusBar, QWidget

from matcher.casework import Casework
from matcher.questions import Span
from tests.matcher.sample import AS_OF
from tests.ui.app.standins import AtOnce, PlainWindow
from tests.ui.counter.results.offers import catalogue
from ui.app.takeaway import Takeaway
from ui.counter import ClientView, Counter
from ui.platform import Stay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.questions import Language
    from ui.app.window import Window
    from ui.platform import BorrowedClipboard, Jobs


class _Clipboard(QObject):
    gone = Signal(str)
    seconds = 60

    def __init__(self) -> None:
        super().__init__()
        self.lent: list[str] = []

    def put(self, text: str) -> None:
        self.lent.append(text)


class _Results(QWidget):
    sheet_wanted = Signal()

    def focus_list(self) -> None:
        self.setFocus()


class _Window(PlainWindow):
    """A window whose screen can be turned to the person."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.results, self.modes = _Results(), QStackedWidget()
        self.menu, self.line = QMenuBar(), QStatusBar()
        self.modes.addWidget(self.results)
        self.at_counter = True

    def menuBar(self) -> QMenuBar:  # noqa: N802 - of Qt
        return self.menu

    def statusBar(self) -> QStatusBar:  # noqa: N802 - of Qt
        return self.line

    def show_mode(self, view: QWidget | None = None) -> None:
        if view is not None:
            self.modes.addWidget(view)
        self.modes.setCurrentWidget(view or self.results)


class Desk:
    """A takeaway and all that it serves."""

    def __init__(self, qtbot: QtBot, language: Language = "nb", longest: int = 4000) -> None:
        casework = Casework(catalogue(), lambda: AS_OF)
        self.counter = Counter(casework, language)
        self.counter.answer("age", Span.exactly(34))
        self.window = _Window(self.counter)
        for widget in (self.window.modes, self.window.menu, self.window.line):
            qtbot.addWidget(widget)
        self.window.modes.show()
        self.clipboard = _Clipboard()
        self.takeaway = Takeaway(
            cast("Window", self.window),
            casework,
            cast("BorrowedClipboard", self.clipboard),
            cast("Jobs", AtOnce()),
            longest,
        )

    def choose(self, *programs: str) -> None:
        for program in programs:
            self.counter.choose(self.counter.plan.toggled(program))

    @property
    def told(self) -> str:
        return self.window.notices.text


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_page_for_the_case_system_is_lent_and_how_much_of_the_field_it_takes(
    desk: Desk,
) -> None:
    desk.window.commands.copy_wanted.emit()
    (text,) = desk.clipboard.lent
    assert "Alder: 34" in text.replace("\u00a0", " ")
    assert desk.told == (
        f"Teksten er kopiert: {len(text)} av høyst 4000 tegn. Den tas bort fra "
        "utklippstavlen om 60 sekunder."
    )
    assert desk.window.notices.stays == [Stay.UNTIL_NEXT_ACT]


def test_the_page_is_never_longer_than_the_field_takes(qtbot: QtBot) -> None:
    desk = Desk(qtbot, longest=250)
    desk.takeaway.copy_case_text()
    (text,) = desk.clipboard.lent
    assert 0 < len(text) <= 250


def test_the_whole_assessment_has_every_criterion(desk: Desk) -> None:
    desk.window.commands.copy_all_wanted.emit()
    (text,) = desk.clipboard.lent
    assert text.count("[kilde: Kilden]") > 2
    assert desk.told.startswith("Hele vurderingen er kopiert: ")


def test_a_case_file_is_written_in_norwegian_whatever_the_window_speaks(qtbot: QtBot) -> None:
    desk = Desk(qtbot, language="en")
    desk.takeaway.copy_all()
    desk.counter.language = "nn"
    desk.takeaway.copy_all()
    english, nynorsk = desk.clipboard.lent
    assert "Facts used" not in english
    assert "Opplysninger som er brukt" in english
    assert "Opplysningar som er brukte" in nynorsk


def test_it_is_not_said_any_more_that_a_text_can_be_pasted_when_it_is_gone(desk: Desk) -> None:
    desk.takeaway.copy_case_text()
    desk.clipboard.gone.emit("")
    assert desk.told == ""
    desk.takeaway.copy_case_text()
    desk.window.notices.say("Noe annet.")
    desk.clipboard.gone.emit("")
    assert desk.told == "Noe annet."


@pytest.mark.parametrize("wanted", ["copy_wanted", "copy_all_wanted", "sheet_wanted",
                                    "client_wanted"])  # fmt: skip
def test_nothing_of_a_trial_leaves(desk: Desk, wanted: str) -> None:
    desk.choose("kurs")
    desk.counter.try_out({"age": Span.exactly(70)})
    getattr(desk.window.commands, wanted).emit()
    assert desk.clipboard.lent == []
    assert desk.told.startswith("Du prøver svar nå, og en prøve går ikke ut.")
    assert desk.window.modes.currentWidget() is desk.window.results


@pytest.mark.parametrize("wanted", ["sheet_wanted", "client_wanted"])
def test_where_nothing_is_chosen_it_is_said_how_one_chooses(desk: Desk, wanted: str) -> None:
    getattr(desk.window.commands, wanted).emit()
    assert desk.told == "Kryss av tiltak i listen først: mellomrom, eller ruten til høyre."
    assert desk.window.modes.currentWidget() is desk.window.results


def test_the_screen_is_turned_to_the_person_and_back(desk: Desk) -> None:
    desk.choose("kurs")
    desk.takeaway.turn_screen()
    view = desk.window.modes.currentWidget()
    assert isinstance(view, ClientView)
    assert "Kurs i arbeidslivet" in [words.text() for words in view.words]
    # Menus and the line below tell of the work, and not of the person.
    assert desk.window.menu.isHidden()
    assert desk.window.line.isHidden()
    desk.takeaway.turn_screen()
    assert desk.window.modes.currentWidget() is desk.window.results
    assert desk.window.modes.count() == 1
    assert not desk.window.menu.isHidden()
    assert not desk.window.line.isHidden()


def test_the_sheet_is_made_of_what_is_chosen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[str, ...]] = []

    class _Box:
        def __init__(self, counter: Counter, *_: object) -> None:
            self.counter = counter

        def open(self) -> None:
            opened.append(self.counter.plan.ids)

    monkeypatch.setattr("ui.counter.SheetBox", _Box, raising=False)
    desk.choose("kurs", "samtale")
    desk.window.results.sheet_wanted.emit()
    assert opened == [("kurs", "samtale")]


def test_nothing_is_turned_to_anybody_from_the_desk(desk: Desk) -> None:
    desk.choose("kurs")
    desk.window.at_counter = False
    desk.takeaway.turn_screen()
    assert desk.window.modes.count() == 1


def test_with_the_person_goes_what_was_turned_to_them(desk: Desk) -> None:
    desk.choose("kurs")
    desk.takeaway.turn_screen()
    desk.counter.new_person()
    assert desk.window.modes.currentWidget() is desk.window.results
    desk.takeaway.turn_back()
    assert desk.window.modes.count() == 1
