"""Door 2: what a supervisor does. Every act is saved when it returns; not at all if it raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from matcher import clock
from matcher.rulework.approval import Approval
from matcher.rulework.drafts import Drafts
from matcher.rulework.entries import Entries
from matcher.rulework.history import History
from matcher.rulework.new_drafts import NewDrafts
from matcher.rulework.publisher import Publisher
from matcher.rulework.rates import Rates
from matcher.rulework.readiness import Readiness
from matcher.rulework.rebase import Rebase
from matcher.rulework.review import Review
from matcher.rulework.rollback import Rollback
from matcher.rulework.session import Session, bundled_files
from matcher.rulework.versions import Versions
from matcher.store import Store, database_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path


class Rulework:
    """The supervisor's desk over one database: what can be done there, round one session.

    May be used from a background job as well.
    """

    def __init__(
        self,
        store: Store,
        bundled: Callable[[], Mapping[str, bytes]] = bundled_files,
        who: Callable[[], str] | None = None,
        now: Callable[[], datetime] = clock.now,
    ) -> None:
        """Work on a store; `bundled` gives the files of the catalogue that came with the program.

        `who` tells who is at the desk: the configured supervisor or the system's user by default.
        """
        self.session = Session(store, bundled, who, now)
        self.drafts = Drafts(self.session)
        self.new_drafts = NewDrafts(self.session, self.drafts)
        self.readiness = Readiness(self.session, self.drafts)
        self.entries = Entries(self.session)
        self.approval = Approval(self.session, self.drafts, self.readiness, self.entries)
        self.publisher = Publisher(self.session, self.drafts)
        self.rates = Rates(self.session, self.entries)
        self.rebase = Rebase(self.session, self.drafts, self.readiness)
        self.rollback = Rollback(self.session, self.drafts, self.entries)
        self.review = Review(self.session, self.drafts, self.readiness)
        self.versions = Versions(self.session)
        self.history = History(self.session)

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """Return the desk of the user's own database. Raises StoreError."""
        return cls(Store.open(path or database_file()))
