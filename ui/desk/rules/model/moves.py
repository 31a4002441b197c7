"""Moves of a line: among its neighbours, in and out of groups, to another criterion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import CriterionKind
from matcher.questions import NO_TEXT
from matcher.rules import All, AnyOf, edits
from ui.desk.rules.model.addresses import (
    GROUPS,
    Address,
    RefusedError,
    condition_at,
    core_of,
    criterion_at,
    translate,
)
from ui.desk.rules.model.edits import free_id, placed, removed, rule_at, with_criteria

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from ui.desk.rules.model.edits import Edited


def moved(program: Program, source: Address, to: Address) -> Edited:
    """Move a line to stand before another; a place may be one past the end of a group."""
    if source.whole and to.whole:
        return _reordered(program, source.criterion, to.criterion)
    if source.whole:
        raise RefusedError(
            translate(
                "Rules", "Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet."
            )
        )
    if source.criterion == to.criterion and not to.whole:
        tree = rule_at(program, source)
        when = edits.moved(tree, source.path, to.path)
        return placed(program, source.criterion, when, edits.at(tree, source.path))
    return _across(program, source, to)


def _reordered(program: Program, source: int, to: int) -> Edited:
    criteria = list(program.criteria)
    what = criteria.pop(source)
    place = max(0, min(to - 1 if to > source else to, len(criteria)))
    criteria.insert(place, what)
    return with_criteria(program, tuple(criteria)), Address(place)


def _across(program: Program, source: Address, to: Address) -> Edited:
    """Move a condition to another criterion, or out to be a criterion of its own."""
    what = condition_at(program, source)
    assert what is not None  # noqa: S101 - a path leads to it
    count = len(program.criteria)
    left, _ = removed(program, source)
    gone = len(left.criteria) < count and source.criterion < to.criterion
    index = to.criterion - gone
    if not to.whole:
        tree = rule_at(left, Address(index))
        return placed(left, index, edits.inserted(tree, to.path, what), what)
    criterion = program.criteria[source.criterion]
    made = replace(criterion, id=free_id(program), when=what, text=NO_TEXT, note=NO_TEXT)
    criteria = (*left.criteria[:index], made, *left.criteria[index:])
    return with_criteria(left, criteria), Address(index)


def stepped(program: Program, address: Address, step: int) -> Edited:
    """Move a line one up (-1) or down (1) among its neighbours, at the edge out of its group."""
    if address.whole:
        to = address.criterion + (step if step < 0 else 2)
        if not 0 <= address.criterion + step < len(program.criteria):
            raise RefusedError(translate("Rules", "Vilkåret står ytterst allerede."))
        return _reordered(program, address.criterion, to)
    group, index = address.path[:-1], address.path[-1]
    size = len(core_of(edits.at(rule_at(program, address), group)).parts)
    if not 0 <= index + step < size:
        return lifted(program, address, after=step > 0)
    to_path = (*group, index - 1 if step < 0 else index + 2)
    return moved(program, address, Address(address.criterion, to_path))


def lifted(program: Program, address: Address, *, after: bool = True) -> Edited:
    """Move a condition out of its group, to stand beside it; at the top, as its own criterion."""
    if address.whole:
        raise RefusedError(translate("Rules", "Vilkåret står ytterst allerede."))
    group = address.path[:-1]
    tree = rule_at(program, address)
    while group and not isinstance(edits.at(tree, group[:-1]), GROUPS):
        group = group[:-1]
    if not group:
        _refuse_other_meaning(program, address)
        return moved(program, address, Address(address.criterion + after))
    return moved(program, address, Address(address.criterion, (*group[:-1], group[-1] + after)))


def _refuse_other_meaning(program: Program, address: Address) -> None:
    """A part of "minst én" on its own would be a stricter rule: that is not a move."""
    required = criterion_at(program, address).kind is CriterionKind.REQUIRED
    core = core_of(rule_at(program, address))
    safe = isinstance(core.condition, All if required else AnyOf) or len(core.parts) == 1
    if core.nots or not safe:
        raise RefusedError(
            translate(
                "Rules",
                "Utenfor gruppen ville betingelsen bety noe annet. Klipp den ut og lim den inn.",
            )
        )


def sunk(program: Program, address: Address) -> Edited:
    """Move a condition into the group beside it: the one above, else the one below."""
    if address.whole:
        raise RefusedError(
            translate(
                "Rules", "Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet."
            )
        )
    group, index = address.path[:-1], address.path[-1]
    tree = rule_at(program, address)
    siblings = core_of(edits.at(tree, group)).parts
    for place in (index - 1, index + 1):
        core = core_of(siblings[place], (*group, place)) if 0 <= place < len(siblings) else None
        if core and core.parts:
            at = len(core.parts) if place < index else 0
            return moved(program, address, Address(address.criterion, (*core.path, at)))
    raise RefusedError(
        translate("Rules", "Det er ingen gruppe ved siden av å flytte inn i. Lag en gruppe først.")
    )
