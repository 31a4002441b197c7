"""Edits of a condition by path. Every function returns a new tree; none leaves an invalid one.

A path is the index of the part at each level, from the root: `()` is the whole tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.errors import MatcherError
from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.rules.conditions import (
    LEAF,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Total,
    children,
)
from matcher.rules.connectives import Connective, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

Path: TypeAlias = tuple[int, ...]


class EditError(MatcherError):
    """An edit that cannot be done; the tree is as it was."""


def at(tree: Condition, path: Path) -> Condition:
    """Return the condition at a path. Raises EditError where there is none."""
    for index in path:
        parts = children(tree)
        if not 0 <= index < len(parts):
            raise EditError(Message("Betingelsen finnes ikke lenger – velg den på nytt."))
        tree = parts[index]
    return tree


def paths(tree: Condition, here: Path = ()) -> Iterator[Path]:
    """Yield the path of every condition, each before its parts."""
    yield here
    for index, part in enumerate(children(tree)):
        yield from paths(part, (*here, index))


def replaced(tree: Condition, path: Path, new: Condition) -> Condition:
    """Return the tree with another condition at a path."""
    if not path:
        return new
    at(tree, path)
    parts = list(children(tree))
    parts[path[0]] = replaced(parts[path[0]], path[1:], new)
    return with_parts(tree, tuple(parts))


def with_parts(tree: Condition, parts: tuple[Condition, ...]) -> Condition:
    """Return a condition with other parts; "at least k" asks for no more than there are."""
    match tree:
        case Compare() | Total():
            return tree
        case Not():
            return Not(parts[0])
        case AtLeast(count):
            return AtLeast(max(1, min(count, len(parts))), parts)
        case All() | AnyOf():
            return replace(tree, parts=parts)
        case other:
            assert_never(other)


def inserted(tree: Condition, path: Path, new: Condition) -> Condition:
    """Return the tree with a condition put in at a path; what stood there moves one down.

    Where the parent is not a group, both are gathered under "alle disse". The empty path gathers
    the whole tree and the new condition likewise.
    """
    if not path:
        return All((*tree.parts, new)) if isinstance(tree, All) else All((tree, new))
    parent, index = at(tree, path[:-1]), path[-1]
    if not isinstance(parent, (All, AnyOf, AtLeast)):
        return replaced(tree, path[:-1], All((parent, new)))
    if not 0 <= index <= len(parent.parts):
        raise EditError(Message("Plassen finnes ikke lenger – velg en ny plass."))
    parts = (*parent.parts[:index], new, *parent.parts[index:])
    return replaced(tree, path[:-1], with_parts(parent, parts))


def removed(tree: Condition, path: Path) -> Condition | None:
    """Return the tree without a condition; an emptied group goes too. None when nothing is left."""
    if not path:
        return None
    at(tree, path)
    parent, index = at(tree, path[:-1]), path[-1]
    parts = children(parent)
    left = (*parts[:index], *parts[index + 1 :])
    if isinstance(parent, Not) or not left:
        return removed(tree, path[:-1])
    return replaced(tree, path[:-1], with_parts(parent, left))


def moved(tree: Condition, path: Path, to: Path) -> Condition:
    """Return the tree with the condition at `path` put in at `to`, a place of the tree as it is."""
    if not path or to[: len(path)] == path:
        raise EditError(Message("En betingelse kan ikke flyttes inn i seg selv."))
    what = at(tree, path)
    without = removed(tree, path)
    if without is None:
        raise EditError(Message("Den siste betingelsen kan ikke flyttes."))
    return inserted(without, _after_removal(tree, path, to), what)


def _after_removal(tree: Condition, path: Path, to: Path) -> Path:
    """Return where a place is once the condition at `path`, and groups emptied by it, are gone."""
    gone = path
    while len(gone) > 1 and len(children(at(tree, gone[:-1]))) == 1:
        gone = gone[:-1]
    level = len(gone) - 1
    if len(to) > level and to[:level] == gone[:level] and to[level] > gone[level]:
        return (*to[:level], to[level] - 1, *to[level + 1 :])
    return to


def wrapped(tree: Condition, path: Path, connective: Connective) -> Condition:
    """Return the tree with the condition at a path inside a new group of its own."""
    return replaced(tree, path, grouped(connective, (at(tree, path),)))


def unwrapped(tree: Condition, path: Path) -> Condition:
    """Return the tree with a group's parts in the group's place.

    Raises EditError where that would change what kind of tree it is: a root with several parts.
    """
    group = at(tree, path)
    parts = children(group)
    if isinstance(group, LEAF):
        raise EditError(Message("Bare en gruppe kan løses opp."))
    if len(parts) == 1:
        return replaced(tree, path, parts[0])
    parent = at(tree, path[:-1]) if path else None
    if not isinstance(parent, (All, AnyOf, AtLeast)):
        raise EditError(Message("Gruppen har flere betingelser og kan ikke løses opp her."))
    index = path[-1]
    spread = (*parent.parts[:index], *parts, *parent.parts[index + 1 :])
    return replaced(tree, path[:-1], with_parts(parent, spread))


def negated(tree: Condition, path: Path) -> Condition:
    """Return the tree with "ikke" put before a condition, or taken away where it stood."""
    part = at(tree, path)
    return replaced(tree, path, part.part if isinstance(part, Not) else Not(part))


def regrouped(tree: Condition, path: Path, connective: Connective, count: int = 1) -> Condition:
    """Return the tree with another connective on a group; `count` is for "at least"."""
    group = at(tree, path)
    if isinstance(group, Not) and isinstance(group.part, AnyOf):
        group = group.part
    if not isinstance(group, (All, AnyOf, AtLeast)):
        raise EditError(Message("Bare en gruppe har et bindeord."))
    return replaced(tree, path, grouped(connective, group.parts, count))
