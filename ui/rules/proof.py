"""The proof beside the rule: verdict of a test person, cases, limits, and what goes unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from matcher.catalogue.matching import assess
from ui.rules.proof_cases import CasesProof
from ui.rules.proof_limits import BoundaryProof, MutationProof
from ui.rules.proof_person import TestPerson
from ui.rules.prose import prose
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.verdicts import ICONS, TONES, outcome_words
from ui.widgets.mark import Badge
from ui.widgets.words import looking

if TYPE_CHECKING:
    from ui.rules.draft import RuleDraft

SOON, PAUSE, LATER = 20, 120, 300
"""Milliseconds from an edit to verdict and cases, to the persons at its limits, to its score.

Soon is after the paint: the rule itself is shown first, and in less than a frame.
"""


class ProofPane(QScrollArea):
    """Verdict and cases follow every edit in the frame after it, what takes longer a pause later."""

    def __init__(self, draft: RuleDraft) -> None:
        """Show what the rule as it stands gives."""
        super().__init__()
        self._draft = draft
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Prøv regelen"))
        self.verdict = Badge()
        self.missing = prose("", "muted", "small")
        self.person = TestPerson(draft)
        self.cases = CasesProof(draft)
        self.limits = BoundaryProof(draft)
        self.mutation = MutationProof(draft)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._answer)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.limits.refresh)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.mutation.refresh)
        self._lay_out()
        draft.changed.connect(self._wait)
        draft.person_changed.connect(self.judge)
        self.follow()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Prøv regelen"), (self.verdict, self.missing, self.person)),
            (self.tr("Regeltester"), (self.cases,)),
            (self.tr("Personer på grensen"), (self.limits,)),
            (self.tr("Hva testene ikke ser"), (self.mutation,)),
        )
        for place, (title, parts) in enumerate(sections):
            if place:
                column.addSpacing(SPACE_XL - SPACE_S)
            column.addWidget(looking(QLabel(title), "heading=3"))
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

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
        said = self.tr("Mangler: {names}").format(names=", ".join(names))
        self.missing.setText(said if names else "")
        self.missing.setVisible(bool(names))
        self.person.refresh()

    def prove(self) -> None:
        """Work out at once all that follows an edit with a pause."""
        self.judge()
        for part in (self.cases, self.limits, self.mutation):
            part.refresh()
