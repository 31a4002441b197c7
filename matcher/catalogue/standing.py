"""Where in the list a program stands for one person: its group, and what points to it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.catalogue.pointers import FirstMinute
from matcher.catalogue.verdicts import Verdict
from matcher.late_dataclass import dataclass
from matcher.questions import NEEDS, Several

if TYPE_CHECKING:
    from collections.abc import Collection

    from matcher.catalogue.order_rules import OrderRules
    from matcher.catalogue.pointers import HoldBack, Pointer, Pointers
    from matcher.catalogue.programs import Program
    from matcher.catalogue.rarity import Rarity
    from matcher.questions import Situation


class Group(StrEnum):
    """A group of the list, in the order of the list."""

    RAISE = "raise"
    """Something points to it, or it is for everybody and serves what the person came for."""

    MORE = "more"
    """It can be of use, but nothing that was said points to it."""

    HAS = "has"
    """The person has it already."""

    NOT_NOW = "not_now"
    INFORMATION = "information"
    SEARCH = "search"
    """To be found by searching for it, and nowhere else."""


_BY_VERDICT = {
    Verdict.FITS: Group.MORE,
    Verdict.MAYBE: Group.MORE,
    Verdict.NOT_NOW: Group.NOT_NOW,
    Verdict.INFORMATION: Group.INFORMATION,
}

GROUP_ORDER = {group: place for place, group in enumerate(Group)}


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a program stands where it stands. `needs` are those it serves of the stated ones."""

    group: Group
    urgent: bool = False
    points: int = 0
    met: tuple[Pointer, ...] = ()
    held_back: tuple[HoldBack, ...] = ()
    needs: tuple[str, ...] = ()
    telling: int = 0
    """How much the rarest of what points to it tells: 2 where few people meet it."""

    named: bool = False
    """Whether it was asked for by name."""


_UNPOINTED = {group: Standing(group) for group in Group}
"""Where all programs of a group stand to which nothing that was said points."""

IN_SEARCH = _UNPOINTED[Group.SEARCH]


@dataclass(frozen=True, slots=True)
class Errand:
    """What the person came for, as far as it was said: needs, and programs asked for by name."""

    needs: frozenset[str] = frozenset()
    programs: frozenset[str] = frozenset()

    def served_by(self, pointers: Pointers) -> tuple[str, ...]:
        """Return the needs that were said and that a program serves, the weightiest first."""
        return tuple([need for need in pointers.needs if need in self.needs]) if self.needs else ()


def errand_of(situation: Situation) -> Errand:
    """Return what the person came for."""
    said = situation.facts.get(NEEDS)
    needs = said.members if isinstance(said, Several) else frozenset[str]()
    return Errand(needs, situation.named)


@dataclass(frozen=True, slots=True)
class Ranking:
    """What places in the list rest on beside a program and its verdict: one for each person."""

    errand: Errand
    rules: OrderRules
    rarity: Rarity

    def place(
        self, program: Program, verdict: Verdict, holding: Collection[str], *, suggested: bool
    ) -> Standing:
        """Return where a program stands; `holding` are the names of its pointers that hold."""
        pointers = program.pointers
        met: tuple[Pointer, ...] = ()
        held: tuple[HoldBack, ...] = ()
        if holding:
            met = tuple([p for p in pointers.raised_by if f"raise.{p.id}" in holding])
            held = tuple([h for h in pointers.held_back_by if f"hold_back.{h.id}" in holding])
        urgent = "urgent" in holding
        needs = self.errand.served_by(pointers)
        named = program.id in self.errand.programs
        group = _group(verdict, suggested=suggested or named, has_it="has_it" in holding)
        if group is Group.MORE and named:
            # Who asks is answered: even what would be without sense is not left to search.
            group = Group.RAISE if urgent or not held else Group.MORE
        elif group is Group.MORE:
            group = _raised(program, met, held, needs, urgent=urgent)
        if not (met or held or urgent or needs or named):
            return _UNPOINTED[group]
        points = self.rules.points(pointers, met, needs)
        telling = self.rules.telling(self.rarity.rarest(pointer.when for pointer in met))
        return Standing(group, urgent, points, met, held, needs, telling, named)


def _group(verdict: Verdict, *, suggested: bool, has_it: bool) -> Group:
    """Return the group that the verdict decides; *more* where pointers decide."""
    group = _BY_VERDICT[verdict]
    if group is Group.INFORMATION:
        return group
    if not suggested:
        return Group.SEARCH
    return Group.HAS if has_it else group


def _raised(
    program: Program,
    met: tuple[Pointer, ...],
    held: tuple[HoldBack, ...],
    needs: tuple[str, ...],
    *,
    urgent: bool,
) -> Group:
    first_minute = program.pointers.first_minute
    if urgent:
        return Group.RAISE
    if held or first_minute is FirstMinute.ASKED:
        return Group.SEARCH
    if any(pointer.strong for pointer in met):
        return Group.RAISE
    if first_minute is FirstMinute.YES and needs:
        return Group.RAISE
    if met or first_minute is FirstMinute.YES:
        return Group.MORE
    return Group.SEARCH
