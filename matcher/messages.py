"""What the matcher tells people: written in bokmål where it is meant, said in any language.

The other languages are data, `resources/translations/matcher.json`, read when first asked for.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from matcher.languages import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.languages import Language

FILE = Path(__file__).resolve().parents[1] / "resources" / "translations" / "matcher.json"


class Sayable(Protocol):
    """What can be said in a language."""

    def into(self, language: Language, /) -> str:
        """Return it in a language."""


class Message(str):
    """A sentence: the bokmål itself, and by its template and fields the same in other languages.

    A field that can be said in a language – a text of the catalogue, another sentence – is said in
    the same one. Without fields a template is no pattern: braces stand for themselves.
    """

    __slots__ = ("fields", "template")
    template: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, /, **fields: object) -> Self:
        """Write a template in bokmål with its fields by name."""
        self = super().__new__(cls, _filled(template, fields, SOURCE))
        self.template, self.fields = template, fields
        return self

    def into(self, language: Language) -> str:
        """Return the sentence in a language, or in bokmål where it is not translated."""
        if language == SOURCE:
            return str(self)
        return _filled(translated(self.template, language) or self.template, self.fields, language)


def _filled(template: str, fields: Mapping[str, object], language: Language) -> str:
    said = {name: _in_language(field, language) for name, field in fields.items()}
    return template.format(**said) if said else template


def _in_language(field: object, language: Language) -> object:
    into = getattr(field, "into", None)
    return into(language) if callable(into) else field


NOTHING = Message("")


@cache
def translations() -> Mapping[str, Mapping[str, str]]:
    """Return the other languages of every template: by bokmål, then by language."""
    found: dict[str, dict[str, str]] = json.loads(FILE.read_bytes())
    return found


def translated(bokmaal: str, language: Language) -> str:
    """Return a text of ours in another language; empty where nobody has translated it."""
    return translations().get(bokmaal, {}).get(language, "")


def as_message(thing: str | Sayable) -> Message:
    """Return as a sentence what needs no words of ours: a name, somebody's own words, a line."""
    return thing if isinstance(thing, Message) else Message("{thing}", thing=thing)


def joined(parts: Iterable[str | Sayable], between: str = ", ") -> Message:
    """Return several things as one sentence, in their order."""
    fields = {f"part{place}": part for place, part in enumerate(parts)}
    return Message(between.join(f"{{{name}}}" for name in fields), **fields)


def advice(message: str | Sayable, cure: str | Sayable) -> Message:
    """Return what is wrong and how to mend it, as one line."""
    return Message("{message} – {cure}", message=message, cure=cure)
