"""What stands above the panes: made when it is needed, and true for as long as it is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from matcher.questions import Several, Span
from tests.matcher.sample import AS_OF
from tests.ui.app.standins import AtOnce, PlainWindow
from tests.ui.counter.intake.desk import counter, two_groups
from tests.ui.screen import come_to_rest, on_screen
from ui.app.bars import BarsAbove
from ui.app.catalogue_words import version_words
from ui.app.first_time import FirstTime
from ui.app.other_days import OtherDays
from ui.app.status_line import StatusLine
from ui.app.storage import Storage
from ui.app.welcome import Welcome
from ui.platform import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.kept_settings import KeptSettings
    from ui.app.window import Window
    from ui.platform import Jobs


class Pane(QWidget):
    """A column with the list in it, and the bars above."""

    def __init__(self) -> None:
        super().__init__()
        self.counter = counter()
        self.list = QLabel("the list")
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        self.bars = BarsAbove(self.counter, column)

    def above(self) -> list[QWidget]:
        """Return what is shown above the list, the uppermost first."""
        come_to_rest()
        layout = self.layout()
        assert layout is not None
        items = (layout.itemAt(place) for place in range(layout.count()))
        found = [item.widget() for item in items if item is not None]
        return [each for each in found if each is not None and each.isVisible()][:-1]


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    return on_screen(qtbot, Pane(), 400, 400)


def test_nothing_is_above_where_nothing_is_to_be_known(pane: Pane) -> None:
    assert pane.above() == []
    assert (pane.bars.version_banner, pane.bars.overtaken) == (None, None)
    pane.bars.offer_present("")
    assert pane.bars.overtaken is None


def test_looking_back_is_said_all_the_time_and_ends_with_one_press(pane: Pane) -> None:
    pane.counter.look_back(two_groups("0.9"), date(2026, 5, 1))
    banner = pane.bars.version_banner
    assert banner is not None
    assert pane.above() == [banner]
    assert banner.words.text() == (
        "Du ser på katalog 0.9, vurdert som 01.05.2026. Det er ikke det som gjelder nå."
    )
    banner.back.click()
    assert pane.above() == []
    assert banner.words.text() == ""
    assert pane.counter.catalogue.version == "1.0"


def test_the_same_banner_tells_of_another_version(pane: Pane) -> None:
    pane.counter.look_back(two_groups("0.9"), date(2026, 5, 1))
    first = pane.bars.version_banner
    pane.counter.look_back(two_groups("0.8"), date(2026, 4, 1))
    assert pane.bars.version_banner is first
    assert first is not None
    assert "katalog 0.8, vurdert som 01.04.2026" in first.words.text()


def test_what_is_true_now_is_offered_said_aloud_once_and_taken_away(
    pane: Pane, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr("ui.counter.standing_bar.announce", lambda _, words: aloud.append(words))
    wanted: list[None] = []
    pane.bars.present_wanted.connect(lambda: wanted.append(None))
    for _ in range(2):
        pane.bars.offer_present("Katalog 2.0 gjelder nå.")
    (bar,) = pane.above()
    assert bar is pane.bars.overtaken
    assert aloud == ["Katalog 2.0 gjelder nå."]
    bar.findChildren(QPushButton)[0].click()
    assert wanted == [None]
    pane.bars.offer_present("")
    assert pane.above() == []
    assert aloud == ["Katalog 2.0 gjelder nå."]


def test_the_newest_stands_uppermost(pane: Pane) -> None:
    pane.bars.show_welcome(welcome := Welcome())
    pane.bars.offer_present("Katalog 2.0 gjelder nå.")
    assert pane.above() == [pane.bars.overtaken, welcome]
    pane.bars.hide_welcome()
    assert pane.above() == [pane.bars.overtaken]


def test_what_another_catalogue_cannot_take_over_is_said_until_it_is_answered(
    pane: Pane, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr("ui.counter.standing_bar.announce", lambda _, words: aloud.append(words))
    wanted: list[str] = []
    pane.bars.question_wanted.connect(wanted.append)
    before = two_groups()
    benefits = before.questionnaire["benefits"]
    fewer = tuple(one for one in benefits.choices if one.id != "aap")
    asked = {**before.questionnaire.questions, "benefits": replace(benefits, choices=fewer)}
    after = replace(before, questionnaire=replace(before.questionnaire, questions=asked))
    pane.counter.answer("benefits", Several(frozenset({"aap"})))
    assert [pane.bars.again] == [None]
    pane.counter.use_catalogue(after)
    pane.counter.answer("age", Span.exactly(34))
    bar = pane.bars.again
    assert bar is not None
    assert pane.above() == [bar]
    assert (
        aloud
        == [bar.words.text()]
        == ["Katalogen er ny, og det gamle svaret sier ikke nok. Spør på nytt: «Ytelser»."]
    )
    assert bar.go.accessibleName() == "Gå til spørsmålet Ytelser"
    bar.go.click()
    assert wanted == ["benefits"]
    pane.counter.answer("benefits", Several(frozenset({"dagpenger"})))
    assert pane.above() == []
    pane.counter.undo()
    assert pane.above() == [bar]
    pane.counter.new_person()
    assert pane.above() == []


class _Kept:
    def __init__(self) -> None:
        self.now = Settings()

    def keep(self, settings: Settings) -> None:
        self.now = settings


class _Line:
    def __init__(self) -> None:
        self.line = QLineEdit()


class _Intake:
    def __init__(self) -> None:
        self.focused = 0
        self.intake = _Line()

    def focus_line(self) -> None:
        self.focused += 1


class _Examples:
    def __init__(self) -> None:
        self.tried = 0

    def try_first_example(self) -> None:
        self.tried += 1


class _FirstWindow(QObject):
    def __init__(self, pane: Pane) -> None:
        super().__init__()
        self.bars, self.counter = pane.bars, pane.counter
        self.intake, self.commands = _Intake(), _Examples()


class FirstDay:
    """Somebody who is here for the first time."""

    def __init__(self, pane: Pane) -> None:
        self.window, self.kept = _FirstWindow(pane), _Kept()
        self.first = FirstTime(cast("Window", self.window), cast("KeptSettings", self.kept))
        (card,) = pane.above()
        self.start, self.example, self.open = card.findChildren(QPushButton)


def test_who_starts_stands_in_the_line_and_is_not_welcomed_again(pane: Pane) -> None:
    day = FirstDay(pane)
    day.start.click()
    assert pane.above() == []
    assert (day.window.intake.focused, day.window.commands.tried) == (1, 0)
    assert day.kept.now == replace(Settings(), welcomed=True)


@pytest.mark.parametrize(
    ("lines", "worded", "stays"), [(40, True, True), (25, True, False), (15, False, False)]
)
def test_in_a_low_window_the_card_leaves_room_for_what_is_read(
    pane: Pane, lines: int, *, worded: bool, stays: bool
) -> None:
    day = FirstDay(pane)
    (card,) = pane.above()
    _, words = card.findChildren(QLabel)
    pane.resize(500, lines * words.fontMetrics().lineSpacing())
    assert pane.above() == [card]
    assert words.isVisible() == worded
    day.window.intake.intake.line.setText("34")
    assert bool(pane.above()) == stays
    assert not day.kept.now.welcomed


def test_who_wants_an_example_gets_one(pane: Pane) -> None:
    day = FirstDay(pane)
    day.example.click()
    assert day.window.commands.tried == 1
    assert day.kept.now.welcomed


def test_a_file_can_be_opened_and_the_card_stays_until_somebody_has_begun(pane: Pane) -> None:
    day, asked = FirstDay(pane), list[None]()
    day.first.open_file.connect(lambda: asked.append(None))
    day.open.click()
    assert asked == [None]
    assert len(pane.above()) == 1
    assert day.kept.now == Settings()
    pane.counter.answer("age", Span.exactly(34))
    assert pane.above() == []
    assert day.kept.now == replace(Settings(), welcomed=True)


class Past(QObject):
    """Looking back, with a catalogue for each day there was one."""

    refused = Signal()

    def __init__(self, keeping: Storage) -> None:
        super().__init__()
        self.window = PlainWindow(counter())
        self.days = OtherDays(cast("Window", self.window), cast("Jobs", AtOnce()), keeping)


def test_a_day_that_has_been_is_judged_by_its_own_catalogue() -> None:
    past = Past(Storage(lambda _: "", at_day=lambda _: two_groups("0.9")))
    past.days.look_back(date(2026, 5, 1))
    seen = past.window.counter
    assert (seen.catalogue.version, seen.situation.as_of) == ("0.9", date(2026, 5, 1))
    assert seen.looks_back


def test_the_day_it_is_by_the_catalogue_in_use_is_no_looking_back() -> None:
    past = Past(Storage(lambda _: "", at_day=lambda _: two_groups("1.0")))
    back = []
    for day in (AS_OF - timedelta(days=1), AS_OF):
        past.days.look_back(day)
        back.append(past.window.counter.looks_back)
    assert back == [True, False]
    assert past.window.counter.situation.as_of == AS_OF


def test_where_no_catalogues_are_kept_nothing_happens() -> None:
    past = Past(Storage(lambda _: ""))
    past.days.look_back(date(2026, 5, 1))
    assert not past.window.counter.looks_back
    assert past.window.notices.said == []


@pytest.mark.parametrize(
    ("days", "said"), [(0, "fra i dag"), (1, "én dag gammel"), (40, "40 dager gammel")]
)
def test_the_line_below_tells_which_catalogue_it_is_and_how_old(days: int, said: str) -> None:
    day = date.fromisoformat(two_groups().published) + timedelta(days=days)
    words = version_words(two_groups(), day).split(" · ")
    assert words[:2] == ["Tiltakskatalog 1.0", said]
    assert words[-1] == f"vurdert {day:%d.%m.%Y}"


def test_programs_past_their_review_are_counted_and_the_next_is_named() -> None:
    plain = version_words(two_groups(), AS_OF)
    assert "neste gjennomgang 22.05.2027" in plain
    assert "over fristen" not in plain
    later = version_words(two_groups(), date(2027, 6, 1))
    assert f"tiltak over fristen: {len(two_groups().programs)}" in later
    assert "neste gjennomgang" not in later


def test_an_unsigned_catalogue_says_so_in_the_line_below() -> None:
    unsigned = replace(two_groups(), unsigned=True)
    assert version_words(unsigned, AS_OF).endswith(" · usignert katalog")


def test_one_that_has_come_can_be_looked_at_from_the_line_below(qtbot: QtBot) -> None:
    line, wanted = StatusLine(), list[None]()
    qtbot.addWidget(line)
    line.news_wanted.connect(lambda: wanted.append(None))
    line.show()
    line.say_news("2.0")
    assert line.news.text() == "Ny katalog: 2.0"
    line.news.click()
    assert wanted == [None]
    line.say_news("")
    assert not line.news.isVisible()
