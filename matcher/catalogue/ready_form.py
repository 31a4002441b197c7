"""A catalogue as it was built, in a form that is quickly built again: data, and nothing else.

Each thing stands once, after what it is made of, and is named by its place. What stands side by
side is of one class, and its parts are columns: so a whole class is made in one call. Only classes
that are named here are ever made, whatever the form says.
"""

from __future__ import annotations

import json
import os
from array import array
from datetime import date
from importlib import import_module
from pathlib import Path
from sys import byteorder, executable, intern
from typing import TYPE_CHECKING, Any

from matcher.catalogue.catalogue_folder import fingerprint
from matcher.catalogue.late_lines import with_late_lines
from matcher.digests import quick_digest
from matcher.errors import ODD
from matcher.late_dataclass import many

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from matcher.catalogue.catalogue import Catalogue

_HOMES = {
    "matcher.catalogue.asking": "Asking AtCounter FirstQuestions Manner",
    "matcher.catalogue.catalogue": "Catalogue Example Preset",
    "matcher.catalogue.change_rules": "ChangeRules Pace",
    "matcher.catalogue.constants": "Constant DatedAmount",
    "matcher.catalogue.contradictions": "Contradiction",
    "matcher.catalogue.offices": "DoorCertainty Office",
    "matcher.catalogue.order_rules": "OrderRules",
    "matcher.catalogue.owners": "Owner",
    "matcher.catalogue.pointers": "FirstMinute HoldBack Pointer Pointers Strength",
    "matcher.catalogue.programs": "Availability Channel Contact Criterion CriterionKind Period "
    "Program Relations RuleChange Source Status",
    "matcher.questions.questions": "Choice FormerName Kind Question Questionnaire Sensitivity",
    "matcher.questions.texts": "Text",
    "matcher.questions.values": "Ages Several Span Unknown",
    "matcher.rules.conditions": "All AnyOf AtLeast Compare CountKind Multiple Not Quantity Scale "
    "Tenths Total",
    "matcher.rules.follow_rules": "Certainty FollowRule",
}
HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}
DAY, TUPLE, SET, MAPPING = "day", "tuple", "set", "mapping"
_PLAIN: dict[str, Callable[..., Any]] = {
    DAY: date.fromisoformat,
    TUPLE: tuple,
    SET: frozenset,
    MAPPING: dict,
}
BETWEEN = "\0"
"""Between two texts: no text of a catalogue holds it."""
_ROOMS = ("catalogue", "questions", "rules")


def from_form(raw: bytes, files: Mapping[str, bytes]) -> Catalogue | None:
    """Return the catalogue of files without rule cases and words of a line; None if it is not it.

    The form must be one that was written here, which who keeps it has to see to.
    """
    try:
        head, _, rest = raw.partition(b"\n")
        said = json.loads(head)
        if said["edition"] != edition() or said["files"] != fingerprint(files):
            return None
        return with_late_lines(_built(said, rest), files)
    except ODD:
        return None


def edition() -> str:
    """Return what changes when the program reads a catalogue otherwise than before.

    As Python does of what it compiles: by the sizes and times of the sources, or, where there are
    none, of the program.
    """
    here = Path(__file__).parents[1]
    looked_at = [each for room in _ROOMS for each in _sources(str(here / room))]
    if not looked_at:
        looked_at = [(executable, os.stat(executable))]  # noqa: PTH116 - as below
    told = (f"{name} {seen.st_size} {seen.st_mtime_ns}" for name, seen in sorted(looked_at))
    return quick_digest("\n".join((byteorder, *told)).encode()).hexdigest()


def _sources(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as found:
        for each in found:
            if each.name.endswith(".py"):
                yield each.path, each.stat()
            elif "." not in each.name and each.name != "__pycache__":
                yield from _sources(each.path)


def _built(said: Mapping[str, Any], raw: bytes) -> Catalogue:
    places = array(said["places"])
    end = said["count"] * places.itemsize
    places.frombytes(raw[:end])
    texts, words = raw[end:].decode().split(BETWEEN), said["words"]
    if len(texts) != said["texts"]:
        raise ValueError("texts are missing")
    things: list[Any] = [*map(intern, texts[:words]), *texts[words:], *said["others"]]
    find, at = things.__getitem__, 0
    for kind, count, width in said["groups"]:
        if not 0 <= count <= len(raw) or not 0 <= width <= len(places):
            raise ValueError("more than there is")
        long = width if kind == MAPPING else count
        begins = range(at, at + count * width, long) if long else ()
        parts = [map(find, places[begin : begin + long]) for begin in begins]
        at += count * width
        things += _made(kind, parts, count) if parts else [_maker(kind)() for _ in range(count)]
    if at != len(places):
        raise ValueError("parts are missing")
    catalogue: Catalogue = things[-1]
    return catalogue


def _made(kind: str, parts: Sequence[Iterable[Any]], count: int) -> Iterable[Any]:
    if kind == TUPLE:
        return zip(*parts, strict=True)
    if kind == SET:
        return map(frozenset, zip(*parts, strict=True))
    if kind == MAPPING:
        # Here each part is one mapping: its keys and values in turn.
        return (dict(zip(pairs, pairs, strict=True)) for pairs in map(iter, parts))
    maker = _maker(kind)
    return many(maker, parts, count) if isinstance(maker, type) else map(maker, *parts)


def _maker(kind: str) -> Callable[..., Any]:
    if kind in _PLAIN:
        return _PLAIN[kind]
    maker: Callable[..., Any] = getattr(import_module(HOME_OF[kind]), kind)
    return maker
