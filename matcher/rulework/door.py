"""Door 2: what a supervisor does. Every act is saved when it returns; not at all if it raises."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from matcher.catalogue.diff import differences
from matcher.catalogue.packages import write_package
from matcher.messages import Message
from matcher.rulework import history, review_items
from matcher.rulework.history import What
from matcher.rulework.identity import written
from matcher.rulework.new_programs import (
    confirmed,
)
from matcher.rulework.records import DeskError, Draft, DraftState, edited
from matcher.rulework.rollback import Returning
from matcher.rulework.version_store import shown
from matcher.store.chain import Happening
from matcher.store.records import DeskChange, Settled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.diff import Change
    from matcher.proving.mutation import Score
    from matcher.rulework.records import Report, ReviewItem, Version
    from matcher.store.chain import Event


class Rulework(Returning):
    """The supervisor's desk over one database. May be used from a background job as well."""

    def versions(self) -> tuple[Version, ...]:
        """Return all versions in the order they were published, the first catalogue first."""
        return tuple(shown(version) for version in self._versions.all())

    def catalogue_of(self, version_id: str) -> Catalogue:
        """Return a version's catalogue. Raises DeskError where it is not what was published."""
        return self._versions.content(self._versions.named(version_id)).catalogue

    def package_of(self, version_id: str) -> bytes:
        """Return a version as a catalogue file for other machines, equal each time.

        Raises DeskError where it is not what was published.
        """
        return write_package(self._versions.files(self._versions.named(version_id)))

    def catalogue_at(self, day: date) -> Catalogue:
        """Return the catalogue in force on a day. Raises DeskError where it is before the first."""
        found = self._versions.in_force(day)
        if found is None:
            raise DeskError(
                Message("Ingen versjon gjaldt {day}. Velg en senere dag.", day=f"{day:%d.%m.%Y}")
            )
        return self._versions.content(found).catalogue

    def day_of(self, version_id: str) -> date:
        """Return the day to look back to a version on. Raises DeskError where there is none."""
        return self._versions.day_of(self._versions.named(version_id))

    def version_at(self, day: date) -> Version | None:
        """Return the version in force on a day; None before the first."""
        found = self._versions.in_force(day)
        return shown(found) if found else None

    @staticmethod
    def diff(a: Catalogue, b: Catalogue) -> tuple[Change, ...]:
        """Return what is different in the second catalogue, in sentences; texts too."""
        return differences(a, b)

    def history(self) -> tuple[Event, ...]:
        """Return every event, the first one first."""
        return self._store.history()

    def verify_history(self) -> None:
        """Raise DeskError where the history or a version is not as it was written."""
        versions = self._store.versions()
        history.verify(self.history(), versions)
        for version in versions:
            self._versions.files(version)

    def export_history(self, form: Literal["json", "text"]) -> str:
        """Return the history to keep elsewhere."""
        return history.exported(self.history(), form)

    def confirm(self, program_id: str, how: str) -> Draft:
        """Note that a program was made sure of today, and send that in where nothing else waits.

        Reports about the program are then dealt with.
        """
        draft, how = self.edit(program_id), written(how, Message("Hvordan det ble bekreftet"))
        me, begun = self.me, bool(draft.revision)
        program = confirmed(draft.program, how, self.today)
        changed = replace(edited(draft, me), program=program)
        told = [self._told(What.CONFIRMED, changed, how)]
        if not (begun or self.problems(changed) or self.failures(changed)):
            why = f"Bekreftet {self.today:%d.%m.%Y}: {how}"
            changed = replace(changed, state=DraftState.SUBMITTED, reason=why, submitted_by=me)
            told.append(self._told(What.SUBMITTED, changed, why))
        mine = tuple(report.number for report in self.reports() if report.program == program_id)
        settled = Settled(mine, self._now(), me, how)
        row = self._store.draft(program_id)
        return self._replace([(changed, draft.revision)], told, row, settled)[0]

    def report(self, path: Path) -> Report:
        """Take in a report from a file; the same file twice is one report. Raises DeskError."""
        row = review_items.read_report(path, self.newest.programs, self._now())
        if not self._store.knows_report(row.hash):
            told = Happening(
                self._now(), self.me, What.REPORTED, (row.program_id,), content=row.hash
            )
            self._store.change(DeskChange(reports=(row,), happenings=(told,)))
        waiting = [known for known in self._store.reports() if known.hash == row.hash]
        if not waiting:
            raise DeskError(
                Message("Meldingen er hentet inn og gjort ferdig før. Ingenting er endret.")
            )
        return review_items.opened(waiting[0])

    def settle(self, number: int, how: str) -> None:
        """Note how a report was dealt with; it then leaves the review list."""
        how = written(how, Message("Hva som ble gjort"))
        told = Happening(self._now(), self.me, What.SETTLED, why=how)
        settled = Settled((number,), self._now(), self.me, how)
        self._store.change(DeskChange(happenings=(told,), settled=settled))

    def review_list(
        self, today: date | None = None, scores: Mapping[str, Score] | None = None
    ) -> tuple[ReviewItem, ...]:
        """Return every reason to look at a program again; `scores` are those worked out by now."""
        return review_items.review_list(
            self.published, self.reports(), today or self.today, scores or {}
        )
