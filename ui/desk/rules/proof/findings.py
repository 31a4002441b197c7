"""What is proved of the rule: beside its lines, and as a list with a person for each finding."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk.rules.model import is_of_pointers, place_of, remarks_on, whole_sentence, written
from ui.desk.rules.proof.finding_row import FindingRows, FindingWords
from ui.desk.rules.proof.proof_worker import ProofWorker
from ui.theme import SPACE_S
from ui.widgets import column_of, prose

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.proving import StaticFinding
    from ui.desk.rules.model import RuleDraft

    Found = tuple[StaticFinding, ...]


class FindingsProof(QWidget):
    """A list of findings; those about one line stand beside it too."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start with nothing proved."""
        super().__init__()
        self._draft = draft
        self._found: Found = ()
        self._behind: ProofWorker[Found | None] = ProofWorker(draft, self._take)
        self.summary = prose(self.tr("Regelen gås gjennom …"), "muted", "small")
        self.rows = FindingRows()
        self.rows.opened.connect(self._go)
        self.rows.person_wanted.connect(self._show_person)
        column_of(self, self.summary, self.rows, spacing=SPACE_S)

    def refresh(self) -> None:
        """Prove the rule as it stands; the window does not wait for it."""
        program, host = written(self._draft.program), self._draft.host
        self._behind.ask(partial(_proved, program, host.catalogue, host.today))

    def _take(self, found: Found | None) -> None:
        program = self._draft.program
        self._found = tuple(one for one in found or () if self._is_here(one))
        self.summary.setText(self._words(None if found is None else self._found))
        self.rows.show_all([self._told(one) for one in self._found])
        self._draft.note(remarks_on(program, self._found, self._draft.host.language))

    def _is_here(self, found: StaticFinding) -> bool:
        """Tell whether a finding is of the lines that are edited here."""
        return is_of_pointers(found) == self._draft.pointing

    def _words(self, found: Found | None) -> str:
        if found is None:
            return self.tr("Venter til det som er feil i regelen, er rettet.")
        return self._pointing_words() if self._draft.pointing else self._rule_words(found)

    def _rule_words(self, found: Found) -> str:
        if not self._draft.program.ruled:
            return self.tr("Regelen har ingenting å gå gjennom ennå.")
        if not found:
            return self.tr("Ingenting å merke seg: hver del av regelen kan avgjøre for noen.")
        if any(one.constant for one in found):
            return self.tr("Regelen må rettes før endringen kan sendes inn:")
        if len(found) == 1:
            return self.tr("Én merknad. Se om det er ment slik:")
        return self.tr("{count} merknader. Se om det er ment slik:").format(count=len(found))

    def _pointing_words(self) -> str:
        found = self._found
        if not found:
            return self.tr("Ingenting å merke seg: hver peker kan peke på noen.")
        if any(one.constant for one in found):
            return self.tr("Pekerne må rettes før endringen kan sendes inn:")
        return self.tr("{count} å merke seg. Se om det er ment slik:").format(count=len(found))

    def _told(self, found: StaticFinding) -> FindingWords:
        language = self._draft.host.language
        person = bool(found.witness and found.witness.answers)
        cure = whole_sentence(found.cure.into(language))
        return FindingWords(found.sentence.into(language), cure, person, *_look(found))

    def _go(self, place: int) -> None:
        """Work on the line that a finding is about; else look at the person."""
        line = place_of(self._found[place], self._draft.program)
        if line is None:
            self._show_person(place)
        else:
            self._draft.stand_at(line)

    def _show_person(self, place: int) -> None:
        person = self._found[place].witness
        if person is not None:
            self._draft.be(person)


def _look(found: StaticFinding) -> tuple[str, str]:
    if found.constant:
        return "error", "error"
    return ("information", "information") if found.sure else ("unknown", "muted")


def _proved(program: Program, catalogue: Catalogue, day: date) -> Found | None:
    """Return what is proved of a rule; None while there are faults in it. For the background."""
    # Loaded when first needed: the counter has no use for it.
    from matcher.proving import findings_about, sound

    return findings_about(program, catalogue, day) if sound(program, catalogue) else None
