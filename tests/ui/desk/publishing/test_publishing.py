"""From draft to version: control, changes, who is hit, steps, versions and history."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import Verdict
from matcher.errors import MatcherError
from matcher.impact import (
    Impact,
    ImpactExample,
    Move,
    PersonGroup,
    Population,
    ProgramImpact,
    Share,
)
from matcher.messages import as_message
from matcher.questions.situation import Situation
from tests.matcher.rulework.office import JOB, KARI, OLA, costing
from tests.ui.desk.publishing.pages import publishing_page
from ui.desk.impact.hit import Hit
from ui.desk.versions.all_history import AllHistory
from ui.desk.versions.page import VersionsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk
    from ui.desk.publishing.page import PublishingPage

    Settle = Callable[[], None]


@pytest.fixture
def page(desk: Desk, settle: Settle, qtbot: QtBot) -> PublishingPage:
    return publishing_page(desk, settle, qtbot, JOB)


def change(desk: Desk, settle: Settle, words: str = "Gratis.") -> None:
    assert desk.editing.draft is not None
    desk.editing.put(costing(desk.editing.draft, words).program)
    settle()
    settle()


def test_what_is_changed_stands_in_sentences(
    page: PublishingPage, desk: Desk, settle: Settle
) -> None:
    assert page.steps.state.word == "Ingenting er endret"
    change(desk, settle)
    (sentence,) = page.changes.list.sentences
    assert "Gratis." in sentence.words
    assert page.changes.summary.text() == "Én endring"
    assert page.control.state.word.startswith("Ingen problemer")


def test_a_problem_holds_it_back_and_leads_to_where_it_is_mended(
    page: PublishingPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, owner=""))
    settle()
    assert not page.steps.send.button.isEnabled()
    (problem,) = page.control.list.sentences
    assert problem.words == "Eier: mangler – fyll det ut"
    with qtbot.waitSignal(page.mend) as wanted:
        page.control.list.opened.emit(problem.key)
    assert wanted.args == ["owner"]


def test_the_author_may_not_approve_and_another_may_publish(
    page: PublishingPage, desk: Desk, settle: Settle, office: Office
) -> None:
    change(desk, settle)
    page.steps.send.reason.setText("Ny pris")
    page.steps.submit()
    settle()
    assert not page.steps.approval.button.isEnabled()
    office.of(OLA).approval.approve(JOB)
    desk.refresh()
    settle()
    assert page.steps.release.reason.text() == "Ny pris"
    page.steps.day.setText("i morgen en gang")
    page.steps.publish()
    settle()
    assert len(office.of(KARI).versions.all()) == 1
    page.steps.day.setText("i dag")
    page.steps.publish()
    settle()
    assert office.of(KARI).versions.all()[-1].programs == (JOB,)


def test_what_was_sent_in_can_be_sent_back(
    page: PublishingPage, desk: Desk, settle: Settle
) -> None:
    change(desk, settle)
    page.steps.send.reason.setText("Ny pris")
    page.steps.submit()
    settle()
    page.steps.back.reason.setText("Feil pris")
    page.steps.send_back()
    settle()
    assert page.steps.story.text() == "Sendt tilbake: Feil pris"


def found(asked: Population, situation: Situation) -> Impact:
    person = ImpactExample(situation)
    move = Move(Verdict.FITS, Verdict.NOT_NOW, 7, (person,), (Share("", 7, person),), ())
    group, none = PersonGroup(10, 7, (ProgramImpact(JOB, (move,)),)), PersonGroup(0, 0, ())
    return Impact(asked, group, none, none)


@pytest.mark.parametrize("fails", [False, True])
def test_who_is_hit_is_worked_out_beside(
    desk: Desk, settle: Settle, qtbot: QtBot, fails: bool
) -> None:
    desk.editing.open(JOB)
    settle()
    assert desk.overview.view is not None
    situation = Situation(desk.overview.view.today)

    def find(
        old: Catalogue, new: Catalogue, asked: Population,
        progress: Callable[[int, int], None], cancelled: Callable[[], bool],
    ) -> Impact:  # fmt: skip
        assert old.programs[JOB] == new.programs[JOB]
        assert not cancelled()
        progress(5, 10)
        if fails:
            raise MatcherError(as_message("Gikk ikke."))
        return found(asked, situation)

    hit = Hit(desk, find)
    qtbot.addWidget(hit)
    hit.show()
    hit.seed.setText("x")
    hit.work_out()
    assert not hit.bar.isVisible()
    hit.seed.setText("3")
    hit.work_out()
    assert hit.running
    qtbot.waitUntil(lambda: not hit.running)
    if fails:
        assert hit.summary.text() == "Gikk ikke."
        return
    assert "7 av 10 oppdiktede personer" in hit.summary.text()
    assert "Trekning 3" in hit.summary.text()
    assert "7 fra «Passer» til «Passer ikke nå»" in hit.list.sentences[0].words
    with qtbot.waitSignal(hit.situation_wanted) as wanted:
        hit.list.opened.emit(hit.list.sentences[0].key)
    assert wanted.args == [situation]


def test_versions_say_what_each_changed_and_lead_back(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot
) -> None:
    first = office.of(KARI).versions.all()[0].id
    office.publish("Gratis.")
    desk.refresh()
    settle()
    page = VersionsPage(desk)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert [sentence.key for sentence in page.list.sentences][-1] == first
    assert "Gratis." in page.version.changes.list.sentences[0].words
    page.list.go_to(first)
    settle()
    page.version.back.form.reason.setText("Feil")
    page.version.back.roll_back()
    settle()
    (draft,) = office.of(OLA).entries.waiting()
    assert draft.author == KARI
    assert office.of(OLA).drafts.find(JOB) is None
    with qtbot.waitSignal(page.replay_wanted) as wanted:
        page.version.replay.click()
    assert wanted.args == [first]


def test_the_history_is_checked_and_taken_along(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.publish()
    desk.refresh()
    settle()
    page = AllHistory(desk)
    qtbot.addWidget(page)
    said: list[str] = []
    desk.background.said.connect(said.append)
    page.verify()
    page.export(tmp_path / "h.json", "json")
    page.export(tmp_path / "nowhere" / "h.txt", "text")
    settle()
    assert "slik de ble skrevet" in said[0]
    events = json.loads((tmp_path / "h.json").read_text(encoding="utf-8"))["events"]
    assert len(events) == len(page.list.sentences)
    assert "ble ikke lagret" in said[-1]
    assert page.list.sentences[0].words.count("\n") == 1
