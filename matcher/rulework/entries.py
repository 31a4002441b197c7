"""Questions, contradictions, presets, offices, amounts: one proposes, another approves."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.catalogue import CatalogueError, canonical, load, problems
from matcher.catalogue.question_checks import is_unused
from matcher.messages import Message
from matcher.rulework.draft_checks import cases_about
from matcher.rulework.entry_diff import entry_changes
from matcher.rulework.entry_files import STORED_AS, EntryDraft, entry_in, is_entry, with_entries
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_rows import opened_entry, telling_of
from matcher.rulework.entry_uses import asked_elsewhere, resting_on, used_by
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.foundation import Foundation
from matcher.rulework.identity import written
from matcher.rulework.overlay import fingerprint, is_as
from matcher.rulework.publication import Publication, publication
from matcher.rulework.records import DeskError, DraftState
from matcher.rulework.verification import verify_line
from matcher.rulework.version_store import shown
from matcher.store import DeskChange, DraftRow, among, proof_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from matcher.catalogue import Catalogue, Change
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session
    from matcher.rulework.version_store import Content
    from matcher.store import ChainProof, Happening


class Entries:
    """The entries of the catalogue, and changes of them on their way."""

    def __init__(self, session: Session) -> None:
        """Work in a session."""
        self._session = session
        self._foundation = Foundation(session)

    def all(self, kind: EntryKind) -> tuple[dict[str, Any], ...]:
        """Return every entry of a kind as plain data, with what stands beside it."""
        files = self._session.head.files
        place = kind.value
        if not place.file:
            return ()
        ids = [one["id"] for one in json.loads(files.get(place.file, b"{}")).get(place.list, [])]
        return tuple(found for one in ids if (found := entry_in(files, kind.key(one))))

    def changes_of(self, keys: Iterable[str]) -> tuple[Change, ...]:
        """Return what waits under some keys, as what becomes otherwise in each."""
        files, ground = self._session.head.files, self._session.ground.content.catalogue
        return tuple(
            change
            for draft in self.waiting()
            if draft.key in keys
            for change in entry_changes(draft, entry_in(files, draft.key), ground)
        )

    def uses(self, kind: EntryKind, entry_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the programs that rest on an entry, and in words what else names it."""
        catalogue = self._session.ground.content.catalogue
        others = asked_elsewhere(catalogue, entry_id) if kind is EntryKind.QUESTION else ()
        return used_by(catalogue, kind, entry_id), others

    def waiting(self) -> tuple[EntryDraft, ...]:
        """Return what was proposed and is not published; `unreadable` tells of the rest."""
        return tuple(draft for draft, _ in self._looked_at() if draft is not None)

    def unreadable(self) -> tuple[str, ...]:
        """Return why changes cannot be read, one sentence each; they are left untouched."""
        return tuple(why for _, why in self._looked_at() if why)

    def _looked_at(self) -> Iterator[tuple[EntryDraft | None, str]]:
        for row in self._session.store.drafts():
            if is_entry(row.kind):
                try:
                    yield opened_entry(row), ""
                except DeskError as error:
                    yield None, str(error)

    def propose(self, kind: EntryKind, data: Mapping[str, Any], reason: str) -> EntryDraft:
        """Send in an entry as it is to be, to be approved by another; a new one has a new id.

        All of the catalogue is checked with it first, and the rule cases of the programs that rest
        on it. Raises DeskError.
        """
        key = kind.key(str(data["id"]))
        row = self._row_of(key, data, reason)
        draft = opened_entry(row)
        self._refuse_faulty(draft, self._session.ground.content)
        below = self._foundation.least(lambda over: self._is_ready(draft, over))
        row = replace(row, stands_on=json.dumps(below, sort_keys=True))
        self._store(row, 0, EventKind.SUBMITTED, row.reason)
        return opened_entry(row)

    def propose_version(
        self, version: str, files: Mapping[str, bytes], reason: str, told: Happening
    ) -> EntryDraft:
        """Send in all of a catalogue as it was in a version. Raises DeskError.

        `files` are those that are to be; `told` is said in the history before.
        """
        key = EntryKind.VERSION.key(version)
        row = self._row_of(key, entry_in(files, key) or {}, reason)
        draft, former = opened_entry(row), self._session.versions.named(version)
        self._refuse_faulty(draft, self._session.versions.content(former))
        sent = telling_of(row, self._session.event(EventKind.SUBMITTED, (key,), why=row.reason))
        self._session.store.change(DeskChange(drafts=((row, 0),), happenings=(told, sent)))
        return draft

    def _row_of(self, key: str, data: Mapping[str, Any], reason: str) -> DraftRow:
        """Return a change as it is stored when it is sent in. Raises DeskError."""
        content, me = self._session.head, self._session.me
        if self._session.store.draft(key):
            raise DeskError(
                Message("Det ligger alt en endring av dette og venter. Ingenting er endret.")
            )
        if entry_in(content.files, key) == dict(data):
            raise DeskError(Message("Ingenting er endret, så det er ingenting å sende inn."))
        why = written(reason, Message("Begrunnelsen"))
        return DraftRow(
            program_id=key,
            content=canonical(dict(data)).decode(),
            based_on=content.catalogue.hash,
            changed_at=self._session.now(),
            base=fingerprint(content.files, key),
            author=me,
            editors=json.dumps([me], ensure_ascii=False),
            state=DraftState.SUBMITTED,
            reason=why,
            submitted_by=me,
            kind=STORED_AS,
            revision=_revision(),
        )

    def approve(self, seen: EntryDraft) -> EntryDraft:
        """Approve what another proposed, as it was `seen`. Raises DeskError."""
        row = self._row(seen.key)
        if seen.revision != row.revision or row.state != DraftState.SUBMITTED:
            raise DeskError(
                Message("Endringen venter ikke på godkjenning slik du så den. Se på den igjen.")
            )
        done = self.approved(row)
        self._store(done, row.revision, EventKind.APPROVED)
        return opened_entry(done)

    def approved(self, row: DraftRow) -> DraftRow:
        """Return a row as it is when it is approved here; nothing is stored. Raises DeskError."""
        me = self._session.me
        if among(me, (row.author, row.submitted_by, *json.loads(row.editors))):
            raise DeskError(
                Message(
                    "Du kan ikke godkjenne en endring du selv har vært med på. Utkastet venter "
                    "fortsatt. Be en annen fagansvarlig om å se på det."
                )
            )
        if not proof_of(self._session.store.history()).submission_of(row):
            raise _unproved()
        return replace(
            row, state=DraftState.APPROVED, approved_by=me, revision=_revision(), seal=""
        )

    def withdraw(self, key: str) -> None:
        """Throw a change away; that it was there stays in the history."""
        row = self._row(key)
        self._foundation.refuse_needed(key)
        told = self._session.event(EventKind.DISCARDED, (key,))
        change = DeskChange(dropped={key: row.revision}, happenings=(told,))
        self._session.store.change(change)

    def first_day(self, draft: EntryDraft) -> date:
        """Return the first day a change can be published for: what it changes may be to come."""
        versions, today = self._session.versions, self._session.today
        for version in (versions.today(), *versions.after(today)):
            if is_as(versions.files(version), draft.key, draft.base):
                return max(today, version.valid_from)
        return today

    def publish(self, key: str, valid_from: date, reason: str) -> Version:
        """Publish an approved change as a new version, in force from a day on: today or later."""
        row, session = self._row(key), self._session
        if valid_from < session.today:
            raise DeskError(
                Message(
                    "En versjon kan ikke gjelde fra en dag som har vært. Ingenting er publisert. "
                    "Velg dagens dato eller en senere."
                )
            )
        verify_line(session)
        below = self._foundation.approved_rows(json.loads(row.stands_on))
        refuse_unproved(proof_of(session.store.history()), (row, *below))
        wanted = Publication(
            drafts=(),
            cases={},
            valid_from=valid_from,
            reason=written(reason, Message("Begrunnelsen")),
            by=session.me,
            at=session.now(),
            entries=tuple(map(opened_entry, (*below, row))),
        )
        change = publication(wanted, session.versions, len(session.store.versions()))
        session.store.change(change)
        session.versions.forget()
        return shown(next(version for version, _ in change.versions if not version.adopted))

    def catalogue_with(self, draft: EntryDraft, over: Content | None = None) -> Catalogue:
        """Return a catalogue with an entry in it: the newest with what it stands on, or another.

        Raises DeskError where it has faults.
        """
        if over is None:
            below = map(opened_entry, self._foundation.rows(draft.stands_on))
            files = with_entries(self._session.head.files, below)
        else:
            files = dict(over.files)
        try:
            return load(with_entries(files, [draft]))
        except CatalogueError as error:
            raise DeskError(error.faults[0].advice) from error

    def _is_ready(self, draft: EntryDraft, over: Content) -> bool:
        try:
            self._refuse_faulty(draft, over)
        except DeskError:
            return False
        return True

    def _refuse_faulty(self, draft: EntryDraft, before: Content) -> None:
        catalogue = self.catalogue_with(draft, before)
        found = [
            fault
            for fault in problems(catalogue)
            # A new question is there before the first rule that asks it.
            if fault not in before.problems and not is_unused(fault)
        ]
        if found:
            raise DeskError(found[0].advice)
        hit = resting_on(draft.kind, draft.id, catalogue, before.catalogue)
        if failures := cases_about(hit, catalogue):
            raise DeskError(
                Message("En regeltest ville ikke holde lenger: {what}", what=failures[0])
            )

    def _row(self, key: str) -> DraftRow:
        row = self._session.store.draft(key)
        if row is None or not is_entry(row.kind):
            raise DeskError(Message("Det venter ingen endring av dette. Ingenting er endret."))
        return row

    def _store(self, row: DraftRow, over: int, kind: EventKind, why: str = "") -> None:
        told = telling_of(row, self._session.event(kind, (row.program_id,), why=why))
        self._session.store.change(DeskChange(drafts=((row, over),), happenings=(told,)))


def refuse_unproved(proof: ChainProof, rows: Iterable[DraftRow]) -> None:
    """Raise DeskError where the history does not tell that entries are approved as they are."""
    if not all(map(proof.approval_of, rows)):
        raise _unproved()


def _revision() -> int:
    return secrets.randbits(62) + 1


def _unproved() -> DeskError:
    return DeskError(
        Message(
            "Historikken viser ikke at endringen er sendt inn og godkjent av en annen slik den nå "
            "er lagret. Ingenting er endret. Trekk den tilbake og send den inn på nytt."
        )
    )
