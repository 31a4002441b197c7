"""The counter's presenter: one conversation, and signals for the screens that show it.

Screens never talk to each other. They ask the counter, tell it what the caseworker did, and listen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from matcher.catalogue import Verdict, only_said
from matcher.late_dataclass import replace
from matcher.questions import NEEDS, Several
from matcher.questions.children import (
    ENTRY,
    REPLACED,
    asked_in_form,
    children_answers,
    entry_of,
)
from matcher.rules import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from matcher.casework import Casework, Held
    from matcher.catalogue import Assessment, Catalogue, CriterionFinding, Match, Preset
    from matcher.plan import Plan
    from matcher.questions import Answer, Evidence, Language, Question, Situation
    from matcher.rules import Suggestion


def recognised(presets: Iterable[Preset], answers: Mapping[str, Answer]) -> Preset | None:
    """Return the life situation whose facts are among the answers; the one that says most."""
    told = [(facts, p) for p in presets if (facts := _telling(p)) and facts <= answers.items()]
    return max(told, key=lambda found: len(found[0]), default=(None, None))[1]


def _telling(preset: Preset) -> set[tuple[str, Answer]]:
    """Return what tells a situation from others; many come for the same."""
    return {(question, answer) for question, answer in preset.facts.items() if question != NEEDS}


def with_needs(facts: Mapping[str, Answer], before: Answer | None) -> dict[str, Answer]:
    """Return facts in which the needs that were stated before are kept beside the new ones."""
    more = facts.get(NEEDS)
    if not isinstance(before, Several) or not isinstance(more, Several):
        return dict(facts)
    both = Several(
        before.members | more.members,
        before.more or more.more,
        (*before.in_order, *more.in_order),
    )
    return {**facts, NEEDS: both}


class Counter(QObject):
    """What the screens of the counter share. Matching runs on the GUI thread."""

    changed = Signal()
    """The answers changed: ask again for situation and assessment."""

    person_gone = Signal()
    """The conversation ended: forget what was shown, fold back, clear every field."""

    started_from = Signal(object)
    """A life situation was chosen: a Preset, whose questions come first now."""

    catalogue_changed = Signal()
    """Another catalogue is in use: questions and programs may be others."""

    plan_changed = Signal()
    """Something else is chosen with the person; no answer changed."""

    def __init__(
        self, casework: Casework, language: Language, parent: QObject | None = None
    ) -> None:
        """Show one casework in one interface language."""
        super().__init__(parent)
        self._casework = casework
        self.language: Language = language
        casework.speak(language)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in use."""
        return self._casework.catalogue

    @property
    def current(self) -> Catalogue:
        """The catalogue in use today, while another is looked back to as well."""
        return self._casework.current

    @property
    def today(self) -> date:
        """The day it is, whatever day the conversation is judged as on."""
        return self._casework.today

    @property
    def day_is_over(self) -> bool:
        """Whether the conversation is judged as on a day that has been, and nobody asked for it."""
        return not self.looks_back and self.situation.as_of != self.today

    @property
    def situation(self) -> Situation:
        """The answers as they stand, those of hidden questions too."""
        return self._casework.situation

    @property
    def unlocked(self) -> frozenset[str]:
        """The on-request questions the caseworker has opened."""
        return self._casework.unlocked

    @property
    def assessment(self) -> Assessment:
        """All programs for the situation as it stands; cheap to ask for again."""
        return self._casework.match()

    @property
    def plan(self) -> Plan:
        """What is chosen together with the person."""
        return self._casework.plan

    @property
    def looks_back(self) -> bool:
        """Whether the conversation is judged as on another day, by the catalogue of that day."""
        return self._casework.looks_back

    @property
    def ask_again(self) -> tuple[str, ...]:
        """The questions whose answers another catalogue could not take over, as the form asks."""
        asked = self.catalogue.questionnaire
        return tuple(dict.fromkeys(entry_of(one, asked) for one in self._casework.ask_again))

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._casework.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return self._casework.can_redo

    def next_questions(self) -> list[Suggestion]:
        """Return the questions worth asking now, the best first, each as the form asks it."""
        found: dict[str, Suggestion] = {}
        for one in self._casework.next_questions():
            asked = entry_of(one.question, self.catalogue.questionnaire)
            found.setdefault(asked, replace(one, question=asked))
        return [*found.values()]

    def question(self, question_id: str) -> Question:
        """Return a question as the form asks it; that may be together with others."""
        return asked_in_form(question_id, self.catalogue.questionnaire)

    def findings(self, program_id: str) -> tuple[CriterionFinding, ...]:
        """Return every criterion of a program with what became of it."""
        return self._casework.findings(program_id)

    def only_said(self, match: Match) -> tuple[str, ...]:
        """Return the questions a yes hangs on that somebody must show and nobody has seen."""
        return only_said(match, self.assessment.situation, self.catalogue)

    def is_likely(self, match: Match) -> bool:
        """Tell whether a program fits, but what decides it was only said."""
        return match.verdict is Verdict.FITS and bool(self.only_said(match))

    def mark(self, question_id: str, evidence: Evidence) -> None:
        """Say where an answer is known from; the one entry for the children stands for several."""
        asked = (ENTRY, *REPLACED) if question_id == ENTRY else (question_id,)
        self._casework.mark(dict.fromkeys(asked, evidence))
        self.changed.emit()

    @property
    def held(self) -> Held | None:
        """The conversation as it stands while something is tried out."""
        return self._casework.held

    def try_out(self, answers: Mapping[str, Answer] | None = None) -> None:
        """Let what is answered from now on be a trial, beginning with some answers."""
        self._casework.try_out()
        if answers:
            self._casework.answer_all(answers)
        self.changed.emit()

    def keep_trial(self) -> None:
        """Let the trial be what stands."""
        self._casework.keep_trial()
        self.changed.emit()

    def drop_trial(self) -> None:
        """Go on with what stands."""
        self._casework.drop_trial()
        self.changed.emit()

    def wording(self) -> Wording:
        """Return what says rules in the interface language at the assessment date."""
        catalogue = self.catalogue
        amounts = catalogue.amounts(self.situation.as_of)
        return Wording(catalogue.questionnaire, amounts, self.language)

    def answer(self, question_id: str, answer: Answer | None, *, typing: bool = False) -> None:
        """Set one answer; None takes it away. What is typed into one field is one step to undo."""
        self._casework.answer(question_id, answer, typing=typing)
        self.changed.emit()

    def answer_children(self, answer: Answer | None, *, typing: bool = False) -> None:
        """Set all that the one entry for the children says."""
        answers = children_answers(answer, self.catalogue.questionnaire)
        self._casework.answer_together(ENTRY, answers, typing=typing)
        self.changed.emit()

    def answer_all(self, answers: Mapping[str, Answer]) -> None:
        """Set several answers in one undoable step."""
        self._casework.answer_all(answers)
        self.changed.emit()

    def answer_line(
        self, answers: Mapping[str, Answer], named: frozenset[str] = frozenset()
    ) -> None:
        """Set what a line said, and open the life situation it tells of.

        `named` are the programs it asks for by name.
        """
        self._casework.answer_all(answers, named=named)
        if preset := recognised(self.catalogue.presets, answers):
            self.started_from.emit(preset)
        self.changed.emit()

    def start_from(self, preset: Preset) -> None:
        """Set what a life situation says, and open what it unlocks."""
        facts = with_needs(preset.facts, self.situation.answers.get(NEEDS))
        self._casework.answer_all(facts, frozenset(preset.on_request))
        self.started_from.emit(preset)
        self.changed.emit()

    def choose(self, plan: Plan) -> None:
        """Set what is chosen with the person; one step to undo."""
        self._casework.choose(plan)
        self.plan_changed.emit()

    def unlock(self, question_id: str) -> None:
        """Open a question that is only asked on request."""
        self._casework.unlock(question_id)
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last change."""
        self._casework.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Do the last undone change again."""
        self._casework.redo()
        self.changed.emit()

    def new_person(self) -> None:
        """Forget everything about the person."""
        before = self.catalogue
        self._casework.new_person()
        self.person_gone.emit()
        if self.catalogue is not before:
            self.catalogue_changed.emit()
        self.changed.emit()

    def use_catalogue(self, catalogue: Catalogue) -> None:
        """Go on with another catalogue."""
        self._casework.use_catalogue(catalogue)
        self.catalogue_changed.emit()
        self.changed.emit()

    def catch_up(self, catalogue: Catalogue | None = None) -> None:
        """Go on as of today, by another catalogue where that came into force."""
        self._casework.catch_up(catalogue)
        if catalogue is not None:
            self.catalogue_changed.emit()
        self.changed.emit()

    def look_back(self, catalogue: Catalogue, day: date) -> None:
        """Judge the conversation as on another day until `come_back` or a new person."""
        self._casework.look_back(catalogue, day)
        self.catalogue_changed.emit()
        self.changed.emit()

    def come_back(self) -> None:
        """Judge the conversation as of today again."""
        self._casework.come_back()
        self.catalogue_changed.emit()
        self.changed.emit()
