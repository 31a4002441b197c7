"""Mutation scores of a whole catalogue, one program at a time; what is known is not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.proving.mutation import mutation_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from matcher.catalogue import Catalogue, RuleCase
    from matcher.proving.mutation import Score

Inputs: TypeAlias = tuple[object, ...]
"""What a score is made from: compared as a whole, so that nothing else makes it old."""


class Scores:
    """Keeps the score of every program for as long as its rule, its cases and the questions last.

    In memory: to work all of them out takes less than to ask a disk whether they are still true.
    """

    def __init__(self) -> None:
        """Know nothing."""
        self._asked: Inputs = ()
        self._known: dict[str, tuple[Inputs, Score]] = {}

    def of(self, catalogue: Catalogue) -> Mapping[str, Score]:
        """Return the scores that are known of the programs as a catalogue has them."""
        self._forget_if_asked_otherwise(catalogue)
        inputs = _inputs(catalogue)
        return {
            name: score
            for name, (made_from, score) in self._known.items()
            if name in inputs and made_from == inputs[name]
        }

    def missing(self, catalogue: Catalogue) -> list[str]:
        """Return the programs with a rule whose score is not known."""
        known = self.of(catalogue)
        programs = catalogue.programs.values()
        return [program.id for program in programs if program.ruled and program.id not in known]

    def find(self, program_ids: Iterable[str], catalogue: Catalogue) -> Iterator[str]:
        """Work out one score after the other and keep it; yield each program when it is done."""
        self._forget_if_asked_otherwise(catalogue)
        inputs = _inputs(catalogue)
        for name in program_ids:
            score = mutation_score(catalogue.programs[name], catalogue.cases, catalogue)
            self._known[name] = inputs[name], score
            yield name

    def _forget_if_asked_otherwise(self, catalogue: Catalogue) -> None:
        asked = (
            catalogue.questionnaire,
            catalogue.constants,
            catalogue.relevance,
            catalogue.impossible,
        )
        if asked != self._asked:
            self._known.clear()
        self._asked = asked


def _inputs(catalogue: Catalogue) -> dict[str, Inputs]:
    """Return for each program what its score is made from beside the questions."""
    cases: dict[str, list[RuleCase]] = {name: [] for name in catalogue.programs}
    for case in catalogue.cases:
        for name in case.expect:
            if name in cases:
                cases[name].append(case)
    return {
        program.id: (
            program.criteria,
            program.availability,
            program.valid_from,
            program.valid_to,
            cases[program.id],
        )
        for program in catalogue.programs.values()
    }
