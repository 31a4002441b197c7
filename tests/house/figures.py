"""What the house measures, beside what it is to measure."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.house.commits import commit_bodies
from tests.house.source import PRODUCT, modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.house.source import Module

DOORS = (
    ("matcher.rulework", "Rulework"),
    ("matcher.casework", "Casework"),
    ("ui.desk", "Desk"),
    ("ui.counter", "Counter"),
)
"""What screens talk to: the folder and the class."""
ENOUGH_WORDS = 55
SMALLEST = 2
"""Files of fewer lines hold nothing: they are not among those measured."""


@dataclass(frozen=True)
class Figure:
    """One measure: what it is called, what it is, and what it must be."""

    name: str
    found: str
    wanted: str
    good: bool


def rooms(files: Iterable[Module], wing: str) -> dict[str, set[str]]:
    """Return the folders and modules right under a folder, and which of them each one knows."""
    found: dict[str, set[str]] = {}
    for module in files:
        here = _room(module.name, wing)
        if here:
            there = {_room(name, wing) for name in module.imported()}
            found.setdefault(here, set()).update(there - {here, ""})
    return found


def _room(name: str, wing: str) -> str:
    top, *rest = name.split(".")
    return rest[0] if top == wing and rest else ""


def circles(files: Iterable[Module]) -> int:
    """Return how many knots of modules there are of which each leads back to itself."""
    files = list(files)
    names = {module.name for module in files}
    leans = {module.name: module.imported() & names - {module.name} for module in files}
    reached = {name: _reached(name, leans) for name in names}
    return len({frozenset(reached[name]) & _back(name, reached) for name in names} - {frozenset()})


def _reached(start: str, leans: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(leans[start])
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += leans[name]
    return found


def _back(name: str, reached: dict[str, set[str]]) -> frozenset[str]:
    return frozenset(other for other in reached if name in reached[other])


def depth(files: Iterable[Module], room: str, door: str) -> int:
    """Return how many classes of the product stand above one another at a door, itself counted."""
    parents = {name: bases for module in files for name, bases in module.parents()}

    def above(name: str) -> int:
        return 1 + max((above(base) for base in parents[name] if base in parents), default=0)

    doors = (name for name in parents if name.startswith(room) and name.endswith(f".{door}"))
    return max(map(above, doors), default=0)


def spread(values: list[int]) -> tuple[float, float]:
    """Return the median, and what nine of ten do not exceed."""
    return statistics.median(values), statistics.quantiles(values, n=10)[8]


def figures() -> Iterator[Figure]:
    """Measure everything."""
    product, tests = modules(*PRODUCT), modules("tests/**/*.py")
    files = [module for module in product if module.lines >= SMALLEST]
    own = {module.name for module in product}
    wings = rooms(product, "ui")
    arrows = sum(map(len, wings.values()))
    yield Figure("rooms of `ui`", str(len(wings)), "8", len(wings) == 8)
    yield Figure("arrows between them", str(arrows), "≤ 25", arrows <= 25)
    middle, most = spread([len(module.imported() & own) for module in files])
    yield _figure("imports per file, median", middle, 4)
    yield _figure("imports per file, p90", most, 9)
    yield _figure("circles of imports, type-only ones too", circles(product), 0)
    for room, door in DOORS:
        tower = depth(product, room, door)
        yield _figure(f"classes above one another at `{room}`", tower, 1)
    lines = [module.lines for module in files]
    middle, most = spread(lines)
    yield _figure("lines of a file, median", middle, 95)
    yield _figure("lines of a file, p90", most, 175)
    yield _figure("lines of a file, most", max(lines), 350)
    bodies = [length for module in product for length in module.bodies()]
    yield _figure("lines of a function, p90", spread(bodies)[1], 16)
    code = sum(module.lines for module in product)
    ratio = sum(module.lines for module in tests) / code
    yield Figure("tests : code, rule cases apart", f"{ratio:.2f}", "≥ 0.75", ratio >= 0.75)
    share = 100 * sum(module.comments() for module in product) / code
    yield Figure("comments per 100 lines", f"{share:.1f}", "where a trap lies", good=True)
    if words := [len(body.split()) for body in commit_bodies() if body]:
        said = statistics.median(words)
        name = "words of a commit's body since the house was begun, median"
        yield Figure(name, f"{said:g}", "about 63", said >= ENOUGH_WORDS)


def _figure(name: str, found: float, most: int) -> Figure:
    return Figure(name, f"{found:g}", f"≤ {most}" if most else "0", found <= most)
