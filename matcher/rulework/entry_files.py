"""Entries in the files of a catalogue: one read, changed and put back, and who asks for it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_lists import listed, put_listed
from matcher.store.people import same_person

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from matcher.questions import Text

STORED_AS = "entry"
"""What the store calls a draft of an entry; a release before this one had rates alone."""
_STORED_BEFORE = "rate"
_FORMAT = 1
HEAD = "catalogue.json"
"""What a catalogue is called and from when it holds: of each version its own."""


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """A change of an entry on its way; `content` is the whole entry as it is to be, as JSON."""

    key: str
    name: Text
    content: str
    base: str
    author: str
    reason: str
    approved_by: str = ""
    revision: int = 0
    stands_on: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> EntryKind:
        """What it is an entry of."""
        found = EntryKind.of(self.key)
        assert found  # noqa: S101 - no other key is opened as an entry
        return found

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.kind.id_in(self.key)

    @property
    def data(self) -> dict[str, Any]:
        """The entry as plain data."""
        return dict(json.loads(self.content))

    def is_by(self, who: str) -> bool:
        """Tell whether somebody proposed it."""
        return same_person(who, self.author)


def is_entry(stored_as: str) -> bool:
    """Tell whether a stored draft is one of an entry, by what the store calls it."""
    return stored_as in {STORED_AS, _STORED_BEFORE}


def entry_in(files: Mapping[str, bytes], key: str) -> dict[str, Any] | None:
    """Return an entry as it stands in the files, with what stands beside it."""
    kind = EntryKind.of(key)
    if kind is None:
        return None
    if kind is EntryKind.VERSION:
        return {name: raw.decode() for name, raw in sorted(files.items()) if name != HEAD}
    place, entry_id = kind.value, kind.id_in(key)
    found = next(
        (one for one in _list(files, place.file, place.list) if one["id"] == entry_id), None
    )
    if found is None:
        return None
    beside = _beside(files, place.beside, place.list, entry_id) if place.beside else None
    return {**found, **({place.beside: beside} if beside else {}), **listed(files, place, entry_id)}


def written(files: Mapping[str, bytes], key: str, without: Collection[str] = ()) -> bytes:
    """Return an entry as it stands in the files, written the one way; empty where it is not.

    `without` are fields that are left out.
    """
    found = entry_in(files, key)
    if not found:
        return b""
    return canonical({name: value for name, value in found.items() if name not in without})


def with_entries(files: Mapping[str, bytes], drafts: Iterable[EntryDraft]) -> dict[str, bytes]:
    """Return files with entries as they are to be; a new one stands last in its list."""
    new = dict(files)
    for draft in drafts:
        if draft.kind is EntryKind.VERSION:
            new = {name: str(text).encode() for name, text in draft.data.items()}
            new[HEAD] = files[HEAD]
            continue
        place, data = draft.kind.value, draft.data
        beside = data.pop(place.beside, None) if place.beside else None
        put_listed(new, place, draft.id, data)
        new.setdefault(place.file, canonical({"format": _FORMAT} if place.has_format else {}))
        _put(new, place.file, place.list, data)
        if place.beside and (beside or _beside(new, place.beside, place.list, draft.id)):
            name = f"{place.beside}.json"
            new.setdefault(name, canonical({"format": _FORMAT, "first": [], place.list: []}))
            _put(new, name, place.list, {"id": draft.id, **beside} if beside else None, draft.id)
    return new


def _put(
    files: dict[str, bytes], name: str, key: str, data: dict[str, Any] | None, gone: str = ""
) -> None:
    """Put an entry in the place of the one with its id, or last; without one take it away."""
    whole = json.loads(files[name])
    entry_id = data["id"] if data else gone
    others = whole.get(key, [])
    kept = [data if one["id"] == entry_id else one for one in others]
    if data and data not in kept:
        kept.append(data)
    files[name] = canonical({**whole, key: [one for one in kept if one is not None]})


def _list(files: Mapping[str, bytes], name: str, key: str) -> list[dict[str, Any]]:
    raw = files.get(name)
    return list(json.loads(raw).get(key, [])) if raw else []


def _beside(
    files: Mapping[str, bytes], beside: str, key: str, entry_id: str
) -> dict[str, Any] | None:
    for one in _list(files, f"{beside}.json", key):
        if one["id"] == entry_id:
            return {name: value for name, value in one.items() if name != "id"}
    return None
