"""The store: each method is one user action, saved when it returns and not at all if it raises.

Importing this module is cheap; the first use of a Store imports SQLAlchemy.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from matcher.clock import now
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.backups import back_up
from matcher.store.chain import Happening
from matcher.store.checked_package import checked_package
from matcher.store.failures import ANOTHER_CATALOGUE, calmly
from matcher.store.file_format import WAIT_S
from matcher.store.recovery import make_ready
from matcher.store.seals import package_seal
from matcher.store.settings import refuse_unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from matcher.store.chain import Event
    from matcher.store.desk_rows import DeskRows
    from matcher.store.records import (
        DeskChange,
        DraftRow,
        StoredPackage,
        StoredReport,
        StoredVersion,
    )
    from matcher.store.rows import TableRows


def _other_content(version: str) -> Message:
    return Message(
        "Versjon «{version}» finnes her med et annet innhold. Katalogen i bruk er den samme "
        "som før. Be den som lagde pakken, om et nytt versjonsnummer.",
        version=version,
    )


class Store:
    """The local database, ready for use. Holds no connection between two actions."""

    def __init__(
        self,
        path: Path,
        notice: Message | None = None,
        *,
        clock: Callable[[], datetime] = now,
        wait_s: float = WAIT_S,
    ) -> None:
        """Take a database that is ready; `open` makes it so."""
        self.path = path
        self.notice = notice
        """What a person should know about how the database was opened, if anything."""
        self._clock = clock
        self._wait_s = wait_s

    @classmethod
    def open(
        cls, path: Path, *, clock: Callable[[], datetime] = now, wait_s: float = WAIT_S
    ) -> Store:
        """Create, upgrade or restore the database as needed; the rest of the work waits for use.

        `wait_s` is how long any action waits for another program that is writing. Raises
        StoreError where the database is newer, out of reach or not to be written to; nothing is
        then changed, and the program can go on without it.
        """
        moment = clock().replace(tzinfo=None)
        return cls(path, make_ready(path, moment, wait_s), clock=clock, wait_s=wait_s)

    def settings(self) -> dict[str, str]:
        """Return the saved settings. Raises StoreError."""
        with self._action() as rows:
            return rows.settings()

    def put_settings(self, values: Mapping[str, str]) -> None:
        """Save settings, all or none. Raises StoreError, and ValueError for what none may hold."""
        refuse_unknown(values)
        if values:
            with self._action(writes=True) as rows:
                rows.put_settings(values)

    def import_package(self, raw: bytes, source_name: str, who: str = "") -> StoredPackage:
        """Check a catalogue package, store it and take it into use; return what was stored.

        One for a later day waits for it: until then the catalogue in use is the same as before.
        `source_name` is the name of the file it came from. Raises InputError with every fault of
        the package, and StoreError; the catalogue in use is then the same as before.
        """
        package, _ = checked_package(raw, source_name, self._clock())
        self.keep_package(package, who)
        return package

    def keep_package(
        self,
        package: StoredPackage,
        who: str = "",
        trusted: Mapping[str, bytes] | None = None,
        *,
        over: Mapping[str, bytes] | None = None,
        returned: bool = False,
    ) -> None:
        """Store a package that was checked and take it into use. Raises as `import_package`.

        `who` took it in: the history tells of it, and whether it was `returned` to. `trusted` is
        what its signatures prove, over what was trusted when they were looked at: where that is
        no longer so, it is refused.
        """
        what = "kept" if package.early else "returned" if returned else "imported"
        with calmly():
            back_up(self.path, self._clock().replace(tzinfo=None))
        with self._action(writes=True) as rows:
            if rows.is_another(package.version, package.hash):
                raise InputError([_other_content(package.version)])
            from matcher.store.desk_rows import DeskRows

            rows.put_package(package, active=not package.early)
            if trusted:
                if rows.trusted() != dict(over or {}):
                    raise InputError([ANOTHER_CATALOGUE])
                rows.put_trusted(trusted)
            DeskRows(rows.connection).happened(
                Happening(
                    package.imported_at, who, what, (),
                    package.version, package.source_name, package.hash, package_seal(package),
                )
            )  # fmt: skip

    def trusted(self) -> dict[str, bytes]:
        """Return what was proved of signatures before, by role."""
        with self._action() as rows:
            return rows.trusted()

    def packages(self) -> tuple[StoredPackage, ...]:
        """Return the package in use and those that wait for their day, in the order they came."""
        with self._action() as rows:
            return rows.packages()

    def package(self, digest: str) -> bytes | None:
        """Return the content of an imported package by its hash, in use or not."""
        found = self.package_of(digest)
        return found.content if found else None

    def package_of(self, digest: str) -> StoredPackage | None:
        """Return an imported package by its hash, in use or not."""
        with self._action() as rows:
            return rows.package_of(digest)

    def change(self, change: DeskChange) -> None:
        """Save all that one act at the desk changes, or nothing of it.

        Raises OvertakenError where somebody else was first, and StoreError.
        """
        if change.versions:
            with calmly():
                back_up(self.path, self._clock().replace(tzinfo=None))
        with self._action(writes=True) as rows:
            from matcher.store.desk_change import apply

            apply(rows.connection, change)

    def draft(self, program_id: str) -> DraftRow | None:
        """Return the draft of a program, if there is one."""
        with self._action() as rows:
            return next(iter(rows.drafts(program_id)), None)

    def drafts(self) -> tuple[DraftRow, ...]:
        """Return all drafts by program."""
        with self._action() as rows:
            return rows.drafts()

    def versions(self) -> tuple[StoredVersion, ...]:
        """Return all published versions in the order they were published."""
        with self._desk() as rows:
            return rows.versions()

    def version_content(self, number: int) -> bytes | None:
        """Return the package of a published version."""
        with self._desk() as rows:
            return rows.content(number)

    def history(self) -> tuple[Event, ...]:
        """Return every event of the desk, the first one first."""
        with self._desk() as rows:
            return rows.history()

    def reports(self) -> tuple[StoredReport, ...]:
        """Return the reports nobody has dealt with."""
        with self._desk() as rows:
            return rows.reports()

    def knows_report(self, digest: str) -> bool:
        """Tell whether a report was taken in before, dealt with or not."""
        with self._desk() as rows:
            return rows.knows_report(digest)

    @contextmanager
    def _desk(self) -> Iterator[DeskRows]:
        from matcher.store.desk_rows import DeskRows

        with self._action() as rows:
            yield DeskRows(rows.connection)

    @contextmanager
    def _action(self, *, writes: bool = False) -> Iterator[TableRows]:
        from matcher.store.engine import action
        from matcher.store.rows import TableRows

        with action(self.path, writes=writes, wait_s=self._wait_s) as connection:
            yield TableRows(connection)
