"""Back to an earlier version: said before what it means, then proposed as any other change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.former_catalogue import (
    files_as_in,
    later_programs,
    other_kinds,
    same_content,
)
from matcher.rulework.former_drafts import is_otherwise
from matcher.rulework.identity import written
from matcher.rulework.records import DeskError, Draft
from matcher.rulework.verification import verify_line

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.entries import Entries
    from matcher.rulework.entry_files import EntryDraft
    from matcher.rulework.entry_kinds import EntryKind
    from matcher.rulework.session import Session
    from matcher.rulework.version_store import Content


@dataclass(frozen=True, slots=True)
class Return:
    """What going back to a version would change."""

    programs: tuple[Program, ...]
    """As they would be again; those that came later are ended."""

    ended: tuple[str, ...]
    kinds: tuple[EntryKind, ...]
    """What else becomes as it was: questions, amounts and so on."""

    overtaken: tuple[Draft, ...]
    """Drafts of the same programs: they stay, and have to be taken on from the new version."""

    others: tuple[Draft, ...]
    """Drafts of other programs: they stay as they are."""

    nothing: bool = False
    """Whether all is as it was already."""


class Rollback:
    """The whole catalogue goes back, in one version; a program that came later is ended."""

    def __init__(self, session: Session, drafts: Drafts, entries: Entries) -> None:
        """Go back to a version of a session."""
        self._session = session
        self._drafts = drafts
        self._entries = entries

    def preview(self, version_id: str) -> Return:
        """Return what going back to a version would mean. Nothing is changed."""
        old, head = self._former(version_id), self._session.head
        files = files_as_in(old, head, "–")
        later = later_programs(old, head)
        again = [
            program
            for name, program in old.catalogue.programs.items()
            if name not in head.catalogue.programs or is_otherwise(name, old, head)
        ]
        programs = (*again, *later)
        ids, drafts = {program.id for program in programs}, self._drafts.all()
        return Return(
            programs=tuple(sorted(programs, key=lambda program: program.id)),
            ended=tuple(program.id for program in later),
            kinds=other_kinds(files, head.files),
            overtaken=tuple(draft for draft in drafts if draft.program.id in ids),
            others=tuple(draft for draft in drafts if draft.program.id not in ids),
            nothing=same_content(files, head.files),
        )

    def _former(self, version_id: str) -> Content:
        versions = self._session.versions
        return versions.content(versions.named(version_id))

    def propose(self, to_version: str, reason: str) -> EntryDraft:
        """Propose to be as an earlier version was: sent in, to be approved by another."""
        why = written(reason, Message("Begrunnelsen"))
        verify_line(self._session)
        old, head = self._former(to_version), self._session.head
        files = files_as_in(old, head, why)
        if same_content(files, head.files):
            raise DeskError(Message("Alt er slik det var i den versjonen. Ingenting er endret."))
        content = self._session.versions.named(to_version).hash
        told = self._session.event(EventKind.ROLLED_BACK, (), to_version, why, content)
        return self._entries.propose_version(to_version, files, why, told)
