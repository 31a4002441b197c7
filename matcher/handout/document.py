"""What stands on a sheet, in the order it is read. It knows nothing of paper or of programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Size(StrEnum):
    """How large the letters are."""

    A4 = "a4"
    LARGE = "large"


class Variant(StrEnum):
    """What may be seen by somebody who finds the sheet."""

    FULL = "full"
    NEUTRAL = "neutral"
    """Nothing on it tells that somebody is not safe, or what they were asked about."""

    PHONE = "phone"
    """The telephone numbers and nothing else, for a pocket."""


class Style(StrEnum):
    """What a line is."""

    TITLE = "title"
    NAME = "name"
    LABEL = "label"
    TEXT = "text"
    ITEM = "item"
    NOTE = "note"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading, a paragraph or an item of a list. `lang` is what it is written in."""

    style: Style
    text: str
    lang: str
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """Lines below each other in one language; single ones may be in another."""

    lang: str
    rtl: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SheetSection:
    """Columns side by side that say the same."""

    columns: tuple[SheetColumn, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole sheet. `title` is told to readers even where it is not printed."""

    title: str
    lang: str
    size: Size
    variant: Variant
    sections: tuple[SheetSection, ...]
    page: str = ""
    """What stands before the number of a page."""

    def lines(self) -> Iterator[Line]:
        """Yield every line in the order it is read."""
        for section in self.sections:
            for column in section.columns:
                yield from column.lines
