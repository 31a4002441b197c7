"""For whom the program is raised: example persons, those of rule cases, and made-up ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matcher.impact import Population
from matcher.questions import number
from ui.counter import ICONS, TONES
from ui.desk.rules.proof.proof_worker import ProofWorker
from ui.desk.rules.proof.rows import ProofRows, RowContent
from ui.theme import SPACE_S
from ui.widgets import column_of, prose

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, RuleCase
    from matcher.impact import Raised, RaisedPerson
    from matcher.questions import Situation
    from ui.desk.rules.model import RuleDraft

CROWD = 1_000
"""Made-up persons tried: enough to see one in a hundred, and done while one looks."""


class RaisedProof(QWidget):
    """How many of each sort of people, and the first of them with the place in their list."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start with nothing found."""
        super().__init__()
        self._draft = draft
        self._behind: ProofWorker[tuple[Raised, ...]] = ProofWorker(draft, self._take)
        self._people: dict[str, Situation] = {}
        self.summary = prose(self.tr("Finner ut hvem det tas opp for …"), "muted", "small")
        self.rows = ProofRows()
        self.rows.opened.connect(self._open)
        column_of(self, self.summary, self.rows, spacing=SPACE_S)

    def refresh(self) -> None:
        """Find out for the pointers as they stand; the window does not wait for it."""
        program, day = self._draft.program.id, self._draft.host.today
        cases = self._draft.host.catalogue.cases
        self._behind.ask(partial(_found, program, self._draft.catalogue(), cases, day))

    def _take(self, found: tuple[Raised, ...]) -> None:
        sorts = (
            (self.tr("eksempelpersoner"), self.tr("Eksempel")),
            (self.tr("personer i regeltestene"), self.tr("Regeltest")),
            (self.tr("oppdiktede personer"), self.tr("Oppdiktet")),
        )
        said = [
            self.tr("{raised} av {people} {sort}").format(
                raised=number(each.raised), people=number(each.people), sort=name
            )
            for each, (name, _) in zip(found, sorts, strict=True)
        ]
        self.summary.setText(self.tr("Tas opp for {told}.").format(told=", ".join(said)))
        self._people.clear()
        rows: list[RowContent] = []
        for each, (_, sort) in zip(found, sorts, strict=True):
            for place, person in enumerate(each.shown, 1):
                key = str(len(rows))
                self._people[key] = person.example.situation
                rows.append(self._row(key, f"{sort} {place}", person))
        self.rows.show_rows(rows)

    def _row(self, key: str, unnamed: str, person: RaisedPerson) -> RowContent:
        language, verdict = self._draft.host.language, person.match.verdict
        title = person.example.title.into(language) if person.example.title else unnamed
        said = self.tr("Nr. {place} av {of}").format(place=person.place.place, of=person.place.of)
        why = ", ".join(reason.into(language) for reason in person.match.because)
        words = self.tr("{place} – fordi {why}").format(place=said, why=why) if why else said
        return RowContent(key, title, words, ICONS[verdict], TONES[verdict])

    def _open(self, key: str) -> None:
        self._draft.be(self._people[key])


def _found(
    program_id: str, catalogue: Catalogue, cases: tuple[RuleCase, ...], day: date
) -> tuple[Raised, ...]:
    """Find out for whom a program is raised. For the background."""
    # Loaded when first needed: the counter has no use for it.
    from matcher.impact import crowd, people_of_cases, people_of_examples, raised_among

    people = (
        people_of_examples(catalogue, day),
        people_of_cases(cases),
        list(crowd(catalogue, Population(CROWD), day)),
    )
    return tuple(raised_among(program_id, catalogue, each) for each in people)
