"""Patterns of words, as lines.json writes them, and how the longest is found in a line.

In a pattern, words stand for themselves; `a|b` is either, a `?` makes the place optional, `ab*`
begins and `*ab` ends a word, `*` is any word; `#` is a number, with `%`, `t`, `år`, `mnd` or
`kr` its unit, and `#t/uke` hours a week; `$` is the end of a part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from matcher.questions.figures import Unit
from matcher.questions.terms.fold import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.questions.figures import Amount
    from matcher.questions.line_words import LinePhrase, Meaning
    from matcher.questions.terms.typed_line import TypedLine

NUMBERS = {
    "#": (None, ""), "#%": (Unit.PERCENT, ""), "#t": (Unit.HOURS, ""), "#år": (Unit.YEARS, ""),
    "#mnd": (Unit.MONTHS, ""), "#kr": (Unit.KRONER, ""), "#t/uke": (Unit.HOURS, "uke"),
}  # fmt: skip
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
    ]
)
END = frozenset("$")
CLOSING = word_set("ja jo nei nope ikke ikkje")
MOST_FILLERS = 2
WHOLE = 100


class PatternError(ValueError):
    """A pattern that cannot be used."""


class Match(NamedTuple):
    """A phrase in a line, the index behind it, and the number in it."""

    phrase: LinePhrase
    next: int
    amount: Amount | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a pattern: the words that may stand there."""

    words: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    numbers: tuple[str, ...]
    any_word: bool
    optional: bool

    def takes(self, word: str) -> bool:
        """Tell whether a word may stand here."""
        return (
            word in self.words
            or (bool(self.begins) and word.startswith(self.begins))
            or (bool(self.ends) and word.endswith(self.ends))
            or (self.any_word and word.isalpha() and word not in CLOSING)
        )


def slots_of(pattern: str) -> tuple[Slot, ...]:
    """Return the places of a pattern. Raises PatternError."""
    slots = tuple(map(_slot, pattern.split()))
    if all(slot.optional or slot.any_word for slot in slots):
        raise PatternError(pattern)
    return slots


def _slot(part: str) -> Slot:
    words = [word for word in part.replace("?", "").split("|") if word]
    if not words:
        raise PatternError(part)
    plain = [word for word in words if "*" not in word and word not in NUMBERS]
    if any("#" in word or "*" in word[1:-1] for word in plain):
        raise PatternError(part)
    return Slot(
        words=frozenset(plain),
        begins=tuple(word[:-1] for word in words if word.endswith("*") and word != "*"),
        ends=tuple(word[1:] for word in words if word.startswith("*") and word != "*"),
        numbers=tuple(word for word in words if word in NUMBERS),
        any_word="*" in words,
        optional="?" in part,
    )


class Row(NamedTuple):
    """A pattern from its first word that must stand on, and its place among all patterns."""

    slots: tuple[Slot, ...]
    phrase: LinePhrase
    place: int


class Patterns:
    """All patterns of a vocabulary, by the words they can begin with."""

    def __init__(self, patterns: Iterable[tuple[str, LinePhrase]]) -> None:
        """Sort the patterns; of two that fit equally well the first stands."""
        self.words: set[str] = set()
        self._by_word: dict[str, list[Row]] = {}
        self._by_pair: dict[tuple[str, str], list[Row]] = {}
        self._by_start: dict[str, list[Row]] = {}
        self._by_end: dict[str, list[Row]] = {}
        self._by_number: list[Row] = []
        for place, (pattern, phrase) in enumerate(patterns):
            self._sort(Row(slots_of(pattern), phrase, place))

    def _sort(self, row: Row) -> None:
        for slot in row.slots:
            self.words |= slot.words
        for at, slot in enumerate(row.slots):
            rest = row._replace(slots=row.slots[at:])
            seconds = _seconds(rest.slots)
            for word in slot.words:
                for second in seconds:
                    self._by_pair.setdefault((word, second), []).append(rest)
                if not seconds:
                    self._by_word.setdefault(word, []).append(rest)
            for start in slot.begins:
                self._by_start.setdefault(start, []).append(rest)
            for end in slot.ends:
                self._by_end.setdefault(end, []).append(rest)
            if slot.numbers:
                self._by_number.append(rest)
            if not slot.optional:
                return

    def find(self, line: TypedLine, index: int, *, alone: bool = False) -> Match | None:
        """Return the longest phrase that begins with a word; or what the word says alone."""
        best: tuple[int, int, Match] | None = None
        for slots, phrase, place in self._rows(line, index):
            if (alone and len(slots) > 1) or not _may_go_on(slots, line, index + 1):
                continue
            found = _furthest(slots, phrase, line, index)
            if found and (best is None or (found[0], -place) > best[:2]):
                best = found[0], -place, Match(phrase, *found)
        return best[2] if best else None

    def _rows(self, line: TypedLine, index: int) -> Iterator[Row]:
        word = line.known(index)
        yield from self._by_word.get(word, ())
        for second in _words_behind(line, index):
            yield from self._by_pair.get((word, second), ())
        for length in range(2, len(word) + 1):
            yield from self._by_start.get(word[:length], ())
            yield from self._by_end.get(word[-length:], ())
        if _may_be_number(line, index):
            yield from self._by_number


def _seconds(slots: tuple[Slot, ...]) -> frozenset[str]:
    """Return the words the second place asks for; none where something else may stand there."""
    if len(slots) == 1 or slots[0].optional or slots[1].optional:
        return frozenset()
    second = slots[1]
    plain = not (second.begins or second.ends or second.numbers or second.any_word)
    return second.words if plain and second.words != END else frozenset()


def _words_behind(line: TypedLine, index: int) -> Iterator[str]:
    """Yield the next word of a part, and the next ones behind small words."""
    for at in range(index + 1, min(index + 2 + MOST_FILLERS, len(line))):
        if line.parted(at):
            return
        yield line.known(at)
        if line.known(at) not in FILLERS:
            return


def _may_go_on(slots: tuple[Slot, ...], line: TypedLine, at: int) -> bool:
    """Tell whether the second word can be what a pattern of more than one word asks for."""
    if len(slots) == 1 or slots[0].optional or slots[0].numbers or slots[1].optional:
        return True
    if at >= len(line) or line.parted(at):
        return slots[1].words == END
    word = line.known(at)
    return word in FILLERS or slots[1].takes(word) or bool(slots[1].numbers)


def _furthest(
    slots: tuple[Slot, ...], phrase: LinePhrase, line: TypedLine, index: int
) -> tuple[int, Amount | None] | None:
    """Return how far a pattern reaches from a word on, and the number in it."""
    best: tuple[int, Amount | None] | None = None
    ways: list[tuple[int, int, Amount | None, int]] = [(0, index, None, 0)]
    while ways:
        place, at, amount, fillers = ways.pop()
        if place == len(slots):
            if (best is None or at > best[0]) and _holds(phrase, amount):
                best = at, amount
            continue
        slot = slots[place]
        if slot.words == END and (at >= len(line) or line.parted(at)):
            ways.append((place + 1, at, amount, fillers))
            continue
        if slot.optional and at > index:
            ways.append((place + 1, at, amount, fillers))
        if at >= len(line) or (at > index and line.parted(at)):
            continue
        word = line.known(at)
        if slot.takes(word):
            ways.append((place + 1, at + 1, amount, fillers))
        elif at > index and fillers < MOST_FILLERS and word in FILLERS:
            ways.append((place, at + 1, amount, fillers + 1))
        if slot.numbers and _may_be_number(line, at):
            ways += [
                (place + 1, line.index_from(number.end), number, fillers)
                for number in _numbers(slot, line, at)
            ]
    return best


def _may_be_number(line: TypedLine, index: int) -> bool:
    word = line.lower(index)
    return (word[0].isdigit() or word in ROUGHLY) and line.starts_number(index)


def _numbers(slot: Slot, line: TypedLine, at: int) -> Iterator[Amount]:
    for amount in line.amounts(at):
        if amount.unit is Unit.PERCENT and (amount.high or 0) > WHOLE:
            continue
        for number in slot.numbers:
            unit, every = NUMBERS[number]
            if amount.unit is unit and (amount.every == every or not every):
                yield amount
                break


def _holds(phrase: LinePhrase, amount: Amount | None) -> bool:
    """Tell whether the number in a phrase is one its cases know."""
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
