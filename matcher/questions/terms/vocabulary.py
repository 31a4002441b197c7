"""Finds the words of a questionnaire in a line: longest first, exactly, then with an error."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from matcher.late_dataclass import dataclass
from matcher.questions.figures import unit_asked
from matcher.questions.questions import Form
from matcher.questions.terms.choice_search import choice_keys
from matcher.questions.terms.entries import FOLDED_STOP
from matcher.questions.terms.fold import fold, joined
from matcher.questions.terms.kept_words import KeptWords
from matcher.questions.terms.nearness import Near
from matcher.questions.terms.patterns import FILLERS, Patterns
from matcher.questions.terms.phrases import Phrase, phrases_of
from matcher.questions.terms.slots import slots_of
from matcher.questions.terms.small_words import DOUBT, NEGATIONS, NO, STOP, YES
from matcher.questions.terms.state_places import StatePlaces
from matcher.questions.terms.topics import Topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.figures import Unit
    from matcher.questions.line_words import LinePhrase
    from matcher.questions.questions import Choice, Question, Questionnaire
    from matcher.questions.terms.typed_line import TypedLine

LONGEST = 14
BEGINNING = 4
SHORTEST_SPELT = 6
LONGEST_NEAR = 4
STEERING = NEGATIONS | DOUBT | YES | NO


class Found(NamedTuple):
    """A phrase in a line, the index behind it, and whether "ikke" stands inside it."""

    phrase: Phrase
    end: int
    negated: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """The words of one questionnaire. Building it takes some milliseconds: keep it."""

    questionnaire: Questionnaire

    @cached_property
    def _tables(self) -> tuple[dict[str, Phrase], dict[str, Phrase]]:
        return phrases_of(self.questionnaire.questions.values())

    @cached_property
    def patterns(self) -> Patterns:
        """Return the catalogue's words for a line."""
        return Patterns(self.questionnaire.lines.phrases, self.questionnaire.lines.lists)

    @cached_property
    def hints(self) -> tuple[Patterns, Patterns]:
        """Return the words that hint at needs, and those that make something likely.

        Each takes its words for itself; what says nothing keeps shorter ones away from both.
        """
        words = self.questionnaire.lines
        needs = [(say, hint) for say, hint in words.hints if _needs(hint) or not _likely(hint)]
        likely = [(say, hint) for say, hint in words.hints if _likely(hint) or not _needs(hint)]
        return Patterns(needs, words.lists), Patterns(likely, words.lists)

    @cached_property
    def states(self) -> StatePlaces:
        """Return the states that a clause can tell of."""
        return StatePlaces(self.questionnaire.lines.states, self.patterns.lists_of)

    @cached_property
    def topics(self) -> Topics:
        """Return what a line can be about."""
        return Topics(self.questionnaire.lines.topics, self.questionnaire.lines.lists)

    @cached_property
    def _well_spelt(self) -> set[str]:
        known = self.patterns.words | STOP | STEERING | FILLERS
        for question in self.questionnaire.questions.values():
            for text in (*question.synonyms, *(s for c in question.choices for s in c.synonyms)):
                known |= {piece.lower() for piece in text.split()}
        return known

    @cached_property
    def _spellings(self) -> KeptWords[str]:
        near = Near(dict.fromkeys(self._guessable()))

        def spelling(word: str) -> str:
            found = [] if self._begins_known(fold(word)) else near.find([word])
            return found[0] if len(found) == 1 else word

        return KeptWords(spelling)

    def _guessable(self) -> Iterator[str]:
        """Yield words that may be misspelt: none that only tells what is read on request."""
        on_request = {q.id for q in self.questionnaire.questions.values() if q.on_request}
        for pattern, phrase in self.questionnaire.lines.phrases:
            if not on_request & (phrase.meaning.facts.keys() | phrase.meaning.likely.keys()):
                for slot in slots_of(pattern):
                    yield from slot.words
        for words in self.questionnaire.lines.lists.values():
            yield from words.words

    def spelling(self, word: str) -> str:
        """Return a word of a line as the line words spell it; itself where none is near."""
        if word in self._well_spelt or len(word) < SHORTEST_SPELT or word[0].isdigit():
            return word
        return self._spellings[word]

    def _begins_known(self, word: str) -> bool:
        """Tell whether some phrase of the questions begins with a word."""
        place = bisect_left(self._sorted, word)
        return place < len(self._sorted) and self._sorted[place].startswith(word)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._tables[0])

    @cached_property
    def _near(self) -> Near:
        """Return what may be misspelt: never what is only read on request."""
        return Near(
            key
            for key, phrase in self._tables[0].items()
            if not any(question.on_request for question in phrase.asked)
        )

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """Return how phrases begin, to pass by the many words that begin none."""
        keys = self._tables[0]
        return frozenset(key[:length] for key in keys for length in range(1, BEGINNING + 1))

    @cached_property
    def _choices(self) -> dict[str, dict[str, Choice]]:
        return {}

    def choices(self, question: Question) -> dict[str, Choice]:
        """Return a question's choices by everything they are called."""
        if question.id not in self._choices:
            self._choices[question.id] = choice_keys(question)
        return self._choices[question.id]

    def of_ages(self, question: Question, unit: Unit) -> Question:
        """Return the question of the same group that asks for ages in a unit, or the question."""
        others = self.questionnaire.questions.values()
        twins = (q for q in others if q.kind.form is Form.AGES and q.group == question.group)
        return next((twin for twin in twins if unit_asked(twin) is unit), question)

    def find(self, line: TypedLine, index: int) -> Found | None:
        """Return the longest phrase that begins with a word, read exactly."""
        start = line.words[index].folded[:BEGINNING]
        if start not in self._beginnings:
            return None
        last = self._reach(line, index)
        negated = any(line.words[at].lower in NEGATIONS for at in range(index + 1, last))
        for end in range(last, index, -1):
            words = [word.folded for word in line.words[index:end]]
            if words[0].isdigit() and len(words) == 1:
                return None
            phrase = self._tables[0].get(joined(words)) or self._core(words)
            turned = None if phrase or not negated else self._without_no(line, index, end)
            if (phrase or turned) and not self._cuts_short(line, index, end):
                return Found(phrase or turned or Phrase(), end, negated=turned is not None)
        return None

    def _reach(self, line: TypedLine, index: int) -> int:
        """Return the index behind the last word up to which some phrase may still go on.

        Held against the words as they stand, without the small ones, and without denials.
        """
        whole = core = said = ""
        last = _last(line, index, LONGEST)
        for at in range(index, last):
            word = line.words[at]
            whole = _with(whole, word.folded)
            core = core if word.folded in FOLDED_STOP else _with(core, word.folded)
            said = said if word.lower in NEGATIONS else _with(said, word.folded)
            if not any(map(self._begins_known, dict.fromkeys((whole, core, said)))):
                return at
        return last

    def _cuts_short(self, line: TypedLine, index: int, end: int) -> bool:
        """Tell whether words behind "ikke" go on: "har ikke barn | med særskilte behov"."""
        negations = (at for at in range(index, end) if line.words[at].lower in NEGATIONS)
        behind = (self.find(line, at + 1) for at in negations if at + 1 < end)
        return any(found.end > end for found in behind if found)

    def _core(self, words: list[str]) -> Phrase | None:
        """Look past small words in the middle: "leier en leilighet"."""
        if words[0] in FOLDED_STOP or words[-1] in FOLDED_STOP:
            return None
        core = [word for word in words if word not in FOLDED_STOP]
        return self._tables[0].get(joined(core)) if len(core) < len(words) else None

    def _without_no(self, line: TypedLine, index: int, end: int) -> Phrase | None:
        """Look past one "ikke" in the middle: "er ikke registrert hos nav"."""
        inside = range(index + 1, end - 1)
        negations = [at for at in inside if line.words[at].lower in NEGATIONS]
        if len(negations) != 1 or any(map(line.parted, range(index + 1, end))):
            return None
        words = [line.words[at].folded for at in range(index, end) if at != negations[0]]
        return self._tables[0].get(joined(words))

    def find_bare(self, line: TypedLine, index: int) -> Found | None:
        """Return a word that is read only after "ikke": "ikke jobb" for "har jobb"."""
        phrase = self._tables[1].get(line.words[index].folded)
        return Found(phrase, index + 1) if phrase else None

    def find_near(self, line: TypedLine, index: int, least: int = 1) -> Found | None:
        """Return the only phrase that some words, at least so many, can be a misspelling of."""
        for end in range(_last(line, index, LONGEST_NEAR), index + least - 1, -1):
            words = line.words[index:end]
            if end > index + 1 and len(words[-1].lower) == 1:
                continue  # "hørselshemmet | m 48"
            if any(word.lower in STEERING for word in words) or any(
                map(line.parted, range(index + 1, end))
            ):
                continue
            if words[0].folded in FOLDED_STOP or words[-1].folded in FOLDED_STOP:
                continue
            near = [self._tables[0][key] for key in self._near.find([w.folded for w in words])]
            if near and all(phrase == near[0] for phrase in near):
                return Found(near[0], end)
        return None


def _with(key: str, word: str) -> str:
    return joined((key, word)) if key else word


def _last(line: TypedLine, index: int, most: int) -> int:
    """Return how far a phrase may reach: not past the end of a sentence."""
    end = index + 1
    while end < min(len(line), index + most) and not line.ended(end):
        end += 1
    return end


def _needs(hint: LinePhrase) -> bool:
    return bool(hint.meaning.needs or hint.meaning.beside)


def _likely(hint: LinePhrase) -> bool:
    return bool(hint.meaning.likely)
