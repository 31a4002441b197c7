"""What a line is about: all kinds of patterns that stand anywhere in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import LinePhrase, Meaning, Role
from matcher.questions.terms.kept_words import KeptWords
from matcher.questions.terms.patterns import Patterns
from matcher.questions.terms.slots import slots_of
from matcher.questions.terms.word_index import WordIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.line_words import WordList
    from matcher.questions.terms.typed_line import TypedLine


class Topics:
    """All topics of a catalogue: those of single words by the word, the others as patterns."""

    def __init__(
        self, topics: Mapping[str, tuple[str, ...]], lists: Mapping[str, WordList]
    ) -> None:
        """Sort the patterns of all topics."""
        self._by_word: WordIndex[str] = WordIndex()
        longer = []
        for name, patterns in topics.items():
            phrase = LinePhrase(Role.SAYS, Meaning(), topic=name)
            for say in patterns:
                slots = slots_of(say)
                if len(slots) > 1 or slots[0].numbers:
                    longer.append((say, phrase))
                else:
                    for told in (slots[0].told, *(lists[listed] for listed in slots[0].listed)):
                        self._by_word.add(told, name)
        self._longer = Patterns(longer, lists)
        self._single = KeptWords(lambda word: tuple(self._by_word.of(word))).of

    def of(self, line: TypedLine) -> dict[str, tuple[int, int]]:
        """Return the topics a line is about, each with the first words that tell of it."""
        found: dict[str, tuple[int, int]] = {}
        for name, first, behind in self._met(line):
            found.setdefault(name, (first, behind))
        return found

    def _met(self, line: TypedLine) -> Iterator[tuple[str, int, int]]:
        for index in range(len(line)):
            for name in self._single(line.known(index)):
                yield name, index, index + 1
            for match in self._longer.all(line, index):
                yield match.phrase.topic, index, match.next
