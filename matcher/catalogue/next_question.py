"""The next question: what a caseworker would ask now, for the programs to bring up."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from matcher.catalogue.asking import AtCounter
from matcher.catalogue.focus import GUARD, watched
from matcher.catalogue.shares import weighed
from matcher.catalogue.standing import Group
from matcher.late_dataclass import dataclass
from matcher.questions import NEEDS, Several
from matcher.rules import YES, Suggestion
from matcher.rules.evaluate import evaluate
from matcher.rules.planner import MOST_ANSWERS, QuestionPlan

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from matcher.catalogue.assessment import Assessment
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.focus import Watched
    from matcher.questions import Question
    from matcher.questions.kinds.record import AnswerCandidate
    from matcher.rules import Amounts, Condition, Facts, Truth
    from matcher.rules.planner import Look

MOST_LOOKS = 4000
"""Conditions looked at for one next question. What is not reached has to wait for the next."""

OWN_FIRST = 3
"""So many questions of a situation's own list are answered before all others are weighed too."""

OWN_LEADING = 2
"""So many questions at the head of the list are asked however many others are answered."""

OWN_COUNTS = 3
"""So many times as much counts what a question of the situation can change."""

_TURN = {AtCounter.YES: 0, AtCounter.SOFT: 0, AtCounter.PAPER: 1, AtCounter.STAFF: 1}
"""What stands in papers and registers comes when nothing is left to ask across the desk."""


def next_questions(
    assessment: Assessment,
    catalogue: Catalogue,
    unlocked: frozenset[str] = frozenset(),
    look: Look | None = None,
    most: int | None = None,
) -> list[Suggestion]:
    """Return the questions that can change what is raised, the one to ask now first.

    What it is about comes first of all, then the situation's own first question while few of
    them are answered, then whether it is about more, then those whose answers are expected to
    change most. Never a question that was answered in any way or
    follows from answers, that cannot matter, or that is asked on request only and has not been
    opened. `look` may be a compiled evaluator of the programs' conditions. Where `most` are
    known already, the rest is not looked for.
    """
    planner = _Planner(assessment, catalogue, unlocked, look)
    found = [*planner.need(), *planner.own_first(), *planner.more_needs()]
    if most is None or len(found) < most:
        first = {suggestion.question for suggestion in found}
        found += [one for one in planner.by_worth() if one.question not in first]
    return found[:most]


class _Worth(NamedTuple):
    """The expected change of what is raised, the conditions settled, the programs decided."""

    worth: float
    settled: float
    changed: tuple[str, ...]


@dataclass(frozen=True)
class _Planner:
    assessment: Assessment
    catalogue: Catalogue
    unlocked: frozenset[str]
    look: Look | None

    def need(self) -> Iterator[Suggestion]:
        """Yield the question of what it is about, where nobody has said it."""
        if NEEDS in self._questions and NEEDS not in self.assessment.situation.answers:
            yield Suggestion(NEEDS, self._served())

    def more_needs(self) -> Iterator[Suggestion]:
        """Yield it again, where the answer leaves open whether there is more, as a line does."""
        said = self.assessment.situation.answers.get(NEEDS)
        if isinstance(said, Several) and said.more and NEEDS in self._questions:
            yield Suggestion(NEEDS, self._served())

    def _served(self) -> tuple[str, ...]:
        return tuple(
            match.program.id
            for match in self.assessment.matches
            if match.group in {Group.RAISE, Group.MORE} and match.program.pointers.needs
        )

    def own_first(self) -> Iterator[Suggestion]:
        """Yield the next of the situation's own first questions, until enough are answered."""
        answered = self.assessment.situation.answers
        for asked in self._own_lists:
            enough = sum(name in answered for name in asked) >= OWN_FIRST
            left = asked[:OWN_LEADING] if enough else asked
            name = next((name for name in left if name in self._open), None)
            if name is not None:
                yield Suggestion(name, self._programs_of(name))
            if enough or name is not None:
                return

    def by_worth(self) -> Iterator[Suggestion]:
        """Yield what can be asked across the desk, by the expected change of what is raised."""
        order, looks = self.catalogue.questionnaire.order, 0
        own = {name for asked in self._own_lists for name in asked}
        turns = {name: turn for name in self._open if (turn := self._turn(name, own)) is not None}
        scored = []
        for name in sorted(turns, key=lambda one: (turns[one], order[one])):
            looks += len(self._plan.condition_ids(name)) * MOST_ANSWERS
            if looks > MOST_LOOKS:
                break
            found = self._worth(name)
            if settles := found.changed or self._reached(name):
                worth = found.worth * (OWN_COUNTS if name in own else 1)
                key = (turns[name], -worth, not found.changed, -found.settled, order[name])
                scored.append((key, Suggestion(name, settles)))
        return (suggestion for _, suggestion in sorted(scored, key=lambda pair: pair[0]))

    @property
    def _questions(self) -> Mapping[str, Question]:
        return self.catalogue.questionnaire.questions

    @cached_property
    def _own_lists(self) -> list[tuple[str, ...]]:
        """The first questions of every situation the person is in, the weightiest list first."""
        return [first.ask for first in self.catalogue.asking.first if self._holds(first.when)]

    @cached_property
    def _amounts(self) -> Amounts:
        return self.catalogue.amounts(self.assessment.situation.as_of)

    @cached_property
    def _watched(self) -> dict[str, Watched]:
        return watched(self.assessment, self._amounts)

    @cached_property
    def _plan(self) -> QuestionPlan:
        undecided = {
            f"{program_id} {name}": condition
            for program_id, one in self._watched.items()
            for name, condition in one.open.items()
        }

        def plain(facts: Facts) -> Callable[[str], Truth]:
            return lambda name: evaluate(undecided[name], facts, self._amounts).truth

        def weigh(question: Question, candidates: Sequence[AnswerCandidate]) -> list[float]:
            return weighed(self.catalogue.asking.manner(question), candidates)

        questionnaire = self.catalogue.questionnaire
        return QuestionPlan(
            questionnaire,
            undecided,
            self.look or plain,
            self._amounts,
            weigh,
            self.catalogue.feeds,
            self.catalogue.derivations,
        )

    @cached_property
    def _open(self) -> frozenset[str]:
        """The questions whose answers can matter now, and that may be asked."""
        facts = frozenset[str]().union(*(one.facts for one in self._watched.values()))
        situation = self.assessment.situation
        shut = self.assessment.unused | self.catalogue.irrelevant(situation)
        return frozenset(
            question.id
            for question in self._questions.values()
            if not facts.isdisjoint(self.catalogue.feeds.get(question.id, (question.id,)))
            and question.id not in shut
            and question.id not in situation.answers
            and (not question.on_request or question.id in self.unlocked)
            and not self._holds(self.catalogue.asking.manner(question).never)
        )

    def _turn(self, name: str, own: Collection[str]) -> int | None:
        """Return whether a question comes early or late; None where it is not asked at all."""
        if name in own:
            return 0
        manner = self.catalogue.asking.manner(self._questions[name])
        if manner.at_counter is AtCounter.SOFT:
            on_the_table = self._holds(manner.topic) if manner.topic else self._of_raised(name)
            return 0 if on_the_table else None
        return _TURN.get(manner.at_counter)

    def _of_raised(self, name: str) -> bool:
        return any(self._watched[i].raised for i in self._programs_of(name))

    def _holds(self, when: Condition | None) -> bool:
        facts = self.assessment.situation.facts
        return when is not None and evaluate(when, facts, self._amounts).truth is YES

    def _programs_of(self, name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(i.split(" ", 1)[0] for i in self._plan.condition_ids(name)))

    def _reached(self, name: str) -> tuple[str, ...]:
        """Return the programs that it takes this answer and another to raise, or to take away."""
        parts = (condition_id.split(" ", 1) for condition_id in self._plan.condition_ids(name))
        return tuple(dict.fromkeys(i for i, part in parts if self._watched[i].weighs(part)))

    def _worth(self, name: str) -> _Worth:
        """Return what the answers to a question change of what is raised."""
        worth, told, changed = 0.0, 0.0, set[str]()
        for trial in self._plan.trials(name, self.assessment.situation):
            settled: dict[str, dict[str, Truth]] = {}
            told += trial.share * len(trial.settled)
            for condition_id, truth in trial.settled.items():
                program_id, part = condition_id.split(" ", 1)
                settled.setdefault(program_id, {})[part] = truth
            for program_id, parts in settled.items():
                change = self._watched[program_id].change(parts)
                worth += trial.share * change
                if change or (GUARD in parts and self._watched[program_id].raised):
                    changed.add(program_id)
        return _Worth(worth, told, tuple(i for i in self._watched if i in changed))
