"""Two catalogues tried on persons: what `impact` asks for, with numpy."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from matcher.catalogue import qualifiers_of
from matcher.impact.columns import persons_of
from matcher.impact.deriver import Deriver
from matcher.impact.population import Crowd
from matcher.impact.records import Impact, ImpactExample, PersonGroup
from matcher.impact.tally import Tally
from matcher.impact.verdicts import Judge
from matcher.proving.boundaries import boundary_situations
from matcher.questions import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.impact.columns import Persons
    from matcher.impact.records import Population
    from matcher.impact.tally import Titled


class Comparison:
    """An old and a new catalogue."""

    def __init__(self, old: Catalogue, new: Catalogue) -> None:
        """Find out what can make a difference."""
        self._old, self._new = old, new
        self._derivers: dict[date, Deriver] = {}
        self._pairs: dict[date, tuple[Judge, Judge]] = {}
        self._differing: dict[date, frozenset[str]] = {}
        asked = old.questionnaire.questions, new.questionnaire.questions
        self._left_out = {
            question
            for question in asked[0].keys() & asked[1].keys()
            if asked[0][question].kind is not asked[1][question].kind
        }

    def impact(
        self,
        population: Population,
        as_of: date,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Impact:
        """Return what changes for everybody, in the order: cases, limits, population."""
        cases, limits = self._cases(), self._limits(as_of)
        tally, pair, complete = _Tallies(), self._judges(as_of), True
        crowd = Crowd(self._new, population.size, population.seed, self._deriver(as_of))
        for persons in crowd.chunks():
            if cancelled():
                complete = False
                break
            self._add(tally, pair, persons)
            progress(tally.verdicts.people, population.size)
        return Impact(population, tally.group(), cases, limits, complete)

    @staticmethod
    def _add(tally: _Tallies, pair: tuple[Judge, Judge], persons: Persons) -> None:
        old, new = pair
        facts = old.known(persons)
        newly = facts if new.knows_the_same(old) else new.known(persons)
        was, becomes = old.outcomes_of(facts), new.outcomes_of(newly)
        tally.verdicts.add(persons, was, becomes)
        raised = new.raised_of(newly, becomes)
        tally.raised.add(persons, old.raised_of(facts, was), raised)

    def _judges(self, as_of: date) -> tuple[Judge, Judge]:
        found = self._pairs.get(as_of)
        if found is None:
            changed, deriver = self._changed(as_of), self._deriver(as_of)
            old, new = (
                Judge(catalogue, changed & catalogue.programs.keys(), deriver, self._left_out)
                for catalogue in (self._old, self._new)
            )
            found = self._pairs[as_of] = old, new
        return found

    def _deriver(self, as_of: date) -> Deriver:
        return self._derivers.setdefault(as_of, Deriver(as_of))

    def _changed(self, as_of: date) -> frozenset[str]:
        """Return the programs whose verdict, or standing in the list, may differ on a day."""
        found = self._differing.get(as_of)
        if found is None:
            found = self._differing[as_of] = frozenset(self._changes(as_of))
        return found

    def _changes(self, as_of: date) -> Iterable[str]:
        old, new = self._old, self._new
        everything = old.programs.keys() | new.programs.keys()
        if old.relevance != new.relevance or old.amounts(as_of) != new.amounts(as_of):
            return everything
        return (
            program_id
            for program_id in everything
            if _decides(old.programs.get(program_id), as_of)
            != _decides(new.programs.get(program_id), as_of)
        )

    def _cases(self) -> PersonGroup:
        """Return what changes for the persons of the rule cases, each with the day it is of."""
        cases = {case.id: case for catalogue in (self._old, self._new) for case in catalogue.cases}
        examples = [ImpactExample(case.situation, Text(case.title)) for case in cases.values()]
        return self._group(examples)

    def _limits(self, as_of: date) -> PersonGroup:
        return self._group(list(self._boundary(as_of)))

    def _boundary(self, as_of: date) -> Iterator[ImpactExample]:
        for program_id in sorted(self._changed(as_of)):
            seen = set()
            for catalogue in (self._new, self._old):
                program = catalogue.programs.get(program_id)
                found = boundary_situations(program, catalogue, as_of) if program else ()
                for title, situation in found:
                    key = frozenset(situation.answers.items())
                    if key not in seen:
                        seen.add(key)
                        yield ImpactExample(situation, title)

    def _group(self, examples: list[ImpactExample]) -> PersonGroup:
        tallies: list[ImpactExample] = []
        tally = _Tallies(lambda _, place: tallies[place])
        examples.sort(key=lambda example: example.situation.as_of)
        for as_of, found in groupby(examples, lambda example: example.situation.as_of):
            tallies[:] = found
            persons = persons_of([example.situation for example in tallies], as_of)
            self._add(tally, self._judges(as_of), persons)
        return tally.group()


class _Tallies:
    """What is counted of one sort of persons: verdicts, and for whom programs are raised."""

    def __init__(self, shown: Titled | None = None) -> None:
        self.verdicts, self.raised = Tally(shown), Tally.of_raised(shown)

    def group(self) -> PersonGroup:
        return replace(self.verdicts.group(), raised=self.raised.group().programs)


def _decides(program: Program | None, as_of: date) -> object:
    """Return all of a program that a verdict and its standing in the list rest on."""
    if program is None:
        return None
    return (
        program.guard,
        program.judged_no,
        program.availability.status,
        frozenset(qualifiers_of(program, as_of)),
        program.pointers,
        program.on_request,
    )
