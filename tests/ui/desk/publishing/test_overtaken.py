"""A draft of an older version: the card says what was published since, and leads on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint

from matcher.catalogue.packages import write_package
from matcher.questions import Text
from matcher.rulework import DraftState
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, costing
from tests.matcher.sample import documents, files
from ui.desk.publishing.conflict import THEIRS
from ui.desk.publishing.page import PublishingPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.rulework import Draft
    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


def publish(office: Office, change: Callable[[Draft], Draft]) -> None:
    """Let Ola publish the program while Kari has it open."""
    ola = office.of(OLA)
    ola.drafts.save(change(ola.drafts.edit(JOB)))
    ola.approval.submit(JOB, "Ny avtale.")
    office.of(ANE).approval.approve(JOB)
    ola.publisher.publish([JOB], ola.session.today, "Ny avtale.")


def written_on(desk: Desk, settle: Settle, qtbot: QtBot) -> PublishingPage:
    """Return the page of a draft in which Kari writes another price and owner."""
    made = PublishingPage(desk)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, cost=Text("100 kr"), owner="Bydelen"))
    settle()
    settle()
    return made


@pytest.fixture
def page(desk: Desk, settle: Settle, office: Office, qtbot: QtBot) -> PublishingPage:
    """Kari has begun, Ola has published another price and how long it lasts; Kari goes on."""
    desk.editing.open(JOB)
    settle()
    publish(
        office,
        lambda draft: replace(
            costing(draft, "200 kr"),
            program=replace(draft.program, cost=Text("200 kr"), duration=Text("3 uker")),
        ),
    )
    return written_on(desk, settle, qtbot)


def test_the_card_says_who_published_what(page: PublishingPage) -> None:
    card = page.overtaken
    assert card.card.isVisible()
    assert card.title.text() == "Tiltaket er endret i versjon 2026.11.23.1 siden du begynte"
    assert card.story.text().endswith("av ola: «Ny avtale.»")
    assert [sentence.words for sentence in card.since.sentences] == [
        "«Jobbkurs»: «Varighet» er lagt til: «3 uker».",
    ]
    assert card.collide.text() == "Én ting er endret av dere begge. Velg hva som skal gjelde:"
    (row,) = card.rows
    assert (row.mine.text(), row.theirs.text()) == ("100 kr", "200 kr")
    assert row.mine.accessibleName() == "Ditt: 100 kr"
    assert row.choice.accessibleName() == "Kostnad for personen"
    assert row.mine.mapToGlobal(QPoint()).y() == row.theirs.mapToGlobal(QPoint()).y()
    assert not row.takes_theirs
    assert not page.overtaken.other.isVisible()


def test_the_page_is_no_longer_than_what_is_on_it(page: PublishingPage, qtbot: QtBot) -> None:
    page.resize(800, 300)
    body = page.widget()
    assert body is not None
    layout = body.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: body.height() == layout.totalHeightForWidth(body.width()))


@pytest.mark.parametrize(("theirs", "cost"), [(False, "100 kr"), (True, "200 kr")])
def test_it_is_taken_on_as_chosen(
    page: PublishingPage, desk: Desk, settle: Settle, theirs: bool, cost: str
) -> None:
    said: list[str] = []
    desk.background.said.connect(said.append)
    if theirs:
        page.overtaken.rows[0].choice.button(THEIRS).click()
    page.overtaken.go_on.click()
    settle()
    settle()
    assert desk.editing.draft is not None
    program = desk.editing.draft.program
    assert (program.cost.nb, program.owner, program.duration.nb) == (cost, "Bydelen", "3 uker")
    assert not page.overtaken.card.isVisible()
    assert page.control.state.word.startswith("Ingen problemer")
    assert said == [
        "Utkastet bygger nå på den nyeste versjonen. Det som var, kan hentes fram igjen."
    ]


def test_what_was_chosen_stays_chosen_while_one_goes_on_writing(
    page: PublishingPage, desk: Desk, settle: Settle
) -> None:
    page.overtaken.rows[0].choice.button(THEIRS).click()
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, owner="En annen bydel"))
    settle()
    assert page.overtaken.rows[0].takes_theirs


def test_one_can_change_over_and_back(page: PublishingPage, desk: Desk, settle: Settle) -> None:
    page.overtaken.go_on.click()
    settle()
    settle()
    assert page.overtaken.other.isVisible()
    page.overtaken.change.click()
    settle()
    settle()
    assert desk.editing.draft is not None
    assert (desk.editing.draft.program.cost.nb, desk.editing.draft.program.duration.nb) == (
        "100 kr",
        "",
    )
    assert page.overtaken.card.isVisible()
    page.overtaken.change.click()
    settle()
    assert desk.editing.draft.program.duration.nb == "3 uker"


def test_the_problem_leads_to_the_card(page: PublishingPage, qtbot: QtBot) -> None:
    (problem,) = page.control.list.sentences
    assert problem.words == (
        "tiltaket er endret i versjon 2026.11.23.1 etter at utkastet ble begynt – se hva som er "
        "annerledes, og ta utkastet videre fra den nye versjonen"
    )
    page.activateWindow()
    page.control.list.opened.emit(problem.key)
    qtbot.waitUntil(lambda: page.overtaken.rows[0].isAncestorOf(page.focusWidget()))


def test_a_draft_that_another_changed_meanwhile_is_not_taken_on_unseen(
    page: PublishingPage, desk: Desk, settle: Settle, office: Office
) -> None:
    said: list[str] = []
    desk.background.said.connect(said.append)
    office.of(OLA).drafts.save(costing(office.of(OLA).drafts.edit(JOB), "300 kr"))
    page.overtaken.go_on.click()
    settle()
    assert "i mellomtiden" in said[0]
    draft = office.of(KARI).drafts.find(JOB)
    assert draft is not None
    assert (draft.program.cost.nb, draft.state) == ("300 kr", DraftState.EDITING)


@pytest.fixture
def together(desk: Desk, settle: Settle, office: Office, qtbot: QtBot) -> PublishingPage:
    """Kari and Ola have the same draft open, and Ola is the first to save."""
    office.change("Gratis.")
    desk.refresh()
    desk.editing.open(JOB)
    settle()
    office.of(OLA).drafts.save(
        replace(
            (draft := office.of(OLA).drafts.edit(JOB)),
            program=replace(draft.program, cost=Text("200 kr"), duration=Text("3 uker")),
        )
    )
    return written_on(desk, settle, qtbot)


def test_both_texts_of_two_who_wrote_in_one_draft_stand_side_by_side(
    together: PublishingPage, desk: Desk, office: Office
) -> None:
    card = together.overtaken
    assert card.card.isVisible()
    assert card.title.text() == "ola skrev i utkastet samtidig med deg"
    (row,) = card.rows
    assert (row.mine.text(), row.theirs.text()) == ("100 kr", "200 kr")
    stored = office.of(OLA).drafts.find(JOB)
    assert desk.editing.draft == stored
    assert stored is not None
    program = stored.program
    assert (program.cost.nb, program.duration.nb, program.owner) == ("100 kr", "3 uker", "Bydelen")
    assert together.overtaken.other.isVisibleTo(together), "the other draft is kept as it was"


@pytest.mark.parametrize(("theirs", "cost"), [(False, "100 kr"), (True, "200 kr")])
def test_the_text_that_was_chosen_is_saved_with_what_was_written_since(
    together: PublishingPage, desk: Desk, settle: Settle, theirs: bool, cost: str
) -> None:
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, referral=Text("Ring.")))
    settle()
    if theirs:
        together.overtaken.rows[0].choice.button(THEIRS).click()
    together.overtaken.go_on.click()
    settle()
    settle()
    program = desk.editing.draft.program
    assert (program.cost.nb, program.referral.nb, program.duration.nb) == (cost, "Ring.", "3 uker")
    assert not together.overtaken.card.isVisible()
    assert not desk.editing.dirty


def test_nothing_is_sent_in_while_there_is_something_to_choose(together: PublishingPage) -> None:
    assert not together.steps.send.button.isEnabled()
    together.overtaken.go_on.click()


def test_a_program_that_was_ended_is_told_so(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot
) -> None:
    desk.editing.open(JOB)
    settle()
    office.of(OLA).new_drafts.retire(JOB, "Slutt.")
    office.of(OLA).approval.submit(JOB, "Slutt.")
    office.of(ANE).approval.approve(JOB)
    office.release([JOB])
    page = PublishingPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, cost=Text("100 kr")))
    settle()
    settle()
    assert page.overtaken.title.text() == (
        "Tiltaket er avsluttet i versjon 2026.11.23.1 siden du begynte"
    )
    assert "fortsatt avsluttet" in page.overtaken.advice.text()


def imported(office: Office, raw: dict[str, Any]) -> None:
    raw["catalogue.json"]["version"] = "2.0"
    office.store.import_package(write_package(files(raw)), "oslo.tiltak")


def shown(desk: Desk, settle: Settle, qtbot: QtBot, program: str) -> PublishingPage:
    desk.refresh()
    desk.editing.open(program)
    settle()
    page = PublishingPage(desk)
    qtbot.addWidget(page)
    page.show()
    settle()
    return page


def test_a_program_that_is_gone_is_told_so(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot
) -> None:
    office.change("100 kr")
    raw = documents()
    raw["programs/kveldskurs.json"] = raw.pop("programs/jobbkurs.json") | {"id": "kveldskurs"}
    raw["cases/all.json"]["cases"] = []
    imported(office, raw)
    page = shown(desk, settle, qtbot, JOB)
    card = page.overtaken
    assert card.title.text() == "Tiltaket er ikke med i versjon 2.0"
    assert "blir det et nytt tiltak med det du har skrevet" in card.advice.text()
    assert [each.words for each in card.since.sentences] == [
        "Tiltaket «Jobbkurs» er ikke med lenger."
    ]
    card.go_on.click()
    settle()
    assert desk.editing.draft is not None
    assert (desk.editing.draft.new, desk.editing.draft.program.cost.nb) == (True, "100 kr")


def test_a_new_program_whose_id_is_taken_is_told_so(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot
) -> None:
    office.of(KARI).new_drafts.duplicate(JOB, "kveldskurs")
    raw = documents()
    raw["programs/kveldskurs.json"] = raw["programs/jobbkurs.json"] | {"id": "kveldskurs"}
    imported(office, raw)
    page = shown(desk, settle, qtbot, "kveldskurs")
    card = page.overtaken
    assert card.title.text() == "Et tiltak med samme id er publisert i versjon 2.0"
    assert "blir det en endring av det tiltaket" in card.advice.text()
    assert not card.since.isVisible()
    assert any(row.mine.text() == "Jobbkurs (kopi)" for row in card.rows)
    card.go_on.click()
    settle()
    assert desk.editing.draft is not None
    assert not desk.editing.draft.new
    assert desk.editing.draft.program.name.nb == "Jobbkurs (kopi)"
