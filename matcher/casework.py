"""Door 1: what a caseworker does. Holds one situation in memory and forgets it when told to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from matcher.catalogue import criterion_findings, next_questions
from matcher.catalogue.incremental import Matcher
from matcher.clock import today
from matcher.late_dataclass import dataclass, field, replace
from matcher.plan import NO_PLAN, Plan
from matcher.questions import Situation, carried, lost
from matcher.questions.terms.kept_words import forget_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from matcher.catalogue import Assessment, Catalogue, CriterionFinding
    from matcher.questions import Answer, Evidence, Language, Questionnaire
    from matcher.rules import Suggestion


NEXT_SHOWN = 3
"""So many questions are offered at once: one to ask now, and two beside it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of the conversation: the situation, the on-request questions opened, the plan.

    `again` are the questions whose answers another catalogue could not take over.
    """

    situation: Situation
    unlocked: frozenset[str] = field(default_factory=frozenset)
    plan: Plan = NO_PLAN
    again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """The conversation as it stands while something is tried out."""

    now: Moment
    past: list[Moment]
    future: list[Moment]
    assessment: Assessment


class Casework:
    """One conversation at the counter. Nothing of it leaves memory."""

    def __init__(self, catalogue: Catalogue, today: Callable[[], date] = today) -> None:
        """Start with an empty situation; `today` gives the assessment date."""
        self._today = today
        self._language: Language = "nb"
        self._matcher = Matcher(catalogue)
        self._now = Moment(Situation(today()))
        self._past: list[Moment] = []
        self._future: list[Moment] = []
        self._typing: str | None = None
        self._left: Catalogue | None = None
        self._held: Held | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in use."""
        return self._matcher.catalogue

    @property
    def current(self) -> Catalogue:
        """The catalogue in use today, while another is looked back to as well."""
        return self._left or self.catalogue

    @property
    def today(self) -> date:
        """The day it is, whatever day the conversation is judged as on."""
        return self._today()

    @property
    def situation(self) -> Situation:
        """The answers as they stand."""
        return self._now.situation

    @property
    def unlocked(self) -> frozenset[str]:
        """The on-request questions the caseworker has opened."""
        return self._now.unlocked

    @property
    def plan(self) -> Plan:
        """What is chosen together with the person."""
        return self._now.plan

    @property
    def ask_again(self) -> tuple[str, ...]:
        """The questions whose answers another catalogue could not take over, until answered."""
        if not self._now.again:
            return ()
        asked, now = self.catalogue.questionnaire.questions, self.match().situation
        told = now.answers.keys() | now.facts.keys()
        return tuple(one for one in self._now.again if one in asked and one not in told)

    @property
    def looks_back(self) -> bool:
        """Whether the conversation is judged as on another day, by the catalogue of that day."""
        return self._left is not None

    @property
    def held(self) -> Held | None:
        """The conversation as it stands while something is tried out; None where nothing is."""
        return self._held

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self._future)

    def speak(self, language: Language) -> None:
        """Put names in the order they have in a language, where nothing weightier decides."""
        if language != self._language:
            self._language = language
            self._matcher = Matcher(self.catalogue, language)

    def answer(self, question_id: str, answer: Answer | None, *, typing: bool = False) -> None:
        """Set one answer; None takes it away. What is typed into one field is one step to undo."""
        self.answer_together(question_id, {question_id: answer}, typing=typing)

    def answer_together(
        self, field: str, answers: Mapping[str, Answer | None], *, typing: bool = False
    ) -> None:
        """Set the answers that one field stands for; None takes one away."""
        situation = self.situation
        for question_id, answer in answers.items():
            situation = situation.with_answer(question_id, answer)
        if typing and self._typing == field:
            plan = self.plan.lock(locked=False)
            self._now = replace(self._now, situation=situation, plan=plan)
            return
        self._go(situation, self.unlocked)
        self._typing = field if typing else None

    def answer_all(
        self,
        answers: Mapping[str, Answer],
        unlock: frozenset[str] = frozenset(),
        named: frozenset[str] = frozenset(),
    ) -> None:
        """Set several answers in one step, as an intake line or a preset does.

        `named` are programs that were asked for by name, beside those asked for before.
        """
        situation = replace(self.situation, named=self.situation.named | named)
        for question_id, answer in answers.items():
            situation = situation.with_answer(question_id, answer)
        self._go(situation, self.unlocked | unlock)

    def mark(self, evidence: Mapping[str, Evidence]) -> None:
        """Say where answers are known from; one step to undo. A locked list stays locked."""
        situation = self.situation
        for question_id, each in evidence.items():
            situation = situation.with_evidence(question_id, each)
        self._typing = None
        self._step(replace(self._now, situation=situation))

    def try_out(self) -> None:
        """Let what is answered from now on be a trial; nothing happens where it is one.

        What stands is held with its own way back. It ends by `keep_trial` or `drop_trial`, with
        the person, and where another catalogue is looked at.
        """
        if self._held is None:
            self._typing = None
            self._held = Held(self._now, self._past, self._future, self.match())
            self._past, self._future = [], []

    def keep_trial(self) -> None:
        """Let the trial be what stands, as one step to undo."""
        tried = self._now
        self.drop_trial()
        self._go(tried.situation, tried.unlocked)

    def drop_trial(self) -> None:
        """Go on with what stands; nothing happens where nothing is tried."""
        if self._held is not None:
            held, self._held = self._held, None
            self._typing = None
            self._now, self._past, self._future = held.now, held.past, held.future

    def choose(self, plan: Plan) -> None:
        """Set what is chosen; one step to undo like an answer. A trial chooses nothing."""
        if self._held is not None:
            return
        self._typing = None
        self._step(replace(self._now, plan=plan))

    def unlock(self, question_id: str) -> None:
        """Open a question that is only asked on request."""
        self._go(self.situation, self.unlocked | {question_id})

    def undo(self) -> None:
        """Take back the last change; nothing happens where there is none."""
        self._typing = None
        if self._past:
            self._future.append(self._now)
            self._now = self._past.pop()

    def redo(self) -> None:
        """Do the last undone change again; nothing happens where there is none."""
        self._typing = None
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()

    def new_person(self) -> None:
        """Forget everything about the person, the undo history too. The next one is of today."""
        if self._left is not None:
            self._matcher, self._left = Matcher(self._left, self._language), None
        self._held = self._typing = None
        self._past.clear()
        self._future.clear()
        self._matcher.forget()
        forget_words()
        self._now = Moment(Situation(self._today()))

    def use_catalogue(self, catalogue: Catalogue) -> None:
        """Go on with another catalogue; answers to questions it does not have are kept unused."""
        self.drop_trial()
        before, after = self.catalogue.questionnaire, catalogue.questionnaire
        self._matcher = Matcher(catalogue, self._language)
        if before != after:
            self._change_all(partial(_carried, before=before, after=after))
        if self._left is not None:
            self._left = None
            self._move(self._today())
        self._keep_plans_within(catalogue)

    def catch_up(self, catalogue: Catalogue | None = None) -> None:
        """Judge the conversation as of today, by another catalogue where that came into force.

        While it is looked back to another day that stays; it comes back to what is true now.
        """
        if self._left is not None:
            self._left = catalogue or self._left
            return
        self.drop_trial()
        if catalogue is not None:
            self.use_catalogue(catalogue)
        self._move(self._today())

    def look_back(self, catalogue: Catalogue, day: date) -> None:
        """Judge the conversation as on another day, by the catalogue of that day.

        It ends with the person, with `come_back`, and where another catalogue is taken into use.
        """
        self.drop_trial()
        self._left = self.current
        self._matcher = Matcher(catalogue, self._language)
        self._move(day)
        self._keep_plans_within(catalogue)

    def come_back(self) -> None:
        """Judge the conversation as of today again; nothing happens where it is."""
        if self._left is not None:
            self.use_catalogue(self._left)

    def _move(self, day: date) -> None:
        """Let every step of the conversation be of a day."""

        def moved(moment: Moment) -> Moment:
            return replace(moment, situation=replace(moment.situation, as_of=day))

        self._change_all(moved)

    def _keep_plans_within(self, catalogue: Catalogue) -> None:
        """Let no plan name a program that the catalogue does not have."""
        self._change_all(
            lambda moment: replace(moment, plan=moment.plan.within(catalogue.programs))
        )

    def _change_all(self, changed: Callable[[Moment], Moment]) -> None:
        self._now = changed(self._now)
        self._past = [*map(changed, self._past)]
        self._future = [*map(changed, self._future)]

    def match(self) -> Assessment:
        """Return all programs for the situation as it stands."""
        return self._matcher.assess(self.situation, self.unlocked)

    def next_questions(self) -> list[Suggestion]:
        """Return the questions worth asking now, the best first."""
        assessment = self.match()
        return next_questions(
            assessment, self.catalogue, self.unlocked, self._matcher.look, NEXT_SHOWN
        )

    def findings(self, program_id: str) -> tuple[CriterionFinding, ...]:
        """Return every criterion of a program with what became of it."""
        program = self.catalogue.programs[program_id]
        return criterion_findings(program, self.match().situation, self.catalogue)

    def _go(self, situation: Situation, unlocked: frozenset[str]) -> None:
        """Go on with other answers: a list that was locked on the former ones is open again."""
        self._typing = None
        plan = self.plan if situation == self.situation else self.plan.lock(locked=False)
        self._step(replace(self._now, situation=situation, unlocked=unlocked, plan=plan))

    def _step(self, moment: Moment) -> None:
        if moment != self._now:
            self._past.append(self._now)
            self._future.clear()
            self._now = moment


def _carried(moment: Moment, before: Questionnaire, after: Questionnaire) -> Moment:
    """Return a step of the conversation with its answers as another questionnaire names them."""
    told = moment.situation.answers
    situation = replace(moment.situation, answers=carried(told, before, after))
    again = dict.fromkeys((*moment.again, *lost(told, before, after)))
    return replace(moment, situation=situation, again=tuple(again))
