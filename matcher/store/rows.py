"""Between rows and the frozen values that leave the store; inside one action.

What the desk publishes and writes down for ever is in `publishing`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from matcher.errors import StoreError
from matcher.store.failures import SPOILT
from matcher.store.in_force import in_order
from matcher.store.records import DraftRow, StoredPackage
from matcher.store.schema import catalogue_package as packages
from matcher.store.schema import draft as drafts
from matcher.store.schema import setting as settings
from matcher.store.schema import trusted
from matcher.store.schema import version as versions
from matcher.store.seals import setting_seal, whole_seal
from matcher.store.settings import whole_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection, RowMapping

_PACKAGE = select(*(column for column in packages.c if column.name not in {"id", "active"}))
_DRAFT = select(*(column for column in drafts.c if column.name != "id"))


@dataclass(frozen=True, slots=True)
class TableRows:
    """The rows of all tables as one action sees them."""

    connection: Connection

    def settings(self) -> dict[str, str]:
        """Return the settings this program knows, as far as they are as they were written."""
        rows = self.connection.execute(select(settings))
        return whole_settings((row.key, row.value, row.seal) for row in rows)[0]

    def put_settings(self, values: Mapping[str, str]) -> None:
        """Add or replace settings."""
        added = insert(settings)
        replaced = added.on_conflict_do_update(
            index_elements=["key"],
            set_={"value": added.excluded.value, "seal": added.excluded.seal},
        )
        rows = [
            {"key": key, "value": value, "seal": setting_seal(key, value)}
            for key, value in values.items()
        ]
        self.connection.execute(replaced, rows)

    def trusted(self) -> dict[str, bytes]:
        """Return what was proved of signatures before, by role."""
        return {row.role: row.content for row in self.connection.execute(select(trusted))}

    def put_trusted(self, values: Mapping[str, bytes]) -> None:
        """Trust this from now on."""
        added = insert(trusted)
        replaced = added.on_conflict_do_update(
            index_elements=["role"], set_={"content": added.excluded.content}
        )
        rows = [{"role": role, "content": content} for role, content in values.items()]
        self.connection.execute(replaced, rows)

    def is_another(self, version: str, digest: str) -> bool:
        """Tell whether a version was taken in, or published here, with another content.

        A name must stand for one catalogue: going back and looking back go by it.
        """
        taken_in = select(packages.c.hash).where(packages.c.version == version)
        published = select(versions.c.hash).where(versions.c.name == version)
        return any(
            found != digest
            for known in (taken_in, published)
            for found in self.connection.execute(known).scalars()
        )

    def package_of(self, digest: str) -> StoredPackage | None:
        """Return a stored package by its hash."""
        row = self.connection.execute(_PACKAGE.where(packages.c.hash == digest)).mappings().first()
        return _package(row) if row else None

    def packages(self) -> tuple[StoredPackage, ...]:
        """Return the package in use and those that wait for their day, in the order they came."""
        waits = packages.c.valid_from > packages.c.imported_at
        rows = self.connection.execute(_PACKAGE.where((packages.c.active == 1) | waits)).mappings()
        return in_order(map(_package, rows))

    def put_package(self, package: StoredPackage, *, active: bool) -> None:
        """Store a package, in use or to wait; the same one again mends what is stored."""
        if active:
            # What waited when another is taken into use is never used: that one may know better.
            self.connection.execute(update(packages).values(active=0, valid_from=""))
        first = package.valid_from.isoformat() if package.valid_from else ""
        values = {
            **asdict(package),
            "imported_at": package.imported_at.isoformat(),
            "valid_from": first,
            "active": int(active),
        }
        added = insert(packages).values(values)
        self.connection.execute(added.on_conflict_do_update(index_elements=["hash"], set_=values))

    def put_draft(self, draft: DraftRow, over: int) -> bool:
        """Put a draft in place of the one with a revision; tell whether that one was there."""
        values = {
            **asdict(draft),
            "changed_at": draft.changed_at.isoformat(),
            "seal": whole_seal(draft),
        }
        if not over:
            added = insert(drafts).values(values).on_conflict_do_nothing()
            return self.connection.execute(added).rowcount == 1
        same = (drafts.c.program_id == draft.program_id) & (drafts.c.revision == over)
        return self.connection.execute(update(drafts).where(same).values(values)).rowcount == 1

    def drop_draft(self, program_id: str, revision: int) -> bool:
        """Delete a draft of a revision; tell whether it was there."""
        same = (drafts.c.program_id == program_id) & (drafts.c.revision == revision)
        return self.connection.execute(delete(drafts).where(same)).rowcount == 1

    def drafts(self, program_id: str | None = None) -> tuple[DraftRow, ...]:
        """Return all drafts by program, or that of one."""
        found = _DRAFT.order_by(drafts.c.program_id)
        if program_id is not None:
            found = found.where(drafts.c.program_id == program_id)
        return tuple(
            DraftRow(**{**row, "changed_at": moment(row["changed_at"])})
            for row in self.connection.execute(found).mappings()
        )


def _package(row: RowMapping) -> StoredPackage:
    moments = {"imported_at": moment(row["imported_at"]), "valid_from": day(row["valid_from"])}
    return StoredPackage(**{**row, **moments})


def day(text: str) -> date | None:
    """Return a stored day, None where none was stored. Raises StoreError."""
    return moment(text).date() if text else None


def moment(text: str) -> datetime:
    """Return a stored moment. Raises StoreError."""
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise StoreError(SPOILT) from error
