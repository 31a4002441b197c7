"""The texts of a program: every field goes in and comes back, and what is heavy is marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest

from matcher.catalogue.fields import BY_PATH
from matcher.catalogue.programs import Channel, Period, Status
from matcher.questions import Text
from tests.matcher.rulework.office import CHILD, JOB
from ui.desk.texts.language_fields import LanguageFields
from ui.desk.texts.page import TextsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.programs import Program
    from matcher.questions import Language
    from ui.desk.choice_box import ChoiceBox
    from ui.desk.chosen_chips import ChosenChips
    from ui.desk.presenter import Desk
    from ui.desk.texts.boxes import Box, TextArea
    from ui.desk.texts.records import Records

    Settle = Callable[[], None]


@pytest.fixture
def page(desk: Desk, settle: Callable[[], None], qtbot: QtBot) -> TextsPage:
    desk.editing.open(JOB)
    settle()
    made = TextsPage(desk)
    qtbot.addWidget(made)
    made.resize(1_000, 700)
    made.show()
    for fold in made.folds.values():
        fold.unfold()
    return made


def program(desk: Desk) -> Program:
    assert desk.editing.draft is not None
    return desk.editing.draft.program


def box(page: TextsPage, path: str, language: Language = "nb") -> Box:
    widget = page.entries[path].widget
    return widget.boxes[language] if isinstance(widget, LanguageFields) else cast("Box", widget)


def area(of: Box) -> TextArea:
    return cast("TextArea", of.field)


def test_showing_changes_nothing(page: TextsPage, desk: Desk) -> None:
    assert not desk.editing.dirty
    page.refresh()
    assert not desk.editing.dirty


def test_a_line_is_put_in(page: TextsPage, desk: Desk, qtbot: QtBot) -> None:
    field = box(page, "owner").field
    field.clear()
    qtbot.keyClicks(field, "Deichman")
    assert program(desk).owner == "Deichman"


def test_lists_and_channels_are_one_a_line(page: TextsPage, desk: Desk) -> None:
    area(box(page, "bring")).setPlainText("Legitimasjon\n\n– Vitnemål\n")
    assert program(desk).bring == (Text("Legitimasjon"), Text("Vitnemål"))
    area(box(page, "apply")).setPlainText("Telefon: ring 21 80 21 80")
    assert program(desk).apply == (Channel(Text("Telefon"), Text("ring 21 80 21 80")),)


def test_a_line_in_another_language_belongs_to_the_line_at_its_place(
    page: TextsPage, desk: Desk
) -> None:
    area(box(page, "bring")).setPlainText("Pass\nVitnemål")
    area(box(page, "bring", "en")).setPlainText("Passport\nDiploma")
    passport, diploma = Text("Pass", "", "Passport"), Text("Vitnemål", "", "Diploma")
    assert program(desk).bring == (passport, diploma)
    area(box(page, "bring", "nn")).setPlainText("\nVitnemål")
    assert program(desk).bring == (passport, replace(diploma, nn="Vitnemål"))
    area(box(page, "apply")).setPlainText("Nett: søk på nett")
    area(box(page, "apply", "en")).setPlainText("Online: apply online")
    (channel,) = program(desk).apply
    assert channel.line == Text("Nett: søk på nett", "", "Online: apply online")


def test_a_line_that_comes_or_goes_leaves_the_others_their_translations(
    page: TextsPage, desk: Desk, settle: Settle
) -> None:
    area(box(page, "bring")).setPlainText("Pass\nVitnemål")
    area(box(page, "bring", "en")).setPlainText("Passport\nDiploma")
    area(box(page, "bring")).setPlainText("Vitnemål")
    assert program(desk).bring == (Text("Vitnemål", "", "Diploma"),)
    area(box(page, "bring")).setPlainText("Attest\nVitnemål")
    assert program(desk).bring == (Text("Attest"), Text("Vitnemål", "", "Diploma"))
    settle()
    settle()
    assert box(page, "bring", "en").text == "\nDiploma"


def test_more_lines_than_in_bokmaal_are_told_and_not_put_in(page: TextsPage, desk: Desk) -> None:
    area(box(page, "bring")).setPlainText("Pass")
    area(box(page, "bring", "en")).setPlainText("Passport\nDiploma")
    assert program(desk).bring == (Text("Pass"),)
    assert "flere linjer" in box(page, "bring", "en").said.text()
    assert "bring" in desk.editing.unread


def test_what_cannot_be_read_is_told_below_and_not_put_in(page: TextsPage, desk: Desk) -> None:
    before = program(desk).apply
    area(box(page, "apply")).setPlainText("bare ring")
    assert program(desk).apply == before
    assert "kolon" in box(page, "apply").said.text()
    box(page, "review_by").typed.emit("en gang")
    assert "24.12.2026" in box(page, "review_by").said.text()
    box(page, "review_by").typed.emit("1.2.2027")
    assert program(desk).review_by is not None
    assert box(page, "review_by").field.property("problem") is None


def test_office_words_and_long_sentences_are_told_as_one_types(page: TextsPage, desk: Desk) -> None:
    texts = cast("LanguageFields", page.entries["client_summary"].widget)
    area(texts.boxes["nb"]).setPlainText("Du får svar i henhold til regler.")
    said = texts.boxes["nb"].said.text()
    assert said.startswith("LIX ")
    assert "«i henhold til»: skriv heller «etter»." in said
    assert program(desk).client_summary.nb == "Du får svar i henhold til regler."


def test_a_missing_translation_is_told(page: TextsPage, desk: Desk) -> None:
    desk.editing.put(replace(program(desk), name=replace(program(desk).name, nn="", en="Course")))
    texts = cast("LanguageFields", page.entries["name"].widget)
    assert texts.boxes["nn"].said.text() == "Mangler. Bokmål vises i stedet."
    assert texts.boxes["en"].said.text() == ""


def test_several_are_chosen_and_taken_away(page: TextsPage, desk: Desk) -> None:
    instead = cast("ChosenChips", page.entries["instead"].widget)
    before = program(desk).instead
    instead.list.activated.emit(1)
    added = program(desk).instead
    assert added[:-1] == before
    assert added[-1] in desk.overview.view.newest.programs if desk.overview.view else False
    combines = cast("ChosenChips", page.entries["relations.combines"].widget)
    combines.list.activated.emit(1)
    assert len(program(desk).relations.combines) == 1


def test_a_status_is_chosen(page: TextsPage, desk: Desk) -> None:
    status = cast("ChoiceBox", page.entries["availability.status"].widget)
    place = status.list.findData(str(Status.HISTORIC))
    status.list.activated.emit(place)
    assert program(desk).availability.status is Status.HISTORIC


def test_a_source_keeps_its_key_while_its_title_is_typed(
    page: TextsPage, desk: Desk, qtbot: QtBot
) -> None:
    sources = cast("Records", page.entries["sources"].widget)
    before = program(desk).sources
    sources.add.click()
    qtbot.keyClicks(sources.cards[-1].boxes["title"].field, "Avtale")
    *old, new = program(desk).sources
    assert tuple(old) == before
    assert new.title == "Avtale"
    assert new.key.startswith("kilde-")
    assert new.key not in {source.key for source in before}


def test_a_closed_period_needs_days_that_can_be_read(
    page: TextsPage, desk: Desk, qtbot: QtBot
) -> None:
    closed = cast("Records", page.entries["availability.closed"].widget)
    closed.add.click()
    card = closed.cards[-1]
    qtbot.keyClicks(card.boxes["why"].field, "Ferie")
    assert program(desk).availability.closed == (Period(None, None, "Ferie"),)
    qtbot.keyClicks(card.boxes["first"].field, "1.7.2027")
    (period,) = program(desk).availability.closed
    assert period.first is not None
    card.boxes["last"].typed.emit("x")
    qtbot.keyClicks(card.boxes["last"].field, "x")
    assert "24.12.2026" in card.boxes["last"].said.text()


def test_a_card_that_says_nothing_yet_stays_while_other_things_are_saved(
    page: TextsPage, desk: Desk, settle: Settle
) -> None:
    closed = cast("Records", page.entries["availability.closed"].widget)
    closed.add.click()
    desk.editing.put(replace(program(desk), cost=Text("Gratis.")))
    settle()
    settle()
    assert len(closed.cards) == 1


def test_no_part_of_a_date_is_stored_while_it_is_typed(
    page: TextsPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    ends = box(page, "valid_to")
    before = program(desk).valid_to
    stored = []
    ends.field.setFocus()
    for letter in "31.12.2026":
        qtbot.keyClicks(ends.field, letter)
        settle()
        stored.append(program(desk).valid_to)
    assert ends.text == "31.12.2026"
    assert stored == [before] * 9 + [date(2026, 12, 31)]


@pytest.mark.parametrize("typed", ["31.12.26", "31.12.202", "31.2.2026", "31.12.0026", "i går"])
def test_a_date_that_cannot_be_read_stops_sending_in(
    page: TextsPage, desk: Desk, settle: Settle, qtbot: QtBot, typed: str
) -> None:
    ends, before = box(page, "valid_to"), desk.editing.to_mend
    qtbot.keyClicks(ends.field, typed)
    cast("QLineEdit", ends.field).editingFinished.emit()
    desk.editing.put(replace(program(desk), cost=Text("Gratis.")))
    settle()
    settle()
    assert ends.text == typed, "what cannot be read is not written over"
    assert "24.12.2026" in ends.said.text()
    assert desk.editing.to_mend == before + 1
    ends.field.clear()
    ends.typed.emit("")
    assert desk.editing.to_mend == before
    assert program(desk).valid_to is None


def test_what_cannot_be_read_does_not_follow_to_another_program(
    page: TextsPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    qtbot.keyClicks(box(page, "valid_to").field, "31.12.26")
    desk.editing.open(CHILD)
    settle()
    settle()
    assert desk.editing.unread == {}
    assert box(page, "valid_to").text == ""


@pytest.mark.parametrize(
    "typing", [("apply", "Telefon:ring"), ("bring", "- Vitnemål"), ("valid_to", "2026-12-3")]
)
def test_another_spelling_is_not_written_over_while_one_types(
    page: TextsPage, settle: Settle, qtbot: QtBot, typing: tuple[str, str]
) -> None:
    path, typed = typing
    field = box(page, path).field
    field.clear()
    field.setFocus()
    qtbot.keyClicks(field, typed)
    settle()
    settle()
    assert box(page, path).text == typed


def test_the_preview_follows(page: TextsPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.preview.page is not None)
    desk.editing.put(
        replace(program(desk), name=replace(program(desk).name, nb="Et helt nytt navn"))
    )
    shown = page.preview.page
    assert shown is not None
    qtbot.waitUntil(
        lambda: shown.view is not None and "helt nytt navn" in shown.view.title.name.text()
    )


def test_a_problem_leads_to_its_field(page: TextsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_field(BY_PATH["owner"])
    assert box(page, "owner").field.hasFocus()
