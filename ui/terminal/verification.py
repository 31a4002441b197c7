"""`verify`: a history that proves itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework import DeskError, Rulework
from matcher.store import Store, database_file
from matcher.store.signatures import signed_head
from matcher.trust import parted

if TYPE_CHECKING:
    from pathlib import Path


_FAULTY = 1


def verify(file: Path | None) -> int:
    """Prove history, versions and approvals, also against a signed file; 1 where they fail."""
    if not database_file().exists():
        print("Det er ingen database å kontrollere ennå.")
        return 0
    desk = Rulework(Store.open(database_file()))
    try:
        desk.history.verify()
    except DeskError as error:
        print(error)
        return _FAULTY
    if file is not None and not _goes_through(desk, file):
        print("Historikken går ikke gjennom hendelsen som filen ble underskrevet over.")
        return _FAULTY
    print("Historikken, versjonene og godkjenningene er slik de ble skrevet.")
    return 0


def _goes_through(desk: Rulework, path: Path) -> bool:
    try:
        with path.open("rb") as opened:
            raw = opened.read(MAX_PACKAGE + 1)
    except OSError as error:
        raise InputError([Message("Filen kan ikke leses. Velg en annen.")]) from error
    head = signed_head(parted(read_package(raw)))
    if head is None:
        raise InputError([Message("Filen sier ikke hvilken historikk den ble underskrevet over.")])
    return any((event.number, event.hash) == head for event in desk.history.events())
