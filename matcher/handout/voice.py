"""One language speaking: its phrases, and the texts of the catalogue as far as it has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.handout.document import Line, Style
from matcher.handout.languages import SOURCE, HandoutLanguage, languages
from matcher.languages import LANGUAGES
from matcher.questions import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.languages import Language


class Voice:
    """Says things in one language and remembers whether a person has reviewed all it said."""

    def __init__(self, language: HandoutLanguage) -> None:
        """Start with nothing said."""
        self.language = language
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
            # The catalogue keeps no word on who reviewed its translations.
            self._heard(reviewed=False)
            return str(own)
        return None

    def texts(self, style: Style, *texts: Text | str) -> Iterator[Line]:
        """Yield texts of the catalogue; what is not translated stands in bokmål, marked."""
        marked = False
        for text in texts:
            own = self.translated(text)
            words = _in_source(text) if own is None else own
            if own is None and words and not marked:
                yield self.said(Style.NOTE, "in_norwegian")
                marked = True
            if words:
                yield Line(style, words, SOURCE) if own is None else self.line(style, words)

    def phrases_with(
        self, style: Style, field: str, *pairs: tuple[str, Text | str]
    ) -> Iterator[Line]:
        """Yield fixed phrases with a text of the catalogue in each; marked as `texts` marks."""
        marked = False
        for key, text in pairs:
            own = self.translated(text)
            if own is None and not any(map(str.isalpha, _in_source(text))):
                own = _in_source(text)  # figures need no words
            if own is not None:
                if own:
                    yield self.said(style, key, **{field: own})
                continue
            if not marked:
                yield self.said(Style.NOTE, "in_norwegian")
                marked = True
            yield Voice(languages()[SOURCE]).said(style, key, **{field: _in_source(text)})

    def _heard(self, *, reviewed: bool) -> None:
        self.unreviewed = self.unreviewed or not reviewed


def _in_source(text: Text | str) -> str:
    source = text if isinstance(text, str) else text.nb
    phrase = languages()[SOURCE].memory.get(source)
    return phrase.text if phrase else source
