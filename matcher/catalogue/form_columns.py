"""Writes the ready form of a catalogue: by what its classes say of themselves, field by field."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from datetime import date
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.catalogue.catalogue_folder import fingerprint
from matcher.catalogue.ready_form import BETWEEN, DAY, HOME_OF, MAPPING, SET, TUPLE, edition
from matcher.rules import Tenths

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from matcher.catalogue.catalogue import Catalogue

    Group: TypeAlias = "tuple[int, str, int]"
    """How far above what is made of nothing, the kind, and of how many parts."""

_PLAIN: dict[type, tuple[str, Callable[[Any], Iterable[Any]]]] = {
    tuple: (TUPLE, tuple),
    frozenset: (SET, sorted),
    dict: (MAPPING, lambda mapping: chain.from_iterable(mapping.items())),
    date: (DAY, lambda day: [day.isoformat()]),
}
_NO_DATA = "read_lines"
"""How the words of a line are read, the last field of a questionnaire."""
_ATOM = "atom"
ATOMS = (str, int, bool, type(None))


def as_form(catalogue: Catalogue, files: Mapping[str, bytes]) -> bytes | None:
    """Return the form of a catalogue of some files; None where it holds what the form cannot."""
    written = _Written()
    try:
        written.place(catalogue)
        groups, places, texts = written.columns()
    except TypeError:
        return None
    packed = array("I", places)
    said = {"edition": edition(), "files": fingerprint(files), **groups}
    said |= {"places": packed.typecode, "count": len(packed)}
    head = json.dumps(said, separators=(",", ":"))
    return b"".join((f"{head}\n".encode(), packed.tobytes(), BETWEEN.join(texts).encode()))


class _Written:
    """Everything once, in the order it was met."""

    def __init__(self) -> None:
        self._places: dict[Hashable, int] = {}
        self._things: list[tuple[Group, Any]] = []

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

    def columns(self) -> tuple[dict[str, Any], list[int], list[str]]:
        """Return the groups of all things, the last one at the end; their parts; and the texts."""
        groups: dict[Group, list[int]] = defaultdict(list)
        for place, (group, _) in enumerate(self._things):
            groups[group].append(place)
        atoms = sorted(groups.pop((0, _ATOM, 0)), key=self._sort)
        now = {place: at for at, place in enumerate(atoms)}
        told, places = [], list[int]()
        for group in sorted(groups):
            lying = [[now[part] for part in self._things[place][1]] for place in groups[group]]
            now |= {place: at for at, place in enumerate(groups[group], len(now))}
            told.append([group[1], len(lying), group[2]])
            # A mapping is made whole; of all others one field after another.
            for column in lying if group[1] == MAPPING else zip(*lying, strict=True):
                places += column
        held = [self._things[place][1] for place in atoms]
        texts = [each for each in held if isinstance(each, str)]
        if any(BETWEEN in text for text in texts):
            raise TypeError(BETWEEN)
        words = sum(map(_is_word, texts))
        said = {"texts": len(texts), "words": words, "others": held[len(texts) :], "groups": told}
        return said, places, texts

    def _sort(self, place: int) -> int:
        """Return what comes first: words, texts, and what is none."""
        atom = self._things[place][1]
        # What rules and tables are looked up by is compared faster where it is there but once.
        return 0 if _is_word(atom) else 1 if isinstance(atom, str) else 2


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
    return name, [getattr(thing, each) for each in kind.__match_args__ if each != _NO_DATA]
