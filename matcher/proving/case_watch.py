"""A program's rule cases, ready to be asked whether they notice a change of its rule."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue import DECIDED_BY_RULE, CriterionKind, Verdict
from matcher.catalogue.assessment import verdict_for
from matcher.proving.equality import decides_nothing, never_differ
from matcher.proving.person_planes import PersonFacts, Planes
from matcher.rules import NO, UNKNOWN, YES, All, Not, open_facts
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue, Criterion, Program, RuleCase
    from matcher.rules import Condition, Truth


class Watch:
    """The cases that expect something of one program and get it."""

    def __init__(self, program: Program, cases: Iterable[RuleCase], catalogue: Catalogue) -> None:
        """Look at every case once."""
        self.program, self.catalogue = program, catalogue
        self.cases = [case for case in cases if program.id in case.expect]
        self.used = [catalogue.used(case.situation) for case in self.cases]
        self._amounts_of = [catalogue.amounts(used.as_of) for used in self.used]
        days = [used.as_of for used in self.used]
        self.as_of = max(days, default=date.max)
        self.amounts = catalogue.amounts(self.as_of)
        self._persons = PersonFacts(
            [(used.facts, known) for used, known in zip(self.used, self._amounts_of, strict=True)]
        )
        self.rules: list[tuple[Criterion, Condition]] = [
            (criterion, criterion.when)
            for criterion in program.criteria
            if criterion.when is not None and criterion.kind in DECIDED_BY_RULE
        ]
        self._planes = [self._of(place, rule) for place, (_, rule) in enumerate(self.rules)]

    def notices(self, place: int, changed: Condition | None) -> bool:
        """Tell whether a case that holds would fail with one criterion changed, or gone."""
        planes = list(self._planes)
        planes[place : place + 1] = [] if changed is None else [self._of(place, changed)]
        yes, can = self._persons.all_of(planes)
        failing = self._fails(yes, can) & self._holding
        return bool(failing) or self._missing_differs(place, changed)

    def never_differs(self, place: int, changed: Condition | None) -> bool:
        """Tell whether nobody can get another verdict; False too where that is not proved.

        The criterion alone is looked at first, which is quick, then the whole rule.
        """
        if decides_nothing(self.program, self.as_of):
            return True
        own, new = self._part(place, self.rules[place][1]), self._part(place, changed)
        if never_differ(own, new, self.catalogue, self.as_of):
            return True
        others = [self._part(n, rule) for n, (_, rule) in enumerate(self.rules) if n != place]
        old_rule, new_rule = All((own, *others)), All((new, *others))
        return never_differ(old_rule, new_rule, self.catalogue, self.as_of)

    def _part(self, place: int, rule: Condition | None) -> Condition:
        """Return what a criterion adds to the rule that decides; nothing where it is gone."""
        if rule is None:
            return All(())
        return Not(rule) if self.rules[place][0].kind is CriterionKind.EXCLUSION else rule

    def _of(self, place: int, rule: Condition) -> Planes:
        return self._persons.planes(self._part(place, rule))

    @cached_property
    def _wrong(self) -> dict[int, int]:
        """Return for each truth the cases that would fail with it."""
        wrong = dict.fromkeys((NO, UNKNOWN, YES), 0)
        for place, case in enumerate(self.cases):
            for truth in wrong:
                if self._verdict(place, truth) != case.expect[self.program.id]:
                    wrong[truth] |= 1 << place
        return {int(truth): cases for truth, cases in wrong.items()}

    def _fails(self, yes: int, can: int) -> int:
        wrong, everybody = self._wrong, self._persons.everybody
        return (
            yes & wrong[int(YES)] | can & ~yes & wrong[int(UNKNOWN)]
            | everybody & ~can & wrong[int(NO)]
        )  # fmt: skip

    @cached_property
    def _holding(self) -> int:
        """Return the cases that hold as the rule is."""
        return self._persons.everybody & ~self._fails(*self._persons.all_of(self._planes))

    def _missing_differs(self, place: int, changed: Condition | None) -> bool:
        """Tell whether a stated list of missing answers would be another."""
        parts = [self._part(n, rule) for n, (_, rule) in enumerate(self.rules)]
        rule = All((*parts[:place], self._part(place, changed), *parts[place + 1 :]))
        return any(
            self._missing(index, All(tuple(parts))) == self._stated(index)
            and self._missing(index, rule) != self._stated(index)
            for index in self._stating
        )

    @cached_property
    def _stating(self) -> list[int]:
        """Return the cases that hold and say what is missing."""
        named = (n for n, case in enumerate(self.cases) if self.program.id in case.missing)
        return [n for n in named if self._holding >> n & 1]

    def _stated(self, index: int) -> set[str]:
        return set(self.cases[index].missing[self.program.id])

    def _missing(self, index: int, rule: Condition) -> set[str]:
        situation = self.used[index]
        finding = evaluate(rule, situation.facts, self._amounts_of[index])
        if self._verdict(index, finding.truth) is not Verdict.MAYBE:
            return set()
        return {situation.to_ask(fact) for fact in open_facts(finding, situation.facts)}

    def _verdict(self, index: int, truth: Truth) -> Verdict:
        """Return what the person of a case gets if the rule is so true."""
        return verdict_for(self.program, truth, self.used[index], self._amounts_of[index])[0]
