"""Drafts of entries as the store keeps them: read back, and told of in the history."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.questions import Text
from matcher.rulework.draft_errors import unreadable
from matcher.rulework.entry_files import EntryDraft, is_entry
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.records import DeskError
from matcher.store import draft_content, draft_seal, is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.store import DraftRow, Happening


def opened_entry(row: DraftRow) -> EntryDraft:
    """Return a stored draft of an entry. Raises DeskError where it cannot be read."""
    try:
        kind = EntryKind.of(row.program_id)
        if kind is None or not is_whole(row):
            raise unreadable(row)
        name = _name(kind, kind.id_in(row.program_id), json.loads(row.content))
        stands_on = dict(json.loads(row.stands_on))
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise unreadable(row) from error
    return EntryDraft(
        row.program_id, name, row.content, row.base, row.author, row.reason, row.approved_by,
        row.revision, stands_on,
    )  # fmt: skip


def readable_entries(rows: Iterable[DraftRow]) -> tuple[EntryDraft, ...]:
    """Return the drafts of entries among the rows of a store, as far as they can be read."""
    found = []
    for row in rows:
        if is_entry(row.kind):
            try:
                found.append(opened_entry(row))
            except DeskError:
                continue
    return tuple(found)


def telling_of(row: DraftRow, told: Happening) -> Happening:
    """Return an event with the hashes of what a draft has become."""
    return replace(told, content=draft_content(row), bound=draft_seal(row))


def _name(kind: EntryKind, entry_id: str, data: Mapping[str, Any]) -> Text:
    """Return what an entry is called by people."""
    if kind is EntryKind.VERSION:
        return Text(f"Versjon {entry_id}", f"Versjon {entry_id}", f"Version {entry_id}")
    names = (data.get(key) for key in ("label", "name", "text", "why"))
    said = next(filter(None, names), data["id"])
    return Text(**said) if isinstance(said, dict) else Text(str(said))
