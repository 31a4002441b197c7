"""What every act at the desk rests on: the store, who is there, the versions, and saving."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from matcher import clock
from matcher.catalogue.catalogue_files import read_folder
from matcher.messages import Message
from matcher.rulework.draft_rows import opened, to_store
from matcher.rulework.history import What
from matcher.rulework.identity import identity
from matcher.rulework.overlay import fingerprint
from matcher.rulework.records import DeskError, Draft, DraftState, edited
from matcher.rulework.version_store import Versions
from matcher.store.chain import Happening
from matcher.store.paths import bundled_catalogue, database_file
from matcher.store.records import DeskChange, Settled
from matcher.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime
    from pathlib import Path

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.rulework.version_store import Content
    from matcher.store import records


def _bundled() -> Mapping[str, bytes]:
    return read_folder(bundled_catalogue())


class Desk:
    """One database, somebody at work on it, and the versions published there."""

    def __init__(
        self,
        store: Store,
        bundled: Callable[[], Mapping[str, bytes]] = _bundled,
        who: Callable[[], str] | None = None,
        now: Callable[[], datetime] = clock.now,
    ) -> None:
        """Work on a store; `bundled` gives the files of the catalogue that came with the program.

        `who` tells who is at the desk: the configured supervisor or the system's user by default.
        """
        self._store = store
        self._who = who or identity(store)
        self._now = now
        self._bundled = bundled
        self._versions = Versions(store, bundled, now)
        self._mine: dict[str, int] = {}

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """Return the desk of the user's own database. Raises StoreError."""
        return cls(Store.open(path or database_file()))

    @property
    def me(self) -> str:
        """Who is at the desk."""
        return self._who()

    @property
    def today(self) -> date:
        """The local date of the desk's clock."""
        return self._now().date()

    @property
    def published(self) -> Catalogue:
        """The catalogue in force today, with its rule cases."""
        return self._versions.content(self._versions.today()).catalogue

    @property
    def newest(self) -> Catalogue:
        """The catalogue that changes build on: the published one, or one that is yet to come."""
        return self._head().catalogue

    def _head(self) -> Content:
        return self._versions.content(self._versions.newest())

    def _row(self, program_id: str) -> records.DraftRow:
        row = self._store.draft(program_id)
        if row is None:
            raise DeskError(
                Message(
                    "Det finnes ikke noe utkast til «{name}». Det kan være publisert eller "
                    "forkastet av en annen. Ingenting er endret.",
                    name=program_id[:80],
                )
            )
        return row

    def _stored(self, program_id: str) -> Draft:
        return opened(self._row(program_id), self.newest.questionnaire)

    def _begun(self, program: Program, cases: tuple[RuleCase, ...] = ()) -> Draft:
        content = self._head()
        return Draft(
            program=program,
            cases=cases,
            expectations={},
            based_on=content.catalogue.hash,
            author=self.me,
            changed_at=self._now(),
            state=DraftState.EDITING,
            base=fingerprint(content.files, program.id),
        )

    def _put(self, draft: Draft, row: records.DraftRow | None = None) -> Draft:
        """Store what somebody has changed: it is theirs too, and nobody has approved it."""
        over, changed = draft.revision, edited(draft, self.me)
        what = What.STARTED if not over else What.REOPENED
        told = () if over and draft.state is DraftState.EDITING else (self._told(what, draft),)
        return self._replace([(changed, over)], told, row)[0]

    def _replace(
        self,
        drafts: Iterable[tuple[Draft, int]],
        told: Iterable[Happening],
        row: records.DraftRow | None = None,
        settled: Settled | None = None,
    ) -> tuple[Draft, ...]:
        """Store drafts over those with the revisions named, all or none."""
        at, questionnaire = self._now(), self.newest.questionnaire
        fresh = [
            (replace(draft, changed_at=at, revision=secrets.randbits(62) + 1), over)
            for draft, over in drafts
        ]
        rows = tuple((to_store(draft, questionnaire, row), over) for draft, over in fresh)
        self._store.change(DeskChange(drafts=rows, happenings=tuple(told), settled=settled))
        for draft, _ in fresh:
            self._mine[draft.program.id] = draft.revision
        return tuple(draft for draft, _ in fresh)

    def _told(self, what: What, draft: Draft, why: str = "") -> Happening:
        program = to_store(draft, self.newest.questionnaire).content
        content = hashlib.sha256(program.encode()).hexdigest()
        return Happening(self._now(), self.me, what, (draft.program.id,), "", why, content)
