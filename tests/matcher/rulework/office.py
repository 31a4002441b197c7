"""A desk over the small sample catalogue, with a clock and people to sit at it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from matcher.questions import Text
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rulework import RuleCase, Rulework
from tests.matcher.sample import AS_OF, documents, files
from tests.matcher.store.scenes import Clock, fresh

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from matcher.rulework import Draft, EntryDraft, Version
    from matcher.store.store import Store

KARI, OLA, ANE = "kari", "ola", "ane"
JOB, LAID_OFF, CHILD = "jobbkurs", "permittertkurs", "barnetilbud"


@dataclass
class Office:
    """One database with several people's desks; each of them looks with their own eyes."""

    store: Store
    clock: Clock
    desks: dict[str, Rulework] = field(default_factory=dict)

    @classmethod
    def at(cls, path: Path) -> Office:
        clock = Clock()
        return cls(fresh(path, clock), clock)

    def copy(self, to: Path) -> Office:
        """Return an office as this one, with files and a clock of its own."""
        path = shutil.copytree(self.store.path.parent, to) / self.store.path.name
        clock = Clock(self.clock.now)
        return Office(fresh(path, clock), clock)

    def of(self, name: str) -> Rulework:
        """Return the desk of somebody."""
        if name not in self.desks:
            bundled = files(documents())
            self.desks[name] = Rulework(self.store, lambda: bundled, lambda: name, self.clock)
        return self.desks[name]

    def change(self, text: str = "Gratis.", program: str = JOB, who: str = KARI) -> Draft:
        """Let somebody write what a program costs."""
        return self.of(who).drafts.save(costing(self.of(who).drafts.edit(program), text))

    def copied(self, new_id: str, program: str = JOB) -> Draft:
        """Let Kari begin on a copy of a program, with a case for each answer of its rule."""
        desk = self.of(KARI)
        draft = desk.new_drafts.duplicate(program, new_id)
        return desk.drafts.save(replace(draft, cases=cases_of(new_id)))

    def approve(self, program: str = JOB, who: str = KARI, by: str = OLA) -> None:
        """Let somebody send a draft in and another approve it."""
        self.of(who).approval.submit(program, "Etter møtet i går.")
        self.of(by).approval.approve(program)

    def publish(
        self, text: str = "Gratis.", program: str = JOB, day: date | None = None
    ) -> Version:
        """Take a change the whole way."""
        self.change(text, program)
        self.approve(program)
        return self.release([program], day)

    def go_back(self, back: EntryDraft, who: str = KARI, other: str = OLA) -> Version:
        """Let another approve that all goes back, and the one who proposed it publish it."""
        self.of(other).entries.approve(back)
        desk = self.of(who)
        version = desk.entries.publish(back.key, desk.session.today, "Vedtatt.")
        desk.history.verify()
        return version

    def release(self, programs: Iterable[str], day: date | None = None) -> Version:
        desk = self.of(KARI)
        return desk.publisher.publish(programs, day or desk.session.today, "Vedtatt.")


def cases_of(program_id: str) -> tuple[RuleCase, ...]:
    """Return a person whom the course fits, and one whom it does not fit now."""
    return tuple(
        RuleCase(
            f"{program_id}-{verdict}", f"Født i {year}",
            Situation(AS_OF, {"birth_year": Span.exactly(year), "registered": True}),
            {program_id: verdict},
        )
        for year, verdict in ((2007, "fits"), (2015, "not_now"))
    )  # fmt: skip


def put_behind(office: Office, table: str, column: str, value: str | bytes) -> None:
    """Change a column of all rows behind the program's back, as another program would write it."""
    sealed = ", seal = ''" if table == "draft" else ""
    with closing(sqlite3.connect(office.store.path, isolation_level=None)) as db:
        db.execute(f"UPDATE {table} SET {column} = ?{sealed}", [value])


def costing(draft: Draft, text: str) -> Draft:
    """Return a draft whose program costs what is said."""
    return replace(draft, program=replace(draft.program, cost=Text(text)))
