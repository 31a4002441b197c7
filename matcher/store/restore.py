"""Going back to a copy on purpose: by a person, noted in the history, and nothing is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import StoreError
from matcher.messages import Message
from matcher.store.backups import backups_of
from matcher.store.chain import Happening
from matcher.store.damaged_files import put_back, set_aside
from matcher.store.failures import calmly
from matcher.store.file_copies import copy_whole
from matcher.store.file_format import WAIT_S
from matcher.store.health import Health
from matcher.store.peek import peek
from matcher.store.recovery import alone
from matcher.store.soundness import sound

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from matcher.store.backups import Backup


def restore(path: Path, copy: Backup, now: datetime, who: str) -> None:
    """Take a copy into use; what was there is set aside beside it. Raises StoreError.

    The history tells of it, and that the copies made so far may know of more: without that they
    would tell of a history cut short. So it stands in the copy before the copy is in use.
    """
    if not sound(copy.path):
        raise StoreError(
            Message(
                "Kopien fra {day:%d.%m.%Y} er skadet. Ingenting er endret. Velg en annen.",
                day=copy.made_at,
            )
        )
    newest = max(each.number for each in backups_of(path))
    told = Happening(now, who, "restored", (), f"{newest:06}", f"{copy.made_at:%d.%m.%Y %H.%M}", "")
    aside: list[Path | None] = []
    with calmly(), alone(path, WAIT_S):
        try:
            copy_whole(
                copy.path,
                path,
                lambda: aside.append(set_aside(path, now.replace(tzinfo=None))),
                lambda half: _tell(half, told),
            )
        except OSError:
            if aside and aside[0] and not path.exists():
                put_back(path, aside[0])
            raise


def _tell(copy: Path, told: Happening) -> None:
    """Write an event into a copy, upgraded where it is of an older release. Raises StoreError."""
    from matcher.store.desk_rows import DeskRows
    from matcher.store.engine import action
    from matcher.store.upgrade import migrate

    if peek(copy).state is Health.OLDER:
        migrate(copy)
    with action(copy, writes=True) as connection:
        DeskRows(connection).happened(told)
