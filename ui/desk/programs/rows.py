"""Rows of the programs table: what there is to know of a program at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import INFORMATION_ONLY, collated
from matcher.catalogue.search_words import search_words
from matcher.catalogue.vocabularies import STATUSES
from ui.desk.words import state_word
from ui.platform import day_words

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Program
    from matcher.questions import Language
    from ui.desk.snapshot import DeskView

SOON = timedelta(days=30)


class Freshness(Enum):
    """How long it is since somebody made sure."""

    FRESH, DUE, STALE, NOT_NEEDED = range(4)


@dataclass(frozen=True, slots=True)
class ProgramRow:
    """One program in words; `found_by` is what a search looks in."""

    id: str
    name: str
    status: str
    owner: str
    area: str
    freshness: Freshness
    review_by: str
    draft: str
    problems: int
    found_by: str
    order: str

    @property
    def problem_words(self) -> str:
        """How many things a draft has to mend, in words; empty for none."""
        if not self.problems:
            return ""
        if self.problems == 1:
            return QCoreApplication.translate("Programs", "1 å rette")
        return QCoreApplication.translate("Programs", "{count} å rette").format(count=self.problems)

    def answers_to(self, wanted: str) -> bool:
        """Tell whether every word of a search is found in it, in whatever letters."""
        return all(word in self.found_by for word in collated(wanted).split())

    @property
    def second_line(self) -> str:
        """What stands below the name where there is no room for columns."""
        parts = (self.draft, self.problem_words) if self.draft else (self.status, self.owner)
        return " · ".join(part for part in parts if part)


def freshness_word(freshness: Freshness) -> str:
    """Return a freshness in a word or two."""
    return {
        Freshness.FRESH: QCoreApplication.translate("Programs", "Oppdatert"),
        Freshness.DUE: QCoreApplication.translate("Programs", "Forfaller innen 30 dager"),
        Freshness.STALE: QCoreApplication.translate("Programs", "Gått ut på dato"),
        Freshness.NOT_NEEDED: QCoreApplication.translate("Programs", "Til opplysning"),
    }[freshness]


def rows_of(view: DeskView, language: Language) -> list[ProgramRow]:
    """Return all programs by name."""
    rows = [_row(program, view, language) for program in view.programs.values()]
    return sorted(rows, key=lambda row: (row.order, row.id))


def _row(program: Program, view: DeskView, language: Language) -> ProgramRow:
    draft, proof = view.drafts.get(program.id), view.proofs.get(program.id)
    name = program.name.into(language)
    others = (*(word for _, word in search_words(program)), program.id)
    return ProgramRow(
        id=program.id,
        name=name,
        status=STATUSES[program.availability.status].into(language),
        owner=program.owner,
        area=program.area.into(language),
        freshness=_freshness(program, view.today),
        review_by=day_words(program.review_by),
        draft=state_word(draft.state) if draft else "",
        problems=proof.count if proof else 0,
        found_by=collated(" ".join((name, *others))),
        order=collated(name),
    )


def _freshness(program: Program, today: date) -> Freshness:
    if program.availability.status in INFORMATION_ONLY:
        return Freshness.NOT_NEEDED
    due = program.review_by
    if due is None or due < today:
        return Freshness.STALE
    return Freshness.DUE if due <= today + SOON else Freshness.FRESH
