"""One act at the desk, written in one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.store.desk_rows import DeskRows
from matcher.store.failures import OvertakenError
from matcher.store.rows import TableRows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from matcher.store.records import DeskChange


def apply(connection: Connection, change: DeskChange) -> None:
    """Write a change. Raises OvertakenError where what it builds on is no longer there."""
    rows, desk = TableRows(connection), DeskRows(connection)
    if change.newest is not None and desk.newest() != change.newest:
        raise OvertakenError
    stood = [rows.put_draft(draft, over) for draft, over in change.drafts]
    stood += [rows.drop_draft(program_id, rev) for program_id, rev in change.dropped.items()]
    if not all(stood):
        raise OvertakenError
    for version, content in change.versions:
        desk.add_version(version, content)
    for report in change.reports:
        desk.add_report(report)
    if change.settled:
        desk.settle(change.settled)
    for happening in change.happenings:
        desk.happened(happening)
