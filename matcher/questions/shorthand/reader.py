"""Reads a line from left to right, and keeps account of every word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.shorthand.client_age import ClientAge
from matcher.questions.shorthand.end_words import Closing
from matcher.questions.shorthand.items import Item, Left
from matcher.questions.shorthand.spots import Spotter
from matcher.questions.shorthand.steer_words import Steering
from matcher.questions.shorthand.words import NEGATIONS

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.shorthand.line import TypedLine
    from matcher.questions.terms.vocabulary import Vocabulary

TWO_WAYS = Message("Kan leses på to måter. Skriv «alder» foran alderen.")
REACH = 2


@dataclass
class Reader:
    """One pass over one line. `items` answer something; `left` is the rest, in order."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date
    items: list[Item] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)

    @cached_property
    def _spotter(self) -> Spotter:
        return Spotter(self.line, self.vocabulary, self.today)

    @cached_property
    def _steering(self) -> Steering:
        return Steering(self.line, self._spotter)

    @cached_property
    def _closing(self) -> Closing:
        return Closing(self.line, self._steering)

    @cached_property
    def _age(self) -> ClientAge:
        return ClientAge(self.line, self.vocabulary.questionnaire, self.today)

    def read(self) -> None:
        """Read the whole line."""
        index = 0
        while index < len(self.line):
            index = self._steered(index) or self._said(index)

    def _said(self, index: int) -> int:
        """Read an answer or leave a word; return the index behind."""
        item = self._exact(index)
        if item:
            return self._take(item)
        if self.line.lower(index) in NEGATIONS:
            return self._denied(index)
        start = self.line.words[index].start
        if behind := self._steering.doubtful(index):
            return self._doubted(start, behind, 0)
        item = self._spotter.near(index)
        if item:
            return self._take(item)
        return index + 1 if self.line.is_small(index) else self._leave(index)

    def _exact(self, index: int) -> Item | None:
        item = self._spotter.exact(index)
        if item and not item.valued:
            return item
        age = self._age.at(index, self.items)
        if not item or not age:
            return item or age
        same = age.answers[0][0].id in {question.id for question, _ in item.answers}
        return item if same else replace(item, why=TWO_WAYS)

    def _steered(self, index: int) -> int:
        """Read "vet ikke" and the like; return 0 where there is none."""
        marker = self._steering.marker(index)
        longer = self.vocabulary.find(self.line, index) if marker else None
        if marker is None or (longer and longer.end > marker[1]):
            return 0
        item = self._steering.not_known(index, *marker)
        if item is None:
            self.left.append(Left(self.line.words[index].start, self.line.words[marker[1] - 1].end))
            return marker[1]
        return self._add(item)

    def _denied(self, index: int) -> int:
        denied = self._steering.denied(index)
        for item in denied:
            self._add(item)
        start = self.line.words[index].start
        return denied[-1].next if denied else self._doubted(start, index + 1, REACH)

    def _doubted(self, start: int, behind: int, reach: int) -> int:
        """Leave what stands in doubt behind an index; where nothing does, what stood before."""
        item = self._steering.in_doubt(behind, reach)
        if item:
            self.left.append(Left(start, item.end))
            return item.next
        last = self.items[-1] if self.items else None
        if last and last.next == behind - 1 and self._steering.turns_back(behind - 1):
            self.items.pop()
            start = last.start
        self.left.append(Left(start, self.line.words[behind - 1].end))
        return behind

    def _take(self, item: Item) -> int:
        """Keep an item, together with the words that close it."""
        closed = self._closing.close(item)
        if closed is None and self._closing.is_open(item):
            return self._doubted(item.start, item.next, 0)
        return self._add(closed or item)

    def _add(self, item: Item) -> int:
        if item.answered:
            self.items.append(item)
        else:
            self.left.append(Left(item.start, item.end, item.why))
        return item.next

    def _leave(self, index: int) -> int:
        """Leave a word, or a number with all that hangs on it."""
        behind = self.line.behind_chunk(index)
        start, end = self.line.words[index].start, self.line.words[behind - 1].end
        self.left.append(Left(start, end, self._age.hint(index, behind, self.items)))
        return behind
