"""`backup`, `restore` and `verify`: copies one can believe, and a history that proves itself."""

from __future__ import annotations

from matcher import clock
from matcher.errors import InputError, StoreError
from matcher.messages import Message
from matcher.store import calmly, database_file
from matcher.store.account import account
from matcher.store.backups import back_up, backups_of
from matcher.store.restore import restore
from matcher.store.soundness import sound

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
