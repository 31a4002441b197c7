"""A catalogue as it was built, in a form that is quickly built again: data, and nothing else.

Each thing stands once, after what it is made of, and is named by its place. What stands side by
side is of one class, and its parts are columns: so a whole class is made in one call. Only classes
that are named here are ever made, whatever the form says. It has two parts, and the second, with
what no list needs (`later_fields.py`), is read when the first of it is asked for.
"""

from __future__ import annotations

import json
import os
from array import array
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from sys import byteorder, executable, intern
from typing import TYPE_CHECKING, Any

from matcher.catalogue.late_lines import late_lines
from matcher.catalogue.later_fields import LATER, leave_for_later, without_later
from matcher.digests import quick_digest
from matcher.errors import ODD
from matcher.late_dataclass import many, put, setter_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.catalogue_folder import KnownFiles

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
READ_LINES = "read_lines"
"""How the words of a line are read, a field of a questionnaire that is no data."""
_ROOMS = ("catalogue", "questions", "rules")


def from_form(raw: bytes, seen: KnownFiles) -> Catalogue | None:
    """Return the catalogue of files without rule cases and words of a line; None if it is not it.

    What no list needs is made when it is asked for. The form must be one that was written here,
    which who keeps it has to see to.
    """
    things: list[Any] = []
    try:
        end = raw.index(b"\n")
        said = json.loads(raw[:end])
        if said["edition"] != edition() or said["files"] != seen.fingerprint:
            return None
        later = end + 1 + said["bytes"]
        _add(said, memoryview(raw)[end + 1 : later], things)
        catalogue: Catalogue = things[-1]
        asked = catalogue.questionnaire
        setter_of(type(asked), READ_LINES)(asked, late_lines(asked, seen.lines))
        kinds: list[Any] = list(map(maker_of, said["later"]))
        leave_for_later(kinds, partial(_complete, raw, later, things))
    except ODD:
        return None
    return catalogue


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


def _complete(raw: bytes, begin: int, things: list[Any]) -> None:
    end = raw.index(b"\n", begin)
    _add(json.loads(raw[begin:end]), memoryview(raw)[end + 1 :], things)


def _add(said: Mapping[str, Any], raw: memoryview, things: list[Any]) -> None:
    """Add what one part of a form holds to the things before it, and give those what they lack."""
    places = array(said["places"])
    end = said["count"] * places.itemsize
    places.frombytes(raw[:end])
    texts, words = str(raw[end:], "utf-8").split(BETWEEN), said["words"]
    if len(texts) != said["texts"]:
        raise ValueError("texts are missing")
    things += [*map(intern, texts[:words]), *texts[words:], *said["others"]]
    find, at = things.__getitem__, 0
    for kind, count, width in said["groups"]:
        if not 0 <= count <= len(raw) or not 0 <= width <= len(places):
            raise ValueError("more than there is")
        long = width if kind == MAPPING else count
        begins = range(at, at + count * width, long) if long else ()
        parts = [map(find, places[begin : begin + long]) for begin in begins]
        at += count * width
        things += _made(kind, parts, count) if parts else [maker_of(kind)() for _ in range(count)]
    for kind, first, count in said["lacking"]:
        lacking: list[Any] = things[first : first + count]
        made: Any = maker_of(kind)
        for name in LATER[kind]:
            put(lacking, setter_of(made, name), map(find, places[at : at + count]))
            at += count
    if at != len(places):
        raise ValueError("parts are missing")


def _made(kind: str, parts: Sequence[Iterable[Any]], count: int) -> Iterable[Any]:
    if kind == TUPLE:
        return zip(*parts, strict=True)
    if kind == SET:
        return map(frozenset, zip(*parts, strict=True))
    if kind == MAPPING:
        # Here each part is one mapping: its keys and values in turn.
        return (dict(zip(pairs, pairs, strict=True)) for pairs in map(iter, parts))
    maker = maker_of(kind)
    if not isinstance(maker, type):
        return map(maker, *parts)
    names = names_of(maker)
    # In the part that is read first, those that come later are not there.
    if len(names) != len(parts):
        names = without_later(kind, names)
    return many(maker, names, parts, count)


def names_of(kind: Any) -> list[str]:  # noqa: ANN401 - a class with fields, or of one value
    """Return the fields of a class that are data, in their order."""
    return [name for name in getattr(kind, "__match_args__", ()) if name != READ_LINES]


def maker_of(kind: str) -> Callable[..., Any]:
    """Return what makes things of a kind."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    maker: Callable[..., Any] = getattr(import_module(HOME_OF[kind]), kind)
    return maker
