"""Texts in the languages of the interface; bokmål is the source and never missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.languages import LANGUAGES, SOURCE, Language
from matcher.late_dataclass import dataclass
from matcher.messages import Message, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.documents import Node

__all__ = ["LANGUAGES", "NO_TEXT", "Language", "Text", "read_name", "read_text"]


@dataclass(frozen=True, slots=True)
class Text:
    """One text, with a field for each language in their order; without one it is in bokmål."""

    nb: str
    nn: str = ""
    en: str = ""

    def into(self, language: Language) -> str:
        """Return the text in a language, or in bokmål where it is not translated."""
        own: str = getattr(self, language)
        if own or language == SOURCE:
            return own
        # A text of the program itself may be translated in the file of its sentences instead.
        return translated(self.nb, language) or self.nb

    def changed(self, change: Callable[[str], str]) -> Text:
        """Return the text with the same done to it in every language it is in."""
        written = (getattr(self, language) for language in LANGUAGES)
        return Text(*(change(words) if words else "" for words in written))

    def __bool__(self) -> bool:
        """Tell whether there is a text at all."""
        return bool(self.nb)


NO_TEXT = Text("")


def read_name(node: Node, key: str) -> Text:
    """Read a text that something goes by: one short line, each word in one script."""
    return read_text(node, key, name=True)


def read_text(node: Node, key: str, *, required: bool = True, name: bool = False) -> Text:
    """Read a string (bokmål) or an object of languages; problems are noted on the node."""
    if node.known:
        return _as_it_stands(node.value.get(key))
    below = node.get(key)
    if below is None:
        if required:
            cure = Message("skriv «{key}» på bokmål", key=key)
            node.problem(Message("«{key}» mangler", key=key), cure, key)
        return NO_TEXT
    if isinstance(below.value, str):
        if not (required or below.value):
            return NO_TEXT
        return Text(node.name(key) if name else node.string(key))
    return _of_languages(below, name=name)


def lowered(label: Text) -> Text:
    """Return a label as it reads inside a sentence: abbreviations keep their capitals."""

    def lower(text: str) -> str:
        plain = len(text) > 1 and text[1].islower()
        return text[:1].lower() + text[1:] if plain else text

    return label.changed(lower)


def capitalised(words: str) -> str:
    """Return words as they read at the beginning of a line: only the first letter is changed."""
    return f"{words[:1].upper()}{words[1:]}"


def text_at(node: Node) -> Text:
    """Read a text that stands in a list: a string (bokmål) or an object of languages."""
    if node.known:
        return _as_it_stands(node.value)
    if isinstance(node.value, dict):
        return _of_languages(node)
    return Text(node.own_text() or "")


def _as_it_stands(value: dict[str, str | None] | str | None) -> Text:
    """Return a text that needs no second look."""
    if not value:
        return NO_TEXT
    if isinstance(value, str):
        return Text(value)
    return Text(*[value.get(language) or "" for language in LANGUAGES])


def _of_languages(node: Node, *, name: bool = False) -> Text:
    if not node.is_object():
        return NO_TEXT
    node.only(*LANGUAGES)
    read = node.name if name else node.string
    return Text(*(read(each) if each == SOURCE else read(each, "") for each in LANGUAGES))
