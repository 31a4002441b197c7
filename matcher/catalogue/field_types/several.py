"""Fields that hold several things, or a tree of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.catalogue.field_types.single import (
    Day,
    Flag,
    LanguageText,
    OneOf,
    PlainText,
    WholeNumber,
)
from matcher.late_dataclass import dataclass, field
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions import Text
from matcher.questions.texts import text_at
from matcher.rules import from_node, to_data

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.field_types.names import Names, Of
    from matcher.documents import Node
    from matcher.rules import Condition

    Reader: TypeAlias = Callable[[Node, str], Any]


@dataclass(frozen=True, slots=True, eq=False)
class TextList:
    """Several plain texts, each on a line of its own or, in `line`, one after the other."""

    line: bool = False
    form = "list of texts"
    blank = ()

    def read(self, node: Node, key: str) -> tuple[str, ...]:
        return node.strings(key)

    def write(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def lines(self, value: tuple[str, ...], _: Names) -> tuple[Message, ...]:
        return tuple(map(as_message, value))


class LanguageTexts:
    """Several texts, each in up to three languages and on a line of its own."""

    __slots__ = ()
    form = "list of texts, or of `{nb, nn, en}`"
    blank = ()
    one = LanguageText()

    def read(self, node: Node, key: str) -> tuple[Text, ...]:
        return tuple(map(text_at, node.each(key)))

    def write(self, value: tuple[Text, ...]) -> list[str | dict[str, str] | None]:
        return [self.one.write(text) for text in value]

    def lines(self, value: tuple[Text, ...], _: Names) -> tuple[Message, ...]:
        return tuple(map(as_message, value))


@dataclass(frozen=True, slots=True)
class IdList:
    """Ids of other things, in the order somebody put them."""

    of: Of
    blank = ()

    @property
    def form(self) -> str:
        return f"list of ids of {self.of}"

    def read(self, node: Node, key: str) -> tuple[str, ...]:
        return node.strings(key)

    def write(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def lines(self, value: tuple[str, ...], names: Names) -> tuple[Message, ...]:
        return tuple(as_message(names.named(self.of, name)) for name in value)


class RuleTree:
    """A condition, or none."""

    __slots__ = ()
    form = "condition, or left out"
    blank = None

    def read(self, node: Node, key: str) -> Condition | None:
        below = node.get(key)
        return from_node(below) if below else None

    def write(self, value: Condition | None) -> dict[str, Any] | None:
        return to_data(value) if value else None

    def lines(self, value: Condition | None, names: Names) -> tuple[Message, ...]:
        return (names.say(value),) if value else ()


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One part of a record: its name in files, what it holds, and what people call it.

    `attribute` is its name in the record where that is another. Where it is empty it is `omitted`.
    """

    name: str
    type: FieldType
    label: Message
    attribute: str = ""
    omitted: bool = False
    wide: bool = False

    @property
    def held_as(self) -> str:
        return self.attribute or self.name


@dataclass(frozen=True, slots=True, eq=False)
class RecordList:
    """Several records; `key` names the part by which two changed lists are woven.

    `compact` ones are two texts in up to three languages, typed one a line with a colon between
    them. What is `given` is a name nobody types: a stem and a number.
    """

    made: Callable[..., Any]
    members: tuple[Member, ...]
    key: str = ""
    one: Message = NOTHING
    compact: bool = False
    given: str = ""
    stem: str = ""
    checked: Callable[[Node, Any], None] | None = None
    line: Callable[[Any, Names], Message] | None = None
    blank = ()
    # A catalogue has a thousand records: what reads their parts is looked up once.
    _names: tuple[str, ...] = field(init=False, repr=False)
    _readers: tuple[tuple[str, str, Reader], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Look up what reads the members."""
        readers = tuple((each.held_as, each.name, each.type.read) for each in self.members)
        object.__setattr__(self, "_names", tuple(each.name for each in self.members))
        object.__setattr__(self, "_readers", readers)

    @property
    def form(self) -> str:
        return f"list of {{{', '.join(self._names)}}}"

    def read(self, node: Node, key: str) -> tuple[Any, ...]:
        return tuple(self._record(entry) for entry in node.objects(key))

    def _record(self, node: Node) -> Any:  # noqa: ANN401 - whatever it is made of
        node.only(*self._names)
        made = self.made(**{held_as: read(node, name) for held_as, name, read in self._readers})
        if self.checked:
            self.checked(node, made)
        return made

    def write(self, value: tuple[Any, ...]) -> list[dict[str, Any]]:
        return [self._data(record) for record in value]

    def _data(self, record: object) -> dict[str, Any]:
        held = ((each, getattr(record, each.held_as)) for each in self.members)
        return {
            each.name: each.type.write(part)
            for each, part in held
            if part != each.type.blank or not each.omitted
        }

    def lines(self, value: tuple[Any, ...], names: Names) -> tuple[Message, ...]:
        return tuple(self.said(record, names) for record in value)

    def said(self, record: object, names: Names) -> Message:
        """Return a record on one line."""
        if self.line:
            return self.line(record, names)
        held = ((each, getattr(record, each.held_as)) for each in self.members)
        return joined(said for each, part in held for said in each.type.lines(part, names))

    def name_of(self, record: object) -> str:
        """Return what tells a record from the others of its list."""
        name = getattr(record, self.key)
        return name.nb if isinstance(name, Text) else str(name)


FieldType: TypeAlias = (
    PlainText | LanguageText | Day | WholeNumber | Flag | OneOf
    | TextList | LanguageTexts | IdList | RuleTree | RecordList
)  # fmt: skip
"""What a field of a card can hold: here, because a part of a record can be any of them."""
