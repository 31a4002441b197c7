"""Questions, contradictions, presets, offices, amounts: one proposes, another approves."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.catalogue import CatalogueError, canonical, load, problems
from matcher.catalogue.question_checks import is_unused
from matcher.messages import Message
from matcher.questions import Text
from matcher.rulework.draft_checks import cases_about
from matcher.rulework.draft_errors import unreadable
from matcher.rulework.entry_files import STORED_AS, EntryDraft, entry_in, is_entry, with_entries
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_uses import asked_elsewhere, used_by
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.identity import written
from matcher.rulework.overlay import fingerprint
from matcher.rulework.publication import Publication, publication
from matcher.rulework.records import DeskError, DraftState
from matcher.rulework.version_store import shown
from matcher.store import DeskChange, DraftRow, among, draft_content, draft_seal, proof_of
from matcher.store.seals import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session


class Entries:
    """The entries of the catalogue, and changes of them on their way."""

    def __init__(self, session: Session) -> None:
        """Work in a session."""
        self._session = session

    def all(self, kind: EntryKind) -> tuple[dict[str, Any], ...]:
        """Return every entry of a kind as plain data, with what stands beside it."""
        files = self._session.head.files
        place = kind.value
        ids = [one["id"] for one in json.loads(files.get(place.file, b"{}")).get(place.list, [])]
        return tuple(found for one in ids if (found := entry_in(files, kind.key(one))))

    def uses(self, kind: EntryKind, entry_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the programs that rest on an entry, and in words what else names it."""
        catalogue = self._session.newest
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
                    yield self.opened(row), ""
                except DeskError as error:
                    yield None, str(error)

    def propose(self, kind: EntryKind, data: Mapping[str, Any], reason: str) -> EntryDraft:
        """Send in an entry as it is to be, to be approved by another; a new one has a new id.

        All of the catalogue is checked with it first, and the rule cases of the programs that rest
        on it. Raises DeskError.
        """
        content, me, key = self._session.head, self._session.me, kind.key(str(data["id"]))
        if self._session.store.draft(key):
            raise DeskError(
                Message("Det ligger alt en endring av dette og venter. Ingenting er endret.")
            )
        before = entry_in(content.files, key)
        if before == dict(data):
            raise DeskError(Message("Ingenting er endret, så det er ingenting å sende inn."))
        why = written(reason, Message("Begrunnelsen"))
        row = DraftRow(
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
        draft = self.opened(row)
        self._refuse_faulty(draft)
        self._store(row, 0, EventKind.SUBMITTED, why)
        return draft

    def approve(self, seen: EntryDraft) -> EntryDraft:
        """Approve what another proposed, as it was `seen`. Raises DeskError."""
        row, me = self._row(seen.key), self._session.me
        if seen.revision != row.revision or row.state != DraftState.SUBMITTED:
            raise DeskError(
                Message("Endringen venter ikke på godkjenning slik du så den. Se på den igjen.")
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
        done = replace(
            row, state=DraftState.APPROVED, approved_by=me, revision=_revision(), seal=""
        )
        self._store(done, row.revision, EventKind.APPROVED)
        return self.opened(done)

    def withdraw(self, key: str) -> None:
        """Throw a change away; that it was there stays in the history."""
        row = self._row(key)
        told = self._session.event(EventKind.DISCARDED, (key,))
        change = DeskChange(dropped={key: row.revision}, happenings=(told,))
        self._session.store.change(change)

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
        if not proof_of(session.store.history()).approval_of(row):
            raise _unproved()
        wanted = Publication(
            drafts=(),
            cases={},
            valid_from=valid_from,
            reason=written(reason, Message("Begrunnelsen")),
            by=session.me,
            at=session.now(),
            entries=(self.opened(row),),
        )
        change = publication(wanted, session.versions, len(session.store.versions()))
        session.store.change(change)
        session.versions.forget()
        return shown(next(version for version, _ in change.versions if not version.adopted))

    def catalogue_with(self, draft: EntryDraft) -> Catalogue:
        """Return the newest catalogue with an entry in it. Raises DeskError where it has faults."""
        try:
            return load(with_entries(self._session.head.files, [draft]))
        except CatalogueError as error:
            raise DeskError(error.faults[0].advice) from error

    def _refuse_faulty(self, draft: EntryDraft) -> None:
        before = self._session.head
        catalogue = self.catalogue_with(draft)
        found = [
            fault
            for fault in problems(catalogue)
            # A new question is there before the first rule that asks it.
            if fault not in before.problems and not is_unused(fault)
        ]
        if found:
            raise DeskError(found[0].advice)
        hit = used_by(catalogue, draft.kind, draft.id)
        if failures := cases_about(hit, catalogue):
            raise DeskError(
                Message("En regeltest ville ikke holde lenger: {what}", what=failures[0])
            )

    def _row(self, key: str) -> DraftRow:
        row = self._session.store.draft(key)
        if row is None or not is_entry(row.kind):
            raise DeskError(Message("Det venter ingen endring av dette. Ingenting er endret."))
        return row

    def opened(self, row: DraftRow) -> EntryDraft:
        """Return a stored draft of an entry. Raises DeskError where it cannot be read."""
        try:
            name = _name(json.loads(row.content))
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise unreadable(row) from error
        if EntryKind.of(row.program_id) is None or not is_whole(row):
            raise unreadable(row)
        return EntryDraft(
            row.program_id, name, row.content, row.base, row.author, row.reason, row.approved_by,
            row.revision,
        )  # fmt: skip

    def _store(self, row: DraftRow, over: int, kind: EventKind, why: str = "") -> None:
        content = draft_content(row)
        told = self._session.event(kind, (row.program_id,), why=why, content=content)
        bound = replace(told, bound=draft_seal(row))
        self._session.store.change(DeskChange(drafts=((row, over),), happenings=(bound,)))


def _name(data: Mapping[str, Any]) -> Text:
    """Return what an entry is called by people."""
    names = (data.get(key) for key in ("label", "name", "text", "why"))
    said = next(filter(None, names), data["id"])
    return Text(**said) if isinstance(said, dict) else Text(str(said))


def _revision() -> int:
    return secrets.randbits(62) + 1


def _unproved() -> DeskError:
    return DeskError(
        Message(
            "Historikken viser ikke at endringen er sendt inn og godkjent av en annen slik den nå "
            "er lagret. Ingenting er endret. Trekk den tilbake og send den inn på nytt."
        )
    )
