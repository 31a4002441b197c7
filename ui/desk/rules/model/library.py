"""Conditions that programs share: to use again, and to see where they are used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.rules import LEAF, Condition, Not, children

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue import Program


@dataclass(frozen=True, slots=True)
class SharedCondition:
    """A condition and the ids of the programs that use it."""

    condition: Condition
    programs: tuple[str, ...]


def shared_conditions(programs: Iterable[Program]) -> list[SharedCondition]:
    """Return every condition that a line rests on or a group is made of, most used first."""
    used: dict[Condition, dict[str, None]] = {}
    for program in programs:
        for when in _rules(program):
            for condition in _worth_keeping(when):
                used.setdefault(condition, {})[program.id] = None
    found = [SharedCondition(condition, tuple(ids)) for condition, ids in used.items()]
    return sorted(found, key=lambda shared: -len(shared.programs))


def _worth_keeping(when: Condition | None, *, root: bool = True) -> Iterator[Condition]:
    if when is None:
        return
    group = not isinstance(when, LEAF)
    if root or (group and not isinstance(when, Not)):
        yield when
    for part in children(when):
        yield from _worth_keeping(part, root=False)


def _rules(program: Program) -> Iterator[Condition]:
    yield from (criterion.when for criterion in program.criteria if criterion.when is not None)
    yield from program.pointers.conditions.values()


def where_used(condition: Condition, programs: Iterable[Program]) -> tuple[str, ...]:
    """Return the ids of the programs that have a condition somewhere in their rules."""
    return tuple(
        program.id for program in programs if any(_has(when, condition) for when in _rules(program))
    )


def _has(tree: Condition, wanted: Condition) -> bool:
    return tree == wanted or any(_has(part, wanted) for part in children(tree))
