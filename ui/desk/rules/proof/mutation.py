"""What no case would notice: small changes to the rule, each leading to its line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk.rules.model import Address, line_address
from ui.desk.rules.proof.proof_worker import ProofWorker
from ui.desk.rules.proof.rows import ProofRows, RowContent
from ui.theme import SPACE_S
from ui.widgets import column_of, prose

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.proving import Score
    from matcher.proving.mutation import Survivor
    from ui.desk.rules.model import RuleDraft


class MutationProof(QWidget):
    """How many small changes to the rule no case would notice, each shown."""

    told = Signal()
    """The rows are those of the rule as it stands."""

    def __init__(self, draft: RuleDraft) -> None:
        """Start without a score."""
        super().__init__()
        self._draft = draft
        self._behind: ProofWorker[Score] = ProofWorker(draft, self._show)
        self._survivors: tuple[Survivor, ...] = ()
        self.summary = prose()
        self.rows = ProofRows()
        self.rows.opened.connect(self._go)
        column_of(self, self.summary, self.rows, spacing=SPACE_S)

    def refresh(self) -> None:
        """Score the rule as it stands; the window does not wait for it."""
        self._behind.ask(
            partial(_scored, self._draft.program, self._draft.cases, self._draft.alone())
        )

    def _show(self, score: Score) -> None:
        self._survivors = score.survivors
        self.summary.setText(self._words(score))
        language = self._draft.host.language
        self.rows.show_rows(
            [
                RowContent(str(place), each.sentence.into(language), "", "warning", "maybe")
                for place, each in enumerate(score.survivors)
            ]
        )
        self.told.emit()

    def _go(self, key: str) -> None:
        """Work on the line that the change is about."""
        survivor = self._survivors[int(key)]
        ids = [criterion.id for criterion in self._draft.program.criteria]
        if survivor.criterion in ids:
            found = Address(ids.index(survivor.criterion), survivor.path)
            self._draft.stand_at(line_address(self._draft.program, found))

    def _words(self, score: Score) -> str:
        count, total = len(score.survivors), score.total
        if not total:
            return self.tr("Regelen har ingenting å prøve ennå.")
        if not count:
            said = self.tr("Regeltestene ville oppdage alle {total} små endringer i regelen.")
            return said.format(total=total)
        if count == 1:
            said = self.tr("Én av {total} små endringer i regelen ville ingen test oppdage:")
        else:
            said = self.tr("{count} av {total} små endringer i regelen ville ingen test oppdage:")
        return said.format(count=count, total=total)


def _scored(program: Program, cases: tuple[RuleCase, ...], catalogue: Catalogue) -> Score:
    """Score a rule. For the background."""
    # Loaded when first needed: the counter has no use for it.
    from matcher.proving.mutation import mutation_score

    return mutation_score(program, cases, catalogue)
