"""A question is made and changed at the desk by two people, without anybody writing an id."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.catalogue import read_folder
from matcher.rulework import EntryKind, fields_of, value_at, with_value
from matcher.rulework.entry_files import entry_in
from matcher.store import bundled_catalogue
from tests.matcher.bundled import bundled
from tests.matcher.rulework.office import ANE, KARI, OLA, Office
from tests.ui.desk.entries.entry_steps import field, fill, send
from ui.desk.entries import EntriesPage
from ui.desk.entries.basis import EntryBasis
from ui.desk.entries.clash_box import ClashBox
from ui.desk.entries.form import EntryEditor
from ui.desk.entries.inputs import UnreadableInputError
from ui.desk.entries.new_box import NewEntryBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


def choose(page: EntriesPage, path: str, key: str) -> None:
    box = field(page, path).choice
    assert box
    box.show_key(key)


def rows(page: EntriesPage) -> list[str]:
    return [row.words for row in page.list.sentences]


def test_a_new_question_from_nothing_to_the_counter(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    page.new.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, NewEntryBox)
    qtbot.keyClicks(box.name, "Har førerhund")
    qtbot.keyClick(box.name, Qt.Key.Key_Return)
    fill(page, "label", "Har førerhund", "Har førarhund", "Has a guide dog")
    fill(page, "statements.yes", "Har førerhund", "Har førarhund", "Has a guide dog")
    fill(page, "statements.no", "Har ikke førerhund", "Har ikkje førarhund", "Has no guide dog")
    fill(page, "help", "Spør om hunden.", "Spør om hunden.", "Ask about the dog.")
    fill(page, "why", "Noen hus tar ikke dyr.", "Nokre hus tek ikkje dyr.", "Some take no pets.")
    fill(page, "asking.answers", "20")
    choose(page, "group", "all")
    choose(page, "sensitivity", "article_9")
    choose(page, "asking.at_counter", "yes")
    send(page, settle, qtbot)
    (draft,) = office.of(OLA).entries.waiting()
    assert draft.key == "question:har_forerhund"
    assert not page.waiting.approval.button.isEnabled()
    qtbot.waitUntil(lambda: "Får et annet svar" in page.waiting.hit.sentences[0].words)
    told = [row.words for row in page.waiting.changes.sentences]
    assert any("Hvorfor vi spør" in row and "Noen hus tar ikke dyr." in row for row in told)
    assert any("«20»" in row for row in told)
    office.of(OLA).entries.approve(draft)
    page._desk.refresh()
    qtbot.waitUntil(lambda: "Godkjent av ola." in page.waiting.state.text())
    qtbot.keyClicks(page.waiting.release.reason, "Vedtatt.")
    qtbot.keyClick(page.waiting.release.reason, Qt.Key.Key_Return)
    settle()
    published = office.of(ANE).session.published
    assert published.questionnaire["har_forerhund"].label.en == "Has a guide dog"
    assert published.asking.manners["har_forerhund"].shares == ((True, 20), (False, 980))
    assert page.editor is not None
    office.of(ANE).history.verify()
    assert page.sign.isVisible()
    assert page.sign.version_id == published.version
    page.list.go_to("question:registered")
    assert not page.sign.isVisible()
    page.list.go_to("question:har_forerhund")
    assert page.sign.isVisible()


def test_what_nobody_chose_is_not_sent_in(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    told: list[str] = []
    page._desk.background.said.connect(told.append)
    page.begin("Har hund", "yes_no")
    send(page, settle, qtbot)
    assert office.of(KARI).entries.waiting() == ()
    assert told[0].startswith("Fyll ut dette først: «Del av skjemaet», «Setningen for ja», ")
    choose(page, "group", "all")
    send(page, settle, qtbot)
    assert told[1].startswith("Fyll ut dette først: «Setningen for ja», ")
    assert page.editor is not None


def test_a_name_is_changed_and_where_it_is_used_stands_beside(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    page.list.go_to("question:registered")
    settle()
    assert "Brukes av: Jobbkurs" in page.used.text()
    fill(page, "label", "Arbeidssøker", "Arbeidssøkjar", "Job seeker")
    send(page, settle, qtbot)
    assert "Registrert hos Nav\nEndring venter" in rows(page)
    told = [row.words for row in page.waiting.changes.sentences]
    assert len(told) == 1
    assert "«Registrert hos Nav" in told[0]
    assert "til «Arbeidssøker / Arbeidssøkjar / Job seeker»" in told[0]
    page.waiting.withdrawal.button.click()
    settle()
    assert office.of(KARI).entries.waiting() == ()
    assert page.editor is not None


def test_an_answer_is_added_and_one_in_use_cannot_go(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    page.list.go_to("question:bydel")
    settle()
    answers = field(page, "choices").answers
    assert answers
    answers.more.click()
    answers.rows[-1][0].setText("Bjerke")
    for line in answers.rows[-1][1:]:
        line.setText("Bjerke")
    send(page, settle, qtbot)
    (draft,) = office.of(OLA).entries.waiting()
    assert [one["id"] for one in draft.data["choices"]] == ["sagene", "grorud", "frogner", "bjerke"]
    office.of(KARI).entries.withdraw(draft.key)
    page._desk.refresh()
    settle()
    told: list[str] = []
    page._desk.background.said.connect(told.append)
    answers = field(page, "choices").answers
    assert answers
    answers.rows[1][0].setText("")
    send(page, settle, qtbot)
    assert office.of(KARI).entries.waiting() == ()
    assert any("grorud" in one for one in told)


def test_the_list_is_searched_and_shows_other_kinds(page: EntriesPage, settle: Settle) -> None:
    page.search.setText("bydel")
    assert rows(page) == ["Bydel"]
    page.search.clear()
    page.kinds.show_key(EntryKind.CONTRADICTION.name)
    page.refresh()
    settle()
    assert rows(page) == ["Har ikke barn, men barn er oppgitt."]
    settle()
    rule = field(page, "when").rule
    assert rule
    assert rule.said.text().startswith("Har ikke barn")
    page.kinds.show_key(EntryKind.PRESET.name)
    page.refresh()
    settle()
    assert page.new.isVisible()


@pytest.mark.parametrize("kind", [kind for kind in EntryKind if kind.value.file])
def test_an_entry_that_nobody_touches_is_read_back_as_it_was(kind: EntryKind, qtbot: QtBot) -> None:
    files = read_folder(bundled_catalogue())
    for one in json.loads(files[kind.value.file])[kind.value.list]:
        data = entry_in(files, kind.key(one["id"]))
        assert data
        editor = EntryEditor(kind, data, EntryBasis(bundled(), date(2026, 11, 23), "nb"))
        qtbot.addWidget(editor)
        assert editor.read() == data
        for each in fields_of(kind, data, bundled()):
            kept = value_at(data, each.path)
            if not kept and kept != 0:
                continue
            assert with_value(with_value(data, each.path, None), each.path, kept) == data


def test_of_a_new_question_somebody_says_whether_it_tells_who_the_person_is(qtbot: QtBot) -> None:
    asked = {
        "id": "q", "kind": "yes_no", "group": "work", "sensitivity": "ordinary",
        "label": {"nb": "Har hund"}, "help": {"nb": "Spør om hund."},
        "statements": {"yes": {"nb": "Har hund"}, "no": {"nb": "Har ikke hund"}},
    }  # fmt: skip
    basis = EntryBasis(bundled(), date(2026, 11, 23), "nb")
    editor = EntryEditor(EntryKind.QUESTION, asked, basis)
    qtbot.addWidget(editor)
    with pytest.raises(UnreadableInputError, match="vise hvem personen er"):
        editor.refuse_unchosen()
    box = next(each.choice for each in editor.inputs if each.field.path == "identifying")
    assert box
    for key, answer in (("False", False), ("True", True)):
        box.show_key(key)
        editor.refuse_unchosen()
        assert editor.read() == {**asked, "identifying": answer}


def test_all_that_lacks_in_a_new_question_is_named_at_once(qtbot: QtBot) -> None:
    """Also the texts: by the labels of the form, not by the ids of the file."""
    basis = EntryBasis(bundled(), date(2026, 11, 23), "nb")
    editor = EntryEditor(EntryKind.QUESTION, {"id": "q", "kind": "yes_no"}, basis)
    qtbot.addWidget(editor)
    editor.inputs[0].lines[0].setText("Har hund")
    with pytest.raises(UnreadableInputError) as refused:
        editor.refuse_unchosen()
    assert str(refused.value) == (
        "Fyll ut dette først: «Del av skjemaet», «Setningen for ja», «Setningen for nei», «Hjelp», "
        "«Hvor følsomt svaret er», «Kan svaret vise hvem personen er?»."
    )
    group = next(each for each in editor.inputs if each.field.path == "group")
    assert group.choice
    assert group.choice.list.placeholderText() == "Må velges"


def test_what_waits_for_me_stands_on_the_first_page_and_leads_here(
    desk: Desk, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    from ui.desk.page import ENTRIES, RATES, DeskPage

    mine = office.of(OLA).entries
    asked = next(one for one in mine.all(EntryKind.QUESTION) if one["id"] == "bydel")
    mine.propose(EntryKind.QUESTION, {**asked, "synonyms": ["strøk"]}, "Nytt ord.")
    rate = next(one for one in mine.all(EntryKind.RATE))
    mine.propose(EntryKind.RATE, {**rate, "name": {"nb": "G", "nn": "G", "en": "G"}}, "Nytt navn.")
    desk.refresh()
    settle()
    page = DeskPage(desk)
    qtbot.addWidget(page)
    page.show()
    lines = {row.key: row.words for row in page.programs.waiting.sentences}
    assert lines["question:bydel"] == "Godkjenn «Bydel», sendt inn av ola: «Nytt ord.»"
    page.programs.waiting.opened.emit("question:bydel")
    settle()
    assert page.areas.currentIndex() == ENTRIES
    shown = page.stack.currentWidget()
    assert isinstance(shown, EntriesPage)
    assert shown.list.current_key() == "question:bydel"
    assert shown.waiting.approval.button.isEnabled()
    page.programs.waiting.opened.emit("constant:g")
    assert page.areas.currentIndex() == RATES


def test_two_answers_that_do_not_go_together_are_chosen(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    page.kinds.show_key(EntryKind.CONTRADICTION.name)
    page.refresh()
    settle()
    page.new.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, ClashBox)
    qtbot.keyClicks(box.text, "Registrert og hjemmeværende?")
    qtbot.keyClick(box.text, Qt.Key.Key_Return)
    assert "velg to forskjellige" in box.fault.text()
    for (asked, answers), fact, row in zip(
        box.pairs, ("registered", "employment_status"), (0, 2), strict=True
    ):
        asked.setCurrentIndex(asked.findData(fact))
        assert answers.currentIndex() == -1
        answers.setCurrentIndex(row)
    qtbot.keyClick(box.text, Qt.Key.Key_Return)
    fill(page, "text", "Registrert og hjemmeværende?", "Registrert og heime?", "Both?")
    send(page, settle, qtbot)
    (draft,) = office.of(OLA).entries.waiting()
    assert draft.id == "registrert_og_hjemmevaerende"
    assert draft.data["when"]["all"][1]["value"] == "hjemmevaerende"
    office.of(OLA).entries.approve(draft)
    office.of(KARI).entries.publish(draft.key, office.of(KARI).session.today, "Vedtatt.")
    rules = {rule.id for rule in office.of(ANE).session.published.contradictions}
    assert draft.id in rules
    office.of(ANE).history.verify()


def test_what_is_written_and_not_sent_in_is_there_again(
    page: EntriesPage, settle: Settle, desk: Desk
) -> None:
    page.list.go_to("question:registered")
    settle()
    fill(page, "label", "Noe annet", "Noko anna", "Something else")
    page.list.go_to("question:bydel")
    settle()
    page.list.go_to("question:registered")
    settle()
    assert field(page, "label").lines[0].text() == "Noe annet"
    desk.refresh()
    settle()
    assert field(page, "label").lines[0].text() == "Noe annet"
    assert "Noe annet\nPåbegynt, ikke sendt inn" in rows(page)
