"""Conversations: how many questions until the list to raise is what it will be.

A made-up person has an answer to most of the questions that can be asked across the desk. Settled
is the list when, of what serves the stated needs or is urgent, it raises what it raises once the
person has answered all of them, and goes on doing so to the end of the conversation.
"""

from __future__ import annotations

from functools import cached_property
from math import log2
from typing import TYPE_CHECKING

from benchmarks.trees import DAY
from matcher.casework import Casework
from matcher.catalogue import Group
from matcher.catalogue.asking import AtCounter
from matcher.catalogue.incremental import Matcher
from matcher.questions import Situation, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from matcher.catalogue import Catalogue
    from matcher.questions import Answer, Question

LEAST = 0.6
"""Of what can be asked across the desk: who has answered less is nobody to talk with."""

FEW = 20
"""Of a thousand people: an answer that fewer give is no reason to ask."""


class Talk(int):
    """How many questions a conversation had, and whether the planner settled it by itself."""

    settled = True

    @classmethod
    def of(cls, questions: int, *, settled: bool) -> Talk:
        """Return a conversation of so many questions."""
        made = cls(questions)
        made.settled = settled
        return made


class Talks:
    """The people of a catalogue, and the ways to ask them."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Make the rules ready."""
        self.catalogue = catalogue
        self._matcher = Matcher(catalogue)
        self._casework = Casework(catalogue, lambda: DAY)

    @cached_property
    def form(self) -> tuple[str, ...]:
        """What can be asked across the desk, in the order of the form."""
        asking = self.catalogue.asking
        spoken = {AtCounter.YES, AtCounter.SOFT, AtCounter.PAPER}
        return tuple(
            question.id
            for question in self.catalogue.questionnaire.questions.values()
            if asking.manner(question).at_counter in spoken and not question.on_request
        )

    @cached_property
    def _known_to_staff(self) -> frozenset[str]:
        asking = self.catalogue.asking
        known = self.catalogue.questionnaire.questions.items()
        return frozenset(n for n, q in known if asking.manner(q).at_counter is AtCounter.STAFF)

    @cached_property
    def by_entropy(self) -> tuple[str, ...]:
        """The same, what splits people most first, whoever cares about the answer."""
        known = self.catalogue.questionnaire.questions
        return tuple(sorted(self.form, key=lambda name: -self._entropy(known[name])))

    def _entropy(self, question: Question) -> float:
        shares = self.catalogue.asking.manner(question).shares
        total = sum(share for _, share in shares)
        parts = (share / total for _, share in shares if share)
        return -sum(part * log2(part) for part in parts)

    def people(self, crowd: Iterable[Situation], count: int) -> Iterator[dict[str, Answer]]:
        """Yield what some persons can answer: those who can answer most of what is asked."""
        for situation in crowd:
            said = {name: a for name, a in situation.answers.items() if name in self.form}
            known = sum(not isinstance(answer, Unknown) for answer in said.values())
            if known >= LEAST * len(self.form) and count:
                count -= 1
                yield said

    def raised(self, answers: dict[str, Answer]) -> frozenset[str]:
        """Return what is raised for somebody who has said so much."""
        found = self._matcher.assess(Situation(DAY, answers))
        return frozenset(
            match.program.id
            for match in found.matches
            if match.group is Group.RAISE and (match.standing.needs or match.standing.urgent)
        )

    def floor(self, person: dict[str, Answer]) -> int:
        """Return how many answers a smallest set has that raises the same; found greedily.

        Answer by answer is taken away where the list stays as it is: what the fewest programs ask
        about first. No single answer can be spared of what is left.
        """
        wanted, left = self.raised(person), dict(person)
        asked = self.catalogue.asked_by
        for name in sorted(person, key=lambda one: (len(asked.get(one, ())), one)):
            without = {other: answer for other, answer in left.items() if other != name}
            if self.raised(without) == wanted:
                left = without
        return len(left)

    def sure(self, person: dict[str, Answer]) -> int:
        """Return how many questions have an answer that would raise another list, all else known.

        Whoever has not asked one of them cannot know that the list stays as it is, so nobody is
        sure with fewer. Only answers that at least one in fifty people gives count.
        """
        wanted = self.raised(person)
        return sum(
            any(self.raised({**person, name: other}) != wanted for other in self._others(name))
            for name in self.form
        )

    def _others(self, name: str) -> list[Answer]:
        question = self.catalogue.questionnaire[name]
        told = self.catalogue.asking.manner(question).shares
        return [one for one, share in told if share >= FEW and not isinstance(one, Unknown)]

    def in_order(self, person: dict[str, Answer], order: Sequence[str]) -> int:
        """Ask in a fixed order."""
        wanted, lists = self.raised(person), [self.raised({})]
        said: dict[str, Answer] = {}
        for name in order:
            said[name] = person.get(name, Unknown.UNKNOWN)
            lists.append(self.raised(said))
        return _settled(lists, wanted)

    def planned(self, person: dict[str, Answer]) -> Talk:
        """Ask what the planner asks, to its end; what it leaves open is asked by the form.

        What Nav knows and the person does not, is not counted: nobody is asked it.
        """
        wanted, lists = self.raised(person), [self.raised({})]
        talk = self._casework
        talk.new_person()
        while (coming := self._coming(talk)) is not None:
            talk.answer(coming, person.get(coming, Unknown.UNKNOWN))
            if coming in self._known_to_staff:
                lists.pop()
            lists.append(self.raised(dict(talk.situation.answers)))
        settled = lists[-1] == wanted
        if not settled:
            rest = [name for name in self.form if name not in talk.situation.answers]
            said = dict(talk.situation.answers)
            for name in rest:
                said[name] = person.get(name, Unknown.UNKNOWN)
                lists.append(self.raised(said))
        return Talk.of(_settled(lists, wanted), settled=settled)

    def _coming(self, talk: Casework) -> str | None:
        coming = [one.question for one in talk.next_questions()]
        open_ones = (name for name in coming if name not in talk.situation.answers)
        return next(open_ones, None)


def _settled(lists: Sequence[frozenset[str]], wanted: frozenset[str]) -> int:
    """Return after how many questions the list was as wanted, and stayed so."""
    return 1 + max((place for place, found in enumerate(lists) if found != wanted), default=-1)
