"""Another value for a comparison, and other small things that editing at random needs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.programs import CriterionKind
from matcher.rules.conditions import Compare, Multiple
from tests.matcher.sample import AS_OF, catalogue
from ui.desk.rules.model import criterion_edits
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.branches import fresh
from ui.desk.rules.panel.kept_panels import core_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.programs import Criterion, Program
    from matcher.rules.conditions import Operand
    from ui.desk.rules.model.draft import RuleDraft
    from ui.desk.rules.model.edits import Edited

    Change: TypeAlias = Callable[[Program, Address], Edited]

WORDS = ("", "§ 5", "Fra dagen etter", "Må vurderes")
_DAYS = frozenset({"from", "before", "until"})


def as_read(criterion: Criterion) -> Criterion:
    """Return a criterion as from a file: no two conditions of a program are the same object."""
    return replace(criterion, when=criterion.when and fresh(criterion.when))


def at(program: Program, change: Change, place: Address) -> Edited:
    """Do a change at a place."""
    return change(program, place)


def leaf_here(draft: RuleDraft) -> Compare | None:
    """Return the comparison that is worked on; None where it is a group or nothing."""
    core = core_here(draft)
    return core.condition if core and isinstance(core.condition, Compare) else None


def other(leaf: Compare, number: int) -> Operand:
    """Return another value of the same shape; whether it fits, the rule's check says."""
    value = leaf.value
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return number + (AS_OF.toordinal() if leaf.op in _DAYS else 0)
    if isinstance(value, Multiple):
        return Multiple(value.constant, number % 7 + 1, number % 3 + 1)
    if isinstance(value, tuple) and isinstance(value[0], int):
        return (number % 50, number % 50 + number % 7)
    ids = [choice.id for choice in catalogue().questionnaire[leaf.fact].choices]
    if isinstance(value, str):
        return ids[number % len(ids)]
    return tuple(ids[: number % len(ids) + 1])


def dropped(onto: Address, past: int) -> Address:
    """Return where a line goes that is dropped on one, or past it."""
    if not onto.path:
        return Address(onto.criterion + past)
    return Address(onto.criterion, (*onto.path[:-1], onto.path[-1] + past))


def marks(program: Program, number: int, *, checked: bool) -> tuple[Change, ...]:
    """Return changes of what stands around a criterion's rule, texts apart."""
    kinds, keys = tuple(CriterionKind), [source.key for source in program.sources]
    return (
        partial(criterion_edits.with_kind, kind=kinds[number % len(kinds)]),
        partial(criterion_edits.with_source, key=keys[number % len(keys)]),
        partial(criterion_edits.with_new_source, title=WORDS[number % len(WORDS)]),
        partial(criterion_edits.with_law_checked, checked=checked),
    )
