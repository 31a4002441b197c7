"""The list of one conversation in its order: sorted again only where a match has moved.

`order.ordered` is the specification; tests prove both equal on random walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.collation import collated
from matcher.catalogue.order import before_others, bounded, firsts_first, order_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.matches import Match
    from matcher.catalogue.order import Key as OrderKey
    from matcher.catalogue.order_rules import OrderRules
    from matcher.catalogue.programs import Program
    from matcher.catalogue.standing import Group
    from matcher.catalogue.verdicts import Verdict
    from matcher.questions import Language

    Key: TypeAlias = tuple[OrderKey, int]


class KeptOrder:
    """The last match of every program, and the order they stand in."""

    def __init__(self, programs: list[Program], rules: OrderRules, language: Language) -> None:
        """Work out once what never changes: the names as they are sorted, and who comes before."""
        self._rules = rules
        self._places = {program.id: place for place, program in enumerate(programs)}
        self._names = {p.id: collated(p.name.into(language)) for p in programs}
        self._before = before_others(programs)
        self.forget()

    def forget(self) -> None:
        """Let go of everything that came from a person."""
        self.matches: dict[str, Match] = {}
        self._keys: dict[str, Key] = {}
        self._sorted = list(self._places)
        self._order = self._sorted

    def put(self, fresh: Iterable[Match]) -> None:
        """Put fresh matches in the place of the old; what is nearly in order is sorted fast."""
        moved = False
        for match in fresh:
            program_id = match.program.id
            key = (order_key(match, self._names[program_id]), self._places[program_id])
            moved = moved or self._keys.get(program_id) != key
            self.matches[program_id], self._keys[program_id] = match, key
        if moved:
            self._sorted.sort(key=self._keys.__getitem__)
            self._order = firsts_first(self._sorted, self._before, self._kind)

    def all(self) -> tuple[Match, ...]:
        """Return all matches in order."""
        return bounded([self.matches[program_id] for program_id in self._order], self._rules)

    def _kind(self, program_id: str) -> tuple[Group, Verdict]:
        match = self.matches[program_id]
        return match.group, match.verdict
