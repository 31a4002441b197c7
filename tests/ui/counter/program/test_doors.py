"""The office of the person's own district on the page; in danger the number first and large."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from matcher.catalogue.assessment import Match, assess
from matcher.questions.situation import Situation
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF
from ui.counter.program.doors import Doors

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.questions.values import Answer
    from ui.counter.presenter import Counter


def shown(qtbot: QtBot, program: str, **answers: Answer) -> Doors:
    catalogue, situation = bundled(), Situation(AS_OF, answers)
    said = SimpleNamespace(catalogue=catalogue, situation=situation, language="nb")
    doors = Doors(cast("Counter", said))
    qtbot.addWidget(doors)
    match: Match = assess(situation, catalogue)[program]
    doors.show_match(match)
    return doors


def test_the_office_of_the_district_has_door_and_hours(qtbot: QtBot) -> None:
    name, line = shown(qtbot, "sosialhjelp", bydel="stovner").texts
    assert name == "Nav Stovner"
    assert "Stovner Senter 17, 0985 Oslo · drop-in man–fre 11–15" in line
    assert line.replace("\xa0", " ").endswith("per 13. august 2026")


def test_without_a_district_it_says_what_to_answer(qtbot: QtBot) -> None:
    assert shown(qtbot, "sosialhjelp").texts == [
        "Svar på bydel for å se kontoret personen hører til."
    ]


def test_in_danger_the_number_is_a_heading_before_all(qtbot: QtBot) -> None:
    doors = shown(qtbot, "oslo-krisesenter", violence_close_relations=True)
    first = doors.lines[0]
    assert first.text() == "22 48 03 80 – Oslo Krisesenter"
    assert first.property("heading") == "2"


def test_a_program_without_offices_shows_nothing(qtbot: QtBot) -> None:
    doors = shown(qtbot, "dagpenger")
    assert doors.isHidden()
    assert doors.texts == []
