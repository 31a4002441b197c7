"""What waits for who is at the desk: to be approved, to be published, to be worked on again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import DraftState
from ui.widgets import Sentence

if TYPE_CHECKING:
    from matcher.questions import Language
    from matcher.rulework import Draft
    from ui.desk.snapshot import DeskView

translate = QCoreApplication.translate


def may_approve(draft: Draft, me: str) -> bool:
    """Tell whether somebody had no hand in a draft."""
    # By all that stands for a person, as the approval itself is judged: capitals alone would offer
    # what is refused when it is pressed.
    return not draft.is_by(me)


def inbox_lines(view: DeskView, language: Language) -> list[Sentence]:
    """Return a line for each draft that waits for who is at the desk, by program."""
    found = []
    for draft in view.drafts.values():
        name = draft.program.name.into(language)
        if said := _said(draft, view.me):
            who = draft.submitted_by or draft.author
            words = said.format(name=name, who=who, why=draft.reason)
            found.append(Sentence(words, draft.program.id, *_DRAWINGS[draft.state]))
    return [*found, *_entries(view, language)]


def _entries(view: DeskView, language: Language) -> list[Sentence]:
    """Return a line for each question, amount and the like that waits for who is at the desk."""
    found = []
    for draft in view.entries:
        mine = draft.is_by(view.me)
        state = DraftState.APPROVED if draft.approved_by else DraftState.SUBMITTED
        if mine is (state is DraftState.APPROVED):
            said = _to_publish() if draft.approved_by else _to_approve()
            name = draft.name.into(language)
            said = said.format(name=name, who=draft.author, why=draft.reason)
            found.append(Sentence(said, draft.key, *_DRAWINGS[state]))
    return found


_DRAWINGS = {
    DraftState.SUBMITTED: ("pending", "information"),
    DraftState.APPROVED: ("confirmed", "fits"),
    DraftState.EDITING: ("edit", "maybe"),
}


def _to_approve() -> str:
    return translate("Desk", "Godkjenn «{name}», sendt inn av {who}: «{why}»")


def _to_publish() -> str:
    return translate("Desk", "Publiser «{name}», som er godkjent: «{why}»")


def _said(draft: Draft, me: str) -> str:
    mine = not may_approve(draft, me)
    if draft.state is DraftState.SUBMITTED and not mine:
        return _to_approve()
    if draft.state is DraftState.APPROVED and mine:
        return _to_publish()
    if draft.state is DraftState.EDITING and draft.reason and mine:
        return translate("Desk", "Rett «{name}», som er sendt tilbake: «{why}»")
    return ""
