"""What answers bring with them: likely answers, and needs where nothing else says one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.questions.shorthand.stated_needs import NeedSaid, ToldBy
from matcher.questions.values import Several, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.questions.line_words import Bringing
    from matcher.questions.questions import Questionnaire
    from matcher.questions.shorthand.answers import Answers
    from matcher.questions.shorthand.chips import Gathering
    from matcher.questions.values import Answer


@dataclass
class BroughtAnswers:
    """Draws what the answers of one line bring with them, by the catalogue's table.

    A likely answer may bring another, until nothing is new; a need is brought only by what the
    line itself told, for a pensioner without a job is not there about work.
    """

    questionnaire: Questionnaire
    certain: Gathering
    likely: Gathering
    answers: Answers
    said: dict[str, dict[int, str]] = field(default_factory=dict)

    def draw(self) -> None:
        """Add what is certain, the likely answers, and the needs."""
        self._complete()
        known: dict[str, Answer] = {}
        for gathering in (self.likely, self.certain):
            for name, entry in gathering.entries.items():
                known[name] = entry.answer
                self.said[name] = entry.said
        brings = self.questionnaire.lines.brings
        for place in self._waiting(known):
            told = brings[place].meaning
            if (told.needs or told.beside) and _holds(brings[place], known):
                self._need(brings[place])
        done: set[int] = set()
        while True:
            drawn = [
                place
                for place in self._waiting(known)
                if place not in done and brings[place].meaning.likely
                if _holds(brings[place], known)
            ]
            added = [self._add(brings[place], known) for place in drawn]
            if not any(added):
                return
            done.update(drawn)

    def _complete(self) -> None:
        """Add to certain answers what is as certain: wages, to a part pension beside a job."""
        known = {name: entry.answer for name, entry in self.certain.entries.items()}
        brings = self.questionnaire.lines.brings
        for place in self._waiting(known):
            if brings[place].meaning.facts and _holds(brings[place], known):
                said = dict(self.certain.entries[brings[place].first].said)
                for name, answer in brings[place].meaning.facts.items():
                    self.certain.put(self.questionnaire.questions[name], answer, said)

    def _waiting(self, known: Iterable[str]) -> list[int]:
        """Return the places of the brings that may hold, in the order of the catalogue."""
        brought_by = self.questionnaire.lines.brought_by
        return sorted(place for name in known for place in brought_by.get(name, ()))

    def _need(self, one: Bringing) -> None:
        said = self.said[one.first]
        start, told = min(said), one.meaning
        end = start + len(said[start])
        certain = all(name in self.certain.entries for name in (*one.when, *one.told))
        by = ToldBy.CERTAIN if certain else ToldBy.LIKELY
        self.answers.needs += [
            NeedSaid(need, start, end, by, beside=need in told.beside)
            for need in (*told.needs, *told.beside)
        ]

    def _add(self, one: Bringing, known: dict[str, Answer]) -> bool:
        """Add the likely answers to questions that are open; tell whether there were any."""
        fresh = {
            name: answer
            for name, answer in one.meaning.likely.items()
            if name not in known and name not in self.answers.silent
        }
        for name, answer in fresh.items():
            said = dict(self.said[one.first])
            self.likely.put(self.questionnaire.questions[name], answer, said)
            known[name], self.said[name] = answer, said
        return bool(fresh)


def _holds(one: Bringing, known: Mapping[str, Answer]) -> bool:
    """Tell whether all that brings something is known, and nothing that speaks against it."""
    told = known.__contains__
    if not all(map(told, one.told)) or any(map(told, one.untold)):
        return False
    return are_known(one.when, one.unless, known)


def are_known(
    when: Mapping[str, Answer], unless: Mapping[str, Answer], known: Mapping[str, Answer]
) -> bool:
    """Tell whether all of some answers are known, and none of others."""
    # Nearly all ask for an answer that is not known: that is looked at first, and fast.
    if not all(map(known.__contains__, when)):
        return False
    if not all(_is(known[name], answer) for name, answer in when.items()):
        return False
    return not any(name in known and _is(known[name], answer) for name, answer in unless.items())


def _is(known: Answer, answer: Answer) -> bool:
    """Tell whether an answer is another, or one of several, or lies within."""
    if isinstance(known, Several) and isinstance(answer, Several):
        return bool(known.members & answer.members)
    if isinstance(known, Span) and isinstance(answer, Span):
        return _least(known) >= _least(answer) and _most(known) <= _most(answer)
    return known == answer


def _least(span: Span) -> float:
    return float("-inf") if span.low is None else span.low


def _most(span: Span) -> float:
    return float("inf") if span.high is None else span.high
