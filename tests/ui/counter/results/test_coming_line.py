"""The calendar line under the list: what comes if only time passes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.catalogue.change_rules import ChangeRules, Pace
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from tests.ui.counter.results.offers import GROWN_UP
from tests.ui.screen import come_to_rest
from ui.counter.presenter import Counter
from ui.counter.results.coming_line import MOST, SHARE, ComingLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHANGING = ChangeRules(frozenset(), {"age": Pace.YEARS})
ADULT = criterion("adult", leaf("age", "ge", 18))


def old(years: int, program_id: str = "kurs", **fields: object) -> dict[str, object]:
    """Return a program for those of an age, that something points to."""
    rule = criterion("old", leaf("age", "ge", years))
    return program(program_id, rule, **{"pointers": GROWN_UP, **fields})


def coming(program_id: str, day: str, **fields: object) -> dict[str, object]:
    """Return a program for adults that is valid from a day."""
    return program(program_id, ADULT, valid_from=day, **{"pointers": GROWN_UP, **fields})


class Line:
    def __init__(self, qtbot: QtBot, *programs: dict[str, object]) -> None:
        catalogue = replace(with_programs(*programs), changing=CHANGING)
        self.counter = Counter(Casework(catalogue, lambda: AS_OF), "nb")
        self.line = ComingLine(self.counter)
        qtbot.addWidget(self.line)

    def told(self, age: int | None = 34) -> str:
        """Return what the line says when the answers have come to rest."""
        self.counter.answer("age", None if age is None else Span.exactly(age))
        self.line.follow()
        come_to_rest(self.line)
        assert self.line.isHidden() is not bool(self.line.text())
        return self.line.text()


def test_the_list_tells_what_comes_by_itself(qtbot: QtBot) -> None:
    assert Line(qtbot, old(35)).told() == "Kurs: Blir aktuelt senest 23.11.2027"


def test_what_fits_already_or_never_will_is_not_told(qtbot: QtBot) -> None:
    line = Line(qtbot, old(35), program("over", ADULT, valid_to="2026-01-01", pointers=GROWN_UP))
    assert line.told(40) == ""


def test_nothing_is_told_of_nobody(qtbot: QtBot) -> None:
    line = Line(qtbot, old(35))
    assert line.told() != ""
    assert line.told(None) == ""


def test_the_first_day_comes_first_and_what_is_only_asked_for_never(qtbot: QtBot) -> None:
    line = Line(
        qtbot,
        coming("late", "2027-02-15"),
        coming("soon", "2027-01-15"),
        coming("hidden", "2027-01-01", on_request=["registered"]),
    )
    said = line.told().split(" · ")
    assert [each.split(":")[0] for each in said] == ["Soon", "Late"]


def test_what_nothing_points_to_is_of_no_interest(qtbot: QtBot) -> None:
    plain = coming("plain", "2027-01-15", pointers={"first_minute": "pointed"})
    assert Line(qtbot, plain).told() == ""


def test_a_few_are_named_and_not_all(qtbot: QtBot) -> None:
    line = Line(qtbot, *(coming(f"p-{each}", f"2027-01-{each + 10}") for each in range(MOST + 2)))
    assert len(line.told().split(" · ")) == MOST


def test_a_new_answer_begins_the_looking_anew(qtbot: QtBot) -> None:
    many = [old(35, f"p-{each:02}") for each in range(SHARE + 2)]
    line = Line(qtbot, *many)
    line.counter.answer("age", Span.exactly(34))
    line.line.follow()
    assert line.told(40) == ""


@pytest.mark.parametrize("language", ["nn", "en"])
def test_it_speaks_the_language_of_the_window(qtbot: QtBot, language: str) -> None:
    name = {"nb": "Kurset", "nn": "Kurset på nynorsk", "en": "The course"}
    line = Line(qtbot, {**old(35), "name": name})
    line.counter.language = "nn" if language == "nn" else "en"
    assert line.told().startswith(f"{name[language]}: ")
