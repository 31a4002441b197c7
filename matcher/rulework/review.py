"""What comes back about programs: reports, the review list, and that somebody made sure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.identity import written
from matcher.rulework.new_programs import confirmed, expecting_more
from matcher.rulework.records import DeskError, DraftState, edited
from matcher.rulework.report_file import opened, read_report
from matcher.rulework.review_items import review_list
from matcher.store import DeskChange, Settled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from matcher.proving import Score
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.readiness import Readiness
    from matcher.rulework.records import Draft, Report, ReviewItem
    from matcher.rulework.session import Session


class Review:
    """Every reason to look at a program again, and what was done about it."""

    def __init__(self, session: Session, drafts: Drafts, readiness: Readiness) -> None:
        """Look at what a session has published."""
        self._session = session
        self._drafts = drafts
        self._readiness = readiness

    def items(
        self, today: date | None = None, scores: Mapping[str, Score] | None = None
    ) -> tuple[ReviewItem, ...]:
        """Return every reason to look at a program again; `scores` are those worked out by now."""
        session = self._session
        return review_list(session.published, self.reports(), today or session.today, scores or {})

    def reports(self) -> tuple[Report, ...]:
        """Return the reports nobody has dealt with, the oldest first."""
        return tuple(opened(row) for row in self._session.store.reports())

    def take_in(self, path: Path) -> Report:
        """Take in a report from a file; the same file twice is one report. Raises DeskError."""
        session, store = self._session, self._session.store
        row = read_report(path, session.newest.programs, session.now())
        if not store.knows_report(row.hash):
            told = session.event(EventKind.REPORTED, (row.program_id,), content=row.hash)
            store.change(DeskChange(reports=(row,), happenings=(told,)))
        waiting = [known for known in store.reports() if known.hash == row.hash]
        if not waiting:
            raise DeskError(
                Message("Meldingen er hentet inn og gjort ferdig før. Ingenting er endret.")
            )
        return opened(waiting[0])

    def settle(self, number: int, how: str) -> None:
        """Note how a report was dealt with; it then leaves the review list."""
        how = written(how, Message("Hva som ble gjort"))
        told = self._session.event(EventKind.SETTLED, why=how)
        settled = self._settled((number,), how)
        self._session.store.change(DeskChange(happenings=(told,), settled=settled))

    def confirm(self, program_id: str, how: str) -> Draft:
        """Note that a program was made sure of today, and send that in where nothing else waits.

        Reports about the program are then dealt with.
        """
        draft, how = (
            self._drafts.edit(program_id),
            written(how, Message("Hvordan det ble bekreftet")),
        )
        me, today = self._session.me, self._session.today
        changed = replace(edited(draft, me), program=confirmed(draft.program, how, today))
        if changed.program.availability != draft.program.availability:
            changed = expecting_more(changed, self._drafts.catalogue_with([changed]))
        row = self._session.store.draft(program_id)
        told = [self._drafts.event(EventKind.CONFIRMED, changed, how, before=row)]
        if not draft.revision and self._readiness.is_ready(changed):
            why = f"Bekreftet {today:%d.%m.%Y}: {how}"
            changed = replace(changed, state=DraftState.SUBMITTED, reason=why, submitted_by=me)
            told.append(self._drafts.event(EventKind.SUBMITTED, changed, why, before=row))
        about = tuple(report.number for report in self.reports() if report.program == program_id)
        settled = self._settled(about, how)
        return self._drafts.store([(changed, draft.revision)], told, row, settled)[0]

    def _settled(self, numbers: tuple[int, ...], how: str) -> Settled:
        return Settled(numbers, self._session.now(), self._session.me, how)
