"""Drafts: begun, saved, thrown away, and what they would do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.draft_faults import faults_of
from matcher.rulework.draft_rows import opened, to_store
from matcher.rulework.history import What
from matcher.rulework.identity import written
from matcher.rulework.new_programs import (
    blank,
    copy_of,
    expecting_information,
    free_id,
    informed,
    retired,
)
from matcher.rulework.overlay import fingerprint, own_cases, with_drafts
from matcher.rulework.readiness import failures_of, problems_of, staleness
from matcher.rulework.records import DeskError, Draft, with_content
from matcher.rulework.session import Desk
from matcher.store.chain import Happening
from matcher.store.failures import OvertakenError
from matcher.store.in_force import line
from matcher.store.records import DeskChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.cases import Failure
    from matcher.catalogue.catalogue import Catalogue
    from matcher.documents import Problem
    from matcher.store.records import StoredVersion


def _unknown(name: str) -> Message:
    return Message("Det finnes ikke noe tiltak «{name}». Ingenting er endret.", name=name[:80])


class Drafting(Desk):
    """Work on drafts. Nothing of it is seen by anybody but those at the desk."""

    def drafts(self) -> tuple[Draft, ...]:
        """Return all drafts by program; those that cannot be read are told by `unreadable`."""
        found = []
        for row in self._store.drafts():
            try:
                found.append(opened(row, self.newest.questionnaire))
            except DeskError:
                continue
        return tuple(found)

    def unreadable(self) -> tuple[str, ...]:
        """Return why drafts cannot be read, one sentence each; they are left untouched."""
        told = []
        for row in self._store.drafts():
            try:
                opened(row, self.newest.questionnaire)
            except DeskError as error:
                told.append(str(error))
        return tuple(told)

    def draft(self, program_id: str) -> Draft | None:
        """Return the draft of a program, if there is one. Raises DeskError if it is unreadable."""
        row = self._store.draft(program_id)
        return opened(row, self.newest.questionnaire) if row else None

    def edit(self, program_id: str) -> Draft:
        """Return the draft of a program, or one to begin with; it is stored when first saved."""
        if draft := self.draft(program_id):
            return draft
        content = self._head()
        if program_id not in content.catalogue.programs:
            raise DeskError(_unknown(program_id))
        cases = own_cases(content.catalogue, content.files, program_id)
        return self._begun(content.catalogue.programs[program_id], cases)

    def new_program(self, program_id: str, name: str) -> Draft:
        """Begin on a program that is not there yet."""
        program = blank(self._free(program_id), written(name, Message("Navnet")), self.today)
        return self._put(replace(self._begun(program), new=True))

    def duplicate(self, program_id: str, new_id: str) -> Draft:
        """Begin on a new program as a copy of one, or of its draft; rule cases are not copied."""
        program = copy_of(self.edit(program_id).program, self._free(new_id), self.today)
        return self._put(replace(self._begun(program), new=True))

    def retire(self, program_id: str, why: str, replaced_by: Iterable[str] = ()) -> Draft:
        """Begin on ending a program: it is kept for information, and its rule cases expect so."""
        draft, content = self.edit(program_id), self._head()
        if draft.new:
            message = Message("Tiltaket er ikke publisert ennå. Forkast utkastet i stedet.")
            raise DeskError(message)
        others = tuple(replaced_by)
        self._refuse_unknown(others, content.catalogue)
        program = retired(draft.program, written(why, Message("Grunnen")), others)
        own = {case.id for case in draft.cases}
        kept = [case for case in content.catalogue.cases if case.id not in own]
        mine = expecting_information(draft.cases, program_id)
        cases = tuple(informed(case, mine) for case in draft.cases)
        expected = {**draft.expectations, **expecting_information(kept, program_id)}
        return self._put(
            replace(draft, program=program, cases=cases, expectations=expected, retired=True)
        )

    @staticmethod
    def _refuse_unknown(program_ids: Iterable[str], catalogue: Catalogue) -> None:
        for name in program_ids:
            if name not in catalogue.programs:
                raise DeskError(_unknown(name))

    def _free(self, program_id: str) -> str:
        taken = {row.program_id for row in self._store.drafts()} | self.newest.programs.keys()
        return free_id(program_id, taken)

    def save(self, draft: Draft) -> Draft:
        """Store a draft and return it as it is now; one that was sent in has to be sent in again.

        Only what a supervisor writes is taken from it. Raises DeskError where somebody
        else has changed it since it was handed out, or where it could not be read back.
        """
        program_id = draft.program.id
        row = self._store.draft(program_id)
        if row is None:
            if draft.revision:
                raise OvertakenError
            same_as_published = self._is_published(draft)
            return draft if same_as_published else self._put(draft)
        if row.revision not in {draft.revision, self._mine.get(program_id)}:
            raise OvertakenError
        stood = opened(row, self.newest.questionnaire)
        if draft.content == stood.content:
            return stood
        return self._put(with_content(stood, draft), row)

    def _is_published(self, draft: Draft) -> bool:
        content = self._head()
        program = content.catalogue.programs.get(draft.program.id)
        cases = own_cases(content.catalogue, content.files, draft.program.id)
        return draft.content == (program, cases, {}, {})

    def discard(self, program_id: str) -> None:
        """Throw a draft away; that it was there stays in the history."""
        row = self._row(program_id)
        told = Happening(self._now(), self.me, What.DISCARDED, (program_id,))
        self._store.change(DeskChange(dropped={program_id: row.revision}, happenings=(told,)))
        self._mine.pop(program_id, None)

    def catalogue_with(self, drafts: Iterable[Draft]) -> Catalogue:
        """Return the newest catalogue with drafts in it, for a look; nothing is checked."""
        content = self._head()
        return with_drafts(content.catalogue, content.files, list(drafts))

    def problems(self, draft: Draft) -> list[Problem]:
        """Return all that has to be mended before a draft can be sent in, failing cases apart."""
        content = self._head()
        questionnaire = content.catalogue.questionnaire
        row = self._store.draft(draft.program.id)
        faults = faults_of(to_store(draft, questionnaire, row), questionnaire)
        stale = []
        if self.is_overtaken(draft):
            stale = [staleness(draft, self._changed_in(draft.program.id).name)]
        return [*stale, *faults, *problems_of(draft, content)]

    def is_overtaken(self, draft: Draft) -> bool:
        """Tell whether the program has been published otherwise since a draft was begun."""
        return fingerprint(self._head().files, draft.program.id) != draft.base

    def _changed_in(self, program_id: str) -> StoredVersion:
        """Return the version in which a program got the form it has in the newest."""
        *earlier, found = line(self._versions.all())
        now = fingerprint(self._versions.files(found), program_id)
        for version in reversed(earlier):
            if fingerprint(self._versions.files(version), program_id) != now:
                break
            found = version
        return found

    def failures(self, draft: Draft) -> list[Failure]:
        """Return the expectations of rule cases that do not hold with a draft."""
        return failures_of(draft, self.catalogue_with([draft]))
