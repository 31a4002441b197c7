"""The presenter: what is edited is saved, and what could not be saved is told and kept."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from matcher.questions import Text
from matcher.rulework import DraftState
from tests.matcher.rulework.office import JOB, KARI, OLA

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.programs import Program
    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


def cost(desk: Desk, words: str) -> Program:
    assert desk.editing.draft is not None
    return replace(desk.editing.draft.program, cost=Text(words))


def opened(desk: Desk, settle: Settle, program: str = JOB) -> None:
    desk.editing.open(program)
    settle()
    assert desk.editing.draft is not None


def test_nothing_is_stored_before_something_is_changed(
    desk: Desk, settle: Settle, office: Office
) -> None:
    opened(desk, settle)
    assert desk.editing.kept == ""
    assert office.of(OLA).drafts.find(JOB) is None


def test_an_edit_is_said_to_be_saved_when_it_is(desk: Desk, settle: Settle, office: Office) -> None:
    opened(desk, settle)
    desk.editing.put(cost(desk, "Gratis i år."))
    assert desk.editing.dirty
    assert desk.editing.kept == "Lagrer …"
    settle()
    assert desk.editing.kept.startswith("Lagret kl.")
    stored = office.of(OLA).drafts.find(JOB)
    assert stored is not None
    assert stored.program.cost.nb == "Gratis i år."
    assert desk.editing.proof is not None
    assert desk.overview.view is not None
    assert JOB in desk.overview.view.drafts


def test_what_is_typed_while_it_is_saved_is_not_lost(
    desk: Desk, settle: Settle, office: Office
) -> None:
    opened(desk, settle)
    for words in ("a", "ab", "abc"):
        desk.editing.put(cost(desk, words))
        desk.editing.flush()
    desk.editing.put(cost(desk, "abcd"))
    settle()
    settle()
    assert desk.editing.draft is not None
    assert desk.editing.draft.program.cost.nb == "abcd"
    stored = office.of(OLA).drafts.find(JOB)
    assert stored is not None
    assert stored.program.cost.nb == "abcd"


def test_a_change_by_another_is_told_and_what_was_typed_is_kept(
    desk: Desk, settle: Settle, office: Office
) -> None:
    opened(desk, settle)
    office.change("Olas ord", who=OLA)
    said: list[str] = []
    desk.background.said.connect(said.append)
    desk.editing.put(cost(desk, "Karis ord"))
    settle()
    assert said
    assert desk.editing.join is not None
    assert not desk.editing.dirty
    assert desk.editing.draft is not None
    stored = office.of(OLA).drafts.find(JOB)
    assert desk.editing.draft == stored
    assert desk.editing.draft.program.cost.nb == "Karis ord"


def test_what_is_typed_while_two_drafts_are_joined_is_kept_as_well(
    desk: Desk, settle: Settle, office: Office
) -> None:
    opened(desk, settle)
    office.change("Olas ord", who=OLA)
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, duration=Text("2 uker")))
    desk.editing.flush()
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, owner="Bydelen"))
    settle()
    settle()
    stored = office.of(OLA).drafts.find(JOB)
    assert stored is not None
    program = stored.program
    assert (program.cost.nb, program.duration.nb, program.owner) == (
        "Olas ord",
        "2 uker",
        "Bydelen",
    )


def test_an_act_saves_first_and_looks_again(desk: Desk, settle: Settle) -> None:
    opened(desk, settle)
    desk.editing.put(cost(desk, "Gratis."))
    desk.act(lambda rulework: rulework.approval.submit(JOB, "Ny pris"))
    settle()
    assert desk.editing.draft is not None
    assert desk.editing.draft.state is DraftState.SUBMITTED
    assert desk.editing.draft.program.cost.nb == "Gratis."


def test_approving_ones_own_change_is_refused_in_words(desk: Desk, settle: Settle) -> None:
    said: list[str] = []
    desk.background.said.connect(said.append)
    opened(desk, settle)
    desk.editing.put(cost(desk, "Gratis."))
    desk.act(lambda rulework: rulework.approval.submit(JOB, "Ny pris"))
    desk.act(lambda rulework: rulework.approval.approve(JOB))
    settle()
    assert any("Du kan ikke godkjenne" in words for words in said)
    assert desk.editing.draft is not None
    assert desk.editing.draft.state is DraftState.SUBMITTED


def test_what_is_published_for_today_takes_effect(desk: Desk, office: Office, qtbot: QtBot) -> None:
    office.change("Gratis for alle.")
    office.approve()
    with qtbot.waitSignal(desk.overview.took_effect) as taken:
        desk.act(
            lambda rulework: rulework.publisher.publish([JOB], rulework.session.today, "Vedtatt")
        )
    (catalogue,) = taken.args
    assert catalogue.programs[JOB].cost.nb == "Gratis for alle."
    assert catalogue.version == office.of(KARI).session.published.version


def test_a_program_nobody_has_changed_is_proven_too(desk: Desk, settle: Settle) -> None:
    opened(desk, settle)
    settle()
    assert desk.editing.proof is not None
    assert desk.editing.proof.count == 0


def test_what_an_unforeseen_error_kept_from_being_saved_is_saved_later(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(desk, settle)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(office.of(KARI).drafts, "save", lambda _: 1 // 0)
        desk.editing.put(cost(desk, "Gratis."))
        desk.editing.flush()
        qtbot.waitUntil(lambda: desk.editing.kept == "Ikke lagret" and bool(caught))
    assert desk.editing.dirty
    settle()
    stored = office.of(OLA).drafts.find(JOB)
    assert stored
    assert stored.program.cost.nb == "Gratis."


def test_what_takes_a_while_is_told_and_what_was_said_before_goes(
    desk: Desk, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.desk import page as module

    monkeypatch.setattr(module, "SLOW", 0)
    page = module.DeskPage(desk)
    qtbot.addWidget(page)
    settle()
    desk.background.said.emit("Skriv hvorfor.")
    told: list[str] = []
    go_on = Event()
    desk.act(lambda _: go_on.wait(60), lambda _: told.append(page.notices.text))
    assert page.notices.text == ""
    qtbot.waitUntil(lambda: page.notices.text == "Et øyeblikk …")
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [""]
    desk.background.said.emit("Sendt inn.")
    desk.refresh()
    settle()
    assert page.notices.text == "Sendt inn.", "to look again does nothing that makes it old"
