"""A draft of an older version: told what was published since, taken on from there, brought back."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import content_hash, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework.draft_merge import Join, rebased, woven
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.merge3 import Sides
from matcher.rulework.overlay import fingerprint
from matcher.rulework.records import DeskError, edited, with_content
from matcher.rulework.version_store import shown
from matcher.store import OvertakenError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from matcher.rulework.draft_merge import Merge
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.readiness import Readiness
    from matcher.rulework.records import Draft
    from matcher.rulework.session import Session
    from matcher.store import records

_FORMER = ("content", "cases", "expectations", "missing", "based_on", "base", "kind")


class Rebase:
    """Work goes on from the newest version; nothing of either side is lost unseen."""

    def __init__(self, session: Session, drafts: Drafts, readiness: Readiness) -> None:
        """Take the drafts of a session on."""
        self._session = session
        self._drafts = drafts
        self._readiness = readiness

    def merge_of(self, draft: Draft, take: Collection[str] = ()) -> Merge | None:
        """Return what a draft would become if it were taken on; None where it builds on the newest.

        Nothing is stored: it is for a person to look at and to choose. Where both have changed the
        same, the draft's own stays but at the places in `take`.
        """
        there = {case.id for case in self._session.newest.cases}
        changed = (*draft.expectations, *draft.missing)
        if not self._readiness.is_overtaken(draft) and there.issuperset(changed):
            return None
        version = shown(self._readiness.changed_in(draft.program.id))
        content = self._session.ground.content
        merge = rebased(draft, self._begun_from(draft), content, version, take)
        return replace(merge, onto=self._session.newest.hash)

    def _begun_from(self, draft: Draft) -> Mapping[str, bytes] | None:
        """Return the files a draft was begun from; None where they are nowhere any more."""
        for files in self._files_of(draft.based_on):
            if not draft.base or fingerprint(files, draft.program.id) == draft.base:
                return files
        return None

    def _files_of(self, digest: str) -> Iterator[Mapping[str, bytes]]:
        """Yield the files of a catalogue wherever it is kept: a version, a package, or bundled."""
        for version in self._session.versions.all():
            if version.hash == digest:
                with suppress(DeskError):
                    yield self._session.versions.files(version)
        if raw := self._session.store.package(digest):
            with suppress(InputError):
                yield read_package(raw)
        bundled = self._session.bundled()
        if content_hash(bundled) == digest:
            yield bundled

    def take_on(
        self, program_id: str, take_theirs: Collection[str] = (), seen: Merge | None = None
    ) -> Draft:
        """Take a draft on from the newest version; it has to be sent in again.

        `take_theirs` are the places where both have changed the same and theirs is to stand. `seen`
        is what the choice was made on: nothing else is taken on unseen. The draft as it was
        can be brought back.
        """
        row = self._drafts.row(program_id)
        draft, content = self._drafts.opened(row), self._session.head
        merge = self.merge_of(draft, take_theirs)
        if merge is None:
            raise DeskError(
                Message("Utkastet bygger alt på den nyeste versjonen. Ingenting er endret.")
            )
        unseen = seen is not None and (
            seen.onto != merge.onto or seen.before.content != draft.content
        )
        if unseen or not {each.place for each in merge.conflicts}.issuperset(take_theirs):
            raise OvertakenError
        moved = replace(
            edited(merge.draft, self._session.me),
            based_on=merge.onto,
            base=fingerprint(content.files, program_id),
            former=_former(row),
        )
        told = self._drafts.event(
            EventKind.REBASED, moved, version=self._session.versions.newest().name, before=row
        )
        return self._drafts.store([(moved, draft.revision)], [told], row)[0]

    def save(self, begun: Draft, mine: Draft) -> tuple[Draft, Join | None]:
        """Save a draft; where another has stored something in it meanwhile, both are joined.

        `begun` is the draft as it was handed out.
        """
        try:
            return self._drafts.save(mine), None
        except OvertakenError:
            join = self.join(begun, mine)
            return join.draft, join

    def join(self, begun: Draft, mine: Draft) -> Join:
        """Store what was written in a draft beside what another has stored there meanwhile.

        Where both wrote in the same place mine stands, and theirs can be brought back. A draft that
        is gone by now is begun anew with all of mine.
        """
        row = self._session.store.draft(mine.program.id)
        if row is None:
            anew = self._drafts.put(replace(mine, revision=0, former=""))
            return Join(anew, Sides(begun, mine, mine))
        theirs = self._drafts.opened(row)
        sides = Sides(begun, mine, theirs)
        both, conflicts = woven(sides, self._session.ground.content.catalogue)
        former = _former(row) if conflicts else theirs.former
        kept = replace(with_content(theirs, both), former=former)
        stored = self._drafts.put(kept, row) if kept != theirs else theirs
        # What this desk had on its way before it knows of theirs has to be joined as well.
        self._drafts.forget([stored.program.id])
        return Join(stored, sides, conflicts)

    def bring_back(self, program_id: str) -> Draft:
        """Make a draft what it was before it was taken on; what it is now is kept in its place."""
        row = self._drafts.row(program_id)
        if not row.former:
            raise DeskError(
                Message("Utkastet er ikke tatt videre fra en annen versjon. Ingenting er endret.")
            )
        was = replace(row, **json.loads(row.former), former=_former(row), seal="")
        back = edited(self._drafts.opened(was), self._session.me)
        told = self._drafts.event(EventKind.BROUGHT_BACK, back, before=was)
        return self._drafts.store([(back, row.revision)], [told], was)[0]


def _former(row: records.DraftRow) -> str:
    return json.dumps({name: getattr(row, name) for name in _FORMER}, ensure_ascii=False)
