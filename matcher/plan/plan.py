"""The plan: chosen programs in their order, why one was chosen all the same, and next steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

LONGEST_REASON = 300
"""Characters."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One program somebody chose; nothing is chosen by itself.

    `reason` says why it was chosen though it does not fit now. `steps` are the program's own ways
    to apply that were agreed on, by their place on its card.
    """

    program: str
    reason: str = ""
    steps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen, in order. `told` are the answers that may be printed for the person to read.

    Of sensitive answers only those are printed that somebody ticked.
    """

    chosen: tuple[Chosen, ...] = ()
    locked: bool = False
    told: frozenset[str] = field(default_factory=frozenset, repr=False)

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen programs in their order."""
        return tuple(each.program for each in self.chosen)

    def find(self, program_id: str) -> Chosen | None:
        """Return what was chosen about a program; None where it was not."""
        return next((each for each in self.chosen if each.program == program_id), None)

    def toggled(self, program_id: str) -> Plan:
        """Return the plan with a program chosen, last, or no longer chosen."""
        if self.locked:
            return self
        left = tuple(each for each in self.chosen if each.program != program_id)
        added = left if len(left) < len(self.chosen) else (*left, Chosen(program_id))
        return replace(self, chosen=added)

    def moved(self, program_id: str, places: int) -> Plan:
        """Return the plan with a program so many places further down; it stops at the ends."""
        ids = self.ids
        if self.locked or program_id not in ids:
            return self
        here = ids.index(program_id)
        rest = [each for each in self.chosen if each.program != program_id]
        rest.insert(max(0, min(len(rest), here + places)), self.chosen[here])
        return replace(self, chosen=tuple(rest))

    def reasoned(self, program_id: str, reason: str) -> Plan:
        """Return the plan with why a program was chosen all the same."""
        return self._with(program_id, lambda each: replace(each, reason=reason))

    def stepped(self, program_id: str, step: int) -> Plan:
        """Return the plan with a way to apply agreed on, or no longer."""
        return self._with(
            program_id,
            lambda each: replace(each, steps=tuple(sorted({*each.steps} ^ {step}))),
        )

    def telling(self, question_id: str) -> Plan:
        """Return the plan with a sensitive answer to be printed, or no longer."""
        return self if self.locked else replace(self, told=self.told ^ {question_id})

    def lock(self, *, locked: bool) -> Plan:
        """Return the plan locked, so that nothing in it changes, or open again."""
        return replace(self, locked=locked and bool(self.chosen))

    def within(self, programs: Collection[str]) -> Plan:
        """Return the plan with the programs a catalogue has; opened where one is gone."""
        left = tuple(each for each in self.chosen if each.program in programs)
        return self if left == self.chosen else replace(self, chosen=left, locked=False)

    def _with(self, program_id: str, changed: Callable[[Chosen], Chosen]) -> Plan:
        if self.locked:
            return self
        each_changed = (changed(c) if c.program == program_id else c for c in self.chosen)
        return replace(self, chosen=tuple(each_changed))


NO_PLAN = Plan()
