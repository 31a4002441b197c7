"""Make the database ready for use: created, upgraded, or brought back from its newest good copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from matcher.errors import StoreError
from matcher.messages import Message, joined
from matcher.store.backups import Backup, back_up, backups_of, due
from matcher.store.damaged_files import set_aside
from matcher.store.failures import calmly
from matcher.store.file_copies import copy_whole
from matcher.store.health import Health
from matcher.store.ordinary_files import refuse_no_file
from matcher.store.peek import Peek, peek
from matcher.store.repair import mend
from matcher.store.soundness import adds_up, sound

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

_DAILY = timedelta(days=1)
_MENDABLE = {Health.ABSENT, Health.OLDER, Health.DAMAGED}
_GOOD = {Health.CURRENT, Health.OLDER, Health.READ_ONLY}
_USELESS = {Health.DAMAGED, Health.ABSENT, Health.NEWER}


def make_ready(path: Path, now: datetime, wait_s: float) -> Message | None:
    """Return when the database can be used; what a person should know about it, if anything.

    Whatever was in a damaged file is set aside, never deleted. Raises StoreError where the
    database cannot or must not be used; it is then untouched.
    """
    found = peek(path, wait_s=wait_s)
    state = found.state
    if state is Health.CURRENT:
        _mend_active(found)
        return _copy_daily(path, now)
    if state not in _MENDABLE:
        raise StoreError(state.message)
    with calmly():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with alone(path, wait_s):
            return _make_ready_alone(path, now, wait_s)


def _mend_active(found: Peek) -> None:
    """Put back the catalogue in force where it has gone bad and a copy has it."""
    kept = found.version or found.package
    content = found.content or (found.package.content if found.package else b"")
    if found.untold or (kept is not None and not adds_up(content, kept.hash)):
        with calmly():
            mend(found.path, [copy.path for copy in backups_of(found.path)])


def _copy_daily(path: Path, now: datetime) -> Message | None:
    """Make the copy of the day; return why there is none. The database itself is well then."""
    if due(backups_of(path), now, _DAILY):
        try:
            with calmly():
                back_up(path, now)
        except StoreError as error:
            return Message("Dagens sikkerhetskopi ble ikke laget. {why}", why=error.said)
    return None


@contextmanager
def alone(path: Path, wait_s: float) -> Iterator[None]:
    """Keep other instances from moving files at the same time; freed even if this one dies."""
    refuse_no_file(path.with_suffix(".lock"))
    lock = sqlite3.connect(path.with_suffix(".lock"), timeout=wait_s, isolation_level=None)
    with closing(lock):
        lock.execute("PRAGMA journal_mode = MEMORY")
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _make_ready_alone(path: Path, now: datetime, wait_s: float) -> Message | None:
    notice = None
    state = peek(path, wait_s=wait_s).state  # another instance may have been first
    if state is Health.DAMAGED:
        notice = _recover(path, now)
        state = peek(path, wait_s=wait_s).state
    if state is Health.OLDER:
        back_up(path, now)
    if state is not Health.CURRENT:
        from matcher.store.upgrade import migrate

        migrate(path, wait_s=wait_s)
    return notice


def _recover(path: Path, now: datetime) -> Message:
    readable = [copy for copy in backups_of(path) if _is_good(copy)]
    # One with a catalogue gone bad is still better than to begin empty.
    good = next((copy for copy in readable if sound(copy.path)), next(iter(readable), None))
    aside: list[Path | None] = []

    def put_away() -> None:
        aside.append(set_aside(path, now))

    if good:
        copy_whole(good.path, path, put_away)
    else:
        put_away()
    return joined([_what_happened(aside[0]), _what_now(good)], " ")


def _is_good(backup: Backup) -> bool:
    state = peek(backup.path, mend=False).state
    if state not in _GOOD | _USELESS:
        # It may be good and only out of reach for now: better to wait than to begin empty.
        raise StoreError(state.message)
    return state in _GOOD


def _what_happened(aside: Path | None) -> Message:
    if aside is None:
        return Message("Databasen var borte.")
    return Message("Databasen var skadet og er lagt til side som «{name}».", name=aside.name)


def _what_now(good: Backup | None) -> Message:
    if good is None:
        return Message(
            "Det fantes ingen god kopi, så en ny database er laget. "
            "Hent inn tiltakskatalogen på nytt."
        )
    return Message(
        "Kopien fra {day:%d.%m.%Y} er tatt i bruk. Det som er endret siden, må gjøres på nytt.",
        day=good.made_at,
    )
