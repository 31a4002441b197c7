"""The folder of kept cases: what may be read of a case without a key stands in its name.

`K7Q-4M2.2026-11-30.2026-12-07.sak` – reference, day it was kept, day it ends. So a case is listed,
ends and is erased without anybody who can open it.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.errors import InputError
from matcher.kept_cases.case_files import HALF, wipe_out, write_whole
from matcher.messages import Message
from matcher.store.location import on_network_share

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789"
"""No vowels, so that no word comes out; nothing that looks like another."""
_ENDING = ".sak"
_DAY = r"(\d{4}-\d\d-\d\d)"
_NAME = re.compile(rf"([{_LETTERS}]{{3}}-[{_LETTERS}]{{3}})\.{_DAY}\.{_DAY}")
KEY = "key.json"
_LARGEST = 5_000_000


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case as it is listed."""

    reference: str
    kept: date
    ends: date
    """The first day it is not there any more."""

    @property
    def name(self) -> str:
        """Return the name its file has without the ending, and that it is sealed under."""
        return f"{self.reference}.{self.kept.isoformat()}.{self.ends.isoformat()}"

    def within(self, days: int) -> CaseLine:
        """Return it ending no later than so many days after it was kept."""
        return CaseLine(self.reference, self.kept, min(self.ends, self.kept + timedelta(days)))


class CaseFolder:
    """Knows names and bytes, no key. Everything raises OSError."""

    def __init__(self, folder: Path) -> None:
        """Look at nothing yet; the folder is made with the first case."""
        self.folder = folder

    @property
    def key_file(self) -> Path:
        """Where the key lies, sealed."""
        return self.folder / KEY

    def lines(self) -> list[CaseLine]:
        """Return every case there is, the newest first."""
        found = {line for line, path in self._named() if path.suffix == _ENDING}
        return sorted(found, key=lambda line: (line.kept, line.reference), reverse=True)

    def new_line(self, kept: date, days: int) -> CaseLine:
        """Return a case with a reference that no other has."""
        taken = {line.reference for line, _ in self._named()}
        while True:
            drawn = "".join(secrets.choice(_LETTERS) for _ in range(6))
            reference = f"{drawn[:3]}-{drawn[3:]}"
            if reference not in taken:
                return CaseLine(reference, kept, kept + timedelta(days))

    def write(self, line: CaseLine, raw: bytes) -> None:
        """Put a case there, whole or not at all."""
        self.make()
        write_whole(self._path(line), raw)

    def read(self, line: CaseLine) -> bytes:
        """Return the bytes of a case."""
        return read_chosen(self._path(line), _LARGEST)

    def make(self) -> None:
        """Make the folder, for nobody else to look into. Raises InputError on another machine."""
        if on_network_share(self.folder):
            said = Message("Datamappen ligger på en annen maskin. Der tas ingen sak vare på.")
            raise InputError([said])
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def erase(self, reference: str) -> None:
        """Erase a case, and with the last one the key of all."""
        for line, path in [*self._named()]:
            if line.reference == reference:
                wipe_out(path)
        self._let_key_go()

    def sweep(self, today: date, days: int) -> int:
        """Erase what has ended, of which no more than `days` is left to anything; tell how much."""
        ended = [path for line, path in self._named() if line.within(days).ends <= today]
        failed: OSError | None = None
        for path in ended:
            try:
                wipe_out(path)
            except OSError as error:  # the others go all the same
                failed = error
        if failed is not None:
            raise failed
        if ended:
            self._let_key_go()
        return len(ended)

    def _path(self, line: CaseLine) -> Path:
        return self.folder / f"{line.name}{_ENDING}"

    def _named(self) -> Iterator[tuple[CaseLine, Path]]:
        """Yield every file that is a case, or was to be one."""
        if not self.folder.is_dir():
            return
        for path in sorted(self.folder.iterdir()):
            found = _NAME.fullmatch(path.stem)
            if found is not None and path.suffix in {_ENDING, HALF}:
                with suppress(ValueError):  # a day that does not exist is none of ours
                    kept, ends = map(date.fromisoformat, found.groups()[1:])
                    yield CaseLine(found[1], kept, ends), path

    def _let_key_go(self) -> None:
        if next(self._named(), None) is None:
            wipe_out(self.key_file)
            wipe_out(self.key_file.with_suffix(HALF))
