"""What a caseworker does with kept cases: keep, list, open, erase; and what ends by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.kept_cases.case_key import CaseKey
from matcher.kept_cases.kept_case import case_of
from matcher.kept_cases.sealed_case import open_case, seal_case
from matcher.kept_cases.selection import selection_of
from matcher.messages import Message
from matcher.obstacles import obstacle

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.kept_cases.account_store import AccountStore
    from matcher.kept_cases.case_folder import CaseFolder, CaseLine
    from matcher.kept_cases.case_rules import CaseRules
    from matcher.kept_cases.kept_case import KeptCase
    from matcher.questions import Situation

MOST = 200
"""So many cases are kept at once: more would be a register."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is to see of kept cases at one moment."""

    lines: tuple[CaseLine, ...]
    """Those that have not ended, the newest first."""

    rules: CaseRules
    ends: date
    """The day a case ends that is kept now."""

    needs_passphrase: bool
    is_new: bool
    """Whether the next case that is kept makes the key, so that a passphrase is chosen."""


class KeptCases:
    """The kept cases of one account. Whatever fails is told in words and changes nothing."""

    def __init__(
        self,
        folder: CaseFolder,
        rules: Callable[[], CaseRules],
        store: Callable[[], AccountStore | None],
        today: Callable[[], date],
    ) -> None:
        """Read nothing yet."""
        self._folder = folder
        self._rules, self._store, self._today = rules, store, today

    def look(self) -> Shelf:
        """Return what there is to see, without a key. Raises InputError."""
        rules, lines = self._rules(), self._standing()
        try:
            key = self._key
            asks, is_new = key.needs_passphrase, not key.is_there
        except OSError as error:  # names can be read in some folders, and nothing behind them
            raise InputError([_unreadable(error)]) from error
        return Shelf(
            tuple(line.within(rules.days) for line in lines), rules,
            self._today() + timedelta(rules.days), asks, is_new,
        )  # fmt: skip

    @property
    def _key(self) -> CaseKey:
        file = self._folder.key_file
        by_passphrase = self._rules().passphrase and not file.exists()
        return CaseKey(file, None if by_passphrase else self._store())

    def _standing(self) -> list[CaseLine]:
        """Return the cases that have not ended, each as its file is named."""
        now, days = self._today(), self._rules().days
        try:
            return [line for line in self._folder.lines() if line.within(days).ends > now]
        except OSError as error:
            raise InputError([_unreadable(error)]) from error

    def keep(
        self,
        situation: Situation,
        catalogue: Catalogue,
        ticked: Collection[str] = (),
        passphrase: str = "",
    ) -> CaseLine:
        """Keep a case and return how it is listed. Raises InputError; nothing is kept then."""
        if not self._rules().allowed:
            raise InputError([Message("IT har ikke åpnet for å ta vare på saker her.")])
        case = case_of(selection_of(situation, catalogue), ticked, situation, catalogue)
        if not case.facts:
            raise InputError([Message("Det er ingen svar som kan tas vare på.")])
        try:
            return self._keep(case, passphrase)
        except OSError as error:
            said = Message(
                "Saken ble ikke bevart ({why}). Svarene står her som før.", why=obstacle(error)
            )
            raise InputError([said]) from error

    def _keep(self, case: KeptCase, passphrase: str) -> CaseLine:
        folder, there = self._folder, self._folder.lines()
        if len(there) >= MOST:
            said = Message("Det er {count} bevarte saker. Slett noen først.", count=len(there))
            raise InputError([said])
        folder.make()
        # Beside cases no key is made anew: theirs is lost, and that must not be covered up.
        first = not there and not folder.key_file.exists()
        key = self._key.make(passphrase) if first else self._key.open(passphrase)
        told = folder.key_file.read_bytes()
        line = folder.new_line(self._today(), self._rules().days)
        folder.write(line, seal_case(case, key, line))
        if not folder.key_file.exists():
            # Another window erased its last case meanwhile, and the key with it.
            folder.key_file.write_bytes(told)
        if folder.key_file.read_bytes() != told:
            # Another window made the first key at the same moment: this case has none.
            folder.erase(line.reference)
            said = Message("Et annet vindu tok vare på en sak samtidig. Prøv igjen.")
            raise InputError([said])
        return line

    def open(self, reference: str, passphrase: str = "") -> KeptCase:
        """Return a case. Raises InputError; nothing is changed whatever is wrong."""
        if not self._rules().allowed:
            said = Message("IT tillater ikke bevarte saker lenger. De kan bare slettes.")
            raise InputError([said])
        line = next((one for one in self._standing() if one.reference == reference), None)
        if line is None:
            raise InputError([Message("Saken {name} er slettet.", name=reference)])
        try:
            raw, key = self._folder.read(line), self._key.open(passphrase)
        except OSError as error:
            raise InputError([_unreadable(error)]) from error
        return open_case(raw, key, line)

    def erase(self, reference: str) -> None:
        """Erase a case, and with the last one the key. Raises InputError."""
        try:
            self._folder.erase(reference)
        except OSError as error:
            said = Message(
                "Saken {name} ble ikke slettet ({why}). Lukk andre vinduer og prøv igjen.",
                name=reference, why=obstacle(error),
            )  # fmt: skip
            raise InputError([said]) from error

    def sweep(self) -> int:
        """Erase every case that has ended; tell how many. Raises InputError."""
        try:
            return self._folder.sweep(self._today(), self._rules().days)
        except OSError as error:
            raise InputError([_unreadable(error)]) from error


def _unreadable(error: OSError) -> Message:
    return Message(
        "De bevarte sakene kan ikke leses nå ({why}). Ingenting er endret.", why=obstacle(error)
    )
