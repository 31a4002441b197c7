"""A line cut into words, each with its place, and what lies between them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from matcher.late_dataclass import dataclass
from matcher.questions.figures import MONTHS, amounts_at
from matcher.questions.terms.fold import PIECES, fold, word_set
from matcher.questions.terms.small_words import NEGATIONS, STOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.questions.figures import Amount

ABBREVIATION = 4
# Short words that are none of a longer one: "huseier gidder ikke. Rødtvet".
WHOLE = NEGATIONS | word_set("""
    nå no jobb barn mat hus råd jul her der meg oss seg dem år dag ut inn opp ned hjem bo mer meir
    bor går får har vil kan syk far mor bil ung aap vgs nav ufør gift mann kone
""")
# What a number with a full stop stands before.
ORDERED = frozenset((*MONTHS, *word_set("klasse trinn etasje juledag gang plass kl")))
SIGNS = "~≈<>≥≤"
INSIDE = ".,/:-–"
FULL_STOP = re.compile(r"\.(?:\s|$)")
APART = (" - ", " – ", " / ")
HARD = re.compile(r"[;\n!?|…]")


class Word(NamedTuple):
    """A word, a number or a sign: as typed in lower case, folded, and its place in the line."""

    lower: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class TypedLine:
    """A line and its words. A place is a number of characters, an index a number of words."""

    text: str
    places: tuple[tuple[int, int], ...] = ()
    typed: str = ""
    spelling: Callable[[str], str] | None = None
    shortened: frozenset[str] = frozenset()

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Return the words in order."""
        found = PIECES.finditer(self.text)
        return tuple(
            Word(match.group().lower(), fold(match.group()), match.start(), match.end())
            for match in found
        )

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self.words)

    def lower(self, index: int) -> str:
        """Return a word in lower case; empty behind the last one."""
        words = self.words
        return words[index].lower if index < len(words) else ""

    @cached_property
    def spelt(self) -> tuple[str, ...]:
        """Return the words in lower case as they should be spelt."""
        spelling = self.spelling
        return tuple(spelling(word.lower) if spelling else word.lower for word in self.words)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """Return all words as they should be spelt."""
        return frozenset(self.spelt)

    def known(self, index: int) -> str:
        """Return a word in lower case as it should be spelt."""
        return self.spelt[index]

    @cached_property
    def _amounts(self) -> dict[int, tuple[Amount, ...]]:
        return {}

    def amounts(self, index: int) -> tuple[Amount, ...]:
        """Return how the text from a word on can be read as a number."""
        if index not in self._amounts:
            self._amounts[index] = tuple(amounts_at(self.text, self.place(index)))
        return self._amounts[index]

    def gap(self, index: int) -> str:
        """Return what stands before a word, back to the word before it or the start."""
        before = self.words[index - 1].end if index else 0
        here = self.words[index].start if index < len(self.words) else len(self.text)
        return self.text[before:here]

    @cached_property
    def _breaks(self) -> tuple[tuple[bool, bool], ...]:
        return tuple(self._break(index) for index in range(len(self.words) + 1))

    @cached_property
    def parts(self) -> tuple[bool, ...]:
        """Tell for each place between words, ends included, whether it ends a part."""
        return tuple(part for part, _ in self._breaks)

    def _break(self, index: int) -> tuple[bool, bool]:
        if index in (0, len(self.words)):
            return True, True
        gap, before = self.gap(index), self.words[index - 1].lower
        # Behind a word of four a new sentence begins with a capital: "perm. fra", "leid. Kokk".
        capital = self.text[self.words[index].start].isupper()
        long = len(before) > ABBREVIATION - capital or before in WHOLE
        if before.isdigit():  # "17. mai", "3. Klasse", but "Barn: 2. Jobb: nei"
            long = capital and self.words[index].lower not in ORDERED
        long = long and before not in self.shortened
        hard = bool(HARD.search(gap)) or (long and FULL_STOP.search(gap) is not None)
        return hard or "," in gap or any(sign in gap for sign in APART), hard

    def parted(self, index: int) -> bool:
        """Tell whether a comma or more stands before a word, or an end of the line."""
        return self.parts[index]

    def part_of(self, index: int) -> int:
        """Return where the part of the line begins that a word stands in."""
        while index and not self.parted(index):
            index -= 1
        return index

    def part_end(self, index: int) -> int:
        """Return where the part of the line ends that goes on up to a word."""
        while not self.parted(index):
            index += 1
        return index

    def is_aside(self, index: int) -> bool:
        """Tell whether a word stands within parentheses that hold another word before it."""
        before = self.text[: self.place(index)] if index < len(self.words) else ""
        opened = before.rfind("(")
        return opened > before.rfind(")") and before[opened + 1 :].strip(" ,") != ""

    def ended(self, index: int) -> bool:
        """Tell whether a full stop or the like stands before a word, or an end of the line."""
        return self._breaks[index][1]

    def index_from(self, place: int) -> int:
        """Return the first word that begins at a place or later."""
        return next(
            (index for index, word in enumerate(self.words) if word.start >= place), len(self.words)
        )

    def place(self, index: int) -> int:
        """Return where a number that begins with a word begins, signs such as ~ included."""
        start = self.words[index].start
        if self.text[start - 2 : start] in ("<=", ">="):
            return start - 2
        while start and self.text[start - 1] in SIGNS:
            start -= 1
        return start

    def starts_number(self, index: int) -> bool:
        """Tell whether a word is not the inside of a date or a decimal number."""
        gap = self.gap(index)
        return not (
            index and len(gap) == 1 and gap in INSIDE and self.lower(index - 1)[-1].isdigit()
        )

    def behind_chunk(self, index: int) -> int:
        """Return the index behind a word, or behind all that hangs on a number: "80 %"."""
        if not self.words[index].lower[0].isdigit():
            return index + 1
        amount = next(reversed(self.amounts(index)), None)
        behind = self.index_from(amount.end) if amount else index + 1
        while behind < len(self.words) and not any(map(str.isspace, self.gap(behind))):
            behind += 1
        return behind

    def is_small(self, index: int) -> bool:
        """Tell whether a word says nothing by itself."""
        return self.lower(index) in STOP

    def past_small(self, index: int) -> int:
        """Return the first word from an index on that says something, within the same part."""
        while index < len(self.words) and self.is_small(index) and not self.parted(index + 1):
            index += 1
        return index

    def said(self, start: int, end: int) -> str:
        """Return what was typed between two places, on one line."""
        first, last = self.typed_between(start, end)
        return " ".join((self.typed or self.text)[first:last].split())

    def typed_between(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the line as typed something of its text begins and ends."""
        if not self.places or end <= start:
            return start, end
        return self.places[start][0], self.places[min(end, len(self.places)) - 1][1]
