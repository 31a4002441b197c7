"""Texts in the languages of the interface; bokmål is the source and never missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.said import LANGUAGES, Language, Said

if TYPE_CHECKING:
    from matcher.documents import Node

__all__ = ["LANGUAGES", "NO_TEXT", "Language", "Text", "read_text"]


@dataclass(frozen=True, slots=True)
class Text:
    """One text in up to three languages; an empty one falls back on bokmål."""

    nb: str
    nn: str = ""
    en: str = ""

    def into(self, language: Language) -> str:
        """Return the text in a language, or in bokmål where it is not translated."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language] or self.nb

    def __bool__(self) -> bool:
        """Tell whether there is a text at all."""
        return bool(self.nb)


NO_TEXT = Text("")


def read_text(node: Node, key: str, *, required: bool = True) -> Text:
    """Read a string (bokmål) or an object of languages; problems are noted on the node."""
    below = node.get(key)
    if below is None:
        if required:
            cure = Said("skriv «{key}» på bokmål", key=key)
            node.problem(Said("«{key}» mangler", key=key), cure, key)
        return NO_TEXT
    if isinstance(below.value, str):
        return Text(node.string(key))
    if not below.is_object():
        return NO_TEXT
    below.only(*LANGUAGES)
    return Text(below.string("nb"), below.string("nn", ""), below.string("en", ""))
