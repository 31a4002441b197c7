"""Persons at the limits of the rule, to confirm as cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matcher.catalogue import Verdict
from ui.counter import ICONS, TONES, verdict_word
from ui.desk.rules.proof.cases import new_case
from ui.desk.rules.proof.rows import ProofRows, RowContent
from ui.theme import SPACE_S
from ui.widgets import column_of, prose

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from matcher.proving.boundaries import BoundaryPerson
    from matcher.questions import Answer
    from ui.desk.rules.model import RuleDraft


class BoundaryProof(QWidget):
    """Suggested persons; one click makes one a case. Those already confirmed are left out."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start without persons."""
        super().__init__()
        self._draft = draft
        self._persons: dict[str, BoundaryPerson] = {}
        self._criteria: object = None
        self._confirmed: list[Mapping[str, Answer]] = []
        """Answers of those confirmed here while the rule is as it is: their rows stay in place."""

        self.summary = prose("", "muted", "small")
        self.rows = ProofRows()
        self.rows.opened.connect(self._open)
        self.rows.pressed.connect(self.confirm)
        column_of(self, self.summary, self.rows, spacing=SPACE_S)

    def refresh(self) -> None:
        """Suggest the persons of the rule as it stands."""
        kept = [case.situation.answers for case in self._draft.cases]
        if self._draft.program.criteria is not self._criteria:
            self._criteria = self._draft.program.criteria
            self._confirmed.clear()
        # Loaded when first needed: the counter has no use for it.
        from matcher.proving.boundaries import boundary_persons

        catalogue, day = self._draft.alone(), self._draft.host.today
        found = boundary_persons(self._draft.program, catalogue, day)
        self._persons = {
            str(place): person
            for place, person in enumerate(found)
            if person.situation.answers not in kept or person.situation.answers in self._confirmed
        }
        self.rows.show_rows([self._shown(key, each, kept) for key, each in self._persons.items()])
        left = [each for each in self._persons.values() if each.situation.answers not in kept]
        done = len(found) - len(left)
        said = self.tr("{open} å bekrefte, {done} bekreftet.")
        none = self.tr("Regelen har ingen grenser å prøve ennå.")
        self.summary.setText(said.format(open=len(left), done=done) if found else none)

    def _shown(
        self, key: str, person: BoundaryPerson, kept: Collection[Mapping[str, Answer]]
    ) -> RowContent:
        verdict = Verdict(person.verdict)
        title = person.title.into(self._draft.host.language)
        if person.situation.answers in kept:
            # Where it was: what moved up would be confirmed by the click that comes next.
            done = self.tr("Bekreftet: {verdict}").format(verdict=verdict_word(verdict))
            return RowContent(key, title, done, "met", "fits")
        words = self.tr("Forslag: {verdict}").format(verdict=verdict_word(verdict))
        spoken = self.tr("Bekreft som regeltest: {title}. {words}").format(title=title, words=words)
        icon, role = ICONS[verdict], TONES[verdict]
        return RowContent(key, title, words, icon, role, self.tr("Bekreft"), spoken)

    def _open(self, key: str) -> None:
        self._draft.be(self._persons[key].situation)

    def confirm(self, key: str) -> None:
        """Make a person a case that expects what was suggested."""
        person = self._persons[key]
        self._confirmed.append(person.situation.answers)
        case = new_case(self._draft, person.title.nb, person.situation, person.verdict)
        self._draft.set_cases(self.tr("bekreft grenseperson"), (*self._draft.cases, case))
