"""Kari begins, Ola publishes the same program, Kari goes on from there, and both changes stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.questions import Text
from matcher.rulework import DraftState, Rulework
from matcher.store.store import Store
from tests.stories.conftest import NOON
from ui.desk.open_program import PUBLISHING, RULE, TEXTS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.supervisor import Supervisor
    from ui.desk.publishing.page import PublishingPage

ID = "jobbsjansen"


def at_another_desk(tmp_path: Path, who: str) -> Rulework:
    """Return the same database as somebody else has it open."""
    return Rulework(Store.open(tmp_path / "desk.sqlite"), who=lambda: who, now=lambda: NOON)


def publish_meanwhile(tmp_path: Path) -> None:
    ola = at_another_desk(tmp_path, "ola")
    draft = ola.drafts.edit(ID)
    ola.drafts.save(
        replace(draft, program=replace(draft.program, cost=Text("200 kr"), duration=Text("3 uker")))
    )
    ola.approval.submit(ID, "Ny avtale")
    at_another_desk(tmp_path, "ane").approval.approve(ID)
    ola.publisher.publish([ID], ola.session.today, "Ny avtale")


def publishing(one: Supervisor) -> PublishingPage:
    return one.page.pane.page(PUBLISHING)  # type: ignore[return-value] # the page of that tab


def test_what_both_have_done_stands(
    supervisor: Supervisor, people: list[str], tmp_path: Path
) -> None:
    one = supervisor
    one.sit_down()
    one.desk.editing.open(ID)
    one.until(lambda: one.desk.editing.draft is not None)
    one.settle()
    rule = one.page.pane.rule
    publish_meanwhile(tmp_path)
    one.next_part(TEXTS - RULE)
    one.tab_to("Kontakt")
    one.press(Qt.Key.Key_Space)
    one.fill("Eier", "Bydelen")
    assert one.desk.editing.draft is not None
    one.desk.editing.put(replace(one.desk.editing.draft.program, cost=Text("100 kr")))
    one.settle()
    assert one.page.pane.ahead.words == "Endret av andre siden du begynte"
    one.page.pane.ahead.click()
    card = publishing(one).overtaken
    one.until(card.card.isVisible)
    assert "er endret i versjon 2026.11.22.1 siden du begynte" in card.title.text()
    assert any("3 uker" in sentence.words for sentence in card.since.sentences)
    assert not publishing(one).steps.send.button.isEnabled()
    take_on(one)
    draft = one.desk.editing.draft
    assert draft is not None
    assert (draft.program.owner, draft.program.cost.nb, draft.program.duration.nb) == (
        "Bydelen", "200 kr", "3 uker",
    )  # fmt: skip
    assert one.page.pane.rule is not rule, "undoing there would take back what Ola has published"
    send_in_and_publish(one, people)
    published = at_another_desk(tmp_path, "ane").session.published.programs[ID]
    assert (published.owner, published.cost.nb, published.duration.nb) == (
        "Bydelen",
        "200 kr",
        "3 uker",
    )
    assert one.shell.window.counter.catalogue.version == "2026.11.22.2"


def take_on(one: Supervisor) -> None:
    """Choose the new price and go on, by the keyboard."""
    card = publishing(one).overtaken
    one.until(lambda: len(card.rows) == 1)
    focus = one.tab_to(f"{card.rows[0].choice.accessibleName()}: Behold mitt")
    assert focus.isVisible()
    one.press(Qt.Key.Key_Right)
    assert card.rows[0].takes_theirs
    one.tab_to("Ta utkastet videre")
    one.press(Qt.Key.Key_Space)
    one.until(lambda: "bygger nå på den nyeste" in one.page.notices.text)
    one.until(lambda: not card.card.isVisible())


def send_in_and_publish(one: Supervisor, people: list[str]) -> None:
    steps = publishing(one).steps
    one.settle()
    one.until(steps.send.button.isEnabled)
    one.fill("Hvorfor endres det?", "Bydelen tar over")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.state() is DraftState.SUBMITTED)
    one.approve_as("ola", people)
    QApplication.processEvents()
