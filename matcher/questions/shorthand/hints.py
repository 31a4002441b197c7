"""Words that make something likely, or tell of a need, wherever in a line they stand.

A phrase says what it says; a hint is evidence: "sjefen" of a job, "husleia" of money. It counts
last, where nothing else answers the question, and not in somebody else's words unless it is firm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.line_words import CHILDREN, PEOPLE, RELATIVES, Role
from matcher.questions.shorthand.stated_needs import NeedSaid, ToldBy
from matcher.questions.terms import word_set
from matcher.questions.terms.small_words import CARRY_ON, NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.questions.line_words import LinePhrase, Meaning
    from matcher.questions.shorthand.answers import Answers
    from matcher.questions.shorthand.chips import Gathering
    from matcher.questions.shorthand.reader import Reader
    from matcher.questions.terms.patterns import PatternMatch, Patterns

LOST = word_set("mista mistet miste misste tapt tapte")
PLACED = word_set("på i hos ved")


@dataclass(frozen=True)
class Hints:
    """Looks for the hints of one line."""

    reader: Reader
    certain: Gathering
    likely: Gathering
    answers: Answers

    def take(self) -> None:
        """Add what hints make likely, and the needs they tell of."""
        line, vocabulary = self.reader.line, self.reader.vocabulary
        needs, likely = vocabulary.hints
        for index, match in self._found(needs):
            start, end = line.words[index].start, line.words[match.next - 1].end
            told = self._told(match.phrase, index)
            self.answers.needs += [
                NeedSaid(need, start, end, ToldBy.HINT, beside=need in told.beside)
                for need in (*told.needs, *told.beside)
            ]
        for index, match in self._found(likely):
            if self._is_lost(index) or (self._is_anothers(index) and not match.phrase.firm):
                continue
            start, end = line.words[index].start, line.words[match.next - 1].end
            for name, answer in match.phrase.meaning.likely.items():
                if self._is_open(name, match):
                    question = vocabulary.questionnaire.questions[name]
                    self.likely.put(question, answer, {start: line.said(start, end)})

    def _told(self, hint: LinePhrase, index: int) -> Meaning:
        """Return what a hint tells where it stands: "ikke syk" and "mannen er syk" tell less."""
        if hint.denied is not None and self._is_denied(index):
            return hint.denied
        if hint.others is not None and self._is_anothers(index, (Role.PARTNER, *RELATIVES)):
            return hint.others
        if hint.of_child is not None and self._is_anothers(index, CHILDREN):
            return hint.of_child
        return hint.meaning

    def _found(self, hints: Patterns) -> Iterator[tuple[int, PatternMatch]]:
        index = 0
        while index < len(self.reader.line):
            match = hints.find(self.reader.line, index)
            if match:
                yield index, match
            index = match.next if match else index + 1

    def _is_open(self, name: str, match: PatternMatch) -> bool:
        """Tell whether a question has no answer yet, nor anything that speaks against a guess."""
        told = self.certain.entries.keys() | self.likely.entries.keys()
        return name not in self.answers.silent and told.isdisjoint((name, *match.phrase.unless))

    def _is_lost(self, index: int) -> bool:
        """Tell whether a word is among what somebody has lost: "mistet jobb og hybel"."""
        line = self.reader.line
        for at in reversed(range(line.part_of(index), index)):
            if line.lower(at) in PLACED:
                return False  # "mista vakter på sykehjemmet"
            if line.lower(at) in LOST:
                return True
        return False

    def _is_denied(self, index: int) -> bool:
        """Tell whether a word itself is denied, not what else it stands with: "ikke syk"."""
        line = self.reader.line
        if index and not line.parted(index) and line.lower(index - 1) in NEGATIONS:
            return True
        around = [thing for thing in self.reader.things if thing.first <= index < thing.next]
        return any(
            thing.denied and all(map(self._is_no_more, range(thing.first, index)))
            for thing in around
        )

    def _is_no_more(self, index: int) -> bool:
        """Tell whether a word only denies or carries on a denial: "verken … eller"."""
        line = self.reader.line
        return line.is_small(index) or line.lower(index) in NEGATIONS | CARRY_ON

    def _is_anothers(self, index: int, people: Collection[Role] = PEOPLE) -> bool:
        """Tell whether a word stands behind somebody else's name, in the same part."""
        before = [thing for thing in self.reader.things if thing.first <= index]
        if not before or any(map(self.reader.line.parted, range(before[-1].next, index + 1))):
            return False
        last = before[-1]
        return (last.owner or last.role) in people
