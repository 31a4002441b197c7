"""Edits of a program's criteria: each returns a new program and the address to stand at.

None leaves a criterion that could not be stored. Refusals are words, and change nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue import Criterion, CriterionKind
from matcher.documents import MAX_DEPTH
from matcher.rules import (
    LEAF,
    Compare,
    CountKind,
    Multiple,
    Not,
    Total,
    children,
    connectives,
    edits,
)
from matcher.rules.wording import OPPOSITES, opposite
from ui.desk.rules.model.addresses import (
    Address,
    RefusedError,
    core_of,
    criterion_at,
    place_of,
    translate,
)
from ui.desk.rules.model.pointers import PointerCard, new_pointer

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from matcher.rules import Condition, Connective

Edited: TypeAlias = "tuple[Program, Address]"
DEEPEST = MAX_DEPTH - 3
"""A criterion's rule stands in an object in a list in the program's object."""


def with_criteria(program: Program, criteria: tuple[Criterion, ...]) -> Program:
    """Return a program with other criteria."""
    return replace(program, criteria=criteria)


def with_criterion(program: Program, index: int, criterion: Criterion) -> Program:
    """Return a program with another criterion at a place."""
    criteria = program.criteria
    return with_criteria(program, (*criteria[:index], criterion, *criteria[index + 1 :]))


def with_rule_at(program: Program, index: int, when: Condition) -> Program:
    """Return a program with another rule in a criterion."""
    return with_criterion(program, index, replace(program.criteria[index], when=when))


def rule_at(program: Program, address: Address) -> Condition:
    """Return the rule of a criterion. Raises RefusedError where it has none."""
    when = criterion_at(program, address).when
    if when is None:
        raise RefusedError(
            translate("Rules", "Vilkåret er skjønn uten regel. Legg til en betingelse først.")
        )
    return when


def new_criterion(program: Program, place: int, when: Condition, source: str = "") -> Edited:
    """Put in a required criterion with a rule; of pointers, a strong one."""
    made: Criterion
    if isinstance(program, PointerCard):
        made = new_pointer(when)
    else:
        keys = [known.key for known in program.sources]
        source = source or (keys[0] if keys else "")
        made = Criterion(free_id(program), CriterionKind.REQUIRED, source, when)
    place = max(0, min(place, len(program.criteria)))
    criteria = (*program.criteria[:place], made, *program.criteria[place:])
    return with_criteria(program, criteria), Address(place)


def refuse_too_deep(program: Program) -> None:
    """Say no to a rule nested deeper than the program's file can be."""
    for criterion in program.criteria:
        if criterion.when is not None and depth(criterion.when) > DEEPEST:
            raise RefusedError(
                translate(
                    "Rules",
                    "Regelen kan ikke ha flere grupper inni hverandre. Del den i flere vilkår.",
                )
            )


def depth(condition: Condition) -> int:
    """Return how many lists and objects a condition has inside each other in the file."""
    if isinstance(condition, Total):
        return _depth_of_total(condition)
    if isinstance(condition, Compare):
        several = isinstance(condition.value, tuple)
        return 3 if isinstance(condition.value, Multiple) else 1 + several
    steps = 1 if isinstance(condition, Not) else 2
    return steps + max(depth(part) for part in children(condition))


def _depth_of_total(total: Total) -> int:
    lists = any(quantity.measure is CountKind.CHILDREN for quantity in total.quantities)
    return 4 if lists or total.scales else 3


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
        return with_rule_at(program, address.criterion, new), Address(address.criterion)
    core = core_of(edits.at(when, address.path), address.path)
    if core.parts:
        path = (*core.path, len(core.parts))
    elif address.whole:
        return placed(program, address.criterion, edits.inserted(when, (), new), new)
    else:
        path = (*address.path[:-1], address.path[-1] + 1)
    return placed(program, address.criterion, edits.inserted(when, path, new), new)


def placed(program: Program, index: int, when: Condition, what: Condition) -> Edited:
    """Return a program with a rule, standing at one of its conditions."""
    return with_rule_at(program, index, when), Address(index, place_of(when, what) or ())


def removed(program: Program, address: Address) -> Edited:
    """Take a condition away; with its last condition the criterion goes too."""
    criterion = criterion_at(program, address)
    left = edits.removed(criterion.when, address.path) if criterion.when else None
    index = address.criterion
    if left is None:
        criteria = (*program.criteria[:index], *program.criteria[index + 1 :])
        return with_criteria(program, criteria), Address(max(0, min(index, len(criteria) - 1)))
    return with_rule_at(program, index, left), Address(index, _nearest(left, address.path))


def _nearest(tree: Condition, path: edits.Path) -> edits.Path:
    """Return the place of what a gone condition stood beside: the next, the last, the group."""
    group, index = path[:-1], path[-1]
    for place in ((*group, index), (*group, index - 1), group):
        try:
            edits.at(tree, place)
        except edits.EditError:
            continue
        return _line_over(tree, place)
    return ()


def _line_over(tree: Condition, path: edits.Path) -> edits.Path:
    """Return the place of the line that says a condition: with the nots before it."""
    while path and isinstance(edits.at(tree, path[:-1]), Not):
        path = path[:-1]
    return path


def replaced(program: Program, address: Address, new: Condition) -> Edited:
    """Put another condition in the place of one."""
    when = edits.replaced(rule_at(program, address), address.path, new)
    return with_rule_at(program, address.criterion, when), address


def with_leaf(program: Program, address: Address, leaf: Condition) -> Edited:
    """Put another comparison behind the nots of a line."""
    when = rule_at(program, address)
    core = core_of(edits.at(when, address.path), address.path)
    return with_rule_at(program, address.criterion, edits.replaced(when, core.path, leaf)), address


def negated(program: Program, address: Address) -> Edited:
    """Put *ikke* before a condition, or take it away.

    A comparison that has a contrary becomes that: the line says it so, and the panel too.
    """
    rule = rule_at(program, address)
    here = edits.at(rule, address.path)
    if isinstance(here, LEAF) and here.op in OPPOSITES:
        when = edits.replaced(rule, address.path, opposite(here))
    else:
        when = edits.negated(rule, address.path)
    return with_rule_at(program, address.criterion, when), address


def wrapped(program: Program, address: Address, connective: Connective) -> Edited:
    """Put a condition into a group of its own and stand at the group."""
    when = edits.wrapped(rule_at(program, address), address.path, connective)
    return with_rule_at(program, address.criterion, when), address


def unwrapped(program: Program, address: Address) -> Edited:
    """Let a group's conditions take the group's place; of a criterion, become several."""
    core = core_of(edits.at(rule_at(program, address), address.path), address.path)
    if not core.parts:
        raise RefusedError(
            translate("Rules", "Bare en gruppe kan løses opp. Velg linjen over betingelsene.")
        )
    if core.nots and len(core.parts) > 1:
        raise RefusedError(
            translate("Rules", "Gruppen har «ikke» foran seg. Ta bort «ikke» før du løser den opp.")
        )
    if address.whole and len(core.parts) > 1:
        return _split(program, address.criterion, core.condition, core.parts)
    tree = rule_at(program, address)
    if core.nots:
        kept = edits.replaced(tree, core.path, core.parts[0])
        return with_rule_at(program, address.criterion, kept), address
    when = edits.unwrapped(tree, address.path)
    return with_rule_at(program, address.criterion, when), address


def _split(program: Program, index: int, group: Condition, parts: tuple[Condition, ...]) -> Edited:
    criterion = program.criteria[index]
    keeps_meaning = {CriterionKind.REQUIRED: connectives.Connective.ALL,
                     CriterionKind.EXCLUSION: connectives.Connective.ANY}  # fmt: skip
    found = connectives.connective_of(group)
    if found is None or found[0] is not keeps_meaning.get(criterion.kind):
        raise RefusedError(
            translate(
                "Rules", "Å dele vilkåret her ville endre hva det betyr. Velg et annet bindeord."
            )
        )
    for part in parts[:0:-1]:
        made = replace(criterion, id=free_id(program), when=part)
        rest = program.criteria[index + 1 :]
        program = with_criteria(program, (*program.criteria[: index + 1], made, *rest))
    return with_rule_at(program, index, parts[0]), Address(index)


def regrouped(program: Program, address: Address, connective: Connective, count: int = 1) -> Edited:
    """Give a group another connective; nots before it go."""
    core = core_of(edits.at(rule_at(program, address), address.path), address.path)
    if not core.parts:
        raise RefusedError(translate("Rules", "Bare en gruppe har et bindeord."))
    return replaced(program, address, connectives.grouped(connective, core.parts, count))
