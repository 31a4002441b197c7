"""Drafts that begin as something else than what is published: a new program, a copy, an end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.draft_errors import unknown
from matcher.rulework.identity import written
from matcher.rulework.new_programs import (
    blank,
    copy_of,
    expecting_information,
    free_id,
    informed,
    retired,
)
from matcher.rulework.records import DeskError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.rulework.drafts import Drafts
    from matcher.rulework.records import Draft
    from matcher.rulework.session import Session


class NewDrafts:
    """Each is stored at once, and edited from then on as any other."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        """Begin drafts among those there are."""
        self._session = session
        self._drafts = drafts

    def new_program(self, program_id: str, name: str) -> Draft:
        """Begin on a program that is not there yet."""
        name = written(name, Message("Navnet"))
        program = blank(self._free(program_id), name, self._session.today)
        return self._drafts.put(replace(self._drafts.begun(program), new=True))

    def duplicate(self, program_id: str, new_id: str) -> Draft:
        """Begin on a new program as a copy of one, or of its draft; rule cases are not copied."""
        original = self._drafts.edit(program_id).program
        program = copy_of(original, self._free(new_id), self._session.today)
        return self._drafts.put(replace(self._drafts.begun(program), new=True))

    def _free(self, program_id: str) -> str:
        begun = {row.program_id for row in self._session.store.drafts()}
        return free_id(program_id, begun | self._session.newest.programs.keys())

    def retire(self, program_id: str, why: str, replaced_by: Iterable[str] = ()) -> Draft:
        """Begin on ending a program: it is kept for information, and its rule cases expect so."""
        draft, newest = self._drafts.edit(program_id), self._session.newest
        if draft.new:
            message = Message("Tiltaket er ikke publisert ennå. Forkast utkastet i stedet.")
            raise DeskError(message)
        others = tuple(replaced_by)
        if gone := [name for name in others if name not in newest.programs]:
            raise unknown(gone[0])
        program = retired(draft.program, written(why, Message("Grunnen")), others)
        own = {case.id for case in draft.cases}
        kept = [case for case in newest.cases if case.id not in own]
        mine = expecting_information(draft.cases, program_id)
        cases = tuple(informed(case, mine) for case in draft.cases)
        expected = {**draft.expectations, **expecting_information(kept, program_id)}
        return self._drafts.put(
            replace(draft, program=program, cases=cases, expectations=expected, retired=True)
        )
