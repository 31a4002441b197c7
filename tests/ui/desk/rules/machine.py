"""Everything one can do to a rule, in any order, with undo and redo in between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import shiboken6
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtWidgets import QWidget

from matcher.catalogue.programs import CriterionKind
from matcher.rules.check import problems
from matcher.rules.conditions import Compare
from matcher.rules.connectives import Connective
from matcher.rules.operators import operators_for
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.desk.rules.oracle import StrictHost, assert_storable, numbering, told
from tests.ui.desk.rules.other_values import WORDS, as_read, at, dropped, leaf_here, marks, other
from tests.ui.desk.rules.rules import plain, program
from ui.desk.rules.commands import Commands
from ui.desk.rules.model import criterion_edits, edits
from ui.desk.rules.model.draft import RuleDraft
from ui.desk.rules.panel.questions import question_of, with_operator
from ui.desk.rules.proof.cases import new_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from ui.desk.rules.model.addresses import Address
    from ui.desk.rules.model.edits import Edited

    State: TypeAlias = tuple[Program, tuple[RuleCase, ...]]

some = st.integers(0, 999)
COMMANDS = ("judgement", "unwrap", "negate", "up", "down", "out", "into", "cut", "copy", "paste",
            "remove")  # fmt: skip
ASKING = ("new", "add", "reuse", "swap_question")


class Editing(RuleBasedStateMachine):
    """A draft, and a list of the states it has been in."""

    steps: ClassVar[int] = 0
    choice: ClassVar[int] = 0
    """Which entry is picked where one is asked to choose."""

    @initialize(empty=st.sampled_from((False, False, False, True)))
    def begin(self, empty: bool) -> None:
        self.host = StrictHost(catalogue(), "jobbkurs", AS_OF)
        self.host.program = program() if empty else program(*map(as_read, plain().criteria))
        self.view = QWidget()
        self.draft = RuleDraft(self.host, self.view)
        self.commands = Commands(self.draft, self.view)
        self.states: list[State] = [self._now()]
        self.fields = [""]
        self.at = 0

    def _now(self) -> State:
        return self.host.program, self.host.cases

    def _act(self, act: Callable[[], object], field: str = "") -> None:
        """Do something and remember what came of it; typing into one field is one step."""
        before, kept = self._now(), self.host.kept
        act()
        if self.host.kept == kept:
            assert self._now() == before
            return
        del self.states[self.at + 1 :], self.fields[self.at + 1 :]
        if field and self.fields[self.at] == field:
            self.states[self.at] = self._now()
            return
        self.states.append(self._now())
        self.fields.append(field)
        self.at += 1

    def _do(self, change: Callable[[Program, Address], Edited], field: str = "") -> None:
        place = self.draft.place
        if self.host.program.criteria:
            edit = partial(at, change=change, place=place)
            self._act(partial(self.draft.do, "endre", edit, field=field), field)

    @rule(name=st.sampled_from(COMMANDS))
    def command(self, name: str) -> None:
        self._act(getattr(self.commands, name).trigger)

    @rule(name=st.sampled_from(ASKING), choice=some)
    def asked(self, name: str, choice: int) -> None:
        Editing.choice = choice
        if name == "swap_question":
            if isinstance(leaf_here(self.draft), Compare):
                self._act(self.commands.asking.swap_question)
        else:
            self._act(getattr(self.commands, name).trigger)

    @rule(place=st.integers(0, 3))
    def wrap(self, place: int) -> None:
        self._act(self.commands.wraps[place].trigger)

    @rule(connective=st.sampled_from(Connective), count=st.integers(1, 3))
    def regroup(self, connective: Connective, count: int) -> None:
        self._do(partial(edits.regrouped, connective=connective, count=count))

    @rule(source=some, to=some, past=st.integers(0, 1))
    def drag(self, source: int, to: int, past: int) -> None:
        lines = self.draft.lines()
        if lines:
            moved = lines[source % len(lines)].address
            target = dropped(lines[to % len(lines)].address, past)
            self._act(partial(self.commands.move, moved, target))

    @rule(number=some)
    def value(self, number: int) -> None:
        leaf = leaf_here(self.draft)
        if leaf is not None:
            self._leaf(
                Compare(leaf.fact, leaf.op, other(leaf, number)), f"value {self.draft.place}"
            )

    @rule(number=some)
    def operator(self, number: int) -> None:
        leaf = leaf_here(self.draft)
        question = question_of(leaf.fact, catalogue().questionnaire) if leaf else None
        if leaf is not None and question is not None:
            ops = operators_for(question.kind)
            self._leaf(with_operator(leaf, ops[number % len(ops)].id, question), "")

    def _leaf(self, leaf: Compare, field: str) -> None:
        if not list(problems(leaf, catalogue().questionnaire, catalogue().constants)):
            self._do(partial(edits.with_leaf, leaf=leaf), field)

    @rule(kind=st.sampled_from(("with_law", "with_note", "with_text")), word=st.sampled_from(WORDS))
    def write(self, kind: str, word: str) -> None:
        criteria, place = self.host.program.criteria, self.draft.place
        judged = criteria and criteria[place.criterion].kind is CriterionKind.JUDGEMENT
        if kind == "with_text" and not judged:
            return  # the field is not shown
        name = {"with_law": "legal_ref", "with_note": "note", "with_text": "text"}[kind]
        change = partial(getattr(criterion_edits, kind), **{name: word})
        self._do(change, f"{kind} {self.draft.place.criterion}")

    @rule(number=some, checked=st.booleans())
    def mark(self, number: int, checked: bool) -> None:
        changes = marks(self.host.program, number, checked=checked)
        self._do(changes[number % len(changes)])

    @rule(gone=st.booleans())
    def case(self, gone: bool) -> None:
        kept = self.host.cases
        cases = kept[1:]
        if not gone or not kept:
            cases = (*kept, new_case(self.draft, "En person", self.draft.person, "maybe"))
        self._act(partial(self.draft.set_cases, "tester", cases))

    @rule(row=some)
    def stand(self, row: int) -> None:
        lines = self.draft.lines()
        if lines:
            self.draft.stand_at(lines[row % len(lines)].address)

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.draft.stack.undo()
            self.at = max(self.at - 1, 0)
            assert self._now() == self.states[self.at]

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.draft.stack.redo()
            self.at = min(self.at + 1, len(self.states) - 1)
            assert self._now() == self.states[self.at]

    @rule(text=st.sampled_from(("hei", "{}", '{"tiltaksfinner_condition": 9}')))
    def paste_rubbish(self, text: str) -> None:
        own, self.host.clipboard = self.host.clipboard, text
        before = self._now()
        self.commands.paste.trigger()
        assert self._now() == before
        self.host.clipboard = own

    @invariant()
    def remembered(self) -> None:
        Editing.steps += 1
        assert not self.host.wrong
        assert self._now() == self.states[self.at]
        assert self.draft.stack.index() == self.at
        assert self.draft.stack.count() == len(self.states) - 1

    @invariant()
    def numbered(self) -> None:
        lines = self.draft.lines()
        assert told(lines) == numbering(self.host.program)
        assert not lines or self.draft.place in [line.address for line in lines]

    def teardown(self) -> None:
        while self.draft.stack.canUndo():
            self.draft.stack.undo()
        assert self._now() == self.states[0]
        while self.draft.stack.canRedo():
            self.draft.stack.redo()
        assert self._now() == self.states[-1]
        assert_storable(self.host.program)
        assert self.draft.lines() == RuleDraft(self.host).lines()
        shiboken6.delete(self.view)
