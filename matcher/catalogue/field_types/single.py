"""Fields that hold one thing: how it is read, written and said, and what stands for none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.characters import MAX_TEXT
from matcher.languages import SOURCE
from matcher.late_dataclass import dataclass
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions import LANGUAGES, NO_TEXT, Text, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from matcher.catalogue.field_types.names import Names
    from matcher.documents import Node


@dataclass(frozen=True, slots=True, eq=False)
class PlainText:
    """A plain text. A `name` is what something goes by: one short line, each word in one script.

    An `area` has room for several lines; where it is empty, `null` is written if it is to be.
    """

    required: bool = False
    name: bool = False
    area: bool = False
    null: bool = False
    limit: int = MAX_TEXT
    form = "text"
    blank = ""

    def read(self, node: Node, key: str) -> str:
        default = None if self.required else ""
        if self.name:
            return node.name(key, default)
        return node.string(key, default, limit=self.limit)

    def write(self, value: str) -> str | None:
        return value or None if self.null else value

    def lines(self, value: str, _: Names) -> tuple[Message, ...]:
        return (as_message(value),) if value else ()


@dataclass(frozen=True, slots=True, eq=False)
class LanguageText:
    """A text in the languages there are, a `name` or sentences; all are wanted if `complete`.

    A `short` one is a few words on one line. Where it is empty, `null` is written if it is to be.
    """

    required: bool = True
    name: bool = False
    complete: bool = False
    short: bool = False
    null: bool = False
    form = f"text, or `{{{', '.join(LANGUAGES)}}}`"
    blank = NO_TEXT

    def read(self, node: Node, key: str) -> Text:
        return read_text(node, key, required=self.required, name=self.name)

    def write(self, value: Text) -> str | dict[str, str] | None:
        written: dict[str, str] = {language: getattr(value, language) for language in LANGUAGES}
        said = {language: words for language, words in written.items() if words}
        if said.keys() - {SOURCE}:
            return said
        return value.nb or None if self.null else value.nb

    def lines(self, value: Text, _: Names) -> tuple[Message, ...]:
        return (as_message(value),) if value else ()


class Day:
    """A date, or none."""

    __slots__ = ()
    form = "date, or `null`"
    blank = None

    def read(self, node: Node, key: str) -> date | None:
        return node.day(key)

    def write(self, value: date | None) -> str | None:
        return value.isoformat() if value else None

    def lines(self, value: date | None, _: Names) -> tuple[Message, ...]:
        return (as_message(value.strftime("%d.%m.%Y")),) if value else ()


@dataclass(frozen=True, slots=True, eq=False)
class WholeNumber:
    """A whole number of something from nought up, or none."""

    unit: Message = NOTHING
    form = "whole number, or `null`"
    blank = None

    def read(self, node: Node, key: str) -> int | None:
        value = node.integer(key)
        if value is None or value >= 0:
            return value
        node.problem(
            Message("«{value}» er under null", value=value), Message("skriv et tall fra 0"), key
        )
        return None

    def write(self, value: int | None) -> int | None:
        return value

    def lines(self, value: int | None, _: Names) -> tuple[Message, ...]:
        if value is None:
            return ()
        return (joined((str(value), self.unit), " ") if self.unit else as_message(str(value)),)


class Flag:
    """Yes or no."""

    __slots__ = ()
    form = "`true` or `false`"
    blank = False

    def read(self, node: Node, key: str) -> bool:
        return node.flag(key)

    def write(self, value: bool) -> bool:  # noqa: FBT001 - a value of a field, not an option
        return value

    def lines(self, value: bool, _: Names) -> tuple[Message, ...]:  # noqa: FBT001 - a value of a field, not an option
        return (Message("ja") if value else Message("nei"),)


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """One of a few words, each said in words of ours; `made` is the type it becomes."""

    words: Mapping[str, Message]
    made: Callable[[str], str] = str
    blank: str = ""
    default: str | None = None

    @property
    def form(self) -> str:
        return ", ".join(f"`{word}`" for word in self.words)

    def read(self, node: Node, key: str) -> str:
        return self.made(node.one_of(key, self.words, self.default))

    def write(self, value: str) -> str:
        return str(value)

    def lines(self, value: str, _: Names) -> tuple[Message, ...]:
        return (self.words.get(value) or as_message(value),) if value else ()
