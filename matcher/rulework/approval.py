"""The life of a change: sent in, approved by another, published, taken back by a new version.

No screen is trusted with it: approving one's own change is refused here, and once more by the
database.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework import review_items
from matcher.rulework.draft_rows import opened
from matcher.rulework.history import What
from matcher.rulework.identity import among, written
from matcher.rulework.publication import Publication, publication
from matcher.rulework.rebase import Rebasing
from matcher.rulework.records import DeskError, Draft, DraftState
from matcher.rulework.version_store import shown
from matcher.store.failures import OvertakenError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.rulework.records import Report, Version


class Approving(Rebasing):
    """What takes a draft further. An act that is refused says what was kept and what to do."""

    def reports(self) -> tuple[Report, ...]:
        """Return the reports nobody has dealt with, the oldest first."""
        return tuple(review_items.opened(row) for row in self._store.reports())

    def submit(self, program_id: str, reason: str) -> Draft:
        """Send a draft in to be approved; refused while it has problems or failing cases."""
        draft, why = self._stored(program_id), written(reason, Message("Begrunnelsen"))
        if draft.state is not DraftState.EDITING:
            raise DeskError(Message("Utkastet er alt sendt inn. Ingenting er endret."))
        self._refuse_unfinished(draft)
        sent = replace(
            draft, state=DraftState.SUBMITTED, reason=why, submitted_by=self.me, approved_by=""
        )
        told = self._told(What.SUBMITTED, sent, why)
        return self._replace([(sent, draft.revision)], [told], self._row(program_id))[0]

    def _refuse_unfinished(self, draft: Draft) -> None:
        if problems := self.problems(draft):
            raise DeskError(
                Message(
                    "Utkastet kan ikke sendes inn ennå, for noe må rettes. Det er lagret som det "
                    "er. Det første av {count}: {first}",
                    count=len(problems),
                    first=problems[0],
                )
            )
        if failures := self.failures(draft):
            raise DeskError(
                Message(
                    "Utkastet kan ikke sendes inn ennå, for regeltestene holder ikke. Det er "
                    "lagret som det er. Det første av {count}: {first}",
                    count=len(failures),
                    first=failures[0],
                )
            )

    def approve(self, program_id: str, seen: Draft | None = None) -> Draft:
        """Approve what another has sent in; refused for everybody who had a hand in it.

        `seen` is what the approver looked at: another version of it is not approved unseen.
        """
        draft, me = self._stored(program_id), self.me
        if seen is not None and seen.revision != draft.revision:
            raise OvertakenError
        if draft.state is not DraftState.SUBMITTED:
            raise DeskError(
                Message(
                    "Utkastet venter ikke på godkjenning. Ingenting er endret. Det må sendes inn "
                    "først."
                )
            )
        if among(me, (draft.author, draft.submitted_by, *draft.editors)):
            raise DeskError(
                Message(
                    "Du kan ikke godkjenne en endring du selv har vært med på. Utkastet venter "
                    "fortsatt. Be en annen fagansvarlig om å se på det."
                )
            )
        done = replace(draft, state=DraftState.APPROVED, approved_by=me)
        told = self._told(What.APPROVED, done)
        return self._replace([(done, draft.revision)], [told], self._row(program_id))[0]

    def send_back(self, program_id: str, why: str) -> Draft:
        """Send what was sent in back to be worked on; the why is then the draft's `reason`."""
        draft, why = self._stored(program_id), written(why, Message("Grunnen"))
        if draft.state is DraftState.EDITING:
            raise DeskError(Message("Utkastet er ikke sendt inn. Ingenting er endret."))
        back = replace(draft, state=DraftState.EDITING, reason=why, submitted_by="", approved_by="")
        told = self._told(What.SENT_BACK, back, why)
        return self._replace([(back, draft.revision)], [told], self._row(program_id))[0]

    def publish(self, program_ids: Iterable[str], valid_from: date, reason: str) -> Version:
        """Publish approved drafts as a new version, in force from a day on: today or later.

        All of it is checked first; a version that was to take over later gets the change too.
        """
        ids = tuple(dict.fromkeys(program_ids))
        rows = {name: self._row(name) for name in ids}
        drafts = [opened(rows[name], self.newest.questionnaire) for name in ids]
        self._refuse_unpublishable(drafts, valid_from)
        wanted = Publication(
            drafts=drafts,
            cases={name: row.cases for name, row in rows.items()},
            valid_from=valid_from,
            reason=written(reason, Message("Begrunnelsen")),
            by=self.me,
            at=self._now(),
            reports=tuple(report.number for report in self.reports() if report.program in rows),
        )
        try:
            change = publication(wanted, self._versions, len(self._store.versions()))
        except DeskError:
            if any(self._store.draft(name) != rows[name] for name in ids):
                # What is in the way is that another has just published the same.
                raise OvertakenError from None
            raise
        self._store.change(change)
        self._versions.forget()
        for name in ids:
            self._mine.pop(name, None)
        first = next(version for version, _ in change.versions if not version.adopted)
        return shown(first)

    def _refuse_unpublishable(self, drafts: list[Draft], valid_from: date) -> None:
        if not drafts:
            message = Message("Ingen utkast er valgt. Ingenting er publisert. Velg minst ett.")
            raise DeskError(message)
        if valid_from < self.today:
            raise DeskError(
                Message(
                    "En versjon kan ikke gjelde fra en dag som har vært. Ingenting er publisert. "
                    "Velg dagens dato eller en senere."
                )
            )
        for draft in drafts:
            others = (draft.author, draft.submitted_by, *draft.editors)
            whole = draft.approved_by and not among(draft.approved_by, others)
            if draft.state is not DraftState.APPROVED or not whole:
                raise DeskError(
                    Message(
                        "«{name}» er ikke godkjent av en annen. Ingenting er publisert. Få "
                        "endringen godkjent først.",
                        name=draft.program.name,
                    )
                )
