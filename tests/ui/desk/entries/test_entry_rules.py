"""Rules, answers and questions of what stands beside programs, without anybody writing an id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.rulework import EntryKind
from tests.matcher.rulework.office import ANE, KARI, OLA, Office
from tests.ui.desk.entries.entry_steps import field, fill, send
from ui.desk.condition_box import ConditionBox
from ui.desk.entries.new_box import NewEntryBox
from ui.desk.rules.trial_pane import TrialPane

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.entries import EntriesPage

    Settle = Callable[[], None]


def shown(page: EntriesPage, kind: EntryKind, key: str, settle: Settle) -> None:
    page.kinds.show_key(kind.name)
    page.refresh()
    settle()
    page.list.go_to(key)
    settle()


def opened(page: EntriesPage, path: str) -> ConditionBox:
    rule = field(page, path).rule
    assert rule
    rule.edit.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, ConditionBox)
    return box


def put(box: ConditionBox, fact: str) -> None:
    """Choose a question for a new line, as the small window that asks for it does."""
    box.page.commands.asking._put_new(fact)


def verdict(box: ConditionBox) -> str:
    pane = box.page.beside
    assert isinstance(pane, TrialPane)
    return pane.verdict.accessibleName()


def released(office: Office) -> None:
    (draft,) = office.of(OLA).entries.waiting()
    office.of(OLA).entries.approve(draft)
    desk = office.of(KARI)
    desk.entries.publish(draft.key, desk.session.today, "Vedtatt.")
    office.of(ANE).history.verify()


def test_a_rule_that_is_being_written_outlives_what_a_colleague_publishes(
    page: EntriesPage, office: Office, settle: Settle
) -> None:
    shown(page, EntryKind.QUESTION, "question:bydel", settle)
    box = opened(page, "relevant_when")
    put(box, "registered")
    box.hide()  # as a cover does
    before = page.editor
    ola = office.of(OLA)
    other = next(one for one in ola.entries.all(EntryKind.QUESTION) if one["id"] == "bydel")
    ola.entries.propose(EntryKind.QUESTION, {**other, "label": {"nb": "Bydelen"}}, "Kortere.")
    (draft,) = ola.entries.waiting()
    office.of(ANE).entries.approve(draft)
    office.of(ANE).entries.publish(draft.key, ola.session.today, "Vedtatt.")
    page._desk.refresh()
    settle()
    assert page.editor is before
    box.show()
    box.use.click()
    settle()
    rule = field(page, "relevant_when").rule
    assert rule
    assert rule.said.text() == "Er registrert hos Nav"
    assert page.editor is not before
    assert not page.findChildren(ConditionBox)


def test_a_question_is_asked_only_when_a_rule_says_so(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    shown(page, EntryKind.QUESTION, "question:bydel", settle)
    box = opened(page, "relevant_when")
    assert verdict(box) == "Ingen regel"
    put(box, "registered")
    assert verdict(box) == "Kan ikke sies ennå"
    box.page.commands.negate.trigger()
    box.use.click()
    rule = field(page, "relevant_when").rule
    assert rule
    assert rule.said.text() == "Er ikke registrert hos Nav"
    send(page, settle, qtbot)
    told = [row.words for row in page.waiting.changes.sentences]
    assert any("Spørres bare når" in row and "ikke registrert hos Nav" in row for row in told)
    released(office)
    published = office.of(ANE).session.published
    assert "bydel" in published.relevance


def test_a_contradiction_can_be_of_more_than_two_answers(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    (key,) = (
        EntryKind.CONTRADICTION.key(one["id"])
        for one in office.of(KARI).entries.all(EntryKind.CONTRADICTION)
    )
    shown(page, EntryKind.CONTRADICTION, key, settle)
    box = opened(page, "when")
    put(box, "registered")
    box.use.click()
    chosen = field(page, "questions").questions
    assert chosen
    before = chosen.ids
    chosen.list.activated.emit(chosen.list.findData("registered"))
    assert chosen.ids == (*before, "registered")
    send(page, settle, qtbot)
    released(office)
    (rule,) = office.of(ANE).session.published.contradictions
    assert rule.questions == (*before, "registered")


def test_a_life_situation_is_begun_with_answers_typed_as_at_the_counter(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    shown(page, EntryKind.PRESET, "", settle)
    page.new.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NewEntryBox)
    assert asked.windowTitle() == "Ny livssituasjon"
    qtbot.keyClicks(asked.name, "Ung i Sagene")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    fill(page, "label", "Ung i Sagene", "Ung i Sagene", "Young in Sagene")
    given = field(page, "facts").given
    assert given
    qtbot.keyClicks(given.line, "sagene xyzzy")
    qtbot.keyClick(given.line, Qt.Key.Key_Return)
    assert given.value == {"bydel": "sagene"}
    assert "xyzzy" in given.said.text()
    chosen = field(page, "open").questions
    assert chosen
    chosen.list.activated.emit(chosen.list.findData("registered"))
    send(page, settle, qtbot)
    told = [row.words for row in page.waiting.changes.sentences]
    assert any("Bydel: Sagene" in row for row in told)
    released(office)
    made = next(one for one in office.of(ANE).session.published.presets if one.id == "ung_i_sagene")
    assert (made.label.en, made.open) == ("Young in Sagene", ("registered",))


def test_a_rule_that_was_changed_is_not_left_by_one_esc(
    page: EntriesPage, settle: Settle, qtbot: QtBot
) -> None:
    shown(page, EntryKind.QUESTION, "question:bydel", settle)
    box = opened(page, "relevant_when")
    put(box, "registered")
    box.reject()
    assert box.isVisible()
    assert "«Bruk regelen»" in box.page.notice.text
    box.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    rule = field(page, "relevant_when").rule
    assert rule
    assert rule.value is None
