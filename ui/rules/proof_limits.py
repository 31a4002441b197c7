"""Persons at the limits of the rule, to confirm as cases; and what no case would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.catalogue.cases import RuleCase
from matcher.catalogue.matching import Verdict
from ui.rules.proof_cases import new_case
from ui.rules.proof_rows import ProofRows, Shown
from ui.rules.prose import prose
from ui.theme import SPACE_S
from ui.verdicts import ICONS, TONES, verdict_word

if TYPE_CHECKING:
    from ui.rules.draft import RuleDraft
    from ui.rules.host import BoundaryPerson, Score


class BoundaryProof(QWidget):
    """Suggested persons; one click makes one a case. Those already confirmed are left out."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start without persons."""
        super().__init__()
        self._draft = draft
        self._persons: dict[str, BoundaryPerson] = {}
        self.summary = prose("", "muted", "small")
        self.rows = ProofRows()
        self.rows.opened.connect(self._open)
        self.rows.pressed.connect(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.rows)

    def refresh(self) -> None:
        """Suggest the persons of the rule as it stands."""
        kept = [case.situation for case in self._draft.cases]
        found = self._draft.host.boundaries(self._draft.alone())
        self._persons = {
            str(place): person for place, person in enumerate(found) if person.situation not in kept
        }
        self.rows.show_rows([self._shown(key, each) for key, each in self._persons.items()])
        done = len(found) - len(self._persons)
        said = self.tr("{open} å bekrefte, {done} bekreftet.")
        none = self.tr("Regelen har ingen grenser å prøve ennå.")
        self.summary.setText(said.format(open=len(self._persons), done=done) if found else none)

    def _shown(self, key: str, person: BoundaryPerson) -> Shown:
        verdict = Verdict(person.verdict)
        words = self.tr("Forslag: {verdict}").format(verdict=verdict_word(verdict))
        spoken = self.tr("Bekreft som regeltest: {title}. {words}").format(
            title=person.title, words=words
        )
        icon, role = ICONS[verdict], TONES[verdict]
        return Shown(key, person.title, words, icon, role, self.tr("Bekreft"), spoken)

    def _open(self, key: str) -> None:
        self._draft.be(self._persons[key].situation)

    def confirm(self, key: str) -> None:
        """Make a person a case that expects what was suggested."""
        person = self._persons[key]
        numbered = new_case(self._draft, person.title, person.verdict)
        case = RuleCase(numbered.id, person.title, person.situation, numbered.expect)
        self._draft.set_cases(self.tr("bekreft grenseperson"), (*self._draft.cases, case))


class MutationProof(QWidget):
    """How many small changes to the rule no case would notice, each shown."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start without a score."""
        super().__init__()
        self._draft = draft
        self.summary = prose()
        self.rows = ProofRows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.rows)

    def refresh(self) -> None:
        """Score the rule as it stands."""
        score = self._draft.host.mutation(self._draft.alone())
        self.summary.setText(self._words(score))
        survivors = score.survivors if score else ()
        self.rows.show_rows(
            [
                Shown(str(place), mutant.sentence, "", "warning", "maybe")
                for place, mutant in enumerate(survivors)
            ]
        )

    def _words(self, score: Score | None) -> str:
        if score is None:
            return self.tr("Ikke regnet ut ennå.")
        count = len(score.survivors)
        total = count + score.killed
        if not total:
            return self.tr("Regelen har ingenting å endre ennå.")
        if not count:
            said = self.tr("Regeltestene ville oppdage alle {total} små endringer i regelen.")
            return said.format(total=total)
        if count == 1:
            said = self.tr("Én av {total} små endringer i regelen ville ingen test oppdage:")
        else:
            said = self.tr("{count} av {total} små endringer i regelen ville ingen test oppdage:")
        return said.format(count=count, total=total)
