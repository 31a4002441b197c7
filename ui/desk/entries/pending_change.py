"""A change on its way: all that is otherwise, whom it hits, and the one thing to do next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from matcher.impact import Population, impact
from matcher.rulework import EntryKind, differences, entry_changes
from ui.desk.focus import kept
from ui.desk.impact import found_sentences, summary_words
from ui.desk.reason_form import ReasonForm
from ui.desk.sentences import change_sentence
from ui.platform import day_words
from ui.theme import SPACE_M
from ui.widgets import Sentence, Sentences, Words, column_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.impact import Impact
    from matcher.rulework import EntryDraft, Rulework, Version
    from ui.desk.presenter import Desk

PEOPLE = 2_000
_LINES = 14


class PendingChange(QWidget):
    """Approve, publish or withdraw; nobody approves their own."""

    published = Signal(str, str)
    """Its key, and the version it is in."""

    def __init__(self, desk: Desk) -> None:
        """Start without a change."""
        super().__init__()
        self._desk = desk
        self._draft: EntryDraft | None = None
        self.state = Words()
        self.state.setContentsMargins(0, 0, 0, 0)
        self.changes = Sentences(self.tr("Dette blir annerledes"), lines=_LINES)
        self.hit = Sentences(self.tr("Hvem det treffer"), lines=_LINES)
        self.approval = ReasonForm(self.tr("Godkjenn endringen"))
        self.release = ReasonForm(self.tr("Publiser fra i dag"), self.tr("Hvorfor publiseres den?"))
        self.withdrawal = ReasonForm(self.tr("Trekk tilbake"), kind="plain")
        column_of(
            self,
            self.state,
            self.changes,
            self.hit,
            self.approval,
            self.release,
            self.withdrawal,
            spacing=SPACE_M,
        )
        self.approval.pressed.connect(self._approve)
        self.release.pressed.connect(self._publish)
        self.withdrawal.pressed.connect(self._withdraw)
        self.hide()

    def show_draft(self, draft: EntryDraft | None, before: Mapping[str, Any] | None) -> None:
        """Show a change beside what it changes; nothing where there is none."""
        self.setVisible(draft is not None)
        view, language = self._desk.overview.view, self._desk.language
        if draft is not None:
            # Somebody else may have sat down while the change is the same.
            own = view is not None and draft.is_by(view.me)
            why_not = self.tr("Du har selv foreslått endringen. En annen må godkjenne den.")
            self.approval.allow(why_not if own else "")
        if draft is None or draft == self._draft:
            self._draft = draft
            return
        self._draft = draft
        was = before if before != draft.data else None
        found = entry_changes(draft, was, view.ground) if view else ()
        self.changes.show_sentences([change_sentence(each, language) for each in found])
        self.state.setText(self._said(draft))
        with kept(self, self.state):
            self.approval.setVisible(not draft.approved_by)
            self.release.setVisible(bool(draft.approved_by))
        self.hit.show_sentences([Sentence(self.tr("Regnes ut …"), drawing="information")])
        self._desk.background.ask(partial(_both, draft), partial(self._work_out, draft))

    def _said(self, draft: EntryDraft) -> str:
        said = self.tr("{who} foreslår dette: {why}").format(who=draft.author, why=draft.reason)
        if not draft.approved_by:
            return said
        approved = self.tr("Godkjent av {who}.").format(who=draft.approved_by)
        return f"{said}\n{approved}"

    def _work_out(self, draft: EntryDraft, found: tuple[Catalogue, Catalogue, date]) -> None:
        old, new, day = found
        view = self._desk.overview.view
        if not isValid(self) or draft != self._draft or view is None:
            return
        if draft.kind is EntryKind.VERSION:
            said = [change_sentence(each, self._desk.language) for each in differences(old, new)]
            self.changes.show_sentences(said)
        later = self.tr("Publiser fra {day}").format(day=day_words(day))
        self.release.button.setText(later if day > view.today else self.tr("Publiser fra i dag"))
        self._desk.background.work_out(
            lambda: impact(old, new, Population(PEOPLE)), partial(self._show_hit, draft, new)
        )

    def _show_hit(self, draft: EntryDraft, new: Catalogue, found: Impact) -> None:
        if not isValid(self) or draft != self._draft:
            return
        rows, _ = found_sentences(found, new, new.programs, self._desk.language)
        first = Sentence(summary_words(found), drawing="information", role="information")
        plain = [Sentence(row.words, row.key, row.drawing, row.role) for row in rows]
        self.hit.show_sentences([first, *plain])

    def _approve(self) -> None:
        if (draft := self._draft) is not None:
            said = self.tr("Endringen er godkjent og kan publiseres.")
            self._desk.act_and_say(said, partial(_approved, draft))

    def _publish(self) -> None:
        draft = self._draft
        if draft is None:
            return
        why, seen = self.release.reason.text(), draft
        self.release.forget()
        self._desk.act(
            lambda it: it.entries.publish(seen.key, it.entries.first_day(seen), why),
            partial(self._published, seen.key),
        )

    def _published(self, key: str, version: Version) -> None:
        self._desk.background.said.emit(self.tr("Endringen er publisert."))
        if isValid(self):
            self.published.emit(key, version.id)

    def _withdraw(self) -> None:
        if (draft := self._draft) is not None:
            key = draft.key
            said = self.tr("Endringen er trukket tilbake.")
            self._desk.act_and_say(said, lambda it: it.entries.withdraw(key))


def _approved(draft: EntryDraft, rulework: Rulework) -> EntryDraft:
    return rulework.entries.approve(draft)


def _both(draft: EntryDraft, rulework: Rulework) -> tuple[Catalogue, Catalogue, date]:
    entries = rulework.entries
    return rulework.session.newest, entries.catalogue_with(draft), entries.first_day(draft)
