"""What goes wrong, as a person at the window reads it: what happened, what was kept, what to do."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from matcher.questions.situation import Situation
from matcher.rulework import DraftState, RuleCase
from tests.matcher.rulework.office import JOB, KARI, OLA, costing, put_behind
from tests.matcher.sample import AS_OF, documents
from tests.matcher.store.breakage import reopened
from tests.matcher.store.scenes import package
from ui.desk.open_program import PUBLISHING, RULE
from ui.desk.page import DeskPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk
    from ui.desk.publishing.page import PublishingPage

    Settle = Callable[[], None]

CASE = RuleCase("mine", "Min test", Situation(AS_OF, {"registered": True}), {JOB: "maybe"})


@pytest.fixture
def page(desk: Desk, settle: Settle, qtbot: QtBot) -> DeskPage:
    """The whole desk, with a program open."""
    made = DeskPage(desk)
    qtbot.addWidget(made)
    made.resize(1_366, 768)
    made.show()
    desk.editing.open(JOB)
    settle()
    return made


def publishing(page: DeskPage) -> PublishingPage:
    page.pane.go_to(PUBLISHING)
    return page.pane.page(PUBLISHING)  # type: ignore[return-value] # the page of that tab


def write(desk: Desk, words: str) -> None:
    assert desk.editing.draft is not None
    desk.editing.put(costing(desk.editing.draft, words).program)


def test_another_supervisor_was_first(
    page: DeskPage, desk: Desk, settle: Settle, office: Office
) -> None:
    office.change("Olas ord", who=OLA)
    write(desk, "Karis ord")
    settle()
    assert page.notices.text == (
        "En annen skrev på samme sted i utkastet samtidig. Ditt står til du har valgt. Begge "
        "tekstene står under Prøv og publiser."
    )
    assert page.pane.ahead.words == "To har skrevet på samme sted – velg"
    assert desk.editing.draft is not None
    assert desk.editing.draft.program.cost.nb == "Karis ord"
    (row,) = publishing(page).overtaken.rows
    assert (row.mine.text(), row.theirs.text()) == ("Karis ord", "Olas ord")
    stored = office.of(OLA).drafts.find(JOB)
    assert stored is not None
    assert stored.program.cost.nb == "Karis ord"


def test_another_program_is_writing_at_this_moment(
    page: DeskPage, desk: Desk, settle: Settle, office: Office
) -> None:
    with closing(sqlite3.connect(office.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        write(desk, "Karis ord")
        settle()
        assert page.notices.text == (
            "Databasen er opptatt, trolig fordi programmet er åpent i et annet vindu. Ingenting "
            "er endret. Prøv igjen om litt."
        )
        assert page.pane.kept.text() == "Ikke lagret"
        other.execute("ROLLBACK")
    settle()
    assert page.pane.kept.text().startswith("Lagret kl.")
    stored = office.of(OLA).drafts.find(JOB)
    assert stored is not None
    assert stored.program.cost.nb == "Karis ord"


def test_a_case_for_a_question_that_no_longer_exists(
    page: DeskPage, desk: Desk, settle: Settle, office: Office
) -> None:
    kari = office.of(KARI)
    kari.drafts.save(replace(kari.drafts.edit(JOB), cases=(CASE,)))
    row = office.store.draft(JOB)
    assert row is not None
    gone = row.cases.replace('"registered": true', '"no_longer_asked": true')
    put_behind(office, "draft", "cases", gone)
    desk.editing.close()
    desk.editing.open(JOB)
    settle()
    shown = publishing(page)
    settle()
    (problem,) = shown.control.list.sentences
    assert problem.words == (
        "regeltesten «Min test» svarer på «no_longer_asked», som ikke finnes lenger – testen er "
        "ikke rørt; ta den bort under Regel, eller lag den på nytt"
    )
    assert not shown.steps.send.button.isEnabled()
    write(desk, "Gratis.")
    settle()
    row = office.store.draft(JOB)
    assert row is not None
    assert "no_longer_asked" in row.cases
    shown.control.list.opened.emit(problem.key)
    rule = page.pane.rule
    assert rule is not None
    assert rule.isVisible()
    rule.proof.prove()
    rule.proof.cases.holding_fold.unfold()
    titles = [row.shown.title for row in rule.proof.cases.holding.rows if row.shown]
    rule.proof.cases.holding.rows[titles.index("Min test")].button.click()
    settle()
    settle()
    assert desk.editing.proof is not None
    assert desk.editing.proof.count == 0


def test_a_changed_verdict_of_a_case_that_is_gone(
    page: DeskPage, desk: Desk, settle: Settle, office: Office
) -> None:
    kari = office.of(KARI)
    kari.drafts.save(
        replace(costing(kari.drafts.edit(JOB), "a"), expectations={"young": {JOB: "fits"}})
    )
    raw = documents()["cases/all.json"]
    more = {"cases/all.json": json.dumps({"cases": raw["cases"][1:]}).encode()}
    office.store.import_package(package("2.0", more), "oslo.tiltak")
    desk.editing.close()
    desk.refresh()
    desk.editing.open(JOB)
    settle()
    shown = publishing(page)
    settle()
    settle()
    (problem,) = shown.control.list.sentences
    assert problem.words == (
        "regeltesten «young», som utkastet endrer, finnes ikke lenger – ta utkastet videre, så tas "
        "endringen i den bort"
    )
    assert shown.overtaken.title.text() == "Regeltester du har endret, finnes ikke lenger"
    (lost,) = shown.overtaken.since.sentences
    assert lost.words == (
        "Regeltesten «19 år i år» finnes ikke lenger. Det du har endret i den, tas bort."
    )
    shown.control.list.opened.emit(problem.key)
    assert page.pane.tabs.currentIndex() == PUBLISHING
    shown.overtaken.go_on.click()
    settle()
    settle()
    assert desk.editing.proof is not None
    assert desk.editing.proof.count == 0


def test_a_pasted_branch_from_a_newer_format(
    page: DeskPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    page.pane.go_to(RULE)
    rule = page.pane.rule
    assert rule is not None
    assert desk.editing.draft is not None
    before = desk.editing.draft.program
    newer = {"tiltaksfinner_condition": 2, "condition": {"somehow": True}}
    QGuiApplication.clipboard().setText(json.dumps(newer))
    rule.focus_list()
    qtbot.keyClick(rule.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert rule.notice.text == (
        "Betingelsen er kopiert fra en nyere utgave av Tiltaksfinner. Ingenting er limt inn. "
        "Oppdater programmet her, eller skriv betingelsen på nytt."
    )
    settle()
    assert desk.editing.draft.program == before
    assert not desk.editing.dirty


def test_a_full_disk_at_publish(
    page: DeskPage, desk: Desk, settle: Settle, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.change("Gratis. " * 300)
    office.approve()
    desk.refresh()
    settle()
    shown = publishing(page)
    with monkeypatch.context() as patch:
        reopened(patch, "PRAGMA max_page_count = 1")
        shown.steps.release.button.click()
        settle()
    assert page.notices.text == (
        "Disken er full, så dette ble ikke lagret. Det som var lagret før, er trygt. Frigjør plass "
        "og prøv igjen."
    )
    assert len(office.of(OLA).versions.all()) == 1
    draft = office.of(OLA).drafts.find(JOB)
    assert draft is not None
    assert draft.state is DraftState.APPROVED
    shown.steps.release.button.click()
    settle()
    assert "er publisert" in page.notices.text
    assert office.of(OLA).session.published.programs[JOB].cost.nb.startswith("Gratis.")


def test_publishing_what_another_published_a_moment_ago(
    page: DeskPage, desk: Desk, settle: Settle, office: Office
) -> None:
    office.change()
    office.approve()
    desk.refresh()
    settle()
    shown = publishing(page)
    office.of(OLA).publisher.publish([JOB], office.of(OLA).session.today, "Jeg også.")
    shown.steps.release.button.click()
    settle()
    assert page.notices.text == (
        "Det finnes ikke noe utkast til «jobbkurs». Det kan være publisert eller forkastet av en "
        "annen. Ingenting er endret."
    )
    assert len(office.of(KARI).versions.all()) == 2
