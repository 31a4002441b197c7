"""Patterns of words, as lines.json writes them, and how the longest is found in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from matcher.questions.figures import Unit
from matcher.questions.line_words import Role
from matcher.questions.terms.fold import word_set
from matcher.questions.terms.kept_words import KeptWords
from matcher.questions.terms.pattern_rows import RowTable, possible
from matcher.questions.terms.slots import NUMBERS, Slot, slots_of
from matcher.questions.terms.small_words import NEGATIONS
from matcher.questions.terms.word_index import WordIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from matcher.questions.figures import Amount
    from matcher.questions.line_words import LinePhrase, Meaning, WordList
    from matcher.questions.terms.pattern_rows import BegunRows, Row
    from matcher.questions.terms.typed_line import TypedLine

ROUGHLY = word_set("""
    ca cirka omtrent rundt over under minst mellom
""")
FILLERS = frozenset(
    [
        "en",
        "ei",
        "et",
        "ein",
        "eit",
        "min",
        "sin",
        "si",
        "mi",
        "mitt",
        "sitt",
        "litt",
        "så",
        "jo",
        "også",
        "bare",
        "helt",
        "veldig",
        "hele",
        "no",
        "då",
        "da",
        "egen",
        "the",
        "a",
        "an",
        "my",
        "og",
        "å",
        "av",
        "endelig",
        "egentlig",
    ]
)
ONLY = word_set("bare berre kun")
MOST_FILLERS, MOST_CHILDREN = 2, 12
SINCE = word_set("siden sidan fra frå")
WHOLE = 100
YEARS, FIRST_YEAR, LAST_YEAR = "#år", 1900, 2100


class PatternMatch(NamedTuple):
    """A phrase in a line, the index behind it, and the number in it."""

    phrase: LinePhrase
    next: int
    amount: Amount | None


class Patterns:
    """All patterns of a vocabulary, by the words they can begin with."""

    def __init__(
        self, patterns: Iterable[tuple[str, LinePhrase]], lists: Mapping[str, WordList]
    ) -> None:
        """Sort the patterns; of two that fit equally well the first stands."""
        self._lists: WordIndex[str] = WordIndex()
        for name, told in lists.items():
            self._lists.add(told, name)
        self.lists_of = KeptWords(self._find_lists).of
        """Returns the names of the lists a word is of."""
        self.words: set[str] = {word for words in lists.values() for word in words.words}
        self._rows = RowTable(self.lists_of)
        self._places: set[str] = set()
        for place, (pattern, phrase) in enumerate(patterns):
            slots = _sparing(slots_of(pattern))
            if phrase.role is Role.PLACE and len(slots) == 1:
                self._places |= slots[0].words
            for slot in slots:
                self.words |= slot.words
            self._rows.add(slots, phrase, place)

    def find(self, line: TypedLine, index: int, *, alone: bool = False) -> PatternMatch | None:
        """Return the longest phrase that begins with a word; or what the word says alone."""
        best: tuple[int, int, PatternMatch] | None = None
        begun = self._rows.begun(line.known(index))
        if single := begun.single:
            best = index + 1, -single.place, PatternMatch(single.phrase, index + 1, None)
        for row in self._longer(line, index, begun, alone=alone):
            found = self._furthest(row, line, index)
            if found and (best is None or (found[0], -row.place) > best[:2]):
                best = found[0], -row.place, PatternMatch(row.phrase, *found)
        return best[2] if best else None

    def all(self, line: TypedLine, index: int) -> Iterator[PatternMatch]:
        """Yield all phrases of several words that begin with a word, longer ones or not."""
        for row in self._longer(line, index, self._rows.begun(line.known(index)), alone=False):
            if found := self._furthest(row, line, index):
                yield PatternMatch(row.phrase, *found)

    def _find_lists(self, word: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._lists.of(word)))

    def _takes(self, slot: Slot, word: str) -> bool:
        return word in slot.words or (
            slot.is_open and slot.takes(word, self.lists_of(word) if slot.listed else ())
        )

    def _swallows(self, slot: Slot, word: str) -> bool:
        """Tell whether any word may end a pattern, and this one is a part of town: "slår tøyen"."""
        return slot.any_word and word in self._places and not slot.told.has(word)

    def _ends(self, line: TypedLine, at: int) -> bool:
        """Tell whether a part ends, or goes on with where somebody lives: "46 k | Nordstrand"."""
        return at >= len(line) or line.parted(at) or line.known(at) in self._places

    def _longer(self, line: TypedLine, index: int, begun: BegunRows, *, alone: bool) -> list[Row]:
        """Return the rows of several words, or with a number, that may begin with a word."""
        numbers = self._rows.by_number if _may_be_number(line, index) else ()
        if alone:
            return [row for row in numbers if len(row.slots) == 1]
        if not (numbers or begun.groups or begun.is_of_pair):
            return []
        known = line.known_words
        found = [row for group in begun.groups for row in group.longer(known)]
        if begun.is_of_pair:
            for second in _words_behind(line, index):
                found += possible(self._rows.pairs(line.known(index), second), known)
        if numbers:
            found += possible(numbers, known)
        return [row for row in found if self._may_go_on(row.slots, line, index + 1)]

    def _may_go_on(self, slots: tuple[Slot, ...], line: TypedLine, at: int) -> bool:
        """Tell whether the second word can be what a pattern of more than one word asks for."""
        if len(slots) == 1 or slots[0].optional or slots[0].numbers or slots[1].optional:
            return True
        if slots[1].can_end and self._ends(line, at):
            return True
        if slots[1].is_end:
            return False
        if at >= len(line) or line.parted(at):
            return False
        word = line.known(at)
        return word in FILLERS or self._takes(slots[1], word) or bool(slots[1].numbers)

    def _furthest(self, row: Row, line: TypedLine, index: int) -> tuple[int, Amount | None] | None:
        """Return how far a pattern reaches from a word on, and the number in it."""
        if not row.is_straight:
            return self._furthest_way(row, line, index)
        behind = self._straight(row.slots, line, index)
        return (behind, None) if behind and _holds(row.phrase, None) else None

    def _straight(self, slots: tuple[Slot, ...], line: TypedLine, index: int) -> int:
        """Return the word behind a pattern that can be followed in one way only; 0 for none."""
        spelt, parts, words, fillers = line.spelt, line.parts, len(line.spelt), 0
        at, ending = index, slots[-1]
        for slot in slots:
            while True:
                if at >= words or (at > index and parts[at]):
                    return 0
                word = spelt[at]
                takes = word in slot.words or (slot.is_open and self._takes(slot, word))
                if takes and not (slot is ending and self._swallows(slot, word)):
                    break
                if at == index or fillers == MOST_FILLERS or not _fills(line, at):
                    return 0
                fillers += 1
                at += 1
            at += 1
        return at

    def _furthest_way(
        self, row: Row, line: TypedLine, index: int
    ) -> tuple[int, Amount | None] | None:
        """Return the same of a pattern with numbers, an end, or places that may be missing."""
        best: tuple[int, Amount | None] | None = None
        ways: list[tuple[int, int, Amount | None, int]] = [(0, index, None, 0)]
        slots, spelt, parts = row.slots, line.spelt, line.parts
        last, words = len(slots), len(spelt)
        while ways:
            place, at, amount, fillers = ways.pop()
            if place == last:
                if (best is None or at > best[0]) and _holds(row.phrase, amount):
                    best = at, amount
                continue
            slot = slots[place]
            if slot.can_end and self._ends(line, at):
                ways.append((place + 1, at, amount, fillers))
            if slot.optional and at > index:
                ways.append((place + 1, at, amount, fillers))
            if at >= words or (at > index and parts[at]):
                continue
            word = spelt[at]
            swallows = place == last - 1 and self._swallows(slot, word)
            if self._takes(slot, word) and not swallows:
                ways.append((place + 1, at + 1, amount, fillers))
            elif at > index and fillers < MOST_FILLERS and _fills(line, at):
                ways.append((place, at + 1, amount, fillers + 1))
            if slot.numbers and _may_be_number(line, at):
                ways += [
                    (place + 1, line.index_from(number.end), number, fillers)
                    for number in _numbers(slot, line, at)
                ]
        return best


def _sparing(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Return the places of a pattern, of which a last one that may be missing takes no odd word.

    It would say nothing, and take the next word away from what that says itself.
    """
    *first, last = slots
    if not (last.any_word and last.optional and first):
        return slots
    told = last.without_odd_words()
    names = told.words or told.is_open or told.numbers or told.can_end
    return (*first, told) if names else _sparing(tuple(first))


def _fills(line: TypedLine, at: int) -> bool:
    """Tell whether a word may stand inside any pattern; "ikke bare" says the opposite of "ikke"."""
    word = line.known(at)
    return word in FILLERS and not (word in ONLY and line.lower(at - 1) in NEGATIONS)


def _words_behind(line: TypedLine, index: int) -> Iterator[str]:
    """Yield the next word of a part, and the next ones behind small words."""
    for at in range(index + 1, min(index + 2 + MOST_FILLERS, len(line))):
        if line.parted(at):
            return
        yield line.known(at)
        if line.known(at) not in FILLERS:
            return


def _may_be_number(line: TypedLine, index: int) -> bool:
    word = line.lower(index)
    return (word[0].isdigit() or word in ROUGHLY) and line.starts_number(index)


def _numbers(slot: Slot, line: TypedLine, at: int) -> Iterator[Amount]:
    since = line.lower(at - 1) in SINCE
    for amount in line.amounts(at):
        if amount.unit is Unit.PERCENT and (amount.high or 0) > WHOLE:
            continue
        for number in slot.numbers:
            unit, every = NUMBERS[number]
            if unit is None and YEARS in slot.numbers and is_year(amount) and not since:
                continue  # "i 2019" is no number of years
            if amount.unit is unit and (amount.every == every or not every):
                yield amount
                break


def is_year(amount: Amount) -> bool:
    """Tell whether a bare number may be a year of the calendar."""
    low = amount.low or 0
    return amount.unit is None and low == amount.high and FIRST_YEAR <= low <= LAST_YEAR


def _holds(phrase: LinePhrase, amount: Amount | None) -> bool:
    """Tell whether the number in a phrase is one its cases know, and no count of too many."""
    if phrase.ages and amount and (amount.high or 0) > MOST_CHILDREN:
        return False  # "34 barn 3 og 5" is somebody of 34
    return not phrase.cases or case_of(phrase, amount) is not None


def case_of(phrase: LinePhrase, amount: Amount | None) -> Meaning | None:
    """Return what a phrase says with a number, beside what it says in any case."""
    number = None if amount is None else amount.high if amount.low is None else amount.low
    if number is None:
        return None
    return next(
        (
            case
            for case in phrase.cases
            if (case.low is None or case.low <= number)
            and (case.high is None or number <= case.high)
        ),
        None,
    )
