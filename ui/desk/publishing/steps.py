"""The life of a change: sent in with a reason, approved by another, published from a day on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from matcher.rulework import DraftState, among
from ui.desk.focus import kept
from ui.desk.reason_form import ReasonForm
from ui.desk.words import STATE_ICONS, state_word
from ui.platform import day_words, read_day
from ui.theme import SPACE_S
from ui.widgets import Badge, Words, column_of, discard

if TYPE_CHECKING:
    from matcher.rulework import Draft, Rulework, Version
    from ui.desk.presenter import Desk
    from ui.desk.snapshot import DeskView


class Steps(QWidget):
    """What can be done next with the open draft, and by whom."""

    published = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Act on the desk's open draft."""
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, DraftState] | None = None
        self.state, self.story = Badge(), Words("", "muted")
        self.story.setContentsMargins(0, 0, 0, 0)
        self.send = ReasonForm(self.tr("Send inn til godkjenning"), self.tr("Hvorfor endres det?"))
        self.approval = ReasonForm(self.tr("Godkjenn"))
        self.back = ReasonForm(
            self.tr("Send tilbake"), self.tr("Hvorfor sendes det tilbake?"), "plain"
        )
        self.release = ReasonForm(self.tr("Publiser"), self.tr("Hva er nytt? Står i historikken"))
        self.day = self.release.add_line(self.tr("Gjelder fra (dagens dato eller senere)"))
        self.together = QWidget()
        self._others = QVBoxLayout(self.together)
        self._others.setContentsMargins(0, 0, 0, 0)
        self.release.add(self.together)
        self.others: dict[str, QCheckBox] = {}
        parts = self.state, self.story, self.send, self.approval, self.release, self.back
        column_of(self, *parts, spacing=SPACE_S)
        self.send.pressed.connect(self.submit)
        self.approval.pressed.connect(self.approve)
        self.back.pressed.connect(self.send_back)
        self.release.pressed.connect(self.publish)

    def refresh(self) -> None:
        """Offer what the draft as it stands can become."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None:
            return
        with kept(self, self.story):
            self._offer(draft, view)

    def _offer(self, draft: Draft, view: DeskView) -> None:
        self._say_state(draft)
        begun, state = bool(draft.revision) or self._desk.editing.dirty, draft.state
        self.send.setVisible(begun and state is DraftState.EDITING)
        self.approval.setVisible(begun and state is DraftState.SUBMITTED)
        self.release.setVisible(begun and state is DraftState.APPROVED)
        self.back.setVisible(begun and state is not DraftState.EDITING)
        self._allow(draft, view)
        key = (draft.program.id, state)
        if key != self._shown:
            self._shown = key
            self._begin(draft, view)
        if state is DraftState.APPROVED:
            self._offer_others(draft, view)

    def _begin(self, draft: Draft, view: DeskView) -> None:
        for form in (self.send, self.back):
            form.forget()
        self.release.reason.setText(draft.reason)
        # A change that waits is what the draft is based on: before its day it cannot be published.
        self.day.setText(day_words(view.first_days.get(draft.program.id, view.today)))

    def _say_state(self, draft: Draft) -> None:
        if not draft.revision and not self._desk.editing.dirty:
            self.state.show_state("met", "neutral", self.tr("Ingenting er endret"))
            self.story.setText(
                self.tr("Endre regelen eller tekstene, så begynner et utkast av seg selv.")
            )
            return
        self.state.show_state(*STATE_ICONS[draft.state], state_word(draft.state))
        self.story.setText("\n".join(filter(None, (self._story(draft), self._ground(draft)))))

    def _ground(self, draft: Draft) -> str:
        """Say what waits beside the program and is approved and published with it."""
        view = self._desk.overview.view
        below = view.foundation_of(draft) if view else ()
        if not below:
            return ""
        names = ", ".join(f"«{entry.name.into(self._desk.language)}»" for entry in below)
        said = self.tr("Står på {names}, som godkjennes og publiseres sammen med tiltaket.")
        return said.format(names=names)

    def _story(self, draft: Draft) -> str:
        if draft.state is DraftState.APPROVED:
            said = self.tr("Godkjent av {who}. Begrunnelse: {why}")
            return said.format(who=draft.approved_by, why=draft.reason)
        if draft.state is DraftState.SUBMITTED:
            said = self.tr("Sendt inn av {who}. Begrunnelse: {why}")
            return said.format(who=draft.submitted_by, why=draft.reason)
        if draft.reason:
            return self.tr("Sendt tilbake: {why}").format(why=draft.reason)
        hands = ", ".join(draft.editors or (draft.author,))
        return self.tr("Endret av {who}.").format(who=hands)

    def _allow(self, draft: Draft, view: DeskView) -> None:
        proof = self._desk.editing.proof
        waits = self._desk.editing.dirty or proof is None
        self.send.allow(self.tr("Velg først mellom tekstene øverst på siden.")
                        if self._desk.editing.join else
                        "" if not (waits or self._desk.editing.to_mend) else
                        self.tr("Kontrollen er ikke ferdig.") if waits else
                        self.tr("Rett det som står under «Kontroll» først."))  # fmt: skip
        own = among(view.me, (draft.author, draft.submitted_by, *draft.editors))
        self.approval.allow(
            self.tr("Du har selv vært med på endringen. En annen fagansvarlig må godkjenne den.")
            if own else ""
        )  # fmt: skip

    def _offer_others(self, draft: Draft, view: DeskView) -> None:
        wanted = {
            name: other.program.name.into(self._desk.language)
            for name, other in view.drafts.items()
            if other.state is DraftState.APPROVED and name != draft.program.id
        }
        if wanted.keys() == self.others.keys():
            return
        discard(self._others, *self.others.values())
        self.others = {}
        for name, words in wanted.items():
            box = QCheckBox(self.tr("Publiser også «{name}»").format(name=words.replace("&", "&&")))
            self._others.addWidget(box)
            self.others[name] = box

    def submit(self) -> None:
        """Send the draft in."""
        draft, why = self._desk.editing.draft, self.send.reason.text()
        if draft is not None:
            said = self.tr("Endringen er sendt inn. En annen fagansvarlig kan godkjenne den.")
            program_id = draft.program.id
            self._desk.act_and_say(said, lambda to: to.approval.submit(program_id, why))

    def approve(self) -> None:
        """Approve what is shown, and nothing that came after."""
        seen = self._desk.editing.draft
        if seen is not None:
            said = self.tr("Endringen er godkjent og kan publiseres.")
            self._desk.act_and_say(said, lambda to: to.approval.approve(seen.program.id, seen))

    def send_back(self) -> None:
        """Send the draft back to be worked on."""
        draft, why = self._desk.editing.draft, self.back.reason.text()
        if draft is not None:
            program_id = draft.program.id
            said = self.tr("Endringen er sendt tilbake.")
            self._desk.act_and_say(said, lambda to: to.approval.send_back(program_id, why))

    def publish(self) -> None:
        """Publish the draft, and the others that are ticked."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None:
            return
        day = read_day(self.day.text(), view.today, finished=True)
        if day is None:
            self._desk.background.said.emit(
                self.tr("Datoen kan ikke leses. Skriv den som 24.12.2026.")
            )
            self.day.setFocus()
            return
        ids = [draft.program.id, *(name for name, box in self.others.items() if box.isChecked())]
        why = self.release.reason.text()

        def work(rulework: Rulework) -> Version:
            return rulework.publisher.publish(ids, day, why)

        self._desk.act(work, self._say_published)

    def _say_published(self, version: Version) -> None:
        self.published.emit(version.id)
        said = self.tr("Versjon {version} er publisert og gjelder fra {day}.")
        self._desk.background.said.emit(
            said.format(version=version.id, day=day_words(version.valid_from))
        )
