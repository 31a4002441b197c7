"""Drafts: begun, saved, thrown away. Nothing of them is seen by anybody but those at the desk."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.rulework.draft_errors import absent, unknown
from matcher.rulework.draft_rows import opened, to_store
from matcher.rulework.entry_files import is_entry
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.overlay import fingerprint, own_cases, with_drafts
from matcher.rulework.records import DeskError, Draft, DraftState, edited, with_content
from matcher.store import DeskChange, OvertakenError, draft_content, draft_seal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.rulework.session import Session
    from matcher.store import DraftRow, Happening, Settled


class Drafts:
    """The drafts of a database, one for each program at most."""

    def __init__(self, session: Session) -> None:
        """Work in a session."""
        self._session = session
        self._stored_here: dict[str, int] = {}
        """The revision that was stored last by this very desk, by program."""

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts by program; those that cannot be read are told by `unreadable`."""
        found = []
        for row in self._rows():
            try:
                found.append(self.opened(row))
            except DeskError:
                continue
        return tuple(found)

    def unreadable(self) -> tuple[str, ...]:
        """Return why drafts cannot be read, one sentence each; they are left untouched."""
        told = []
        for row in self._rows():
            try:
                self.opened(row)
            except DeskError as error:
                told.append(str(error))
        return tuple(told)

    def _rows(self) -> tuple[DraftRow, ...]:
        """Return the rows of programs: constants have drafts of another kind."""
        return tuple(row for row in self._session.store.drafts() if not is_entry(row.kind))

    def find(self, program_id: str) -> Draft | None:
        """Return the draft of a program, if there is one. Raises DeskError if it is unreadable."""
        row = self._session.store.draft(program_id)
        return self.opened(row) if row else None

    def edit(self, program_id: str) -> Draft:
        """Return the draft of a program, or one to begin with; it is stored when first saved."""
        if draft := self.find(program_id):
            return draft
        content = self._session.head
        if program_id not in content.catalogue.programs:
            raise unknown(program_id)
        cases = own_cases(content.catalogue, content.files, program_id)
        return self.begun(content.catalogue.programs[program_id], cases)

    def save(self, draft: Draft) -> Draft:
        """Store a draft and return it as it is now; one that was sent in has to be sent in again.

        Only what a supervisor writes is taken from it. Raises DeskError where somebody
        else has changed it since it was handed out, or where it could not be read back.
        """
        program_id = draft.program.id
        row = self._session.store.draft(program_id)
        if row is None:
            if draft.revision:
                raise OvertakenError
            same_as_published = self._is_published(draft)
            return draft if same_as_published else self.put(draft)
        if row.revision not in {draft.revision, self._stored_here.get(program_id)}:
            raise OvertakenError
        stood = self.opened(row)
        if draft.content == stood.content:
            return stood
        return self.put(with_content(stood, draft), row)

    def _is_published(self, draft: Draft) -> bool:
        content = self._session.head
        program = content.catalogue.programs.get(draft.program.id)
        cases = own_cases(content.catalogue, content.files, draft.program.id)
        return draft.content == (program, cases, {}, {})

    def discard(self, program_id: str) -> None:
        """Throw a draft away; that it was there stays in the history."""
        row = self.row(program_id)
        told = self._session.event(EventKind.DISCARDED, (program_id,))
        change = DeskChange(dropped={program_id: row.revision}, happenings=(told,))
        self._session.store.change(change)
        self.forget([program_id])

    def catalogue_with(self, drafts: Iterable[Draft]) -> Catalogue:
        """Return the newest catalogue with drafts in it, for a look; nothing is checked.

        What waits beside programs is in it too.
        """
        content = self._session.ground.content
        return with_drafts(content.catalogue, content.files, list(drafts))

    def row(self, program_id: str) -> DraftRow:
        """Return a draft as it is stored. Raises DeskError where there is none."""
        row = self._session.store.draft(program_id)
        if row is None:
            raise absent(program_id)
        return row

    def opened(self, row: DraftRow) -> Draft:
        """Return a stored draft. Raises DeskError where it cannot be read."""
        return opened(row, self._session.questionnaire)

    def begun(self, program: Program, cases: tuple[RuleCase, ...] = ()) -> Draft:
        """Return a draft that builds on the newest version; nothing is stored."""
        content = self._session.head
        return Draft(
            program=program,
            cases=cases,
            expectations={},
            based_on=content.catalogue.hash,
            author=self._session.me,
            changed_at=self._session.now(),
            state=DraftState.EDITING,
            base=fingerprint(content.files, program.id),
        )

    def put(self, draft: Draft, row: DraftRow | None = None) -> Draft:
        """Store what somebody has changed: it is theirs too, and nobody has approved it."""
        over, changed = draft.revision, edited(draft, self._session.me)
        kind = EventKind.REOPENED if over else EventKind.STARTED
        if over and draft.state is DraftState.EDITING:
            kind = EventKind.JOINED
        known = kind is EventKind.JOINED and changed.editors == draft.editors
        told = () if known else (self.event(kind, changed, before=row),)
        return self.store([(changed, over)], told, row)[0]

    def store(
        self,
        drafts: Iterable[tuple[Draft, int]],
        told: Iterable[Happening],
        row: DraftRow | None = None,
        settled: Settled | None = None,
        beside: Iterable[tuple[DraftRow, int]] = (),
    ) -> tuple[Draft, ...]:
        """Store drafts over those with the revisions named, all or none, and rows beside them."""
        at, questionnaire = self._session.now(), self._session.questionnaire
        fresh = [
            (replace(draft, changed_at=at, revision=secrets.randbits(62) + 1), over)
            for draft, over in drafts
        ]
        rows = tuple((to_store(draft, questionnaire, row), over) for draft, over in fresh)
        change = DeskChange(drafts=(*rows, *beside), happenings=tuple(told), settled=settled)
        self._session.store.change(change)
        for draft, _ in fresh:
            self._stored_here[draft.program.id] = draft.revision
        return tuple(draft for draft, _ in fresh)

    def forget(self, program_ids: Iterable[str]) -> None:
        """Take note that drafts are no more: published or thrown away."""
        for program_id in program_ids:
            self._stored_here.pop(program_id, None)

    def event(
        self,
        kind: EventKind,
        draft: Draft,
        why: str = "",
        version: str = "",
        before: DraftRow | None = None,
    ) -> Happening:
        """Return what is to be told of a draft, with the hashes of what it has become.

        `before` is the row it takes the place of.
        """
        row = to_store(draft, self._session.questionnaire, before)
        content = draft_content(row)
        told = self._session.event(kind, (draft.program.id,), version, why, content)
        return replace(told, bound=draft_seal(row))
