"""Matching as fast as a screen wants it: only the rules that ask about what changed.

`assessment.assess` is the specification; tests prove both equal on random walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.assessment import Assessment, Match, match_of
from matcher.catalogue.conflicts import Conflict, clashes_of
from matcher.catalogue.focus import GUARD, judged_of
from matcher.catalogue.kept_order import KeptOrder
from matcher.catalogue.standing import Errand, Ranking, errand_of
from matcher.questions import NEEDS, ONLY_DERIVED
from matcher.rules import NO, UNKNOWN, YES
from matcher.rules.tracked import Alarms, Tracked, ids_of_facts, index_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.catalogue.standing import Standing
    from matcher.catalogue.verdicts import Verdict
    from matcher.questions import Language, Situation
    from matcher.rules import Facts, Finding, Truth
    from matcher.rules.closures import Row


class Matcher:
    """Matches situation after situation of one conversation."""

    def __init__(self, catalogue: Catalogue, language: Language = "nb") -> None:
        """Make no rule ready yet: the first assessment date decides the amounts.

        `language` is the one the names are shown in, which decides where nothing weightier does.
        """
        self.catalogue = catalogue
        self._language: Language = language
        self._in_force = catalogue
        self._day: date | None = None
        self.forget()

    def _index(self) -> None:
        """Find out which facts each program of the day asks about."""
        programs = list(self._in_force.programs.values())
        self._list = KeptOrder(programs, self.catalogue.order_rules, self._language)
        self._watched_by = index_of({program.id: program.watched for program in programs})
        self._pointing = {
            f"{program.id} {name}": when
            for program in programs
            for name, when in (*program.pointers.conditions.items(), *judged_of(program))
        }
        self._pointed_by = index_of({program.id: program.pointers.facts for program in programs})
        self._needing = {program.id for program in programs if program.pointers.needs}

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self._last: tuple[Situation, frozenset[str], Assessment] | None = None
        if self._day:
            self._list.forget()
            self._ranking = Ranking(Errand(), self.catalogue.order_rules, self._rarity)
            for rules in (self._guards, self._pointers, self._irrelevant, self._contradictions):
                rules.forget()

    def assess(self, situation: Situation, unlocked: frozenset[str] = frozenset()) -> Assessment:
        """Return the same as `assessment.assess`, looking only at what changed since last time."""
        if self._last and self._last[0] is situation and self._last[1] == unlocked:
            return self._last[2]
        self._make_ready(situation.as_of)
        said = situation.by(self.catalogue.follow)
        self._irrelevant.go_to(said.facts)
        hidden = self._irrelevant.raised & said.answers.keys()
        used = said.without(hidden) if hidden else said
        changed, told = self._guards.go_to(used.facts)
        conflicts = self._conflicts(used, changed)
        _, self._pointed = self._pointers.go_to(used.facts, changed)
        matches = self._matched(used, unlocked, changed, told)
        found = Assessment(used, matches, conflicts, frozenset(hidden))
        self._last = (situation, unlocked, found)
        return found

    def look(self, facts: Facts) -> Callable[[str], Truth]:
        """Return what the conditions of programs say of some facts, for the planner's trials."""
        changed = self._guards.changes_to(facts)
        rows: dict[Tracked, Row] = {}

        def truth(condition_id: str) -> Truth:
            program_id, name = condition_id.split(" ", 1)
            guard = name == GUARD
            rules = self._guards if guard else self._pointers
            row = rows.get(rules)
            if row is None:
                row = rows[rules] = rules.row_at(facts, changed)
            return rules.compiled.truth(program_id if guard else condition_id, row)

        return truth

    def _make_ready(self, day: date) -> None:
        if self._day == day:
            return
        self._day = day
        self._amounts, self._rarity = self.catalogue.amounts(day), self.catalogue.rarity(day)
        self._in_force = self.catalogue.on(day)
        self._index()
        guards = {program.id: program.guard for program in self._in_force.programs.values()}
        never = {rule.id: rule.when for rule in self.catalogue.contradictions}
        self._guards = Tracked(guards, self._amounts)
        self._pointers = Alarms(self._pointing, self._amounts, YES)
        self._irrelevant = Alarms(self.catalogue.relevance, self._amounts, NO)
        self._contradictions = Alarms(never, self._amounts, YES)
        self.forget()

    def _matched(
        self, used: Situation, unlocked: frozenset[str], changed: set[str], told: set[str]
    ) -> tuple[Match, ...]:
        """Match again what may have changed, and return all in order.

        A program whose reasons may be others gets a new match, although it be equal to the old.
        """
        if self._last is None or self._last[1] != unlocked:
            stale = set(self._in_force.programs)
        else:
            stale = ids_of_facts(self._watched_by, changed)
            told = told | _asked_differently(self._last[2].situation, used)
            for program_id in self._guards.ids_of_facts(told) - stale:
                if settled := self._settled(program_id):
                    self._list.matches[program_id] = settled
                else:
                    stale.add(program_id)
        moved = self._moved(errand_of(used), changed) - stale
        fresh = [self._match(program_id, used, unlocked) for program_id in stale]
        for program_id in moved:
            old = self._list.matches[program_id]
            fresh.append(old.at(self._stand(old.program, old.verdict, old.suggested)))
        self._list.put(fresh)
        return self._list.all()

    def _moved(self, errand: Errand, changed: set[str]) -> set[str]:
        """Return the programs that may stand elsewhere now, whatever became of their rules."""
        moved = ids_of_facts(self._pointed_by, self._pointed)
        if NEEDS in changed:
            moved |= self._needing
        moved |= (self._ranking.errand.programs ^ errand.programs) & self._in_force.programs.keys()
        self._ranking = Ranking(errand, self.catalogue.order_rules, self._rarity)
        return moved

    def _stand(self, program: Program, verdict: Verdict, suggested: bool) -> Standing:  # noqa: FBT001 - a value, and no option
        """Return where a program stands now."""
        names, raised = program.pointers.conditions, self._pointers.raised
        holding = [name for name in names if f"{program.id} {name}" in raised]
        return self._ranking.place(program, verdict, holding, suggested=suggested)

    def _settled(self, program_id: str) -> Match | None:
        """Return the match again if the rule is as decided as before."""
        old, truth = self._list.matches[program_id], self._guards.truth(program_id)
        if truth is UNKNOWN or truth is not old.truth:
            return None
        return old.at(old.standing)

    def _match(self, program_id: str, used: Situation, unlocked: frozenset[str]) -> Match:
        def finding() -> Finding:
            return self._guards.compiled.finding(program_id, self._guards.row)

        program, truth = self._in_force.programs[program_id], self._guards.truth(program_id)
        return match_of(program, truth, finding, used, self._amounts, unlocked, self._stand)

    def _conflicts(self, used: Situation, changed: set[str]) -> tuple[Conflict, ...]:
        self._contradictions.go_to(used.facts, changed)
        found = [
            Conflict(rule.id, rule.text, rule.questions)
            for rule in self.catalogue.contradictions
            if rule.id in self._contradictions.raised
        ]
        return (*clashes_of(used), *found)


def _asked_differently(before: Situation, after: Situation) -> set[str]:
    """Return the facts for which another question is now the one to ask."""
    moved = before.answers.keys() ^ after.answers.keys()
    return {fact for fact, asked in ONLY_DERIVED.items() if not moved.isdisjoint(asked)}
