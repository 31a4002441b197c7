"""The proof beside the rule: a test person, cases, findings, limits, and what goes unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from matcher.catalogue import assess
from ui.counter import ICONS, TONES, exception_words, outcome_words, qualifier_sentence
from ui.desk.rules.proof.cases import CasesProof
from ui.desk.rules.proof.findings import FindingsProof
from ui.desk.rules.proof.limits import BoundaryProof
from ui.desk.rules.proof.mutation import MutationProof
from ui.desk.rules.side_pane import SidePane
from ui.theme import SPACE_M
from ui.widgets import Badge, prose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk.rules.model import RuleDraft

SOON, PAUSE, LATER = 20, 120, 300
"""Milliseconds from an edit to verdict and cases, to the persons at its limits, to its score.

Soon is after the paint: the rule itself is shown first, and in less than a frame.
"""


class ProofPane(SidePane):
    """Verdict and cases follow every edit in the next frame; what takes longer after a pause."""

    def __init__(self, draft: RuleDraft) -> None:
        """Show what the rule as it stands gives."""
        super().__init__(draft, QCoreApplication.translate("ProofPane", "Prøv regelen"))
        self._draft = draft
        self.verdict = Badge()
        self.missing = prose("", "muted", "small")
        self.cases = CasesProof(draft)
        self.findings = FindingsProof(draft)
        self.limits = BoundaryProof(draft)
        self.mutation = MutationProof(draft)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._answer)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._prove_limits)
        self._pause.timeout.connect(self.findings.refresh)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._prove_mutation)
        self._aiming = self._arriving = False
        self._lay_out()
        self.mutation.told.connect(self._arrive)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._aim)
        bar.actionTriggered.connect(self._let_go)
        draft.changed.connect(self._let_go)
        draft.changed.connect(self._wait)
        draft.person_changed.connect(self.judge)
        self.follow()

    def _lay_out(self) -> None:
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Prøv regelen"), (self.verdict, self.missing, self.person)),
            (self.tr("Regeltester"), (self.cases,)),
            (self.tr("Merknader til regelen"), (self.findings,)),
            (self.tr("Personer på grensen"), (self.limits,)),
            (self.tr("Hva testene ikke ser"), (self.mutation,)),
        )
        self.fill(sections)

    def follow(self) -> None:
        """Judge the rule as it stands now; what takes longer comes after a pause."""
        self.judge()
        self._wait()

    def _wait(self) -> None:
        """Look at the rule once it is painted; not put off by what is typed meanwhile."""
        if not self._soon.isActive():
            self._soon.start()
        self._pause.start()
        self._later.start()

    def _answer(self) -> None:
        self.judge()
        self.cases.refresh()

    def judge(self) -> None:
        """Say the verdict of the test person."""
        match = assess(self._draft.person, self._draft.alone())[self._draft.program.id]
        self.verdict.show_state(ICONS[match.verdict], TONES[match.verdict], outcome_words(match))
        questions, language = self._draft.host.catalogue.questionnaire, self._draft.host.language
        known = filter(questions.questions.__contains__, match.missing)
        names = [questions[name].label.into(language) for name in known]
        unless = exception_words(match, questions, language)
        # Without these a *maybe* of somebody who meets everything has no reason.
        said = [qualifier_sentence(one, self._draft.person.as_of, unless)
                for one in match.qualifiers]  # fmt: skip
        if names:
            said.append(self.tr("Mangler: {names}").format(names=", ".join(names)))
        self.missing.setText("\n".join(said))
        self.missing.setVisible(bool(said))
        self.person.refresh()

    def prove(self) -> None:
        """Work out at once all that follows an edit with a pause."""
        self.judge()
        self.cases.refresh()
        self.findings.refresh()
        self._prove_limits()
        self._prove_mutation()

    def _prove_limits(self) -> None:
        if self._can_be_read(self.limits):
            self.limits.refresh()

    def _prove_mutation(self) -> None:
        if self._can_be_read(self.mutation):
            self.mutation.refresh()

    def _can_be_read(self, part: BoundaryProof | MutationProof) -> bool:
        """Tell whether a rule has no faults; else say that a part of the proof waits for that."""
        # Loaded when first needed: the counter has no use for it.
        from matcher.proving import sound

        if sound(self._draft.program, self._draft.host.catalogue):
            return True
        part.summary.setText(self.tr("Venter til det som er feil i regelen, er rettet."))
        part.rows.show_rows(())
        return False

    def show_untested(self) -> None:
        """Show the changes that no case would notice, with the focus on the first."""
        self._aiming = self._arriving = True
        self._aim()
        self.prove()

    def _arrive(self) -> None:
        """Put the focus on what was asked for as soon as it is there."""
        rows = [row for row in self.mutation.rows.rows if not row.isHidden()]
        if self._arriving and rows:
            rows[0].title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arriving = False
        self._aim()

    def _aim(self) -> None:
        """Keep in sight what was asked for, while what stands above it is still worked out."""
        if self._aiming:
            self.verticalScrollBar().setValue(self.headings[-1].y() - SPACE_M)

    def _let_go(self) -> None:
        self._aiming = self._arriving = False
