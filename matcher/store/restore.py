"""Going back to a copy on purpose: by a person, noted in the history, and nothing is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import StoreError
from matcher.messages import Message
from matcher.store.backups import backups_of
from matcher.store.chain import Happening
from matcher.store.damaged_files import set_aside
from matcher.store.desk_change import apply
from matcher.store.failures import calmly
from matcher.store.file_copies import copy_whole
from matcher.store.file_format import WAIT_S
from matcher.store.records import DeskChange
from matcher.store.recovery import alone
from matcher.store.soundness import sound

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from matcher.store.backups import Backup


def restore(path: Path, copy: Backup, now: datetime, who: str) -> None:
    """Take a copy into use; what was there is set aside beside it. Raises StoreError.

    The history tells of it, and that the copies made so far may know of more.
    """
    from matcher.store.engine import action
    from matcher.store.store import Store

    if not sound(copy.path):
        raise StoreError(
            Message(
                "Kopien fra {day:%d.%m.%Y} er skadet. Ingenting er endret. Velg en annen.",
                day=copy.made_at,
            )
        )
    newest = max(each.number for each in backups_of(path))
    with calmly(), alone(path, WAIT_S):
        copy_whole(copy.path, path, lambda: set_aside(path, now.replace(tzinfo=None)))
    Store.open(path, clock=lambda: now)
    told = Happening(now, who, "restored", (), f"{newest:06}", f"{copy.made_at:%d.%m.%Y %H.%M}", "")
    with action(path, writes=True) as connection:
        apply(connection, DeskChange(happenings=(told,)))
