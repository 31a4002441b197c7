"""What chosen programs have to do with each other, and where a plan breaks it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from matcher.catalogue import Catalogue, Program


class Tie(StrEnum):
    """How one program is tied to another."""

    EXCLUDES = "excludes"
    REQUIRES = "requires"
    BEFORE = "before"
    COMBINES = "combines"


@dataclass(frozen=True, slots=True)
class Relation:
    """One program's tie to another; `broken` where the plan goes against it."""

    tie: Tie
    first: str
    second: str
    broken: bool = False


def excluded(program: Program, catalogue: Catalogue) -> list[str]:
    """Return what a program cannot go with, whichever of the two cards says so."""
    others = [p.id for p in catalogue.programs.values() if program.id in p.relations.excludes]
    return list(dict.fromkeys([*program.relations.excludes, *others]))


def relations_of(
    ids: Sequence[str], catalogue: Catalogue, has: Collection[str] = ()
) -> tuple[Relation, ...]:
    """Return the ties among chosen programs in their order, each once; what is broken first.

    `has` are programs the person has already: what is required may be among them.
    """
    found = dict.fromkeys(
        relation for program_id in ids for relation in _of(program_id, ids, catalogue, has)
    )
    return tuple(sorted(found, key=lambda relation: not relation.broken))


def _of(
    program_id: str, ids: Sequence[str], catalogue: Catalogue, has: Collection[str]
) -> Iterator[Relation]:
    program, here = catalogue.programs[program_id], ids.index(program_id)
    relations = program.relations
    for other in excluded(program, catalogue):
        if other in ids:
            first, second = sorted((program_id, other), key=ids.index)
            yield Relation(Tie.EXCLUDES, first, second, broken=True)
    for other in relations.requires:
        if other not in has:
            yield Relation(Tie.REQUIRES, program_id, other, broken=other not in ids[:here])
    for other in relations.before:
        if other in ids:
            yield Relation(Tie.BEFORE, program_id, other, broken=ids.index(other) < here)
    for other in relations.combines:
        if other in ids:
            first, second = sorted((program_id, other), key=ids.index)
            yield Relation(Tie.COMBINES, first, second)
