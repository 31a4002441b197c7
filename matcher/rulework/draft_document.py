"""The content of a draft laid out as plain data, side by side with what is and was published."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from matcher.catalogue.catalogue_files import read_case
from matcher.catalogue.fields import MERGE_KEYS, TEXTS
from matcher.catalogue.program_data import program_data
from matcher.catalogue.program_file import read_program
from matcher.documents import Node
from matcher.rulework.draft_rows import cases_file, program_file
from matcher.rulework.merge3 import UNKNOWN
from matcher.rulework.overlay import CASES, own_cases

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import TypeAlias

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.questions.questions import Questionnaire
    from matcher.rulework.merge3 import Names
    from matcher.rulework.records import Draft
    from matcher.rulework.version_store import Content

    Document: TypeAlias = dict[str, Any]
    Stated: TypeAlias = Mapping[str, Mapping[str, Any]]

NAMES: Names = {
    "cases": attrgetter("id"),
    **{f"program.{path}": key for path, key in MERGE_KEYS.items()},
}
CRITERIA_ORDER = "program.criteria[]"
ORDERS = frozenset(f"{path}[]" for path in NAMES) - {CRITERIA_ORDER}
"""Orders that say nothing: where both have changed one, the draft's own is kept unasked."""


def mine(draft: Draft) -> Document:
    """Return what a draft holds."""
    expectations = {key: dict(value) for key, value in draft.expectations.items()}
    missing = {
        case_id: {name: None if ids is None else sorted(ids) for name, ids in lists.items()}
        for case_id, lists in draft.missing.items()
    }
    return {
        "program": _program(draft.program), "cases": list(draft.cases),
        "expectations": expectations, "missing": missing,
    }  # fmt: skip


def published(draft: Draft, content: Content) -> Document:
    """Return what is published of a draft's program, and of all that the draft changes."""
    program = content.catalogue.programs.get(draft.program.id)
    cases = own_cases(content.catalogue, content.files, draft.program.id)
    shared = _shared(draft, stated(content.files))
    return {"program": _program(program) if program else {}, "cases": list(cases), **shared}


# Plain data, or the mark that nobody knows it.
def before(draft: Draft, files: Mapping[str, bytes] | None, content: Content) -> Any:  # noqa: ANN401
    """Return what a draft was begun from, its cases as today's questions read them."""
    raw = (files or {}).get(program_file(draft.program.id))
    if files is None or raw is None:
        return UNKNOWN
    program = read_program(Node(json.loads(raw), "", "", []))
    if program is None:
        return UNKNOWN
    cases = _cases(draft.program.id, files, content.catalogue.questionnaire)
    return {"program": _program(program), "cases": cases, **_shared(draft, stated(files))}


def _cases(
    program_id: str, files: Mapping[str, bytes], questionnaire: Questionnaire
) -> list[RuleCase]:
    raw = files.get(cases_file(program_id))
    node = Node(json.loads(raw) if raw else {"cases": []}, "", "", [])
    return [read_case(entry, questionnaire) for entry in node.each("cases")]


def _program(program: Program) -> Document:
    """Return a program as plain data, each language of its texts a part of its own."""
    data = program_data(program)
    texts = {key: data[key] if isinstance(data[key], dict) else {"nb": data[key]} for key in TEXTS}
    return {**data, **texts}


def stated(files: Mapping[str, bytes]) -> Stated:
    """Return every case of a catalogue's files as it is written there."""
    return {
        entry["id"]: entry
        for name, raw in files.items()
        if name.startswith(CASES)
        for entry in json.loads(raw)["cases"]
    }


def _shared(draft: Draft, entries: Stated) -> Document:
    """Return what shared cases say where the draft says something else."""
    expectations = {
        case_id: _among(entries.get(case_id, {}).get("expect") or {}, verdicts)
        for case_id, verdicts in draft.expectations.items()
    }
    missing = {
        case_id: {name: _listed(entries.get(case_id, {}), name) for name in lists}
        for case_id, lists in draft.missing.items()
    }
    return {"expectations": expectations, "missing": missing}


def _among(verdicts: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    return {name: verdicts[name] for name in names if name in verdicts}


def _listed(entry: Mapping[str, Any], name: str) -> list[str] | None:
    ids = (entry.get("missing") or {}).get(name)
    return None if ids is None else sorted(ids)


def new_only(found: Document, there: Document) -> Document:
    """Leave out what shared cases say by now: nothing is left to change there."""
    kept = dict(found)
    for part in ("expectations", "missing"):
        left = {
            case_id: {
                name: said
                for name, said in entries.items()
                if name not in there[part].get(case_id, {}) or said != there[part][case_id][name]
            }
            for case_id, entries in found[part].items()
        }
        kept[part] = {case_id: entries for case_id, entries in left.items() if entries}
    return kept
