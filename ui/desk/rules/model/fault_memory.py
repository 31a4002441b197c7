"""What is wrong with a rule, looked for again only in the criteria that changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.questions import NO_TEXT
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.faults import faults_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue, Criterion, Program
    from matcher.questions import Language
    from matcher.rules import Path

MOST_KEPT = 500


class KeptFaults:
    """Gives what `faults_of` gives, from memory where criterion and sources are as they were."""

    def __init__(self, catalogue: Catalogue, language: Language = "nb") -> None:
        """Look for faults against one catalogue, to be told in one language."""
        self._catalogue, self._language = catalogue, language
        self._kept: dict[object, dict[Path, tuple[str, ...]]] = {}

    def of(self, program: Program) -> Mapping[Address, tuple[str, ...]]:
        """Return what is wrong with each line, each with its cure."""
        if len({criterion.id for criterion in program.criteria}) < len(program.criteria):
            # Which of them is wrong, all tell together.
            return faults_of(program, self._catalogue, self._language)
        return {
            Address(index, path): said
            for index, criterion in enumerate(program.criteria)
            for path, said in self._of(criterion, program).items()
        }

    def _of(self, criterion: Criterion, program: Program) -> dict[Path, tuple[str, ...]]:
        key = (program.id, program.sources, criterion)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._looked_at(criterion, program)
        return found

    def _looked_at(self, criterion: Criterion, program: Program) -> dict[Path, tuple[str, ...]]:
        # The texts around the rule are long, and nothing in them is a criterion's fault.
        alone = replace(
            program,
            criteria=(criterion,),
            summary=NO_TEXT,
            client_summary=NO_TEXT,
            referral=NO_TEXT,
            cost=NO_TEXT,
        )
        found = faults_of(alone, self._catalogue, self._language)
        return {address.path: said for address, said in found.items()}
