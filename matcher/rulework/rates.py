"""Next year's amounts, the most certain change of all: one proposes, another approves."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import CatalogueError, load, problems
from matcher.messages import Message
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.identity import written
from matcher.rulework.overlay import fingerprint
from matcher.rulework.publication import Publication, publication
from matcher.rulework.rate_files import (
    RATE,
    RATE_KIND,
    NewAmount,
    RateDraft,
    where_used,
    with_amount,
    with_rates,
)
from matcher.rulework.records import DeskError, DraftState
from matcher.rulework.version_store import shown
from matcher.store import DeskChange, DraftRow, among, draft_content, draft_seal, proof_of

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.constants import Constant
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session


class Rates:
    """The dated amounts of the catalogue, and changes of them on their way."""

    def __init__(self, session: Session) -> None:
        """Work in a session."""
        self._session = session

    def all(self) -> tuple[Constant, ...]:
        """Return every constant as it is published, or is to be."""
        return tuple(self._session.newest.constants.values())

    def used_by(self, constant: str) -> tuple[str, ...]:
        """Return the programs whose rule asks for a constant."""
        return where_used(self._session.newest, constant)

    def waiting(self) -> tuple[RateDraft, ...]:
        """Return what was proposed and is not published."""
        rows = self._session.store.drafts()
        return tuple(self._opened(row) for row in rows if row.kind == RATE_KIND)

    def propose(self, constant: str, new: NewAmount, reason: str) -> RateDraft:
        """Send in an amount from a day on, to be approved by another.

        All of the catalogue is checked with it first. Raises DeskError.
        """
        content, me = self._session.head, self._session.me
        if constant not in content.catalogue.constants:
            raise DeskError(
                Message("Det finnes ingen sats «{name}». Ingenting er endret.", name=constant[:80])
            )
        if self._session.store.draft(RATE + constant):
            raise DeskError(
                Message("Det ligger alt en endring av denne satsen og venter. Ingenting er endret.")
            )
        why = written(reason, Message("Begrunnelsen"))
        named = replace(new, source=written(new.source, Message("Kilden")))
        draft = DraftRow(
            program_id=RATE + constant,
            content=with_amount(content.files, constant, named),
            based_on=content.catalogue.hash,
            changed_at=self._session.now(),
            base=fingerprint(content.files, RATE + constant),
            author=me,
            editors=json.dumps([me], ensure_ascii=False),
            state=DraftState.SUBMITTED,
            reason=why,
            submitted_by=me,
            kind=RATE_KIND,
            revision=_revision(),
        )
        opened = self._opened(draft)
        self._refuse_faulty(opened)
        self._store(draft, 0, EventKind.SUBMITTED, why)
        return opened

    def approve(self, constant: str, seen: RateDraft) -> RateDraft:
        """Approve what another proposed, as it was `seen`. Raises DeskError."""
        row, me = self._row(constant), self._session.me
        if seen.revision != row.revision or row.state != DraftState.SUBMITTED:
            raise DeskError(
                Message("Satsen venter ikke på godkjenning slik du så den. Se på den igjen.")
            )
        if among(me, (row.author, row.submitted_by, *json.loads(row.editors))):
            raise DeskError(
                Message(
                    "Du kan ikke godkjenne en endring du selv har vært med på. Utkastet venter "
                    "fortsatt. Be en annen fagansvarlig om å se på det."
                )
            )
        if not proof_of(self._session.store.history()).submission_of(row):
            raise _unproved()
        done = replace(row, state=DraftState.APPROVED, approved_by=me, revision=_revision())
        self._store(done, row.revision, EventKind.APPROVED)
        return self._opened(done)

    def withdraw(self, constant: str) -> None:
        """Throw a change away; that it was there stays in the history."""
        row = self._row(constant)
        told = self._session.event(EventKind.DISCARDED, (row.program_id,))
        dropped = {row.program_id: row.revision}
        self._session.store.change(DeskChange(dropped=dropped, happenings=(told,)))

    def publish(self, constant: str, valid_from: date, reason: str) -> Version:
        """Publish an approved amount as a new version, in force from a day on: today or later.

        The amount itself begins on its own day; the version may well be in force before.
        """
        row, session = self._row(constant), self._session
        if valid_from < session.today:
            raise DeskError(
                Message(
                    "En versjon kan ikke gjelde fra en dag som har vært. Ingenting er publisert. "
                    "Velg dagens dato eller en senere."
                )
            )
        if not proof_of(session.store.history()).approval_of(row):
            raise _unproved()
        wanted = Publication(
            drafts=(),
            cases={},
            valid_from=valid_from,
            reason=written(reason, Message("Begrunnelsen")),
            by=session.me,
            at=session.now(),
            rates={row.program_id: self._opened(row)},
        )
        change = publication(wanted, session.versions, len(session.store.versions()))
        session.store.change(change)
        session.versions.forget()
        return shown(next(version for version, _ in change.versions if not version.adopted))

    def _refuse_faulty(self, rate: RateDraft) -> None:
        before = self._session.head
        try:
            catalogue = load(with_rates(before.files, {RATE + rate.constant: rate}))
        except CatalogueError as error:
            raise DeskError(error.faults[0].message) from error
        found = [fault for fault in problems(catalogue) if fault not in before.problems]
        if found:
            raise DeskError(found[0].message)

    def _row(self, constant: str) -> DraftRow:
        row = self._session.store.draft(RATE + constant)
        if row is None:
            raise DeskError(Message("Det venter ingen endring av satsen. Ingenting er endret."))
        return row

    def _opened(self, row: DraftRow) -> RateDraft:
        constant = row.program_id.removeprefix(RATE)
        known = self._session.newest.constants.get(constant)
        if known is None:
            raise DeskError(
                Message("Det finnes ingen sats «{name}». Ingenting er endret.", name=constant[:80])
            )
        return RateDraft(
            constant, known.name, row.content, row.base, row.author, row.reason, row.approved_by,
            row.revision,
        )  # fmt: skip

    def _store(self, row: DraftRow, over: int, kind: EventKind, why: str = "") -> None:
        content = draft_content(row)
        told = self._session.event(kind, (row.program_id,), why=why, content=content)
        bound = replace(told, bound=draft_seal(row))
        self._session.store.change(DeskChange(drafts=((row, over),), happenings=(bound,)))


def _revision() -> int:
    return secrets.randbits(62) + 1


def _unproved() -> DeskError:
    return DeskError(
        Message(
            "Historikken viser ikke at satsen er sendt inn og godkjent av en annen slik den nå er "
            "lagret. Ingenting er endret. Trekk den tilbake og send den inn på nytt."
        )
    )
