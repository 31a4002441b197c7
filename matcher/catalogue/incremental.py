"""Matching as fast as a screen wants it: only the rules that ask about what changed.

`matching.assess` is the specification; tests prove both equal on random walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.matching import Assessment, Match, conflicts, match_of, ordered
from matcher.rules.compiled import Compiled
from matcher.rules.evaluate import Finding, evaluate

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.situation import Situation
    from matcher.rules.evaluate import Facts
    from matcher.rules.truth import Truth


class Matcher:
    """Matches situation after situation of one conversation."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Compile nothing yet: the first assessment date decides the amounts."""
        self.catalogue = catalogue
        self._day: date | None = None
        self._trial: tuple[Facts, list[int]] | None = None
        self.forget()

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self._facts: Facts = {}
        self._row: list[int] = []
        self._trial = None
        self._matches: dict[str, Match] = {}
        self._last: tuple[Situation, frozenset[str], Assessment] | None = None

    def assess(self, situation: Situation, unlocked: frozenset[str] = frozenset()) -> Assessment:
        """Return the same as `matching.assess`, looking only at what changed since last time."""
        if self._last and self._last[0] is situation and self._last[1] == unlocked:
            return self._last[2]
        self._compile(situation.as_of)
        hidden = self.catalogue.irrelevant(situation) & situation.answers.keys()
        used = situation.without(hidden) if hidden else situation
        same = self._last is not None and self._last[1] == unlocked
        for program in self._stale(used, same=same):
            self._matches[program.id] = self._match(program, used, unlocked)
        found = Assessment(
            used, ordered(self._matches.values()), conflicts(used, self.catalogue), hidden
        )
        self._trial = None
        self._last = (situation, unlocked, found)
        return found

    def truth_of(self, program_id: str, facts: Facts) -> Truth:
        """Return what a program's rule says of some facts, for the planner's trials."""
        if self._trial is None or self._trial[0] is not facts:
            self._trial = (facts, self._moved(facts))
        return self._compiled.truth(program_id, self._trial[1])

    def _moved(self, facts: Facts) -> list[int]:
        row = list(self._row)
        self._compiled.update(row, facts, _changed(self._facts, facts))
        return row

    def _compile(self, day: date) -> None:
        if self._day == day:
            return
        self.forget()
        self._day = day
        self._amounts = self.catalogue.amounts(day)
        guards = {program.id: program.guard for program in self.catalogue.programs.values()}
        self._compiled = Compiled(guards, self._amounts)
        self._looked_at = self._index()

    def _index(self) -> dict[str, set[str]]:
        """Return, for each fact, the programs to look at again when it changes."""
        index = {fact: set(ids) for fact, ids in self.catalogue.asked_by.items()}
        for program in self.catalogue.programs.values():
            for fact in program.watched:
                index.setdefault(fact, set()).add(program.id)
        return index

    def _stale(self, used: Situation, *, same: bool) -> list[Program]:
        """Bring the row up to date and return the programs whose outcome may have changed."""
        programs = self.catalogue.programs
        if not same or not self._matches:
            self._facts, self._row = used.facts, self._compiled.row(used.facts)
            return list(programs.values())
        changed = _changed(self._facts, used.facts) | self._asked_differently(used)
        self._compiled.update(self._row, used.facts, changed)
        self._facts = used.facts
        ids = {i for fact in changed for i in self._looked_at.get(fact, ())}
        return [programs[program_id] for program_id in ids]

    def _asked_differently(self, used: Situation) -> set[str]:
        """Return the questions whose answer appeared or went, which changes what is missing."""
        before = self._last[2].situation.answers if self._last else {}
        moved = before.keys() ^ used.answers.keys()
        return set(moved) | ({"age_in_year"} if moved & {"age", "birth_year"} else set())

    def _match(self, program: Program, used: Situation, unlocked: frozenset[str]) -> Match:
        truth = self._compiled.truth(program.id, self._row)

        def finding() -> Finding:
            return evaluate(program.guard, used.facts, self._amounts)

        return match_of(program, truth, finding, used, self._amounts, unlocked)


def _changed(before: Facts, after: Facts) -> set[str]:
    """Return the facts that appeared, went or have another value."""
    return {fact for fact in before.keys() | after.keys() if before.get(fact) != after.get(fact)}
