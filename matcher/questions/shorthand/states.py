"""What the clauses of a line tell of by words in any order, beside what its phrases say.

A phrase is certain; a state is only likely, and counts where nothing else answers the question. It
also takes back: where a clause shows that a phrase cannot be meant, the phrase says it no longer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.questions.line_words import Denial, Role
from matcher.questions.shorthand.clauses import clauses_of, of_client
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from matcher.questions.line_words import State
    from matcher.questions.shorthand.answers import Answers, Statement
    from matcher.questions.shorthand.chips import Gathering
    from matcher.questions.shorthand.clauses import Clause, Meant
    from matcher.questions.shorthand.reader import Reader
    from matcher.questions.values import Answer


@dataclass(frozen=True)
class ToldState:
    """A state that a clause tells of, and the words that tell it: from one index up to another."""

    state: State
    clause: Clause
    first: int
    next: int


@dataclass(frozen=True)
class States:
    """Looks for the states that the clauses of one line tell of; `meant` is whose each word is."""

    reader: Reader
    answers: Answers
    meant: Mapping[int, Meant]

    def take_back(self) -> None:
        """Let what a clause shows not to be meant be said no longer by words of that clause."""
        for told in self._told:
            if told.state.takes_back:
                self.answers.certain[:] = self._without(told, self.answers.certain)
                self.answers.likely[:] = self._without(told, self.answers.likely)
                guesses = self.answers.guesses
                kept = self._without(told, [statement for statement, _ in guesses])
                left = {one.item.start for one in kept}
                guesses[:] = [one for one in guesses if one[0].item.start in left]

    def take(self, certain: Gathering, likely: Gathering) -> None:
        """Add what states make likely, where nothing answers the question yet."""
        questions = self.reader.vocabulary.questionnaire.questions
        for told in self._told:
            known = {
                name: entry.answer
                for gathering in (likely, certain)
                for name, entry in gathering.entries.items()
            }
            if not _may_be_told(told.state, known):
                continue
            start, end = self._place(told)
            for name, answer in told.state.likely.items():
                silent = name in self.answers.silent or self._is_doubted(told, name)
                if name not in known and not silent:
                    said = {start: self.reader.line.said(start, end)}
                    likely.put(questions[name], answer, said)

    def _is_doubted(self, told: ToldState, name: str) -> bool:
        """Tell whether a phrase of the same words says this, and was not taken for it."""
        return any(
            thing.asked
            and thing.role is Role.SAYS
            and thing.first < told.next
            and told.first < thing.next
            and any(question == name for question, _ in thing.answers())
            for thing in self.reader.things
        )

    def _place(self, told: ToldState) -> tuple[int, int]:
        words = self.reader.line.words
        return words[told.first].start, words[told.next - 1].end

    def _without(self, told: ToldState, statements: Sequence[Statement]) -> list[Statement]:
        words, clause = self.reader.line.words, told.clause
        start, end = words[clause.first].start, words[clause.next - 1].end
        if told.state.in_line:
            start, end = 0, words[-1].end
        return [
            kept
            for one in statements
            for kept in (_less(one, told.state) if start <= one.item.start < end else (one,))
        ]

    @cached_property
    def _told(self) -> tuple[ToldState, ...]:
        states = self.reader.vocabulary.states
        line = self.reader.line
        words = range(len(line))
        places = {at: states.places_of(line.known(at)) for at in words}
        met = frozenset[int]().union(*places.values())
        near = list(states.near(met))
        if not near:
            return ()
        return tuple(
            told
            for clause in clauses_of(line)
            for one in near
            if (told := self._in(clause, one.state, one.every, one.without, places))
        )

    def _in(
        self,
        clause: Clause,
        state: State,
        every: tuple[int, ...],
        without: frozenset[int],
        places: Mapping[int, frozenset[int]],
    ) -> ToldState | None:
        """Return a state as a clause tells of it, or None."""
        found = []
        for place in every:
            fits = (at for at in clause.words() if place in places[at] and at not in found)
            at = next((at for at in fits if self._is_meant(state, at)), None)
            if at is None:
                return None
            found.append(at)
        if any(not without.isdisjoint(places[at]) for at in clause.words() if at not in found):
            return None
        denied = state.denial is Denial.YES
        if state.denial is not Denial.EITHER and clause.is_denied is not denied:
            return None
        if clause.is_supposed and not state.takes_back:
            return None
        return ToldState(state, clause, min(found), max(found) + 1)

    def _is_meant(self, state: State, at: int) -> bool:
        owner, mood = of_client(self.meant, at)
        return owner in state.whose and mood in state.how


def _may_be_told(state: State, known: Mapping[str, Answer]) -> bool:
    return all(_is_known(name, some, known) for name, some in state.when.items()) and not any(
        _is_known(name, some, known) for name, some in state.unless.items()
    )


def _less(statement: Statement, state: State) -> Iterator[Statement]:
    """Yield a statement without the answers a state takes back, if anything is left of it."""
    item = statement.item
    kept = tuple(
        (question, answer)
        for question, answer in item.answers
        if not _is_known(question.id, state.takes_back.get(question.id), {question.id: answer})
    )
    mention = item.mention
    if mention and state.takes_back.get(mention.question.id) == ():
        mention = None
    if kept or mention:
        yield replace(statement, item=replace(item, answers=kept, mention=mention))


def _is_known(name: str, some: tuple[Answer, ...] | None, known: Mapping[str, Answer]) -> bool:
    """Tell whether a question is answered by one of some answers; by any where none is told."""
    if some is None or name not in known:
        return False
    return not some or any(_meets(known[name], one) for one in some)


def _meets(known: Answer, one: Answer) -> bool:
    if isinstance(known, Several) and isinstance(one, Several):
        return bool(known.members & one.members)
    return known == one
