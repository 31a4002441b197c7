"""Lists of a catalogue that tell of which entries something holds, as fields of each entry."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.rulework.entry_kinds import EntryList, EntryPlace

_FORMAT = 1


def listed(files: Mapping[str, bytes], place: EntryPlace, entry_id: str) -> dict[str, bool]:
    """Return whether an entry stands in each list of its kind; nothing of one that is not there."""
    return {
        each.list: entry_id in ids for each in place.lists if (ids := _ids(files, each)) is not None
    }


def put_listed(
    files: dict[str, bytes], place: EntryPlace, entry_id: str, data: dict[str, Any]
) -> None:
    """Take the fields that are lists out of an entry, and put or take its id there.

    What an entry says nothing of stays as it is: drafts of a release before this one do not.
    """
    for each in place.lists:
        wanted, ids = data.pop(each.list, None), _ids(files, each)
        if wanted is None or (ids is None and not (wanted and each.begins)):
            continue
        now = ids or []
        if wanted is not (entry_id in now):
            changed = [*now, entry_id] if wanted else [one for one in now if one != entry_id]
            whole = json.loads(files[each.file]) if ids is not None else {"format": _FORMAT}
            files[each.file] = canonical({**whole, each.list: changed})


def _ids(files: Mapping[str, bytes], of: EntryList) -> list[str] | None:
    raw = files.get(of.file)
    return None if raw is None else list(json.loads(raw).get(of.list, []))
