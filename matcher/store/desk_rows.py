"""Rows of what is kept for ever: versions, the history, and the reports that came in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from matcher.errors import StoreError
from matcher.store.chain import Event, Happening, linked
from matcher.store.failures import SPOILT
from matcher.store.records import Settled, StoredReport, StoredVersion
from matcher.store.rows import moment
from matcher.store.schema import history, report, version
from matcher.store.seals import version_columns

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

_VERSION = select(*(column for column in version.c if column.name != "content"))
_REPORT = select(*(column for column in report.c if not column.name.startswith("settled")))


@dataclass(frozen=True, slots=True)
class DeskRows:
    """The rows of the desk as one action sees them."""

    connection: Connection

    def newest(self) -> int:
        """Return the number of the version that was added last; 0 where there is none."""
        return int(self.connection.execute(select(func.max(version.c.number))).scalar() or 0)

    def add_version(self, added: StoredVersion, content: bytes) -> None:
        """Add a version."""
        values = {**version_columns(added), "content": content}
        self.connection.execute(insert(version).values(values))

    def versions(self) -> tuple[StoredVersion, ...]:
        """Return all versions in the order they were published."""
        rows = self.connection.execute(_VERSION.order_by(version.c.number)).mappings()
        return tuple(_version(row) for row in rows)

    def content(self, number: int) -> bytes | None:
        """Return the package of a version."""
        found = select(version.c.content).where(version.c.number == number)
        return self.connection.execute(found).scalar()

    def happened(self, happening: Happening) -> None:
        """Write an event at the end of the history."""
        last = self.connection.execute(
            select(history).order_by(history.c.number.desc()).limit(1)
        ).mappings()
        values = asdict(linked(happening, next((_event(row) for row in last), None)))
        values["programs"] = json.dumps(values["programs"])
        values["at"] = values["at"].isoformat()
        self.connection.execute(insert(history).values(values))

    def history(self) -> tuple[Event, ...]:
        """Return all events, the first one first."""
        rows = self.connection.execute(select(history).order_by(history.c.number)).mappings()
        return tuple(_event(row) for row in rows)

    def add_report(self, added: StoredReport) -> None:
        """Add a report; one that was taken in before is left as it is."""
        values = {key: value for key, value in asdict(added).items() if key != "number"}
        values |= {"settled_at": "", "settled_by": "", "settled_how": ""}
        self.connection.execute(insert(report).values(values).on_conflict_do_nothing())

    def reports(self) -> tuple[StoredReport, ...]:
        """Return the reports nobody has dealt with."""
        waiting = _REPORT.where(report.c.settled_at == "").order_by(report.c.number)
        return tuple(StoredReport(**row) for row in self.connection.execute(waiting).mappings())

    def knows_report(self, digest: str) -> bool:
        """Tell whether a report is here, dealt with or not."""
        found = select(report.c.number).where(report.c.hash == digest)
        return self.connection.execute(found).scalar() is not None

    def settle(self, settled: Settled) -> None:
        """Note that some reports are dealt with."""
        named = report.c.number.in_(settled.reports) & (report.c.settled_at == "")
        self.connection.execute(
            update(report)
            .where(named)
            .values(
                settled_at=settled.at.isoformat(),
                settled_by=settled.by,
                settled_how=settled.how,
            )
        )


def _version(row: RowMapping) -> StoredVersion:
    return StoredVersion(
        **{
            **row,
            "valid_from": _day(row["valid_from"]),
            "published_at": moment(row["published_at"]),
            "programs": _names(row["programs"]),
            "adopted": bool(row["adopted"]),
        }
    )


def _event(row: RowMapping) -> Event:
    return Event(**{**row, "at": moment(row["at"]), "programs": _names(row["programs"])})


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise StoreError(SPOILT) from error


def _names(text: str) -> tuple[str, ...]:
    try:
        return tuple(json.loads(text))
    except (TypeError, ValueError) as error:
        raise StoreError(SPOILT) from error
