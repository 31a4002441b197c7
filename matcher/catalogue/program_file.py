"""Reads one programs/<id>.json into a Program; every problem is noted on its node."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from matcher.catalogue.field_types import LanguageText, LanguageTexts, RecordList
from matcher.catalogue.fields import FIELDS, RECORDS
from matcher.catalogue.programs import Program
from matcher.documents import refuse_other_format
from matcher.messages import Message
from matcher.questions import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from matcher.catalogue.field import Field
    from matcher.catalogue.field_types import FieldType
    from matcher.documents import Node
    from matcher.questions import Language, Text

    Reader: TypeAlias = Callable[[Node, str], Any]

FORMAT = 1
_TOP: list[tuple[str, str, Reader]] = [
    (field.held_as, field.path, field.type.read) for field in FIELDS if "." not in field.path
]
_BELOW: dict[str, list[tuple[str, str, Reader, object]]] = defaultdict(list)
for _field in FIELDS:
    if "." in _field.path:
        _object, _, _key = _field.path.partition(".")
        _name = _field.held_as.removeprefix(f"{_object}.")
        _BELOW[_object].append((_name, _key, _field.type.read, _field.type.blank))
KEYS = ("format", *(path for _, path, _ in _TOP), *_BELOW)
REQUIRED = "availability"


def read_program(node: Node) -> Program | None:
    """Read a program; None where the document is not even an object."""
    if not node.is_object():
        return None
    node.only(*KEYS)
    refuse_other_format(node, FORMAT)
    values = {name: read(node, key) for name, key, read in _TOP}
    for name in _BELOW:
        found = _object_at(node, name)
        values.update({name: RECORDS[name](**found)} if name in RECORDS else found)
    return Program(**values)


def _object_at(node: Node, name: str) -> dict[str, Any]:
    parts, below = _BELOW[name], node.get(name)
    if below is None or not below.is_object():
        if name == REQUIRED:
            cure = Message('skriv {"status": …}')
            node.problem(Message("«{key}» mangler", key=name), cure, name)
        return {held_as: blank for held_as, _, _, blank in parts}
    below.only(*(key for _, key, _, _ in parts))
    return {held_as: read(below, key) for held_as, key, read, _ in parts}


def half_said(program: Program) -> Iterator[tuple[str, Language]]:
    """Yield the place of every text that lacks a language, and which: all a card can say."""
    for place, text in card_texts(program):
        lacking = (each for each in LANGUAGES if not getattr(text, each))
        yield from ((place, language) for language in lacking)


def card_texts(program: Program) -> Iterator[tuple[str, Text]]:
    """Yield every text a card can say that is not empty, with its place."""
    for field in FIELDS:
        found = _texts(field.type, field.of(program), field.path)
        yield from ((place, text) for place, text in found if text)


def _texts(kind: FieldType, value: Any, place: str) -> Iterator[tuple[str, Text]]:  # noqa: ANN401 - the value of any field
    if isinstance(kind, LanguageText):
        yield place, value
    elif isinstance(kind, LanguageTexts):
        yield from ((f"{place}[{index}]", text) for index, text in enumerate(value))
    elif isinstance(kind, RecordList):
        for index, record in enumerate(value):
            for each in kind.members:
                below = f"{place}[{index}].{each.name}"
                yield from _texts(each.type, getattr(record, each.held_as), below)


def untranslated(program: Program) -> list[tuple[Field, Language]]:
    """Return the texts that are missing in a language where all three are wanted."""
    return [
        (field, language)
        for field in FIELDS
        if isinstance(field.type, LanguageText) and field.type.complete
        for language in LANGUAGES
        if not getattr(field.of(program), language)
    ]
