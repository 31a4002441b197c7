"""The fields of a program's card: what each is called, how it is read and written as text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.programs import Channel
from ui.desk.words import day_words, read_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue.programs import Program


class Shape(Enum):
    """What a field is edited by."""

    LINE = auto()
    TEXT = auto()
    LIST = auto()
    """One a line."""
    PAIRS = auto()
    """One a line: what it is, a colon, and the rest."""
    DAY = auto()


class UnreadableError(Exception):
    """What was typed cannot be read; the message says how to write it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `path` is its name in files, by which problems find it."""

    path: str
    label: str
    shape: Shape
    help: str = ""


def read(program: Program, field: Field) -> str:
    """Return a field as text."""
    if field.path == "availability":
        return program.availability.note
    value = getattr(program, field.path)
    if field.shape is Shape.LIST:
        return "\n".join(value)
    if field.shape is Shape.PAIRS:
        return "\n".join(f"{channel.channel}: {channel.how}" for channel in value)
    if field.shape is Shape.DAY:
        return day_words(value)
    return str(value)


def written(program: Program, field: Field, text: str, today: date) -> Program:
    """Return a program with another text in a field. Raises UnreadableError."""
    if field.path == "availability":
        return replace(program, availability=replace(program.availability, note=_flat(text)))
    value = _READERS[field.shape](text, today)
    # The field is named by data; its type is that of the box.
    changed: Program = replace(program, **{field.path: value})  # type: ignore[arg-type]
    return changed


def _flat(text: str) -> str:
    return text.strip()


def _plain(text: str, _: date) -> str:
    return _flat(text)


def _lines(text: str, _: date) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for raw in text.splitlines() if (line := raw.strip(" –-\t"))))


def _pairs(text: str, today: date) -> tuple[Channel, ...]:
    found = []
    for line in _lines(text, today):
        channel, colon, how = line.partition(":")
        if not (colon and channel.strip() and how.strip()):
            raise UnreadableError(
                QCoreApplication.translate(
                    "Texts", "Skriv kanal, kolon og hvordan, som «Telefon: ring 21 80 21 80»."
                )
            )
        found.append(Channel(channel.strip(), how.strip()))
    return tuple(found)


def _day(text: str, today: date) -> date | None:
    if not text.strip():
        return None
    day = read_day(text, today)
    if day is None:
        raise UnreadableError(QCoreApplication.translate("Texts", "Skriv datoen som 24.12.2026."))
    return day


_READERS: dict[Shape, Callable[[str, date], object]] = {
    Shape.LINE: _plain,
    Shape.TEXT: _plain,
    Shape.LIST: _lines,
    Shape.PAIRS: _pairs,
    Shape.DAY: _day,
}
