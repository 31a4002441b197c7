"""The life of a change: sent in, approved by another, or sent back.

No screen is trusted with it: approving one's own change is refused here, and once more by the
database.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.draft_errors import not_proved
from matcher.rulework.entry_rows import telling_of
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.foundation import Foundation
from matcher.rulework.identity import written
from matcher.rulework.records import DeskError, Draft, DraftState
from matcher.store import OvertakenError, among, proof_of

if TYPE_CHECKING:
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.entries import Entries
    from matcher.rulework.readiness import Readiness
    from matcher.rulework.session import Session


class Approval:
    """What takes a draft further. An act that is refused says what was kept and what to do."""

    def __init__(
        self, session: Session, drafts: Drafts, readiness: Readiness, entries: Entries
    ) -> None:
        """Take the drafts of a session further."""
        self._session = session
        self._drafts = drafts
        self._readiness = readiness
        self._entries = entries
        self._foundation = Foundation(session)

    def submit(self, program_id: str, reason: str) -> Draft:
        """Send a draft in to be approved; refused while it has problems or failing cases."""
        row, why = self._drafts.row(program_id), written(reason, Message("Begrunnelsen"))
        draft = self._drafts.opened(row)
        if draft.state is not DraftState.EDITING:
            raise DeskError(Message("Utkastet er alt sendt inn. Ingenting er endret."))
        self._readiness.refuse_unfinished(draft)
        sent = replace(
            draft,
            state=DraftState.SUBMITTED,
            reason=why,
            submitted_by=self._session.me,
            approved_by="",
            stands_on=self._readiness.foundation_of(draft),
        )
        told = self._drafts.event(EventKind.SUBMITTED, sent, why, before=row)
        return self._drafts.store([(sent, draft.revision)], [told], row)[0]

    def approve(self, program_id: str, seen: Draft | None = None) -> Draft:
        """Approve what another has sent in; refused for everybody who had a hand in it.

        What it stands on is approved with it, where nobody has yet. `seen` is what the approver
        looked at: another version of it is not approved unseen.
        """
        row, me = self._drafts.row(program_id), self._session.me
        draft = self._drafts.opened(row)
        if seen is not None and seen.revision != draft.revision:
            raise OvertakenError
        if draft.state is not DraftState.SUBMITTED:
            raise DeskError(
                Message(
                    "Utkastet venter ikke på godkjenning. Ingenting er endret. Det må sendes inn "
                    "først."
                )
            )
        proof = proof_of(self._session.store.history())
        # Who sent it in before it was changed again stands in the history alone.
        hands = (draft.author, draft.submitted_by, *draft.editors, *proof.hands_in(program_id))
        if among(me, hands):
            raise DeskError(
                Message(
                    "Du kan ikke godkjenne en endring du selv har vært med på. Utkastet venter "
                    "fortsatt. Be en annen fagansvarlig om å se på det."
                )
            )
        if not proof.submission_of(row):
            raise not_proved(draft)
        done = replace(draft, state=DraftState.APPROVED, approved_by=me)
        beside = [
            (self._entries.approved(each), each.revision)
            for each in self._foundation.rows(draft.stands_on)
            if each.state != DraftState.APPROVED
        ]
        approval = self._session.event(EventKind.APPROVED)
        told = [
            *(
                telling_of(each, replace(approval, programs=(each.program_id,)))
                for each, _ in beside
            ),
            self._drafts.event(EventKind.APPROVED, done, before=row),
        ]
        return self._drafts.store([(done, draft.revision)], told, row, beside=beside)[0]

    def send_back(self, program_id: str, why: str) -> Draft:
        """Send what was sent in back to be worked on; the why is then the draft's `reason`."""
        row, why = self._drafts.row(program_id), written(why, Message("Grunnen"))
        draft = self._drafts.opened(row)
        if draft.state is DraftState.EDITING:
            raise DeskError(Message("Utkastet er ikke sendt inn. Ingenting er endret."))
        back = replace(
            draft,
            state=DraftState.EDITING,
            reason=why,
            submitted_by="",
            approved_by="",
            stands_on={},
        )
        told = self._drafts.event(EventKind.SENT_BACK, back, why, before=row)
        return self._drafts.store([(back, draft.revision)], [told], row)[0]
