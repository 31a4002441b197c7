"""Writes the ready form of a catalogue: by what its classes say of themselves, field by field."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from datetime import date
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.catalogue.catalogue_folder import glance
from matcher.catalogue.later_fields import LATER, without_later
from matcher.catalogue.ready_form import (
    BETWEEN,
    DAY,
    HOME_OF,
    MAPPING,
    SET,
    TUPLE,
    edition,
    maker_of,
    names_of,
)
from matcher.rules import Tenths

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from matcher.catalogue.catalogue import Catalogue

    Group: TypeAlias = "tuple[int, str, int]"
    """How far above what is made of nothing, the kind, and of how many parts."""

    Fields: TypeAlias = "Callable[[Any], Iterable[str]]"
    _Part: TypeAlias = "tuple[dict[str, Any], bytes]"
    """What the form says first of a part of it, and what that holds."""

_PLAIN: dict[type, tuple[str, Callable[[Any], Iterable[Any]]]] = {
    tuple: (TUPLE, tuple),
    frozenset: (SET, sorted),
    dict: (MAPPING, lambda mapping: chain.from_iterable(mapping.items())),
    date: (DAY, lambda day: [day.isoformat()]),
}
_ATOM = "atom"
ATOMS = (str, int, bool, type(None))


def as_form(catalogue: Catalogue, files: Mapping[str, bytes]) -> bytes | None:
    """Return the form of a catalogue of some files; None where it holds what the form cannot."""
    written = _Written()
    try:
        written.place(catalogue)
        (first, needed), (then, later) = written.parts()
    except TypeError:
        return None
    lacking = sorted({kind for kind, _, _ in then["lacking"]})
    head = {"edition": edition(), "files": glance(files).fingerprint, "later": lacking}
    said = {**head, "bytes": len(needed), **first}
    return b"".join((_line(said), needed, _line(then), later))


def _line(said: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(said, separators=(',', ':'))}\n".encode()


class _Written:
    """Everything once, in the order it was met."""

    def __init__(self) -> None:
        self._places: dict[Hashable, int] = {}
        self._things: list[tuple[Group, Any]] = []
        self._now: dict[int, int] = {}
        """Where things stand in the form."""

    def place(self, thing: Any) -> int:  # noqa: ANN401 - whatever a catalogue is made of
        """Return where a thing stands. Raises TypeError for what the form does not know."""
        if type(thing) in ATOMS:
            return self._put((0, _ATOM, 0), (type(thing), thing), thing)
        kind, held = parts_of(thing)
        parts = [self.place(part) for part in held]
        level = 1 + max((self._things[part][0][0] for part in parts), default=0)
        # A mapping can be changed, so each is its own.
        same = id(thing) if kind == MAPPING else tuple(parts)
        return self._put((level, kind, len(parts)), (kind, same), parts)

    def _put(self, group: Group, key: Hashable, content: object) -> int:
        if key not in self._places:
            self._places[key] = len(self._things)
            self._things.append((group, content))
        return self._places[key]

    def parts(self) -> tuple[_Part, _Part]:
        """Return what a list needs, with the catalogue at the end, and all the rest."""
        needed, left = set[int](), [len(self._things) - 1]
        while left:
            if (place := left.pop()) not in needed:
                needed.add(place)
                left += self._held(place, _needed)
        places = range(len(self._things))
        first = self._part([place for place in places if place in needed], _needed, [])
        rest = [place for place in places if place not in needed]
        return first, self._part(rest, names_of, self._lacking())

    def _lacking(self) -> list[list[int]]:
        """Return the things without their later fields, as they stand side by side."""
        found: list[list[int]] = []
        before = ""
        for place in self._now:
            kind = self._things[place][0][1]
            if kind in LATER:
                if kind != before:
                    found.append([])
                found[-1].append(place)
            before = kind
        return found

    def _held(self, place: int, fields: Fields) -> Sequence[int]:
        """Return what some fields of a thing hold; of what has no fields, all it is made of."""
        (level, kind, _), parts = self._things[place]
        if kind not in LATER:
            return parts if level else ()
        held = dict(zip(names_of(maker_of(kind)), parts, strict=True))
        return [held[name] for name in fields(maker_of(kind))]

    def _part(self, places: Iterable[int], fields: Fields, lacking: list[list[int]]) -> _Part:
        groups: dict[Group, list[int]] = defaultdict(list)
        for place in places:
            groups[self._things[place][0]].append(place)
        atoms = sorted(groups.pop((0, _ATOM, 0), ()), key=self._sort)
        self._number(atoms)
        told, columns = [], list[int]()
        for group in sorted(groups):
            lying = [self._found(place, fields) for place in groups[group]]
            self._number(groups[group])
            told.append([group[1], len(lying), len(lying[0])])
            # A mapping is made whole; of all others one field after another.
            for column in lying if group[1] == MAPPING else zip(*lying, strict=True):
                columns += column
        said_of = []
        for side_by_side in lacking:
            kind, first = self._things[side_by_side[0]][0][1], self._now[side_by_side[0]]
            said_of.append([kind, first, len(side_by_side)])
            for column in zip(*(self._found(place, _later) for place in side_by_side), strict=True):
                columns += column
        held = [self._things[place][1] for place in atoms]
        texts = [each for each in held if isinstance(each, str)]
        if any(BETWEEN in text for text in texts):
            raise TypeError(BETWEEN)
        packed = array("I", columns)
        said = {
            "places": packed.typecode,
            "count": len(packed),
            "texts": len(texts),
            "words": sum(map(_is_word, texts)),
            "others": held[len(texts) :],
            "groups": told,
            "lacking": said_of,
        }
        return said, packed.tobytes() + BETWEEN.join(texts).encode()

    def _found(self, place: int, fields: Fields) -> list[int]:
        return [self._now[part] for part in self._held(place, fields)]

    def _number(self, places: Iterable[int]) -> None:
        self._now |= {place: at for at, place in enumerate(places, len(self._now))}

    def _sort(self, place: int) -> int:
        """Return what comes first: words, texts, and what is none."""
        atom = self._things[place][1]
        # What rules and tables are looked up by is compared faster where it is there but once.
        return 0 if _is_word(atom) else 1 if isinstance(atom, str) else 2


def _needed(kind: Any) -> list[str]:  # noqa: ANN401 - a class with fields
    return without_later(kind.__name__, names_of(kind))


def _later(kind: Any) -> Sequence[str]:  # noqa: ANN401 - a class with fields
    return LATER[kind.__name__]


def _is_word(atom: object) -> bool:
    return isinstance(atom, str) and atom.isidentifier()


def parts_of(thing: Any) -> tuple[str, Iterable[Any]]:  # noqa: ANN401 - whatever a catalogue is made of
    """Return what kind a thing is, and what it is made of. Raises TypeError for anything else."""
    kind = type(thing)
    if kind in _PLAIN:
        name, held = _PLAIN[kind]
        return name, held(thing)
    name = kind.__name__
    if HOME_OF.get(name) != kind.__module__:
        raise TypeError(name)
    if isinstance(thing, Enum):
        return name, [thing.value]
    if isinstance(thing, Tenths):
        return name, [int(thing)]
    try:
        return name, [getattr(thing, each) for each in names_of(kind)]
    except AttributeError as error:
        # Of a form that somebody else wrote, what was to be made later cannot be.
        raise TypeError(name) from error
