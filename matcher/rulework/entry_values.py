"""An entry as plain data: a new one, and what stands in a field of it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, assert_never

from matcher.rulework.entry_kinds import EntryKind

THOUSAND = 1000


def new_entry(kind: EntryKind, entry_id: str, chosen: str) -> dict[str, Any]:
    """Return an entry with nothing but an id, and a question with its kind.

    Where it stands and how sensitive it is, nobody has said: that must not be sent in.
    """
    match kind:
        case EntryKind.QUESTION:
            return {"id": entry_id, "kind": chosen}
        case EntryKind.PRESET:
            return {"id": entry_id, "facts": {}, "open": []}
        case EntryKind.DERIVATION:
            return {"id": entry_id, "table": {}} if chosen == "table" else {"id": entry_id}
        case (
            EntryKind.CONTRADICTION | EntryKind.OFFICE | EntryKind.ORDER | EntryKind.RATE
            | EntryKind.VERSION
        ):  # fmt: skip
            return {"id": entry_id}
        case other:
            assert_never(other)


def value_at(data: Mapping[str, Any], path: str) -> object:
    """Return what stands in a field; None where nothing does."""
    found: object = data
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def with_value(data: Mapping[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return an entry with another value in a field; without one the field is not there."""
    name, _, rest = path.partition(".")
    new = copy.deepcopy(dict(data))
    inner = with_value(new.get(name, {}), rest, value) if rest else value
    # Nought and *no* are answers: only what is nothing leaves the field, and its object, out.
    if inner in (None, "", [], {}):
        new.pop(name, None)
    else:
        new[name] = inner
    return new


def share_of(answers: object) -> int | None:
    """Return of how many of a thousand the answer is yes; None where nobody has said."""
    for one in answers if isinstance(answers, list) else ():
        if one.get("answer") is True:
            return int(one["share"])
    return None


def shares(yes: int) -> list[dict[str, object]]:
    """Return how the answers of a yes-or-no question are spread."""
    return [{"answer": True, "share": yes}, {"answer": False, "share": THOUSAND - yes}]
