"""Values of a card as somebody types them: how each is written as text, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.field_types import Day, PlainText, TextList, WholeNumber
from ui.platform import day_words, read_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

Typed: TypeAlias = PlainText | Day | WholeNumber | TextList
"""What is edited in one box."""


class UnreadableTextError(Exception):
    """What was typed cannot be read; the message says how to write it."""


def as_text(kind: Typed, value: Any) -> str:  # noqa: ANN401 - the value of any field
    """Return a value as text."""
    match kind:
        case PlainText():
            return str(value)
        case Day():
            return day_words(value)
        case WholeNumber():
            return "" if value is None else str(value)
        case TextList():
            return "\n".join(value)
        case other:
            assert_never(other)


def as_value(kind: Typed, text: str, today: date) -> Any:  # noqa: ANN401 - the value of any field
    """Return what a text says. Raises UnreadableError."""
    match kind:
        case PlainText():
            return text.strip()
        case Day():
            return _day(text, today)
        case WholeNumber():
            return _number(text)
        case TextList():
            return lines_of(text)
        case other:
            assert_never(other)


def text_reader(kind: Typed, today: date) -> Callable[[str], object]:
    """Return what tells whether two texts say the same; what cannot be read says itself."""

    def read(text: str) -> object:
        try:
            return as_value(kind, text, today)
        except UnreadableTextError:
            return text.strip()

    return read


def _day(text: str, today: date) -> date | None:
    if not text.strip():
        return None
    day = read_day(text, today)
    if day is None:
        raise UnreadableTextError(
            QCoreApplication.translate("Texts", "Skriv datoen som 24.12.2026.")
        )
    return day


def _number(text: str) -> int | None:
    plain = "".join(text.split())
    if plain and not (plain.isascii() and plain.isdecimal()):
        raise UnreadableTextError(QCoreApplication.translate("Texts", "Skriv et helt tall, som 6."))
    return int(plain) if plain else None


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that say something, each once."""
    return tuple(dict.fromkeys(line for raw in text.splitlines() if (line := raw.strip(" –-\t"))))


def pair_of(line: str) -> tuple[str, str]:
    """Return what stands before and after the colon. Raises UnreadableTextError."""
    first, colon, second = line.partition(":")
    if not (colon and first.strip() and second.strip()):
        said = QCoreApplication.translate(
            "Texts", "Skriv kanal, kolon og hvordan, som «Telefon: ring 21 80 21 80»."
        )
        raise UnreadableTextError(said)
    return first.strip(), second.strip()
