"""Edits of what stands around a pointer's condition, and beside all of them on a card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.questions import NO_TEXT
from ui.desk.rules.model.addresses import Address, RefusedError, criterion_at, translate
from ui.desk.rules.model.edits import with_criterion
from ui.desk.rules.model.pointers import ALONE, LISTS, PointerLine

if TYPE_CHECKING:
    from matcher.catalogue import FirstMinute, Program
    from matcher.questions import Text
    from ui.desk.rules.model.edits import Edited
    from ui.desk.rules.model.pointers import PointerKind

_PLACES = tuple(dict.fromkeys((*LISTS.values(), *ALONE.values())))


def pointer_at(program: Program, address: Address) -> PointerLine:
    """Return the pointer of an address. Raises RefusedError where it is gone."""
    line = criterion_at(program, address)
    assert isinstance(line, PointerLine)  # noqa: S101 - a card has nothing else
    return line


def with_points(program: Program, address: Address, kind: PointerKind) -> Edited:
    """Let a pointer do something else to the list."""
    line = replace(pointer_at(program, address), points=kind)
    if not line.has_reason:
        line = replace(line, text=NO_TEXT)
    return with_criterion(program, address.criterion, line), address


def with_reason(program: Program, address: Address, why: Text) -> Edited:
    """Say why the pointer points."""
    line = replace(pointer_at(program, address), text=why)
    return with_criterion(program, address.criterion, line), address


def with_needs(program: Program, address: Address, needs: tuple[str, ...]) -> Edited:
    """Say what the program helps with, the most important first."""
    return replace(program, pointers=replace(program.pointers, needs=needs)), address


def with_first_minute(program: Program, address: Address, when: FirstMinute) -> Edited:
    """Say whether the program may be raised before anybody has asked for it."""
    return replace(program, pointers=replace(program.pointers, first_minute=when)), address


def arranged(program: Program, place: Address) -> Edited:
    """Return a card as its file keeps it: in order, each line with an id of its own.

    Raises RefusedError where there are two of what can be there only once.
    """
    lines = [line for line in program.criteria if isinstance(line, PointerLine)]
    if not lines:
        return program, place
    for kind in ALONE:
        if sum(line.points is kind for line in lines) > 1:
            raise RefusedError(
                translate("Rules", "Det kan bare være én slik linje. Legg betingelsen til i den.")
            )
    worked_on = lines[min(place.criterion, len(lines) - 1)]
    ordered = sorted(lines, key=lambda line: _PLACES.index(_place_of(line)))
    index = next(n for n, line in enumerate(ordered) if line is worked_on)
    return replace(program, criteria=_named(ordered)), Address(index, place.path)


def _place_of(line: PointerLine) -> str:
    """Return the name in files of where a line stands."""
    return LISTS.get(line.points) or ALONE[line.points]


def _named(lines: list[PointerLine]) -> tuple[PointerLine, ...]:
    """Return lines with ids that say where they stand, those that have one unchanged."""
    taken: set[str] = set()
    named = []
    for line in lines:
        place = line.id
        if line.points in ALONE:
            place = ALONE[line.points]
        elif not place.startswith(f"{LISTS[line.points]}.") or place in taken:
            place = _free(LISTS[line.points], {*taken, *(other.id for other in lines)})
        taken.add(place)
        named.append(line if place == line.id else replace(line, id=place))
    return tuple(named)


def _free(key: str, taken: set[str]) -> str:
    number = 1
    while f"{key}.peker_{number}" in taken:
        number += 1
    return f"{key}.peker_{number}"
