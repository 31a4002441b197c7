"""Matching as fast as a screen wants it: only the rules that ask about what changed.

`assessment.assess` is the specification; tests prove both equal on random walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.assessment import Assessment, Match, match_of, placed
from matcher.catalogue.conflicts import Conflict, clashes_of
from matcher.catalogue.focus import GUARD, judged_of
from matcher.catalogue.order import bounded, firsts_first, order_key
from matcher.catalogue.standing import Errand, errand_of
from matcher.questions import NEEDS, ONLY_DERIVED
from matcher.rules import NO, UNKNOWN, YES
from matcher.rules.tracked import Alarms, Tracked, ids_of_facts, index_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.order import Key as OrderKey
    from matcher.catalogue.standing import Group
    from matcher.catalogue.verdicts import Verdict
    from matcher.questions import Language, Situation
    from matcher.rules import Facts, Finding, Truth

    Key: TypeAlias = tuple[OrderKey, int]


class Matcher:
    """Matches situation after situation of one conversation."""

    def __init__(self, catalogue: Catalogue, language: Language = "nb") -> None:
        """Make no rule ready yet: the first assessment date decides the amounts.

        `language` is the one the names are shown in, which decides where nothing weightier does.
        """
        self.catalogue = catalogue
        self._language: Language = language
        self._in_force = catalogue
        self._index()
        self._day: date | None = None
        self.forget()

    def _index(self) -> None:
        """Find out which facts each program of the day asks about."""
        programs = self._in_force.programs.values()
        self._place = {program.id: place for place, program in enumerate(programs)}
        self._watched_by = index_of({program.id: program.watched for program in programs})
        self._pointing = {
            f"{program.id} {name}": when
            for program in programs
            for name, when in (*program.pointers.conditions.items(), *judged_of(program))
        }
        self._pointed_by = index_of({program.id: program.pointers.facts for program in programs})
        self._needing = {program.id for program in programs if program.pointers.needs}
        self._before = {p.id: p.relations.before for p in programs if p.relations.before}

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self._last: tuple[Situation, frozenset[str], Assessment] | None = None
        self._matches: dict[str, Match] = {}
        self._errand = Errand()
        self._keys: dict[str, Key] = {}
        self._sorted = list(self._place)
        self._order = self._sorted
        if self._day:
            for rules in (self._guards, self._pointers, self._irrelevant, self._contradictions):
                rules.forget()

    def assess(self, situation: Situation, unlocked: frozenset[str] = frozenset()) -> Assessment:
        """Return the same as `assessment.assess`, looking only at what changed since last time."""
        if self._last and self._last[0] is situation and self._last[1] == unlocked:
            return self._last[2]
        self._make_ready(situation.as_of)
        said = situation.by(self.catalogue.follow)
        hidden = self._irrelevant.raised(said.facts) & said.answers.keys()
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
        guards, pointers = self._guards.row_at(facts), self._pointers.row_at(facts)

        def truth(condition_id: str) -> Truth:
            program_id, name = condition_id.split(" ", 1)
            if name == GUARD:
                return self._guards.compiled.truth(program_id, guards)
            return self._pointers.compiled.truth(condition_id, pointers)

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
        self._pointers = Tracked(self._pointing, self._amounts)
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
            stale = set(self._place)
        else:
            stale = ids_of_facts(self._watched_by, changed)
            told = told | _asked_differently(self._last[2].situation, used)
            for program_id in self._guards.ids_of_facts(told) - stale:
                if settled := self._settled(program_id):
                    self._matches[program_id] = settled
                else:
                    stale.add(program_id)
        fresh = {program_id: self._match(program_id, used, unlocked) for program_id in stale}
        before, self._errand = self._errand, errand_of(used)
        moved = ids_of_facts(self._pointed_by, self._pointed) | (
            self._needing if NEEDS in changed else set()
        )
        moved |= (before.programs ^ self._errand.programs) & self._place.keys()
        for program_id in moved | stale:
            match = fresh.get(program_id) or self._matches[program_id]
            fresh[program_id] = self._placed(match)
        return self._in_order(fresh)

    def _placed(self, match: Match) -> Match:
        """Return a match where it stands now."""
        program_id = match.program.id

        def truth_of(name: str) -> Truth:
            return self._pointers.truth(f"{program_id} {name}")

        return placed(match, self._errand, truth_of, self.catalogue.order_rules, self._rarity)

    def _settled(self, program_id: str) -> Match | None:
        """Return the match again if the rule is as decided as before."""
        old, truth = self._matches[program_id], self._guards.truth(program_id)
        if truth is UNKNOWN or truth is not old.truth:
            return None
        return old.at(old.standing)

    def _match(self, program_id: str, used: Situation, unlocked: frozenset[str]) -> Match:
        def finding() -> Finding:
            return self._guards.compiled.finding(program_id, self._guards.row)

        program, truth = self._in_force.programs[program_id], self._guards.truth(program_id)
        return match_of(program, truth, finding, used, self._amounts, unlocked)

    def _in_order(self, fresh: dict[str, Match]) -> tuple[Match, ...]:
        """Put fresh matches in the place of the old; what is nearly in order is sorted fast."""
        moved = [i for i, match in fresh.items() if self._matches.get(i) != match]
        self._matches.update(fresh)
        for program_id in moved:
            key = order_key(fresh[program_id], self._language)
            self._keys[program_id] = (key, self._place[program_id])
        if moved:
            self._sorted.sort(key=self._keys.__getitem__)
            self._order = firsts_first(self._sorted, self._before, self._kind)
        found = [self._matches[program_id] for program_id in self._order]
        return bounded(found, self.catalogue.order_rules)

    def _kind(self, program_id: str) -> tuple[Group, Verdict]:
        match = self._matches[program_id]
        return match.group, match.verdict

    def _conflicts(self, used: Situation, changed: set[str]) -> tuple[Conflict, ...]:
        raised = self._contradictions.raised(used.facts, changed)
        found = [
            Conflict(rule.id, rule.text, rule.questions)
            for rule in self.catalogue.contradictions
            if rule.id in raised
        ]
        return (*clashes_of(used), *found)


def _asked_differently(before: Situation, after: Situation) -> set[str]:
    """Return the facts for which another question is now the one to ask."""
    moved = before.answers.keys() ^ after.answers.keys()
    return {fact for fact, asked in ONLY_DERIVED.items() if not moved.isdisjoint(asked)}
