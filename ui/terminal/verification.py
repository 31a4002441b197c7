"""`verify`: a history that proves itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, opened_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework import DeskError, Rulework
from matcher.store import (
    Health,
    Store,
    catalogues_add_up,
    database_file,
    not_as_told,
    signed_head,
)
from matcher.store.peek import peek
from matcher.trust import parted
from ui.terminal.input_file import file_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.store import Peek

_FAULTY = 1


def verify(file: Path | None) -> int:
    """Prove history, versions and approvals, also against a signed file; 1 where they fail."""
    # Before it is opened: opening takes a copy into use where the database is damaged or gone.
    seen = peek(database_file(), mend=False)
    if seen.state is Health.ABSENT:
        print("Det er ingen database å kontrollere ennå.")
        return 0
    if fault := _damage(seen) or _fault(file):
        print(fault)
        return _FAULTY
    print("Historikken, versjonene og godkjenningene er slik de ble skrevet.")
    return 0


def _damage(seen: Peek) -> Message | None:
    if seen.state is Health.DAMAGED:
        return seen.message
    if not seen.state.readable:
        return None  # opening tells
    if said := not_as_told(seen):
        return said
    if seen.about_settings:
        return seen.about_settings
    if not catalogues_add_up(seen.path):
        return Message(
            "En katalog i databasen er skadet. Ingenting er rørt. Ta vare på databasen og kopiene, "
            "og si fra til IT."
        )
    return None


def _fault(file: Path | None) -> Message | None:
    store = Store.open(database_file())
    if store.notice:
        print(store.notice, file=sys.stderr)
    desk = Rulework(store)
    try:
        desk.history.verify()
    except DeskError as error:
        return error.said
    if file is not None and not _goes_through(desk, file):
        return Message("Historikken går ikke gjennom hendelsen som filen ble underskrevet over.")
    return None


def _goes_through(desk: Rulework, path: Path) -> bool:
    raw = file_bytes(path, MAX_PACKAGE)
    head = signed_head(parted(opened_package(raw)))
    if head is None:
        raise InputError([Message("Filen sier ikke hvilken historikk den ble underskrevet over.")])
    return any((event.number, event.hash) == head for event in desk.history.events())
