"""`keys` and `sign`: who may sign catalogues, and a signature on one."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import MAX_PACKAGE, load, read_package, write_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store import Store, database_file
from matcher.store.policy import first_root
from matcher.trust import parted
from ui.terminal.input_file import file_bytes
from ui.terminal.package import deliver

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def keys(options: argparse.Namespace) -> int:
    """Make a key, put one on the ring or take it off, or show the ring. Raises InputError."""
    if options.act == "new":
        return _new(options.name, options.out)
    if options.ring is None:
        raise _said("Si hvor nøkkelringen er: --ring MAPPE.")
    if options.act == "list":
        return _list(options.ring)
    return _change(options)


def _change(options: argparse.Namespace) -> int:
    """Put a key on the ring or take it off, where nothing this machine has seen of it is gone."""
    from matcher.store.known_roots import remember
    from matcher.store.signed_here import hold_ring
    from matcher.trust.ring import ROOT, SUPERVISOR, add, revoke, roots_of

    ring = options.ring
    hold_ring(ring)
    opened = [_opened(path) for path in options.key]
    if options.act == "add":
        role = ROOT if options.root else SUPERVISOR
        public = file_bytes(options.name, MAX_PACKAGE)
        version = add(ring, role, public, opened, clock.now(), first_root())
    else:
        version = revoke(ring, options.name, opened, clock.now(), first_root())
    print(f"Nøkkelringen har nå rot nummer {version}.")
    roots = roots_of(ring)
    remember(roots[1], roots[version])
    return 0


def _new(name: str, folder: Path) -> int:
    from matcher.trust import write_key

    made = write_key(name, folder, _passphrase(f"Passord for {name}: "))
    print(f"Nøkkelen er skrevet til {made.hidden}. Gi {made.shown.name} til IT, og bare den.")
    return 0


def _list(ring: Path) -> int:
    from matcher.store.signed_here import hold_ring
    from matcher.trust.ring import newest_root

    hold_ring(ring)
    root = newest_root(ring).signed
    for key in root.keys.values():
        roles = [role for role in ("root", "targets") if key.keyid in root.roles[role].keyids]
        may = {"root": "roten", "targets": "kataloger"}
        shown = ", ".join(may[role] for role in roles)
        print(f"{key.unrecognized_fields.get('name', '?')}: {shown} ({key.keyid[:12]})")
    print(f"Roten gjelder til {root.expires:%d.%m.%Y}.")
    return 0


def sign(
    path: Path, out: Path, ring: Path, key_files: Iterable[Path], *, overwrite: bool = False
) -> int:
    """Put a signature on a catalogue file. Raises InputError where it has faults."""
    from matcher.store.signed_here import signed_here

    raw = file_bytes(path, MAX_PACKAGE)
    file = parted(read_package(raw))
    load(file.catalogue)
    paths = list(key_files)
    if not paths:
        raise _said("Si hvilken nøkkel du underskriver med: --key FIL.")
    for each in paths:
        file = signed_here(file, ring, _opened(each), clock.now(), _head())
    if deliver(write_package(file.files), out, overwrite=overwrite):
        print(f"Underskriften er skrevet til {out}. Katalogen må ha to underskrifter.")
    return 0


def _head() -> tuple[int, str] | None:
    """Return the newest event of the history here; None where there is none."""
    database = database_file()
    events = Store.open(database).history() if database.exists() else ()
    return (events[-1].number, events[-1].hash) if events else None


def _opened(path: Path) -> Ed25519PrivateKey:
    from matcher.trust import opened

    return opened(file_bytes(path, MAX_PACKAGE), _passphrase(f"Passord for {path.name}: "))


def _passphrase(asked: str) -> str:
    try:
        given = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()
    except EOFError:
        given = ""
    if not (passphrase := given.rstrip("\r\n")):
        raise _said(
            "Det ble ikke skrevet noe passord. Ingenting er gjort. Skriv det i terminalen, eller "
            "send ett passord per nøkkel på hver sin linje til standard inn."
        )
    return passphrase


def _said(text: str) -> InputError:
    return InputError([Message(text)])
