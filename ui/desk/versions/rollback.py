"""Going back to a version: what it would mean is said before it can be proposed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk.inquiry import Inquiry
from ui.desk.reason_form import ReasonForm
from ui.platform import day_words
from ui.theme import SPACE_S
from ui.widgets import Words, column_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Program
    from matcher.rulework import EntryDraft, Return, Rulework, Version
    from ui.desk.presenter import Desk


class GoBack(QWidget):
    """Nothing to press where there is nothing to go back to, or somebody's draft is in the way."""

    def __init__(self, desk: Desk) -> None:
        """Start without a version."""
        super().__init__()
        self._desk = desk
        self._version: Version | None = None
        self._to = ""
        """The version the programs are to be as again: of one that waits, the one in force."""

        self._inquiry = Inquiry(desk.background, self, self._show)
        self.hint, self.means = Words("", "muted", "small"), Words()
        self.form = ReasonForm(
            self.tr("Foreslå å gå tilbake hit"), self.tr("Hvorfor skal vi tilbake?"), "plain"
        )
        self.form.pressed.connect(self.roll_back)
        column = column_of(self, spacing=SPACE_S)
        for words in (self.hint, self.means):
            words.setContentsMargins(0, 0, 0, 0)
            column.addWidget(words)
        column.addWidget(self.form)

    def show_version(self, version: Version) -> None:
        """Find out what going back to a version would mean, if that is not known."""
        view = self._desk.overview.view
        if view is None:
            return
        if version != self._version:
            self._version = version
            self.form.forget()
        waits = version.valid_from > view.today
        self._to = view.in_force if waits and view.in_force else version.id
        self._offer(version if waits else None)
        revisions = tuple((name, draft.revision) for name, draft in view.drafts.items())
        about = (version.id, self._to, version.hash, view.newest.hash, revisions)
        if version.hash != view.newest.hash or waits:
            self._inquiry.ask(about, partial(_return_to, self._to))
        elif self._inquiry.is_new(about):
            self._nothing(
                self.tr("Dette er den nyeste versjonen, så det er ingenting å gå tilbake til.")
            )

    def _offer(self, waiting: Version | None) -> None:
        """Speak of going back, or of taking back a version whose day has not come."""
        if waiting is None:
            self.form.button.setText(self.tr("Foreslå å gå tilbake hit"))
            self.hint.setText(
                self.tr(
                    "Det lages et forslag som gjør hele katalogen slik den var: tiltak, spørsmål, "
                    "satser og alt annet. En annen må godkjenne det, og det publiseres som en ny "
                    "versjon. Denne versjonen blir ikke endret."
                )
            )
            return
        self.form.button.setText(self.tr("Foreslå å trekke den tilbake"))
        said = self.tr(
            "Versjonen venter på {day}. Det lages et forslag som gjør katalogen slik den er i dag. "
            "En annen må godkjenne det, og det publiseres fra den dagen. Etterpå kan dagens regel "
            "rettes, og endringen kan foreslås igjen herfra."
        )
        self.hint.setText(said.format(day=day_words(waiting.valid_from)))

    def _nothing(self, why: str) -> None:
        self.hint.hide()
        self.means.setText(why)
        self.form.hide()

    def _show(self, found: Return) -> None:
        if found.nothing:
            self._nothing(
                self.tr(
                    "Alt er slik det var i denne versjonen, så det er ingenting å gå tilbake til."
                )
            )
            return
        self.hint.show()
        self.means.setText("\n".join(self._means(found)))
        self.form.show()

    def _means(self, found: Return) -> Iterable[str]:
        again = [program for program in found.programs if program.id not in found.ended]
        ended = [program for program in found.programs if program.id in found.ended]
        if again:
            yield self.tr("Blir slik det var: {names}.").format(names=self._names(again))
        if ended:
            said = self.tr("Kom senere og blir avsluttet, ikke slettet: {names}.")
            yield said.format(names=self._names(ended))
        if found.kinds:
            said = self.tr("Blir også slik det var: {names}.")
            words = ", ".join(kind.value.word.into(self._desk.language) for kind in found.kinds)
            yield said.format(names=words)
        if found.overtaken:
            said = self.tr("Utkast som blir stående og må tas videre etterpå: {names}.")
            yield said.format(names=self._names(draft.program for draft in found.overtaken))
        if found.others:
            said = self.tr("Utkast som ikke berøres og blir stående: {names}.")
            yield said.format(names=self._names(draft.program for draft in found.others))

    def _names(self, programs: Iterable[Program]) -> str:
        return ", ".join(f"«{program.name.into(self._desk.language)}»" for program in programs)

    def roll_back(self) -> None:
        """Propose to be as this version was."""
        if self._version is None:
            return
        version_id, why = self._to, self.form.reason.text()

        def work(rulework: Rulework) -> EntryDraft:
            return rulework.rollback.propose(version_id, why)

        self._desk.act(work, self._say_proposed)

    def _say_proposed(self, _: EntryDraft) -> None:
        self.form.forget()
        said = self.tr(
            "Sendt inn. Den som skal godkjenne, finner det på første side og under «Spørsmål og "
            "annet»."
        )
        self._desk.background.said.emit(said)


def _return_to(version_id: str, rulework: Rulework) -> Return:
    return rulework.rollback.preview(version_id)
