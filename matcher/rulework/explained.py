"""Whether all that a version has otherwise than one before it is what its event names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from matcher.questions import Text
from matcher.rulework.draft_rows import cases_file, program_file
from matcher.rulework.entry_files import HEAD, EntryDraft, entry_in, with_entries
from matcher.rulework.entry_kinds import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_CASES = "cases/"
_EXPECTED = ("expect", "missing")
"""What a program's draft may change in rule cases that others share; its seal binds that."""


def unnamed(
    before: Mapping[str, bytes], after: Mapping[str, bytes], named: Iterable[str]
) -> tuple[str, ...]:
    """Return the files that are otherwise for another reason than the programs and entries named.

    How a file is written is nothing of it, nor what the version is called and from when it holds.
    `named` stand in the order they were published in. Of files that cannot be read all are told.
    """
    try:
        made = _with(before, after, named)
        return tuple(_otherwise(made, after))
    except (ValueError, LookupError, TypeError, AttributeError):
        return tuple(name for name in sorted(after) if before.get(name) != after[name])


def _otherwise(made: Mapping[str, bytes], after: Mapping[str, bytes]) -> Iterator[str]:
    for name in sorted({*made, *after}):
        if name != HEAD and made.get(name) != after.get(name) and not _same(name, made, after):
            yield name


def _with(
    before: Mapping[str, bytes], after: Mapping[str, bytes], named: Iterable[str]
) -> dict[str, bytes]:
    """Return files with what is named as it is in others."""
    made = dict(before)
    for key in named:
        if EntryKind.of(key) is None:
            for name in (program_file(key), cases_file(key)):
                made.pop(name, None)
                if name in after:
                    made[name] = after[name]
        elif (data := entry_in(after, key)) is not None:
            content = json.dumps(data)
            made = with_entries(made, [EntryDraft(key, Text(key), content, "", "", "")])
    return made


def _same(name: str, made: Mapping[str, bytes], after: Mapping[str, bytes]) -> bool:
    if name not in made or name not in after:
        return False
    return _said(name, made[name]) == _said(name, after[name])


def _said(name: str, raw: bytes) -> object:
    data = json.loads(raw)
    if name.startswith(_CASES):
        for case in data["cases"]:
            for key in _EXPECTED:
                case.pop(key, None)
    return data
