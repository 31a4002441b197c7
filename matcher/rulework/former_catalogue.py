"""A whole catalogue as it was in an earlier version, and in it what came since, ended."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import INFORMATION_ONLY, CatalogueError, Pointers, canonical, load, problems
from matcher.catalogue.program_data import program_data
from matcher.rulework.draft_rows import program_file
from matcher.rulework.entry_files import HEAD
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.new_programs import retired

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Program
    from matcher.rulework.version_store import Content


def later_programs(old: Content, new: Content) -> tuple[Program, ...]:
    """Return the programs of a catalogue that an older one does not have."""
    known = old.catalogue.programs
    return tuple(one for name, one in new.catalogue.programs.items() if name not in known)


def files_as_in(old: Content, new: Content, why: str) -> dict[str, bytes]:
    """Return the files of an older catalogue, and in them what came later, ended and not deleted.

    The rule of what is ended stays where it can be read over the questions of that time; else it
    is in the versions that had it.
    """
    files = dict(old.files)
    for program in later_programs(old, new):
        tries = [_with(files, each) for each in _ended(program, why)]
        files = next((each for each in tries if _holds(each, old)), tries[-1])
    return files


def _ended(program: Program, why: str) -> tuple[Program, ...]:
    """Return a program as it is ended: with its rule, without it, and without pointers either."""
    status = program.availability.status
    ended = program if status in INFORMATION_ONLY else retired(program, why, ())
    bare = replace(ended, criteria=())
    return ended, bare, replace(bare, pointers=Pointers(needs=ended.pointers.needs))


def _with(files: Mapping[str, bytes], program: Program) -> dict[str, bytes]:
    return {**files, program_file(program.id): canonical(program_data(program))}


def _holds(files: Mapping[str, bytes], old: Content) -> bool:
    try:
        catalogue = load(files)
    except CatalogueError:
        return False
    return set(problems(catalogue)) <= set(old.problems)


def same_content(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> bool:
    """Tell whether two catalogues say the same; how a file is written is nothing of it."""
    return _as_data(one) == _as_data(other)


def other_kinds(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> tuple[EntryKind, ...]:
    """Return the kinds of entries that two catalogues do not have alike."""
    was, now = _as_data(one), _as_data(other)
    return tuple(
        kind
        for kind in EntryKind
        if (place := kind.value).file
        and any(
            was.get(name, {}).get(listed, []) != now.get(name, {}).get(listed, [])
            for name, listed in (
                (place.file, place.list),
                (f"{place.beside}.json", place.list),
                *((each.file, each.list) for each in place.lists),
            )
        )
    )


def _as_data(files: Mapping[str, bytes]) -> dict[str, dict[str, object]]:
    return {name: json.loads(raw) for name, raw in files.items() if name != HEAD}
