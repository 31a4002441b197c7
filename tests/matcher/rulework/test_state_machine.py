"""Random work by three people at one database, in any order, for as long as one likes.

Whatever they try: nobody approves what they had a hand in, no published version changes, no
invalid rule is stored, and the history proves itself.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from matcher.catalogue.packages import write_package
from matcher.errors import MatcherError
from matcher.questions import Text
from matcher.rules.conditions import All, AnyOf, Compare, Not
from matcher.rules.edits import inserted, negated, paths, removed
from matcher.rulework import DraftState
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, OLA, Office
from tests.matcher.sample import documents, files

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rules.conditions import Condition
    from matcher.rulework import Draft

T = TypeVar("T")
people = st.sampled_from([KARI, OLA, ANE])
programs = st.sampled_from([JOB, CHILD, "nytt"])
cases = st.sampled_from(["young", "nothing"])
lists = st.sampled_from([None, (), ("age",), ("birth_year", "registered")])
LEAVES: tuple[Condition, ...] = (
    Compare("registered", "is", value=True),
    Compare("age", "lt", 30),
    All(()),
    AnyOf(()),
)


class Work(RuleBasedStateMachine):
    """The desk, and what is known to be true of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.hands: dict[str, set[str]] = {}
        self.versions: dict[str, str] = {}
        self.screens: dict[str, tuple[str, Draft]] = {}
        self.imports = 0

    @initialize()
    def open(self) -> None:
        self.office = Office.at(self.folder / "x.sqlite")

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do it, or be told why not; what is refused changes nothing."""
        before = self.seen()
        try:
            return act()
        except MatcherError as error:
            told = str(error)
        assert len(told) > 20
        assert self.seen() == before
        return None

    def seen(self) -> bytes:
        """Return all there is in the database but its header, which counts copies taken of it."""
        return self.office.store.path.read_bytes()[100:]

    def save(self, draft: Draft, who: str) -> None:
        """Save a draft; who changed anything by it has a hand in it from now on."""
        program = draft.program.id
        before = self.office.store.draft(program)
        if self.attempt(lambda: self.office.of(who).drafts.save(draft)) is None:
            return
        if self.office.store.draft(program) != before:
            stored = self.office.of(ANE).drafts.find(program)
            assert stored is not None
            assert (stored.content, stored.state) == (draft.content, DraftState.EDITING)
            self.hands.setdefault(program, set()).add(who)

    @rule(who=people, program=programs, text=st.sampled_from(["", "a", "b"]))
    def write(self, who: str, program: str, text: str) -> None:
        self._write(who, program, text)

    def _write(self, who: str, program: str, text: str) -> None:
        draft = self.attempt(lambda: self.office.of(who).drafts.edit(program))
        if draft is not None:
            self.save(replace(draft, program=replace(draft.program, cost=Text(text))), who)

    @rule(who=people, program=programs, data=st.data())
    def change_the_rule(self, who: str, program: str, data: st.DataObject) -> None:
        draft = self.attempt(lambda: self.office.of(who).drafts.edit(program))
        if draft is None or not draft.program.criteria:
            return
        first, *rest = draft.program.criteria
        if first.when is None:
            return
        tree = data.draw(st.sampled_from(changed(first.when)))
        whole = (replace(first, when=tree), *rest)
        self.save(replace(draft, program=replace(draft.program, criteria=whole)), who)

    @rule(who=people, case=cases, ids=lists, verdict=st.sampled_from(["", "fits", "maybe"]))
    def change_a_shared_case(
        self, who: str, case: str, ids: tuple[str, ...] | None, verdict: str
    ) -> None:
        draft = self.attempt(lambda: self.office.of(who).drafts.edit(JOB))
        if draft is not None:
            expected = {case: {JOB: verdict}} if verdict else {}
            self.save(replace(draft, expectations=expected, missing={case: {JOB: ids}}), who)

    @rule(who=people, program=st.sampled_from([JOB, CHILD]), text=st.sampled_from("ab"))
    def keep_open(self, who: str, program: str, text: str) -> None:
        """Have a program on the screen, and write in it later, whatever happens meanwhile."""
        if program not in self.screens:
            draft = self.attempt(lambda: self.office.of(who).drafts.edit(program))
            if draft is not None and not draft.revision:
                self.screens[program] = who, draft
            return
        author, draft = self.screens.pop(program)
        self.save(replace(draft, program=replace(draft.program, cost=Text(text))), author)

    @rule(text=st.sampled_from(["c", "d"]))
    def import_another(self, text: str) -> None:
        self._import(text)

    def _import(self, text: str) -> None:
        """Take in a catalogue in which programs are otherwise."""
        self.imports += 1
        raw = documents()
        for program in (JOB, CHILD):
            raw[f"programs/{program}.json"] |= {"cost": text, "duration": text * self.imports}
        raw["cases/all.json"]["cases"][1]["expect"] = {JOB: "maybe"}
        raw["catalogue.json"]["version"] = f"2.{self.imports}"
        self.office.store.import_package(write_package(files(raw)), "oslo.tiltak")

    @rule(who=people)
    def begin(self, who: str) -> None:
        if self.attempt(lambda: self.office.of(who).new_drafts.duplicate(CHILD, "nytt")):
            self.hands["nytt"] = {who}

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs)
    def submit(self, who: str, program: str) -> None:
        self._submit(who, program)

    def _submit(self, who: str, program: str) -> None:
        self.attempt(lambda: self.office.of(who).approval.submit(program, "Fordi."))

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs)
    def approve(self, who: str, program: str) -> None:
        self._approve(who, program)

    def _approve(self, who: str, program: str) -> None:
        if approved := self.attempt(lambda: self.office.of(who).approval.approve(program)):
            assert who not in self.hands[program] | {approved.submitted_by}

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs)
    def send_back(self, who: str, program: str) -> None:
        self.attempt(lambda: self.office.of(who).approval.send_back(program, "Ikke ennå."))

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs)
    def discard(self, who: str, program: str) -> None:
        self.attempt(lambda: self.office.of(who).drafts.discard(program))
        self.forget(program)

    @rule(who=people, program=programs)
    def retire(self, who: str, program: str) -> None:
        if self.attempt(lambda: self.office.of(who).new_drafts.retire(program, "Slutt.")):
            self.hands.setdefault(program, set()).add(who)

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs, data=st.data())
    def rebase(self, who: str, program: str, data: st.DataObject) -> None:
        self._rebase(who, program, data)

    @rule(who=people, program=st.sampled_from([JOB, CHILD]), data=st.data())
    def go_stale(self, who: str, program: str, data: st.DataObject) -> None:
        """Write in a draft, be overtaken, and take it on."""
        self._write(who, program, str(self.imports))
        self._import("e")
        if self.office.of(who).drafts.find(program):
            self._rebase(who, program, data)

    def _rebase(self, who: str, program: str, data: st.DataObject) -> None:
        """Take a draft on: what only one side changed stands, what collides is as chosen."""
        desk = self.office.of(who)
        draft = desk.drafts.find(program)
        seen = desk.rebase.merge_of(draft) if draft else None
        if draft is None or seen is None:
            assert self.attempt(lambda: desk.rebase.take_on(program)) is None
            return
        places = [conflict.place for conflict in seen.conflicts]
        taken = data.draw(st.sets(st.sampled_from(places))) if places else set()
        moved = self.attempt(lambda: desk.rebase.take_on(program, taken, seen))
        assert moved is not None
        self.hands[program].add(who)
        assert moved.state is DraftState.EDITING
        assert desk.rebase.merge_of(moved) is None
        self._both_stand(draft, moved, places, taken)

    @staticmethod
    def _both_stand(draft: Draft, moved: Draft, places: list[str], taken: set[str]) -> None:
        for name in ("cost", "duration"):
            if f"{name}.nb" in places and f"{name}.nb" not in taken:
                assert getattr(moved.program, name) == getattr(draft.program, name)
        if not places and moved.program == draft.program:
            assert moved.cases == draft.cases

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, program=programs)
    def bring_back(self, who: str, program: str) -> None:
        desk = self.office.of(who)
        before = desk.drafts.find(program)
        back = self.attempt(lambda: desk.rebase.bring_back(program))
        if back is not None and before is not None:
            self.hands[program].add(who)
            again = desk.rebase.bring_back(program)
            assert (again.content, again.base) == (before.content, before.base)

    @precondition(lambda self: self.office.store.drafts())
    @rule(who=people, chosen=st.sets(programs, min_size=1), days=st.sampled_from([-1, 0, 0, 3]))
    def publish(self, who: str, chosen: set[str], days: int) -> None:
        self._publish(who, chosen, days)

    def _publish(self, who: str, chosen: set[str], days: int) -> None:
        desk = self.office.of(who)
        day = desk.session.today + timedelta(days=days)
        if self.attempt(lambda: desk.publisher.publish(sorted(chosen), day, "Vedtatt.")):
            for program in chosen:
                self.forget(program)

    @rule(who=people, program=st.sampled_from([JOB, CHILD]), days=st.sampled_from([0, 0, 3]))
    def as_far_as_it_goes(self, who: str, program: str, days: int) -> None:
        """Take a draft on until somebody is stopped."""
        text = str(len(self.office.of(who).history.events()))
        self._write(who, program, text)
        self._submit(who, program)
        for other in (KARI, OLA, ANE):
            self._approve(other, program)
        self._publish(who, {program}, days)

    @rule(who=people, other=people)
    def roll_back(self, who: str, other: str) -> None:
        desk = self.office.of(who)
        back = self.attempt(lambda: desk.rollback.propose(desk.versions.all()[0].id, "Feil."))
        if back is None:
            return
        approved = self.attempt(lambda: self.office.of(other).entries.approve(back))
        assert approved is None or who != other
        self.attempt(lambda: desk.entries.publish(back.key, desk.session.today, "Vedtatt."))
        if self.office.store.draft(back.key):
            self.attempt(lambda: desk.entries.withdraw(back.key))

    @rule(days=st.integers(1, 3))
    def sleep(self, days: int) -> None:
        self.office.clock.sleep(days=days)

    def forget(self, program: str) -> None:
        if self.office.store.draft(program) is None:
            self.hands.pop(program, None)

    @invariant()
    def versions_stay_as_they_were(self) -> None:
        found = {f"{v.number} {v.name}": v.hash for v in self.office.store.versions()}
        assert found.items() >= self.versions.items()
        self.versions = found

    @invariant()
    def two_people_stand_behind_what_is_approved(self) -> None:
        for draft in self.office.of(ANE).drafts.all():
            if draft.state is DraftState.APPROVED:
                others = self.hands[draft.program.id] | {draft.submitted_by}
                assert draft.approved_by not in others

    def teardown(self) -> None:
        self.office.of(ANE).history.verify()
        assert self.office.of(ANE).drafts.unreadable() == ()
        for version in self.office.of(ANE).versions.all():
            assert self.office.of(ANE).versions.catalogue_of(version.id).version == version.id
        shutil.rmtree(self.folder)


def changed(tree: Condition) -> list[Condition]:
    """Return what one edit can make of a tree, what no file can hold as well."""
    found: list[Condition] = [Not(tree), All((tree,)), AnyOf((tree, LEAVES[1])), *LEAVES]
    for path in paths(tree):
        found.append(negated(tree, path))
        if path:
            found.append(inserted(tree, path, LEAVES[0]))
            found += [rest] if (rest := removed(tree, path)) else []
    return found


@pytest.mark.timeout(3_600)
@pytest.mark.parametrize(
    ("runs", "steps"), [(5, 25), pytest.param(250, 60, marks=pytest.mark.soak)]
)
def test_whatever_they_do(runs: int, steps: int) -> None:
    often = settings(max_examples=runs, stateful_step_count=steps, deadline=None)
    run_state_machine_as_test(Work, settings=often)
