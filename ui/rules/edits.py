"""Edits of a program's criteria: each returns a new program and the address to stand at.

None leaves a criterion that could not be stored. Refusals are words, and change nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.questions.texts import NO_TEXT
from matcher.rules import editing
from matcher.rules.conditions import All, AnyOf, Condition
from ui.rules.addresses import (
    GROUPS,
    Address,
    RefusedError,
    condition_at,
    core_of,
    criterion_at,
    place_of,
)

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from matcher.rules.editing import Connective

Edited: TypeAlias = "tuple[Program, Address]"


def with_criteria(program: Program, criteria: tuple[Criterion, ...]) -> Program:
    """Return a program with other criteria."""
    return replace(program, criteria=criteria)


def with_criterion(program: Program, index: int, criterion: Criterion) -> Program:
    """Return a program with another criterion at a place."""
    criteria = program.criteria
    return with_criteria(program, (*criteria[:index], criterion, *criteria[index + 1 :]))


def with_rule(program: Program, index: int, when: Condition) -> Program:
    """Return a program with another rule in a criterion."""
    return with_criterion(program, index, replace(program.criteria[index], when=when))


def _rule(program: Program, address: Address) -> Condition:
    when = criterion_at(program, address).when
    if when is None:
        raise RefusedError("Vilkåret er skjønn uten regel. Legg til en betingelse først.")
    return when


def new_criterion(program: Program, place: int, when: Condition, source: str = "") -> Edited:
    """Put in a required criterion with a rule."""
    keys = [known.key for known in program.sources]
    source = source or (keys[0] if keys else "")
    made = Criterion(free_id(program), CriterionKind.REQUIRED, source, when)
    place = max(0, min(place, len(program.criteria)))
    criteria = (*program.criteria[:place], made, *program.criteria[place:])
    return with_criteria(program, criteria), Address(place)


def free_id(program: Program) -> str:
    """Return an id that no criterion has."""
    taken = {criterion.id for criterion in program.criteria}
    number = len(taken) + 1
    while f"vilkar-{number}" in taken:
        number += 1
    return f"vilkar-{number}"


def added(program: Program, address: Address, new: Condition) -> Edited:
    """Put a condition last into the group at an address, or below a single condition."""
    when = criterion_at(program, address).when
    if when is None:
        return with_rule(program, address.criterion, new), Address(address.criterion)
    core = core_of(editing.at(when, address.path), address.path)
    if core.parts:
        path = (*core.path, len(core.parts))
    elif address.whole:
        return _placed(program, address.criterion, editing.inserted(when, (), new), new)
    else:
        path = (*address.path[:-1], address.path[-1] + 1)
    return _placed(program, address.criterion, editing.inserted(when, path, new), new)


def _placed(program: Program, index: int, when: Condition, what: Condition) -> Edited:
    return with_rule(program, index, when), Address(index, place_of(when, what) or ())


def removed(program: Program, address: Address) -> Edited:
    """Take a condition away; with its last condition the criterion goes too."""
    criterion = criterion_at(program, address)
    left = editing.removed(criterion.when, address.path) if criterion.when else None
    index = address.criterion
    if left is None:
        criteria = (*program.criteria[:index], *program.criteria[index + 1 :])
        return with_criteria(program, criteria), Address(max(0, min(index, len(criteria) - 1)))
    return with_rule(program, index, left), Address(index, _nearest(left, address.path))


def _nearest(tree: Condition, path: editing.Path) -> editing.Path:
    """Return the place of what a gone condition stood beside: the next, the last, the group."""
    group, index = path[:-1], path[-1]
    for place in ((*group, index), (*group, index - 1), group):
        try:
            editing.at(tree, place)
        except editing.EditError:
            continue
        return place
    return ()


def replaced(program: Program, address: Address, new: Condition) -> Edited:
    """Put another condition in the place of one."""
    when = editing.replaced(_rule(program, address), address.path, new)
    return with_rule(program, address.criterion, when), address


def with_leaf(program: Program, address: Address, leaf: Condition) -> Edited:
    """Put another comparison behind the nots of a line."""
    when = _rule(program, address)
    core = core_of(editing.at(when, address.path), address.path)
    return with_rule(program, address.criterion, editing.replaced(when, core.path, leaf)), address


def negated(program: Program, address: Address) -> Edited:
    """Put *ikke* before a condition, or take it away."""
    when = editing.negated(_rule(program, address), address.path)
    return with_rule(program, address.criterion, when), address


def wrapped(program: Program, address: Address, connective: Connective) -> Edited:
    """Put a condition into a group of its own and stand at the group."""
    when = editing.wrapped(_rule(program, address), address.path, connective)
    return with_rule(program, address.criterion, when), address


def unwrapped(program: Program, address: Address) -> Edited:
    """Let a group's conditions take the group's place; of a criterion, become several."""
    core = core_of(editing.at(_rule(program, address), address.path), address.path)
    if not core.parts:
        raise RefusedError("Bare en gruppe kan løses opp. Velg linjen over betingelsene.")
    if core.nots and len(core.parts) > 1:
        raise RefusedError("Gruppen har «ikke» foran seg. Ta bort «ikke» før du løser den opp.")
    if address.whole and len(core.parts) > 1:
        return _split(program, address.criterion, core.condition, core.parts)
    tree = _rule(program, address)
    if core.nots:
        kept = editing.replaced(tree, core.path, core.parts[0])
        return with_rule(program, address.criterion, kept), address
    when = editing.unwrapped(tree, address.path)
    return with_rule(program, address.criterion, when), address


def _split(program: Program, index: int, group: Condition, parts: tuple[Condition, ...]) -> Edited:
    criterion = program.criteria[index]
    keeps_meaning = {CriterionKind.REQUIRED: editing.Connective.ALL,
                     CriterionKind.EXCLUSION: editing.Connective.ANY}  # fmt: skip
    found = editing.connective_of(group)
    if found is None or found[0] is not keeps_meaning.get(criterion.kind):
        raise RefusedError("Å dele vilkåret her ville endre hva det betyr. Velg et annet bindeord.")
    for part in parts[:0:-1]:
        made = replace(criterion, id=free_id(program), when=part)
        rest = program.criteria[index + 1 :]
        program = with_criteria(program, (*program.criteria[: index + 1], made, *rest))
    return with_rule(program, index, parts[0]), Address(index)


def regrouped(program: Program, address: Address, connective: Connective, count: int = 1) -> Edited:
    """Give a group another connective; nots before it go."""
    core = core_of(editing.at(_rule(program, address), address.path), address.path)
    if not core.parts:
        raise RefusedError("Bare en gruppe har et bindeord.")
    return replaced(program, address, editing.grouped(connective, core.parts, count))


def moved(program: Program, source: Address, to: Address) -> Edited:
    """Move a line to stand before another; a place may be one past the end of a group."""
    if source.whole and to.whole:
        return _reordered(program, source.criterion, to.criterion)
    if source.whole:
        raise RefusedError("Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet.")
    if source.criterion == to.criterion and not to.whole:
        tree = _rule(program, source)
        when = editing.moved(tree, source.path, to.path)
        return _placed(program, source.criterion, when, editing.at(tree, source.path))
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
        tree = _rule(left, Address(index))
        return _placed(left, index, editing.inserted(tree, to.path, what), what)
    criterion = program.criteria[source.criterion]
    made = replace(criterion, id=free_id(program), when=what, text=NO_TEXT, note=NO_TEXT)
    criteria = (*left.criteria[:index], made, *left.criteria[index:])
    return with_criteria(left, criteria), Address(index)


def stepped(program: Program, address: Address, step: int) -> Edited:
    """Move a line one up (-1) or down (1) among its neighbours, at the edge out of its group."""
    if address.whole:
        to = address.criterion + (step if step < 0 else 2)
        if not 0 <= address.criterion + step < len(program.criteria):
            raise RefusedError("Vilkåret står ytterst allerede.")
        return _reordered(program, address.criterion, to)
    group, index = address.path[:-1], address.path[-1]
    size = len(core_of(editing.at(_rule(program, address), group)).parts)
    if not 0 <= index + step < size:
        return lifted(program, address, after=step > 0)
    to_path = (*group, index - 1 if step < 0 else index + 2)
    return moved(program, address, Address(address.criterion, to_path))


def lifted(program: Program, address: Address, *, after: bool = True) -> Edited:
    """Move a condition out of its group, to stand beside it; at the top, as its own criterion."""
    if address.whole:
        raise RefusedError("Vilkåret står ytterst allerede.")
    group = address.path[:-1]
    tree = _rule(program, address)
    while group and not isinstance(editing.at(tree, group[:-1]), GROUPS):
        group = group[:-1]
    if not group:
        _refuse_other_meaning(program, address)
        return moved(program, address, Address(address.criterion + after))
    return moved(program, address, Address(address.criterion, (*group[:-1], group[-1] + after)))


def _refuse_other_meaning(program: Program, address: Address) -> None:
    """A part of "minst én" on its own would be a stricter rule: that is not a move."""
    required = criterion_at(program, address).kind is CriterionKind.REQUIRED
    core = core_of(_rule(program, address))
    safe = isinstance(core.condition, All if required else AnyOf) or len(core.parts) == 1
    if core.nots or not safe:
        raise RefusedError(
            "Utenfor gruppen ville betingelsen bety noe annet. Klipp den ut og lim den inn i stedet."
        )


def sunk(program: Program, address: Address) -> Edited:
    """Move a condition into the group beside it: the one above, else the one below."""
    if address.whole:
        raise RefusedError("Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet.")
    group, index = address.path[:-1], address.path[-1]
    tree = _rule(program, address)
    siblings = core_of(editing.at(tree, group)).parts
    for place in (index - 1, index + 1):
        core = core_of(siblings[place], (*group, place)) if 0 <= place < len(siblings) else None
        if core and core.parts:
            at = len(core.parts) if place < index else 0
            return moved(program, address, Address(address.criterion, (*core.path, at)))
    raise RefusedError("Det er ingen gruppe ved siden av å flytte inn i. Lag en gruppe først.")
