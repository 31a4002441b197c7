"""Two changes of the same data woven into one: what one side left alone is as the other has it.

Objects are taken key by key, lists whose members have names member by member, with their order as a
part of its own, `path[]`; all else is one part. Which value a part gets is for `choose` to say.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from typing import TypeAlias

    Key: TypeAlias = Callable[[Any], str]
    Names: TypeAlias = Mapping[str, Key]

ABSENT: Final = object()
"""What a side has where it has no such part."""

UNKNOWN: Final = object()
"""What the base has where nobody knows it: equal to nothing."""


class Sides(NamedTuple):
    """One part: as both began, as one made it, as the other did."""

    base: Any
    mine: Any
    theirs: Any


if TYPE_CHECKING:
    Choose: TypeAlias = Callable[[str, Sides], Any]


class Settling:
    """Chooses: what one side changed is as they have it; where both did, mine unless in `take`."""

    def __init__(self, take: Collection[str] = (), quiet: Collection[str] = ()) -> None:
        """Begin without a collision; at `quiet` paths there is none to tell of."""
        self._take, self._quiet = take, quiet
        self.collisions: list[str] = []

    def __call__(self, path: str, sides: Sides) -> Any:  # noqa: ANN401 - plain data
        """Return what a part becomes; a collision is remembered."""
        base, mine, theirs = sides
        if same(mine, theirs) or same(theirs, base):
            return mine
        if same(mine, base):
            return theirs
        if path not in self._quiet:
            self.collisions.append(path)
        return theirs if path in self._take else mine


def only(place: str) -> Choose:
    """Return what takes one part from mine and leaves all the rest as it was."""

    def choose(path: str, sides: Sides) -> Any:  # noqa: ANN401 - plain data
        return sides.mine if path == place else sides.base

    return choose


def same(one: object, other: object) -> bool:
    """Tell whether two values are the same; yes is not 1, as it is for Python."""
    if isinstance(one, (dict, list)) and isinstance(other, (dict, list)):
        return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    return type(one) is type(other) and one == other


# Plain data of any shape.
def woven(sides: Sides, choose: Choose, names: Names, path: str = "") -> Any:  # noqa: ANN401
    """Weave two changes of the same data. `names` tells lists by path, and how to name members."""
    base, mine, theirs = sides
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _fields(Sides(base, mine, theirs), choose, names, path)
    key = names.get(path)
    lists = [side for side in sides if isinstance(side, list)]
    if key and mine in lists and theirs in lists and all(_distinct(side, key) for side in lists):
        return _members(Sides(base, mine, theirs), choose, key, path)
    return choose(path, sides)


def _distinct(members: list[Any], key: Key) -> bool:
    return len({key(member) for member in members}) == len(members)


def _below(side: object, key: str) -> Any:  # noqa: ANN401 - plain data
    if side is UNKNOWN:
        return UNKNOWN
    return side.get(key, ABSENT) if isinstance(side, dict) else ABSENT


def _fields(sides: Sides, choose: Choose, names: Names, path: str) -> dict[str, Any]:
    known = sides.base if isinstance(sides.base, dict) else {}
    keys = dict.fromkeys((*sides.mine, *sides.theirs, *known))
    found = {
        key: woven(
            Sides(*(_below(side, key) for side in sides)), choose, names, f"{path}.{key}".strip(".")
        )
        for key in keys
    }
    return {key: value for key, value in found.items() if value is not ABSENT}


def _members(sides: Sides, choose: Choose, key: Key, path: str) -> list[Any]:
    tables = Sides(*(_named(side, key) for side in sides))
    known = tables.base if isinstance(tables.base, dict) else {}
    found = {
        name: choose(f"{path}[{name}]", Sides(*(_below(table, name) for table in tables)))
        for name in dict.fromkeys((*tables.mine, *tables.theirs, *known))
    }
    kept = {name: value for name, value in found.items() if value is not ABSENT}
    order = _order(tables, kept, choose, path)
    return [kept[name] for name in order]


def _named(side: Any, key: Key) -> Any:  # noqa: ANN401 - plain data
    if isinstance(side, list):
        return {key(member): member for member in side}
    return UNKNOWN if side is UNKNOWN else {}


def _order(tables: Sides, kept: Collection[str], choose: Choose, path: str) -> list[str]:
    """Return the order of what is kept: that of the side which changed it, new ones in between."""
    common = {name for name in kept if all(table is UNKNOWN or name in table for table in tables)}
    stayed = Sides(
        *(UNKNOWN if t is UNKNOWN else [name for name in t if name in common] for t in tables)
    )
    skeleton: list[str] = choose(f"{path}[]", stayed)
    gaps: dict[str, list[tuple[str, ...]]] = {}
    ways = sorted(_runs(tables.mine, common, kept) + _runs(tables.theirs, common, kept))
    for before, run in (*ways, *_runs(tables.base, common, kept)):
        gaps.setdefault(before, []).append(run)
    order = [name for place in ("", *skeleton) for name in (place, *_flat(gaps.get(place, ())))]
    return [name for name in dict.fromkeys(order) if name]


def _runs(
    table: Mapping[str, Any] | object, common: Collection[str], kept: Collection[str]
) -> list[tuple[str, tuple[str, ...]]]:
    """Return what one side has between the common names: each run with the name before it."""
    before = ""
    found: dict[str, tuple[str, ...]] = {}
    for name in table if isinstance(table, dict) else ():
        if name in common:
            before = name
        elif name in kept:
            found[before] = (*found.get(before, ()), name)
    return list(found.items())


def _flat(runs: Iterable[tuple[str, ...]]) -> Iterator[str]:
    return (name for run in runs for name in run)
