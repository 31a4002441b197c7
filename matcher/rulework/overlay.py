"""Drafts put into a catalogue: in memory for a look, and as files for publishing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical
from matcher.catalogue.cases import lists_with
from matcher.catalogue.program_data import program_data
from matcher.rulework.draft_rows import cases_file, program_file
from matcher.rulework.entry_files import written
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.shared_cases import expecting
from matcher.store import content_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matcher.catalogue import Catalogue, RuleCase
    from matcher.rulework.records import Draft

CASES = "cases/"


def fingerprint(files: Mapping[str, bytes], program_id: str) -> str:
    """Return a hash of a program and its own cases; equal means that nobody has changed them.

    The key of an entry's draft gives that of the entry.
    """
    if EntryKind.of(program_id) is not None:
        return content_of((written(files, program_id), b""))
    program, cases = program_file(program_id), cases_file(program_id)
    return content_of((files.get(program, b""), files.get(cases, b"")))


def is_as(files: Mapping[str, bytes], key: str, content: str) -> bool:
    """Tell whether files have a program or an entry as a fingerprint has it.

    What a draft says nothing of it leaves as it is, so a fingerprint without a list holds
    whatever the list says: of a release before this one, or of a file that came later.
    """
    kind = EntryKind.of(key)
    lists = [each.list for each in kind.value.lists] if kind else []
    unsaid = chain.from_iterable(combinations(lists, r) for r in range(1, len(lists) + 1))
    return fingerprint(files, key) == content or any(
        content_of((written(files, key, without), b"")) == content for without in unsaid
    )


def own_cases(catalogue: Catalogue, files: Mapping[str, bytes], program_id: str) -> (
    tuple[RuleCase, ...]
):  # fmt: skip
    """Return the cases in a program's own file."""
    ids = _ids(files, program_id)
    return tuple(case for case in catalogue.cases if case.id in ids) if ids else ()


def _ids(files: Mapping[str, bytes], program_id: str) -> frozenset[str]:
    raw = files.get(cases_file(program_id))
    return frozenset(entry["id"] for entry in json.loads(raw)["cases"]) if raw else frozenset()


def with_drafts(
    catalogue: Catalogue, files: Mapping[str, bytes], drafts: Sequence[Draft]
) -> Catalogue:
    """Return a catalogue with drafts in it, for a look: nothing is written or checked.

    Its version is that of the catalogue; its hash tells it apart.
    """
    if not drafts:
        return catalogue
    replaced = frozenset().union(*(_ids(files, draft.program.id) for draft in drafts))
    kept = [case for case in catalogue.cases if case.id not in replaced]
    for draft in drafts:
        kept = [expecting(case, draft) for case in kept]
    programs = {**catalogue.programs, **{draft.program.id: draft.program for draft in drafts}}
    return replace(
        catalogue,
        hash=_hash(catalogue, drafts),
        programs=dict(sorted(programs.items(), key=lambda entry: program_file(entry[0]))),
        cases=(*kept, *(case for draft in drafts for case in draft.cases)),
    )


def _hash(catalogue: Catalogue, drafts: Iterable[Draft]) -> str:
    digest = hashlib.sha256(catalogue.hash.encode())
    for draft in drafts:
        # A text of all there is in it; only equal drafts give equal ones.
        digest.update(repr(draft.content).encode())
    return digest.hexdigest()


def files_with(
    files: Mapping[str, bytes], drafts: Iterable[Draft], cases: Mapping[str, str]
) -> dict[str, bytes]:
    """Return the files of a catalogue with drafts in it; `cases` are those of each, as stored."""
    new = dict(files)
    for draft in drafts:
        new[program_file(draft.program.id)] = canonical(program_data(draft.program))
        new.pop(cases_file(draft.program.id), None)
        if cases[draft.program.id]:
            new[cases_file(draft.program.id)] = cases[draft.program.id].encode()
        _expect(new, draft)
    return new


def _expect(files: dict[str, bytes], draft: Draft) -> None:
    """Change what shared cases expect in the files they are in; other files keep every byte."""
    touched = {*draft.expectations, *draft.missing}
    for name in [name for name in files if name.startswith(CASES)] if touched else []:
        data = json.loads(files[name])
        changed = [entry for entry in data["cases"] if entry["id"] in touched]
        for entry in changed:
            _change(entry, draft)
        if changed:
            files[name] = canonical(data)


def _change(entry: dict[str, Any], draft: Draft) -> None:
    verdicts = draft.expectations.get(entry["id"], {})
    if verdicts:
        entry["expect"] = {**(entry.get("expect") or {}), **verdicts}
    stated = entry.get("missing") or {}
    lists = lists_with(stated, verdicts, draft.missing.get(entry["id"], {}))
    if lists or "missing" in entry:
        entry["missing"] = {name: list(ids) for name, ids in lists.items()}


def headed(
    files: Mapping[str, bytes], version: str, published: date, valid_from: date
) -> dict[str, bytes]:
    """Return the files with the version, the day of publishing and the first day in them."""
    head = json.loads(files["catalogue.json"])
    days = {"published": published.isoformat(), "valid_from": valid_from.isoformat()}
    return {**files, "catalogue.json": canonical({**head, "version": version, **days})}
