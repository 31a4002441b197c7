"""Small words that steer how what follows is read: "ikke", "vet ikke", "tidligere"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions.terms import MARKERS, word_set
from matcher.questions.terms.small_words import (
    CARRY_ON,
    LONGEST_MARKER,
    NEGATIONS_BEHIND,
    TIMES_BEHIND,
)

if TYPE_CHECKING:
    from matcher.questions.shorthand.items import Item
    from matcher.questions.shorthand.spots import Spotter
    from matcher.questions.terms import TypedLine
    from matcher.questions.values import Unknown

NOT = word_set("ikke ikkje itj ittj ikkj aldri not")
# "jobb har han ikke": the verb and who it is of, between a thing and its "no".
TURNED = word_set("har er e får går han hun ho hu jeg eg de dei vi")
REACH = 2
MARKING = frozenset(words[0] for words in MARKERS)
VERB_ENDINGS = ("er", "ar", "eg", "eig")
INSTEAD = Message("Skriv heller hva som gjelder.")


@dataclass(frozen=True)
class Steering:
    """Reads steering words of one line, and what they steer."""

    line: TypedLine
    spotter: Spotter

    def marker(self, index: int) -> tuple[Unknown, int] | None:
        """Return a way of not knowing that begins at a word, and the index behind it."""
        longest = LONGEST_MARKER if self.line.lower(index) in MARKING else 0
        for end in range(min(len(self.line), index + longest), index, -1):
            words = tuple(word.lower for word in self.line.words[index:end])
            if words in MARKERS:
                return MARKERS[words], end
        return None

    def _first(self, index: int) -> Item | None:
        """Return what is said at a word, exactly or with an error, or behind small words."""
        first = index
        while index == first or not self.line.parted(index):
            item = self.spotter.exact(index) or self.spotter.near(index)
            if item or not self.line.is_small(index):
                return item
            index += 1
        return None

    def not_known(self, index: int, how: Unknown, behind: int) -> Item | None:
        """Read what follows "vet ikke" and the like; alone they say nothing."""
        item = self._first(behind)
        if item is None:
            return None
        unknown = item.not_known(how) or replace(item, why=INSTEAD)
        return replace(unknown, start=self.line.words[index].start)

    def denied(self, first: int, start: int) -> list[Item]:
        """Read from a word what "ikke" before it denies, also over "eller": "barn eller jobb".

        `start` is the place in the line that the first of it is said from.
        """
        found: list[Item] = []
        while first < len(self.line):
            item = self._deniable(first)
            if item is None:
                break
            denied = item.denied() or replace(item, why=item.why or INSTEAD)
            found.append(replace(denied, start=start))
            if self.line.lower(item.next) not in CARRY_ON or self.line.parted(item.next + 1):
                break
            first, start = item.next + 1, self.line.words[item.next].start
        return found

    def _deniable(self, index: int) -> Item | None:
        item = self._first(index)
        at = self.line.past_small(index)
        if (item and item.denied()) or at >= len(self.line):
            return item
        short = item is None or item.next <= at + 1
        return (self.spotter.bare(at) if short else None) or item

    def no_behind(self, index: int) -> int:
        """Return the index behind a "no" that ends a part, and so belongs to what is before it."""
        for _ in range(REACH):
            if self.line.parted(index) or self.line.lower(index) not in TURNED:
                break
            index += 1
        if self.line.parted(index) or self.line.lower(index) not in NEGATIONS_BEHIND:
            return 0
        behind = index + 1
        while not self.line.parted(behind) and self.line.lower(behind) in TIMES_BEHIND:
            behind += 1
        return behind if self.line.parted(behind) else 0

    def is_turned(self, first: int, index: int) -> bool:
        """Tell whether a verb is followed by "no" and more: "leier ikke for tida"."""
        if self.line.parted(index) or self.line.lower(index) not in NOT:
            return False
        return index == first + 1 and self.line.lower(first).endswith(VERB_ENDINGS)
