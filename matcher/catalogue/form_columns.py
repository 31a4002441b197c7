"""Writes the ready form of a catalogue: by what its classes say of themselves, field by field."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import fields
from datetime import date
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.catalogue.catalogue_folder import fingerprint
from matcher.catalogue.ready_form import DAY, HOME_OF, MAPPING, SET, TUPLE, edition
from matcher.rules import Tenths

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from matcher.catalogue.catalogue import Catalogue

    Group: TypeAlias = "tuple[int, str, int]"
    """How far above what is made of nothing, the kind, and of how many parts."""

_PLAIN: tuple[tuple[type, str, Callable[[Any], Iterable[Any]]], ...] = (
    (tuple, TUPLE, tuple),
    (frozenset, SET, sorted),
    (dict, MAPPING, lambda mapping: chain.from_iterable(mapping.items())),
    (date, DAY, lambda day: [day.isoformat()]),
)
_NO_DATA = "read_lines"
"""How the words of a line are read, the last field of a questionnaire."""
_ATOM = "atom"
_ATOMS = (str, int, bool, type(None))


def as_form(catalogue: Catalogue, files: Mapping[str, bytes]) -> bytes | None:
    """Return the form of a catalogue of some files; None where it holds what the form cannot."""
    written = _Written()
    try:
        written.place(catalogue)
    except TypeError:
        return None
    said = {"edition": edition(), "files": fingerprint(files), **written.columns()}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


class _Written:
    """Everything once, in the order it was met."""

    def __init__(self) -> None:
        self._places: dict[Hashable, int] = {}
        self._things: list[tuple[Group, Any]] = []

    def place(self, thing: Any) -> int:  # noqa: ANN401 - whatever a catalogue is made of
        """Return where a thing stands. Raises TypeError for what the form does not know."""
        if type(thing) in _ATOMS:
            return self._put((0, _ATOM, 0), (type(thing), thing), thing)
        kind, held = _parts(thing)
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

    def columns(self) -> dict[str, Any]:
        """Return all things by their groups, with the last one at the end."""
        groups: dict[Group, list[int]] = defaultdict(list)
        for place, (group, _) in enumerate(self._things):
            groups[group].append(place)
        atoms = groups.pop((0, _ATOM, 0))
        # What rules and tables are looked up by is compared faster where it is there but once.
        words = [place for place in atoms if _is_word(self._things[place][1])]
        others = [place for place in atoms if not _is_word(self._things[place][1])]
        now = {place: at for at, place in enumerate([*words, *others])}
        told = []
        for group in sorted(groups):
            lying = [[now[part] for part in self._things[place][1]] for place in groups[group]]
            now |= {place: at for at, place in enumerate(groups[group], len(now))}
            columns = lying if group[1] == MAPPING else [list(c) for c in zip(*lying, strict=True)]
            told.append([group[1], len(lying), columns])
        return {
            "words": [self._things[place][1] for place in words],
            "atoms": [self._things[place][1] for place in others],
            "groups": told,
        }


def _is_word(atom: object) -> bool:
    return isinstance(atom, str) and atom.isidentifier()


def _parts(thing: Any) -> tuple[str, Iterable[Any]]:  # noqa: ANN401 - whatever a catalogue is made of
    """Return what kind a thing is, and what it is made of."""
    for kind, name, held in _PLAIN:
        if type(thing) is kind:
            return name, held(thing)
    name = type(thing).__name__
    if HOME_OF.get(name) != type(thing).__module__:
        raise TypeError(name)
    if isinstance(thing, Enum):
        return name, [thing.value]
    if isinstance(thing, Tenths):
        return name, [int(thing)]
    return name, [getattr(thing, each.name) for each in fields(thing) if each.name != _NO_DATA]
