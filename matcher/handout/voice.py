"""One language speaking: its phrases, and the texts of the catalogue as far as it has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.handout.document import Line, Style
from matcher.handout.languages import SOURCE, HandoutLanguage, languages
from matcher.languages import LANGUAGES
from matcher.questions import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.languages import Language


@dataclass(frozen=True, slots=True)
class PhraseText:
    """A text of the catalogue within a fixed phrase; without a phrase by itself."""

    text: Text | str
    phrase: str = ""
    field: str = ""

    def said(self, voice: Voice, words: str) -> str:
        """Return the phrase of a voice with words in it."""
        return voice.phrase(self.phrase, **{self.field: words}) if self.phrase else words


class Voice:
    """Says things in one language and remembers whether a person has reviewed all it said."""

    def __init__(self, language: HandoutLanguage, read: frozenset[Text] = frozenset()) -> None:
        """Start with nothing said; `read` are texts whose translations a person has read."""
        self.language = language
        self._read = read
        self.unreviewed = False

    @property
    def of_catalogue(self) -> Language | None:
        """The same language in the catalogue; None where the catalogue does not have it."""
        return next((known for known in LANGUAGES if known == self.language.code), None)

    def phrase(self, key: str, **fields: str) -> str:
        """Return a fixed phrase."""
        phrase = self.language.phrases[key]
        self._heard(reviewed=phrase.reviewed)
        return phrase.text.format(**fields)

    def said(self, style: Style, key: str, **fields: str) -> Line:
        """Return a fixed phrase as a line."""
        return self.line(style, self.phrase(key, **fields))

    def line(self, style: Style, text: str) -> Line:
        """Return a text that is in this language already as a line."""
        return Line(style, text, self.language.code, self.language.rtl)

    def translated(self, text: Text | str) -> str | None:
        """Return a text of the catalogue in this language; None where there is none.

        An empty one is for the caseworker alone and does not belong on a sheet.
        """
        text = text if isinstance(text, Text) else Text(text)
        if phrase := self.language.memory.get(text.nb):
            self._heard(reviewed=phrase.reviewed)
            return phrase.text
        if self.language.code == SOURCE:
            return text.nb
        known = self.of_catalogue
        if known and (own := getattr(text, known)):
            self._heard(reviewed=text in self._read)
            return str(own)
        return None

    def name(self, name: Text) -> Line:
        """Return the name of a program: in this language where it has one, else as it is called."""
        own = self.of_catalogue and getattr(name, self.of_catalogue)
        return self.line(Style.NAME, own) if own else Line(Style.NAME, name.nb, SOURCE)

    def texts(self, style: Style, *texts: Text | str) -> Iterator[Line]:
        """Yield texts of the catalogue; what is not translated comes last, in bokmål, marked."""
        yield from self.filled(style, *map(PhraseText, texts))

    def filled(self, style: Style, *fillings: PhraseText) -> Iterator[Line]:
        """Yield phrases with texts of the catalogue in them, in the same way."""
        source = Voice(languages()[SOURCE])
        left: list[Line] = []
        for each in fillings:
            own = self.translated(each.text)
            words = _in_source(each.text) if own is None else own
            # Figures need no words.
            foreign = own is None and any(map(str.isalpha, words))
            voice = source if foreign else self
            if words:
                said = voice.line(style, each.said(voice, words))
                if foreign:
                    left.append(said)
                else:
                    yield said
        if left:
            yield self.said(Style.NOTE, "in_norwegian")
            yield from left

    def _heard(self, *, reviewed: bool) -> None:
        self.unreviewed = self.unreviewed or not reviewed


def _in_source(text: Text | str) -> str:
    source = text if isinstance(text, str) else text.nb
    phrase = languages()[SOURCE].memory.get(source)
    return phrase.text if phrase else source
