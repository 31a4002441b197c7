"""The rule being edited: every step has a name and can be undone, however many there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from matcher.errors import MatcherError
from matcher.questions import Situation
from matcher.rules import Wording
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.edits import refuse_too_deep
from ui.desk.rules.model.lines import RuleLines
from ui.desk.rules.model.pointer_edits import arranged
from ui.desk.rules.model.pointers import PointerCard, written
from ui.desk.rules.model.rule_cards import RuleCard
from ui.desk.rules.model.steps import EditStep, RuleState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue import Catalogue, Criterion, Program, RuleCase, Source
    from matcher.questions import Answer
    from ui.desk.rules.model.edits import Edited
    from ui.desk.rules.model.host import RuleHost
    from ui.desk.rules.model.lines import RuleLine
    from ui.desk.rules.model.remarks import Remarks


class RuleDraft(QObject):
    """What the parts of the rule page share. They tell it what was done, and listen."""

    changed = Signal()
    """The program or its cases are others."""

    person_changed = Signal()
    """The test person is another."""

    moved = Signal()
    """Another line is the one worked on."""

    noted = Signal()
    """There is something else to say beside the lines."""

    refused = Signal(str)
    """A step could not be taken; why, in words."""

    def __init__(self, host: RuleHost, parent: QObject | None = None) -> None:
        """Start at the first line, with a test person nothing is known about."""
        super().__init__(parent)
        self.host = host
        self.stack = QUndoStack(self)
        self.stack.indexChanged.connect(self._arrive)
        self._headings: list[RuleState] = []
        self.place = Address(0)
        self.person = Situation(host.today)
        self._program_id = host.program.id
        self._noted: tuple[tuple[Criterion, ...], Mapping[Address, Remarks]] = ((), {})
        self._said: tuple[tuple[object, ...], RuleLines] | None = None

    def begin_again(self) -> bool:
        """Forget the steps and the test person where the host has another program open."""
        if self.program.id == self._program_id:
            return False
        self._program_id = self.program.id
        self.stack.clear()
        self.place = Address(0)
        self.be(Situation(self.host.today))
        return True

    @property
    def program(self) -> Program:
        """The program as it stands."""
        return self.host.program

    @property
    def pointing(self) -> bool:
        """Whether pointers are edited, and not criteria."""
        return isinstance(self.program, PointerCard)

    @property
    def bare(self) -> bool:
        """Whether a rule is edited that has nothing around it: no kind, text or source."""
        return isinstance(self.program, RuleCard)

    @property
    def cases(self) -> tuple[RuleCase, ...]:
        """The cases that name the program."""
        return self.host.cases

    def catalogue(self) -> Catalogue:
        """Return the host's catalogue with the program as it stands."""
        catalogue, program = self.host.catalogue, written(self.program)
        programs = {**catalogue.programs, program.id: program}
        return replace(catalogue, programs=programs, cases=self.cases)

    def alone(self) -> Catalogue:
        """Return a catalogue with this program only: all that its own proof needs."""
        programs = {self.program.id: written(self.program)}
        return replace(self.host.catalogue, programs=programs, cases=self.cases)

    def wording(self) -> Wording:
        """Return what says rules on the test person's day."""
        catalogue = self.host.catalogue
        amounts = catalogue.amounts(self.person.as_of)
        return Wording(catalogue.questionnaire, amounts, self.host.language)

    def lines(self) -> list[RuleLine]:
        """Return the rule as lines, judged for the test person."""
        return [self._with_remarks(line) for line in self._lines().of(self.program)]

    def note(self, remarks: Mapping[Address, Remarks]) -> None:
        """Say something beside lines for as long as their criteria are as they are now."""
        before, self._noted = self._noted[1], (self.program.criteria, remarks)
        if before or remarks:
            self.noted.emit()

    def _with_remarks(self, line: RuleLine) -> RuleLine:
        criteria, remarks = self._noted
        said, index = remarks.get(line.address), line.address.criterion
        if said is None or criteria[index] != self.program.criteria[index]:
            return line
        return replace(line, faults=(*line.faults, *said.faults), remarks=said.meant)

    def _lines(self) -> RuleLines:
        """Return what makes the lines; it remembers as long as it speaks of the same."""
        basis = (self.host.catalogue, self.person, self.host.language)
        if self._said is None or any(
            new is not old for new, old in zip(basis, self._said[0], strict=True)
        ):
            self._said = basis, RuleLines(self.host.catalogue, self.person, self.wording())
        return self._said[1]

    def do(self, name: str, edit: Callable[[Program], Edited], *, field: str = "") -> bool:
        """Take a step; typing into one `field` is one step. Tells why where it cannot be taken."""
        try:
            program, place = arranged(*edit(self.program))
            refuse_too_deep(program)
        except MatcherError as error:
            self.refused.emit(error.into(self.host.language))
            return False
        if program == self.program:
            return False
        before, new = self.program, new_sources(self.program, program)
        old = before.sources if new is not None else None
        self._push(
            name,
            RuleState(before.criteria, old, None, self.place, before.pointers),
            RuleState(program.criteria, new, None, place, program.pointers),
            field,
        )
        return True

    def do_here(
        self, name: str, change: Callable[[Program, Address], Edited], field: str = ""
    ) -> bool:
        """Take a step at the line worked on; typing into one `field` of its criterion is one."""
        place = self.place
        of = f"{field} {place.criterion}" if field else ""
        return self.do(name, lambda program: change(program, place), field=of)

    def set_cases(self, name: str, cases: tuple[RuleCase, ...]) -> None:
        """Keep other cases, as a step that can be undone."""
        before = RuleState(None, None, self.cases, self.place)
        self._push(name, before, RuleState(None, None, cases, self.place), "")

    def _push(self, name: str, before: RuleState, after: RuleState, field: str) -> None:
        self.stack.push(EditStep(self.head_for, name, (before, after), field))

    def head_for(self, state: RuleState) -> None:
        """Go to a state as soon as the stack is done with the step that leads there."""
        self._headings.append(state)

    def _arrive(self) -> None:
        headings, self._headings = self._headings, []
        for state in headings:
            self._go(state)

    def _go(self, state: RuleState) -> None:
        """Put a state in place of the one that is; say where it could not be saved."""
        self.place = state.place
        why = ""
        try:
            program = state.put_into(self.program)
            if program != self.program:
                self.host.set_program(program)
            if state.cases is not None and state.cases != self.cases:
                self.host.set_cases(state.cases)
        except MatcherError as error:
            why = error.into(self.host.language)
        self.changed.emit()
        if why:
            self.refused.emit(why)

    def stand_at(self, place: Address) -> None:
        """Work on another line."""
        if place != self.place:
            self.place = place
            self.moved.emit()

    def answer(self, question_id: str, answer: Answer | None) -> None:
        """Change one answer of the test person."""
        self.be(self.person.with_answer(question_id, answer))

    def be(self, person: Situation) -> None:
        """Try the rule on another test person."""
        if person != self.person:
            self.person = person
            self.person_changed.emit()


def new_sources(before: Program, after: Program) -> tuple[Source, ...] | None:
    """Return the sources of a changed program; None where they are the same."""
    return None if before.sources == after.sources else after.sources
