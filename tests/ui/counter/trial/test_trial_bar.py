"""The bar over a trial: what is tried, what comes and falls away, and the two ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.catalogue import Verdict
from matcher.catalogue.shifts import Shift
from matcher.questions import Span, Unknown
from tests.matcher.sample import program
from tests.ui.counter.results.offers import ADULT, adult, catalogue
from tests.ui.screen import come_to_rest, on_screen
from ui.app.trial import TrialMode
from ui.counter import Counter, TrialBar
from ui.counter.trial.words import MOST_CHANGES, shift_words, tried_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.window import Window


class Pane(QWidget):
    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.bar = TrialBar(counter)
        QVBoxLayout(self).addWidget(self.bar)


@pytest.fixture
def desk() -> Counter:
    return adult()


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr("ui.counter.trial.bar.announce", lambda _, words: said.append(words))
    return said


@pytest.fixture
def pane(desk: Counter, aloud: list[str], qtbot: QtBot) -> Pane:
    del aloud
    made = on_screen(qtbot, Pane(desk), 1200, 300)
    desk.changed.connect(made.bar.refresh)
    return made


@pytest.fixture
def bar(pane: Pane) -> TrialBar:
    return pane.bar


def test_it_is_there_for_as_long_as_something_is_tried(desk: Counter, bar: TrialBar) -> None:
    assert not bar.isVisible()
    desk.try_out()
    assert bar.isVisible()
    assert bar.tried.text().startswith("Hva om? Endre svar i skjemaet.")
    assert not bar.come.isVisible()
    bar.drop.click()
    assert not bar.isVisible()


def test_it_says_what_is_tried_and_what_that_does(desk: Counter, bar: TrialBar) -> None:
    desk.try_out({"age": Span.exactly(70)})
    assert bar.tried.text() == "Prøver: Alder: 70\N{NO-BREAK SPACE}år"
    assert bar.come.text() == "1 kommer til: Seniorsenter (passer ikke nå → passer)"
    assert bar.fall.text() == "0 faller bort"


def test_keeping_makes_it_what_stands_and_dropping_what_stood(desk: Counter, bar: TrialBar) -> None:
    desk.try_out({"age": Span.exactly(70)})
    bar.drop.click()
    assert desk.situation.answers["age"] == Span.exactly(34)
    desk.try_out({"age": Span.exactly(70)})
    bar.keep.click()
    assert desk.situation.answers["age"] == Span.exactly(70)
    assert desk.held is None


def test_it_is_said_aloud_when_the_answers_rest(
    desk: Counter, bar: TrialBar, aloud: list[str]
) -> None:
    desk.try_out()
    for age in (68, 69, 70):
        desk.answer("age", Span.exactly(age))
    assert aloud == []
    come_to_rest(bar)
    (said,) = aloud
    assert said.startswith("Prøver: Alder: 70")
    assert "kommer til" in said


def test_a_trial_that_is_over_is_not_said(desk: Counter, bar: TrialBar, aloud: list[str]) -> None:
    desk.try_out({"age": Span.exactly(70)})
    desk.drop_trial()
    come_to_rest(bar)
    assert aloud == []


def test_an_answer_that_is_taken_away_is_told_as_none(desk: Counter) -> None:
    standing = desk.situation
    desk.try_out()
    desk.answer("age", None)
    desk.answer("registered", Unknown.PENDING)
    said = tried_words(desk, standing)
    assert said.startswith("Alder: ikke besvart · Registrert hos Nav: ")


def test_of_many_answers_the_first_are_told_and_how_many_more(desk: Counter) -> None:
    standing = desk.situation
    numbers = ("age", "lost_time", "member_years", "member_years_total", "planned_start_month")
    desk.try_out({name: Span.exactly(9) for name in numbers})
    said = tried_words(desk, standing).split(" · ")
    assert len(said) == MOST_CHANGES + 1
    assert said[-1] == f"{len(numbers) - MOST_CHANGES} til"


def test_of_many_programs_the_first_are_told_with_how_they_stand() -> None:
    programs = [*catalogue().programs.values()]
    moved = [Shift(each, Verdict.MAYBE, Verdict.FITS) for each in programs[:3]]
    first, second, rest = shift_words(moved, "nb", 2).split(" · ")
    assert first == f"{programs[0].name.nb} (kanskje → passer)"
    assert second.startswith(programs[1].name.nb)
    assert rest == "1 til"
    assert "til" not in shift_words(moved[:1], "nb", 1).split(" · ")[-1].split()


def test_a_narrow_bar_names_fewer_programs(qtbot: QtBot) -> None:
    desk = adult(*(program(each, ADULT) for each in "abc"))
    panes = [on_screen(qtbot, Pane(desk), width, 300) for width in (3000, 300)]
    wide, narrow = (pane.bar for pane in panes)
    desk.try_out({"age": Span.exactly(10), "registered": True})
    for _ in range(2):  # once to be there, and once to know its width
        for bar in (wide, narrow):
            bar.refresh()
        come_to_rest()
    assert narrow.fall.text().startswith("4 faller bort: ")
    assert narrow.fall.text().endswith(" · 3 til")
    assert wide.fall.text().count("→") == 4


class _Commands(QObject):
    trial_wanted = Signal()


class _Window(QWidget):
    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter, self.commands = counter, _Commands()
        self.above: list[QWidget] = []
        self.column = QVBoxLayout(self)

    def put_above(self, bar: QWidget) -> None:
        self.above.append(bar)
        self.column.addWidget(bar)


def test_one_key_begins_and_then_leads_to_the_way_to_keep_it(
    desk: Counter, aloud: list[str], qtbot: QtBot
) -> None:
    del aloud
    window = on_screen(qtbot, _Window(desk), 900, 300)
    mode = TrialMode(cast("Window", window))
    assert window.above == []
    window.commands.trial_wanted.emit()
    come_to_rest()
    assert mode.bar is not None
    assert window.above == [mode.bar]
    assert desk.held is not None
    window.commands.trial_wanted.emit()
    assert mode.bar.keep.hasFocus()
    desk.drop_trial()
    desk.try_out()
    assert window.above == [mode.bar]
