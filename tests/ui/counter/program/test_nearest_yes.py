"""*Hva skal til* on the program page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.casework import Casework
from matcher.catalogue.change_rules import ChangeRules, Pace
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from tests.ui.counter.results.offers import GROWN_UP
from ui.counter.presenter import Counter
from ui.counter.program.nearest_yes import NearestYes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.questions.values import Answer

REGISTERED = criterion("registered", leaf("registered", "is", True))
OLD = criterion("old", leaf("age", "ge", 35))
CHANGING = ChangeRules(frozenset({"registered"}), {"age": Pace.YEARS})


def told(qtbot: QtBot, *criteria: dict[str, object], **answers: Answer) -> list[str]:
    counter = counter_of(*criteria, **answers)
    widget = NearestYes(counter)
    qtbot.addWidget(widget)
    widget.show_match(counter.assessment["kurs"])
    widget.work_out()
    assert widget.isHidden() is not bool(widget.lines)
    return widget.lines


def counter_of(*criteria: dict[str, object], **answers: Answer) -> Counter:
    card = program("kurs", *criteria, title="Kurs", pointers=GROWN_UP)
    catalogue = replace(with_programs(card), changing=CHANGING)
    counter = Counter(Casework(catalogue, lambda: AS_OF), "nb")
    counter.answer_all(answers)
    return counter


def test_what_is_missing_is_named_with_the_answer_that_makes_it_fit(qtbot: QtBot) -> None:
    said = told(qtbot, REGISTERED, age=Span.exactly(40))
    assert said == ["Passer hvis svaret er: Registrert hos Nav: «ja»"]


def test_what_somebody_can_change_is_said_so(qtbot: QtBot) -> None:
    said = told(qtbot, REGISTERED, registered=False)
    assert said == ["Passer hvis dette endres: Registrert hos Nav: «ja»"]


def test_the_first_set_can_be_tried_out_and_dropped(qtbot: QtBot) -> None:
    counter = counter_of(REGISTERED, age=Span.exactly(40))
    widget = NearestYes(counter)
    qtbot.addWidget(widget)
    widget.show_match(counter.assessment["kurs"])
    assert widget.attempt.isHidden()
    widget.work_out()
    assert widget.attempt.words == "Hva om? Registrert hos Nav: «ja»"
    widget.attempt.click()
    assert counter.held is not None
    assert counter.assessment["kurs"].verdict == "fits"
    widget.show_match(counter.assessment["kurs"])
    assert widget.attempt.isHidden()
    counter.drop_trial()
    assert "registered" not in counter.situation.answers


def test_where_nobody_can_change_anything_there_is_nothing_to_try(qtbot: QtBot) -> None:
    counter = counter_of(OLD, age=Span.exactly(20))
    widget = NearestYes(counter)
    qtbot.addWidget(widget)
    widget.show_match(counter.assessment["kurs"])
    widget.work_out()
    assert widget.lines
    assert widget.attempt.isHidden()


def test_nobody_is_told_to_be_older_but_when_it_comes(qtbot: QtBot) -> None:
    assert told(qtbot, OLD, age=Span.exactly(34)) == ["Blir aktuelt senest 23.11.2027."]


def test_what_stands_in_the_way_is_named_without_what_it_should_be(qtbot: QtBot) -> None:
    said = told(qtbot, OLD, age=Span.exactly(20))
    assert said == ["Dette står i veien, og kan ikke endres: Alder"]


def test_what_fits_needs_no_words(qtbot: QtBot) -> None:
    assert told(qtbot, OLD, age=Span.exactly(40)) == []
