"""What can be done with a catalogue from outside: look at it, take it into use, go back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher import clock
from matcher.arrivals.arrival import Arrival, Origin
from matcher.arrivals.former import former_package
from matcher.catalogue import (
    content_hash,
    load,
    opened_package,
    read_folder,
    read_package,
    write_package,
)
from matcher.errors import InputError
from matcher.messages import Message, joined
from matcher.store import SignedBy, Store, bundled_catalogue, catalogue_in_use, database_file
from matcher.store.account import NobodyError, account
from matcher.store.checked_package import checked_files, checked_package
from matcher.store.failures import ANOTHER_CATALOGUE
from matcher.store.peek import peek
from matcher.store.signatures import proved_of
from matcher.trust import parted

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.arrivals.effects import Effects
    from matcher.catalogue import Catalogue
    from matcher.questions import Situation

BUNDLED = "(fulgte med programmet)"
"""Where the catalogue that came with the program is said to be from."""


class Arrivals:
    """The door that catalogues come in by. Each act opens the database anew, and none waits."""

    def examined(self, raw: bytes, name: str) -> Arrival:
        """Prove and check the bytes of a catalogue file, and change nothing.

        `name` is the file's. Raises InputError with what is wrong with it, and StoreError.
        """
        file = parted(opened_package(raw))
        proved = proved_of(file)
        package, catalogue = checked_files(file.catalogue, name, clock.now())
        return Arrival(
            replace(package, signed_by=proved.by),
            replace(catalogue, unsigned=not proved.by),
            _in_use(),
            proved,
        )

    def is_news(self, raw: bytes) -> bool:
        """Tell whether a file holds another catalogue than all that were in use here."""
        try:
            digest = content_hash(parted(read_package(raw)).catalogue)
        except InputError:
            return True  # what is wrong with it is told by looking at it
        if digest == _in_use(cases=False).hash:
            return False
        database = database_file()
        return not database.exists() or Store.open(database).package(digest) is None

    def bundled(self) -> Arrival:
        """Return the catalogue that came with the program. Raises InputError."""
        raw = write_package(read_folder(bundled_catalogue()))
        package, catalogue = checked_package(raw, BUNDLED, clock.now())
        return Arrival(
            replace(package, signed_by=BUNDLED),
            catalogue,
            _in_use(),
            SignedBy(BUNDLED),
            Origin.BUNDLED,
        )

    def former(self) -> Arrival:
        """Return the catalogue that was in use before the one that was taken in last.

        Raises InputError where none was taken in, or where what was before is gone.
        """
        package = former_package(database_file())
        if package is None:
            return replace(self.bundled(), origin=Origin.FORMER)
        files = read_package(package.content)
        signed = bool(package.signed_by)
        return Arrival(
            replace(package, imported_at=clock.now()),
            replace(load(files), unsigned=not signed),
            _in_use(),
            SignedBy(package.signed_by),
            Origin.FORMER,
        )

    def effects(
        self, arrival: Arrival, situation: Situation, cancelled: Callable[[], bool]
    ) -> Effects:
        """Return what a catalogue would change, also for the answers given now."""
        from matcher.arrivals.effects import effects

        return effects(arrival, situation, cancelled)

    def keep(self, arrival: Arrival) -> Catalogue:
        """Take into use, or keep for its day, what was looked at; return what it holds.

        Raises StoreError and InputError, also where another was taken into use since: what was
        shown is then not what would happen. Nothing is changed then.
        """
        if _in_use(cases=False).hash != arrival.before.hash:
            raise InputError([ANOTHER_CATALOGUE])
        Store.open(database_file()).keep_package(
            arrival.package,
            _who(),
            arrival.proved.trusted,
            over=arrival.proved.before,
            returned=arrival.origin is Origin.FORMER,
        )
        return arrival.catalogue

    def taken_in(self, raw: bytes, name: str, *, older: bool) -> Arrival:
        """Look at a catalogue file and take it into use. Raises InputError and StoreError.

        `older` is somebody's wish to go back to one that is older than the one in use, which
        nothing but its date tells of an unsigned one.
        """
        arrival = self.examined(raw, name)
        if arrival.older and not older:
            kept = Message("Ingenting er endret. Ta den inn med «--older» hvis det er meningen.")
            raise InputError([joined([arrival.age, kept], " ")])
        self.keep(arrival)
        return arrival


def _in_use(*, cases: bool = True) -> Catalogue:
    return catalogue_in_use(peek(database_file(), mend=False), cases=cases).catalogue


def _who() -> str:
    try:
        return account()
    except NobodyError:
        return ""  # the machine takes it in by itself
