"""`backup`, `restore` and `verify`: copies one can believe, and a history that proves itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import MAX_PACKAGE, read_package
from matcher.errors import InputError, StoreError
from matcher.messages import Message
from matcher.rulework import DeskError, Rulework
from matcher.store import Store, database_file
from matcher.store.account import account
from matcher.store.backups import back_up, backups_of
from matcher.store.failures import calmly
from matcher.store.restore import restore
from matcher.store.signatures import signed_head
from matcher.store.soundness import sound
from matcher.trust import parted

if TYPE_CHECKING:
    from pathlib import Path

_FAULTY = 1


def back_up_now() -> int:
    """Make a copy. Raises StoreError."""
    path = database_file()
    if not path.exists():
        raise StoreError(Message("Det er ingen database å kopiere ennå."))
    with calmly():
        made = back_up(path, clock.now().replace(tzinfo=None))
    print(f"Kopien er lagret som {made.name}.")
    return 0 if sound(made) else _FAULTY


def restore_copy(name: str) -> int:
    """Show the copies, or go back to one. Raises StoreError and InputError."""
    path = database_file()
    copies = backups_of(path)
    if not name:
        for copy in copies:
            well = "hel" if sound(copy.path) else "skadet"
            print(f"{copy.path.name}  {copy.made_at:%d.%m.%Y kl. %H.%M}  {well}")
        print(f"{len(copies)} kopier.")
        return 0
    found = next((copy for copy in copies if name in {copy.path.name, copy.path.stem}), None)
    if found is None:
        raise InputError([Message("Det finnes ingen slik kopi. Ingenting er endret.")])
    restore(path, found, clock.now(), account())
    print(f"Kopien fra {found.made_at:%d.%m.%Y} er tatt i bruk. Det som var, er lagt til side.")
    return 0


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
