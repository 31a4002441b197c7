"""The list of one conversation in its order: sorted again only where a match has moved.

`order.ordered` is the specification; tests prove both equal on random walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.collation import collated
from matcher.catalogue.order import before_others, bounded, firsts_first, order_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.matches import Match
    from matcher.catalogue.order import Key
    from matcher.catalogue.order_rules import OrderRules
    from matcher.catalogue.programs import Program
    from matcher.catalogue.standing import Group
    from matcher.catalogue.verdicts import Verdict
    from matcher.questions import Language


class KeptOrder:
    """The last match of every program, and the order they stand in."""

    def __init__(self, programs: list[Program], rules: OrderRules, language: Language) -> None:
        """Work out once what never changes: the ranks of the names, and who comes before."""
        self._rules = rules
        names = {program.id: collated(program.name.into(language)) for program in programs}
        self._ranks = {name: rank for rank, name in enumerate(sorted(names, key=names.__getitem__))}
        self._before = before_others(programs)
        self.forget()

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self.matches: dict[str, Match] = {}
        self._keys: dict[str, Key] = {}
        self._sorted = list(self._ranks)
        self._order = self._sorted

    def put(self, fresh: Iterable[Match]) -> None:
        """Put fresh matches in the place of the old; what is nearly in order is sorted fast."""
        moved: set[str] = set()
        for match in fresh:
            program_id = match.program.id
            key = order_key(match, self._ranks[program_id])
            if self._keys.get(program_id) != key:
                moved.add(program_id)
            self.matches[program_id], self._keys[program_id] = match, key
        if moved:
            # What stays is one run for the sort, which then only puts the others in between.
            self._sorted = [some_id for some_id in self._sorted if some_id not in moved]
            self._sorted += moved
            self._sorted.sort(key=self._keys.__getitem__)
            self._order = firsts_first(self._sorted, self._before, self._kind)

    def all(self) -> tuple[Match, ...]:
        """Return all matches in order."""
        return bounded([self.matches[program_id] for program_id in self._order], self._rules)

    def _kind(self, program_id: str) -> tuple[Group, Verdict]:
        match = self.matches[program_id]
        return match.group, match.verdict
