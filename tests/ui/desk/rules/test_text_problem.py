"""Why a text of the rule cannot be kept: said under its field, and gone when it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.screen import on_screen
from ui.desk.rules.panel.text_problem import TextProblem

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def problem(qtbot: QtBot) -> TextProblem:
    return on_screen(qtbot, TextProblem("nb"), 300, 60)


def test_a_plain_text_is_allowed_and_nothing_is_said(problem: TextProblem) -> None:
    assert problem.allows("Må vurderes i samtale.")
    assert problem.text() == ""
    assert problem.isHidden()


def test_the_number_of_a_person_is_not_kept_and_the_cure_is_said(problem: TextProblem) -> None:
    assert not problem.allows("Ring 01010112345 for mer")
    assert problem.text() == "Teksten ser ut til å ha et fødselsnummer. Ta det bort."
    assert problem.isVisible()


def test_signs_that_nobody_sees_are_not_kept(problem: TextProblem) -> None:
    assert not problem.allows("skjult\u202etekst")
    assert problem.text().endswith(".")
    assert problem.text()[0].isupper()


def test_what_is_mended_is_not_complained_of_any_more(problem: TextProblem) -> None:
    problem.allows("skjult\u202etekst")
    assert problem.allows("tekst")
    assert problem.isHidden()
    problem.say("Noe annet.")
    assert problem.isVisible()
    problem.say("")
    assert problem.isHidden()
