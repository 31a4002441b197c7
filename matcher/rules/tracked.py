"""Rules that follow one conversation: only those that ask about what changed are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.rules.compiled import Compiled
from matcher.rules.conditions import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.rules.closures import Row
    from matcher.rules.conditions import Condition
    from matcher.rules.evaluate import Amounts, Facts
    from matcher.rules.truth import Truth

    Index: TypeAlias = dict[str, list[str]]


class Tracked:
    """Rules by id, and the facts they were last asked about."""

    def __init__(self, rules: Mapping[str, Condition], amounts: Amounts) -> None:
        """Make rules ready for some amounts, with nothing known yet."""
        self.compiled = Compiled(rules, amounts)
        self._asked_by = index_of({rule_id: facts_of(rule) for rule_id, rule in rules.items()})
        self._nothing_known = self.compiled.row({})
        self.forget()

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self._facts: Facts = {}
        self.row = list(self._nothing_known)

    def go_to(self, facts: Facts, changed: set[str] | None = None) -> tuple[set[str], set[str]]:
        """Look at other facts; return those that changed, and of these what rules can tell.

        `changed` is given by who knows it already.
        """
        changed = self.changes_to(facts) if changed is None else changed
        told = self.compiled.update(self.row, facts, changed)
        self._facts = facts
        return changed, told

    def changes_to(self, facts: Facts) -> set[str]:
        """Return the facts that would change on the way to others."""
        return changes(self._facts, facts)

    def row_at(self, facts: Facts, changed: set[str] | None = None) -> Row:
        """Return the row of other facts without going there; `changed` is known to some already."""
        row = list(self.row)
        changed = self.changes_to(facts) if changed is None else changed
        self.compiled.update(row, facts, changed)
        return row

    def truth(self, rule_id: str) -> Truth:
        """Return the truth of one rule."""
        return self.compiled.truth(rule_id, self.row)

    def ids_of_facts(self, facts: Iterable[str]) -> set[str]:
        """Return the rules that ask for some facts."""
        return ids_of_facts(self._asked_by, facts)


class Alarms(Tracked):
    """Rules of which only those with one truth are of interest."""

    def __init__(self, rules: Mapping[str, Condition], amounts: Amounts, truth: Truth) -> None:
        """Look for rules with a truth."""
        self._wanted = truth
        self._raised_at_first: set[str] | None = None
        super().__init__(rules, amounts)

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        super().forget()
        if self._raised_at_first is None:
            self._raised_at_first = set(filter(self._is_raised, self.compiled.ids))
        self.raised = set(self._raised_at_first)
        """The rules that have the truth now."""

    def go_to(self, facts: Facts, changed: set[str] | None = None) -> tuple[set[str], set[str]]:
        """Look at other facts; return those that changed, and of these what rules can tell."""
        changed, told = super().go_to(facts, changed)
        if told:
            asked = self.ids_of_facts(told)
            self.raised -= asked
            self.raised.update(filter(self._is_raised, asked))
        return changed, told

    def _is_raised(self, rule_id: str) -> bool:
        return self.truth(rule_id) is self._wanted


def index_of(facts: Mapping[str, Iterable[str]]) -> Index:
    """Turn the facts of each id into the ids of each fact."""
    found: Index = {}
    for some_id, names in facts.items():
        for name in names:
            found.setdefault(name, []).append(some_id)
    return found


def ids_of_facts(index: Index, facts: Iterable[str]) -> set[str]:
    """Return the ids of some facts."""
    return {some_id for fact in facts for some_id in index.get(fact, ())}


def changes(before: Facts, after: Facts) -> set[str]:
    """Return the facts that appeared, went or have another value."""
    get = before.get
    others = [fact for fact, value in after.items() if get(fact) is not value]
    return {fact for fact in others if get(fact) != after[fact]} | (before.keys() - after.keys())
