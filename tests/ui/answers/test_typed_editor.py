"""Numbers, amounts, months and ages, as they are typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions.values import Ages, Answer, Span, Unknown
from tests.ui.answers.editor_samples import heard, sample, shown
from tests.ui.screen import come_to_rest
from ui.answers import typed_editor
from ui.answers.typed_editor import TypedEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MARCH = Span(date(2027, 3, 1).toordinal(), date(2027, 3, 31).toordinal())


@pytest.fixture
def editor(qtbot: QtBot) -> TypedEditor:
    return shown(qtbot, sample("age"), TypedEditor)


@pytest.mark.parametrize(
    ("question_id", "text", "answer"),
    [
        ("age", "24", Span.exactly(24)),
        ("age", "18–24", Span(18, 24)),
        ("income", "420 000", Span.exactly(420_000)),
        ("planned_start", "mars 2027", MARCH),
        ("children_ages", "3 og 7", Ages((Span.exactly(3), Span.exactly(7)))),
    ],
)
def test_text_is_read_while_it_is_typed(
    qtbot: QtBot, question_id: str, text: str, answer: Answer
) -> None:
    editor = shown(qtbot, sample(question_id), TypedEditor)
    told = heard(editor)
    editor.line.setText(text)
    assert told == [(answer, True)]
    assert editor.problem() == ""


@pytest.mark.parametrize(
    ("question_id", "text", "answer"),
    [("birth_year", "2006", Span.exactly(2006)), ("planned_start", "3.2027", MARCH)],
)
def test_the_beginning_of_a_year_is_no_year(
    qtbot: QtBot, question_id: str, text: str, answer: Answer
) -> None:
    editor = shown(qtbot, sample(question_id), TypedEditor)
    told = heard(editor)
    qtbot.keyClicks(editor.line, text)
    assert told == [(answer, True)]


def test_the_beginning_of_a_year_is_not_complained_of(qtbot: QtBot) -> None:
    editor = shown(qtbot, sample("birth_year"), TypedEditor)
    for letter in "200":
        qtbot.keyClicks(editor.line, letter)
        come_to_rest(editor)
        assert editor.problem() == ""
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.problem().startswith("200 er for lite.")


def test_a_year_of_two_digits_counts_when_the_field_is_left(qtbot: QtBot) -> None:
    editor = shown(qtbot, sample("birth_year"), TypedEditor)
    told = heard(editor)
    qtbot.keyClicks(editor.line, "92")
    assert told == []
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert told == [(Span.exactly(1992), False)]
    assert editor.line.text() == "1992"
    editor.line.setText("20")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert told[-1] == (Span.exactly(2020), False)


def test_every_key_counts_at_once(editor: TypedEditor, qtbot: QtBot) -> None:
    told = heard(editor)
    qtbot.keyClicks(editor.line, "24")
    assert told == [(Span.exactly(2), True), (Span.exactly(24), True)]


def test_what_cannot_be_read_takes_the_answer_away_and_is_told_after_a_pause(
    editor: TypedEditor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typed_editor, "PATIENCE_MILLISECONDS", 1)
    editor.set_answer(Span.exactly(2))
    told = heard(editor)
    qtbot.keyClicks(editor.line, "x")
    assert (told, editor.problem()) == ([(None, True)], "")
    qtbot.waitUntil(lambda: editor.problem() != "")
    assert editor.line.text() == "2x"
    assert editor.line.property("problem") == "true"
    assert editor.line.accessibleDescription() == editor.problem()


def test_leaving_the_field_complains_at_once_and_reading_again_calms(
    editor: TypedEditor, qtbot: QtBot
) -> None:
    editor.line.setText("tjuefem hundre")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.problem()
    editor.line.setText("25")
    assert editor.problem() == ""
    assert not editor.line.property("problem")


def test_leaving_the_field_shows_how_it_was_understood(editor: TypedEditor, qtbot: QtBot) -> None:
    editor.line.setText("18 til 24")
    told = heard(editor)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "18–24"
    assert told == []


def test_an_answer_from_elsewhere_is_shown_without_a_word(
    editor: TypedEditor, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(editor.answered):
        editor.set_answer(Span(18, None))
        assert "18" in editor.line.text()
        editor.set_answer(None)
    assert editor.line.text() == ""


def test_the_same_answer_leaves_the_text_as_it_was_typed(editor: TypedEditor) -> None:
    editor.line.setText("18 til 24")
    editor.set_answer(Span(18, 24))
    assert editor.line.text() == "18 til 24"
    editor.line.setText("18 til")
    editor.set_answer(None)
    assert editor.line.text() == "18 til"


def test_not_knowing_empties_the_line_and_typing_undoes_it(
    editor: TypedEditor, qtbot: QtBot
) -> None:
    editor.line.setText("24")
    editor.segments.button(0).click()
    assert (editor.line.text(), editor.answer()) == ("", Unknown.UNKNOWN)
    qtbot.keyClicks(editor.line, "3")
    assert (editor.answer(), editor.segments.number()) == (Span.exactly(3), None)


def test_not_knowing_can_be_typed(editor: TypedEditor, qtbot: QtBot) -> None:
    editor.line.setText("vet ikke")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert (editor.answer(), editor.line.text()) == (Unknown.UNKNOWN, "")
    assert editor.segments.number() == 0


@pytest.mark.parametrize("unknown", [Unknown.DECLINED, Unknown.PENDING])
def test_rare_ways_of_not_knowing_are_shown(editor: TypedEditor, unknown: Unknown) -> None:
    editor.choose_unknown(unknown)
    number = editor.segments.number()
    assert number is not None
    assert editor.segments.option(number).answer is unknown


@pytest.mark.parametrize("typed", ["01020312345", "010203 12345"])
def test_a_national_id_number_never_stays(editor: TypedEditor, typed: str) -> None:
    editor.line.setText(typed)
    assert editor.line.text() == ""
    assert "Fødselsnummer" in editor.problem()
    assert editor.answer() is None


def test_clearing_leaves_nothing(editor: TypedEditor, qtbot: QtBot) -> None:
    editor.line.setText("nok et sted")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.problem()
    editor.clear()
    assert (editor.line.text(), editor.problem()) == ("", "")
    assert editor.line.accessibleDescription() == ""


def test_the_line_says_its_question_and_unit(editor: TypedEditor) -> None:
    assert editor.line.accessibleName() == "Alder, år"
