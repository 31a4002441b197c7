"""What else would know if the history were cut short: its guards, and the copies beside it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from matcher.store.backups import backups_of
from matcher.store.failures import BELOW
from matcher.store.ordinary_files import opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from matcher.store.backups import Backup
    from matcher.store.chain import Event

GUARDS = frozenset({
    "version_UPDATE_refused", "version_DELETE_refused", "version_next",
    "history_UPDATE_refused", "history_DELETE_refused", "history_link",
})  # fmt: skip
"""The triggers that keep what may only grow from being changed."""


def missing_guards(database: Path) -> frozenset[str]:
    """Return the guards that somebody has taken away. Raises sqlite3.Error."""
    with closing(opened(database)) as db:
        there = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        return GUARDS - {str(name) for (name,) in there}


def knows_more(database: Path, events: Sequence[Event]) -> Backup | None:
    """Return the newest copy whose history goes another way than the database's, if any.

    Copies from before somebody went back to one of them do, and are not asked.
    """
    restored = [event.version for event in events if event.what == "restored"]
    after = max((int(number) for number in restored if number.isdecimal()), default=-1)
    asked = [copy for copy in backups_of(database) if copy.number > after]
    return next((copy for copy in asked if _goes_another_way(copy.path, events)), None)


def _goes_another_way(copy: Path, events: Iterable[Event]) -> bool:
    newest = "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1"
    try:
        with closing(opened(copy)) as db:
            last = db.execute(newest).fetchone()
    except BELOW:
        return False  # it is no witness of anything
    return last is not None and not any((event.number, event.hash) == last for event in events)
