"""What somebody comes for, by what the whole line is about.

A phrase tells of a need by its own words, an answer by what it is; but what a person comes for is
often in neither: a boy, a school and older friends are three topics, and one errand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.shorthand.brought_answers import are_known
from matcher.questions.shorthand.stated_needs import NeedSaid, ToldBy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.line_words import LineErrand
    from matcher.questions.shorthand.answers import Answers
    from matcher.questions.shorthand.chips import Gathering
    from matcher.questions.shorthand.reader import Reader


@dataclass(frozen=True)
class Errands:
    """Looks for the errands of one line."""

    reader: Reader
    certain: Gathering
    likely: Gathering
    answers: Answers

    def take(self) -> None:
        """Add the needs of the errands, and note which the line does not tell of."""
        words = self.reader.line.words
        topics = self.reader.vocabulary.topics.of(self.reader.line)
        told = list(self._told(frozenset(topics)))
        most = max((len(one.about) for one in told if one.needs), default=0)
        for one in told:
            first, behind = topics[one.about[0]] if one.about else (0, len(words))
            start, end = words[first].start, words[behind - 1].end
            leading = one.needs[:1] if len(one.about) == most else ()
            self.answers.absent.update(one.absent)
            self.answers.needs += [
                NeedSaid(need, start, end, ToldBy.ERRAND, leads=need in leading)
                for need in (*one.needs, *one.also)
            ]

    def _told(self, topics: frozenset[str]) -> Iterator[LineErrand]:
        known = {
            name: entry.answer
            for gathering in (self.likely, self.certain)
            for name, entry in gathering.entries.items()
        }
        words = self.reader.vocabulary.questionnaire.lines
        by_topic = words.errands_by_topic
        for place in sorted(place for first in ("", *topics) for place in by_topic.get(first, ())):
            one = words.errands[place]
            about = topics.issuperset(one.about) and topics.isdisjoint(one.but)
            if about and are_known(one.when, one.unless, known):
                yield one
