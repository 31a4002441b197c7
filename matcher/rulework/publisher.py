"""Approved drafts published as a version; an act that is refused says what was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.draft_errors import not_proved
from matcher.rulework.entries import refuse_unproved
from matcher.rulework.entry_rows import opened_entry
from matcher.rulework.foundation import Foundation
from matcher.rulework.identity import written
from matcher.rulework.publication import Publication, publication
from matcher.rulework.records import DeskError, DraftState
from matcher.rulework.verification import verify_line
from matcher.rulework.version_store import shown
from matcher.store import OvertakenError, among, proof_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from matcher.rulework.drafts import Drafts
    from matcher.rulework.records import Draft, Version
    from matcher.rulework.session import Session
    from matcher.store import DraftRow


class Publisher:
    """Puts what two people stand behind in force."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        """Publish the drafts of a session."""
        self._session = session
        self._drafts = drafts
        self._foundation = Foundation(session)

    def publish(self, program_ids: Iterable[str], valid_from: date, reason: str) -> Version:
        """Publish approved drafts as a new version, in force from a day on: today or later.

        What they stand on is published with them. All of it is checked first; a version that was
        to take over later gets the change too.
        """
        ids = tuple(dict.fromkeys(program_ids))
        store, versions = self._session.store, self._session.versions
        rows = {name: self._drafts.row(name) for name in ids}
        drafts = [self._drafts.opened(rows[name]) for name in ids]
        self._refuse_unpublishable(drafts, valid_from)
        below = self._foundation.approved_rows(
            {key: content for draft in drafts for key, content in draft.stands_on.items()}
        )
        wanted = Publication(
            drafts=drafts,
            cases={name: row.cases for name, row in rows.items()},
            valid_from=valid_from,
            reason=written(reason, Message("Begrunnelsen")),
            by=self._session.me,
            at=self._session.now(),
            reports=tuple(each.number for each in store.reports() if each.program_id in rows),
            entries=tuple(map(opened_entry, below)),
        )
        try:
            verify_line(self._session)
            self._refuse_unproved(rows, drafts)
            refuse_unproved(proof_of(store.history()), below)
            change = publication(wanted, versions, len(store.versions()))
        except DeskError:
            if any(store.draft(name) != rows[name] for name in ids):
                # What is in the way is that another has just published the same.
                raise OvertakenError from None
            raise
        store.change(change)
        versions.forget()
        self._drafts.forget(ids)
        first = next(version for version, _ in change.versions if not version.adopted)
        return shown(first)

    def _refuse_unproved(self, rows: Mapping[str, DraftRow], drafts: list[Draft]) -> None:
        proof = proof_of(self._session.store.history())
        for draft in drafts:
            if not proof.approval_of(rows[draft.program.id]):
                raise not_proved(draft)

    def _refuse_unpublishable(self, drafts: list[Draft], valid_from: date) -> None:
        if not drafts:
            message = Message("Ingen utkast er valgt. Ingenting er publisert. Velg minst ett.")
            raise DeskError(message)
        if valid_from < self._session.today:
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
