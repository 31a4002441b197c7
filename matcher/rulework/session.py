"""What every act at the desk rests on: the store, the clock, who is there, and the versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import read_folder
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_rows import readable_entries
from matcher.rulework.ground import ground_of
from matcher.rulework.identity import identity
from matcher.rulework.version_store import VersionStore
from matcher.store import Happening, bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from matcher.catalogue import Catalogue
    from matcher.questions import Questionnaire
    from matcher.rulework.event_kinds import EventKind
    from matcher.rulework.ground import Ground
    from matcher.rulework.version_store import Content
    from matcher.store import Store


def bundled_files() -> Mapping[str, bytes]:
    """Return the files of the catalogue that came with the program."""
    return read_folder(bundled_catalogue())


class Session:
    """One database, somebody at work on it, and the versions published there."""

    def __init__(
        self,
        store: Store,
        bundled: Callable[[], Mapping[str, bytes]],
        who: Callable[[], str] | None,
        now: Callable[[], datetime],
    ) -> None:
        """Work on a store; nothing is read yet."""
        self.store = store
        self.bundled = bundled
        self.now = now
        self.versions = VersionStore(store, bundled, now)
        self._who = who or identity(store)
        self._ground: tuple[object, Ground] | None = None
        self._looked: object = None

    @property
    def me(self) -> str:
        """Who is at the desk."""
        return self._who()

    @property
    def today(self) -> date:
        """The local date of the desk's clock."""
        return self.now().date()

    @property
    def published(self) -> Catalogue:
        """The catalogue in force today, with its rule cases."""
        return self.versions.content(self.versions.today()).catalogue

    @property
    def newest(self) -> Catalogue:
        """The catalogue that changes build on: the published one, or one that is yet to come."""
        return self.head.catalogue

    @property
    def head(self) -> Content:
        """What `newest` was made from as well."""
        return self.versions.content(self.versions.newest())

    @property
    def ground(self) -> Ground:
        """What changes are tried on: `head` with all in it that waits beside programs.

        Looked at again when the database is another: every draft that is read asks for it.
        """
        head, path = self.head, self.store.path
        stat = path.stat() if path.exists() else None
        looked = head.catalogue.hash, stat and (stat.st_mtime_ns, stat.st_size)
        if self._ground is None or looked != self._looked:
            waiting = readable_entries(self.store.drafts())
            # Until all goes back, nothing is written on how it was.
            entries = tuple(each for each in waiting if each.kind is not EntryKind.VERSION)
            seen = (head.catalogue.hash, tuple((each.key, each.revision) for each in entries))
            if self._ground is None or self._ground[0] != seen:
                self._ground = seen, ground_of(head, entries)
            self._looked = looked
        return self._ground[1]

    @property
    def questionnaire(self) -> Questionnaire:
        """The questions that drafts are read with."""
        return self.ground.content.catalogue.questionnaire

    def event(
        self,
        kind: EventKind,
        programs: tuple[str, ...] = (),
        version: str = "",
        why: str = "",
        content: str = "",
    ) -> Happening:
        """Return what is to be written into the history: done now, by who is at the desk."""
        return Happening(self.now(), self.me, kind, programs, version, why, content)
