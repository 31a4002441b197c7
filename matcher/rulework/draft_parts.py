"""A draft's rule cases as parts to be woven, and the same parts of what was published."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.catalogue import RuleCase, read_case, read_program
from matcher.documents import Node
from matcher.rulework.draft_rows import cases_file, program_file
from matcher.rulework.merge3 import ABSENT
from matcher.rulework.overlay import CASES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from matcher.catalogue import Program
    from matcher.questions import Questionnaire
    from matcher.rulework.records import Draft

    Parts: TypeAlias = dict[tuple[str, ...], Any]
    """Own cases by id; by case and program what a draft makes shared cases say."""


OWN = "cases"


def parts_of(draft: Draft) -> Parts:
    found: Parts = {(OWN, case.id): case for case in draft.cases}
    for case_id, verdicts in draft.expectations.items():
        found |= {("expectations", case_id, name): said for name, said in verdicts.items()}
    for case_id, lists in draft.missing.items():
        found |= {
            ("missing", case_id, name): ids and (*sorted(ids),) for name, ids in lists.items()
        }
    return found


def with_parts(draft: Draft, program: Program, parts: Parts) -> Draft:
    shared: dict[str, dict[str, dict[str, Any]]] = {"expectations": {}, "missing": {}}
    for (what, case_id, *names), said in parts.items():
        if names and said is not ABSENT:
            shared[what].setdefault(case_id, {})[names[0]] = said
    own = tuple(case for case in parts.values() if isinstance(case, RuleCase))
    return replace(draft, program=program, cases=own, expectations=shared["expectations"],
                   missing=shared["missing"])  # fmt: skip


def published(
    draft: Draft, files: Mapping[str, bytes], questionnaire: Questionnaire
) -> Draft | None:
    """Return what files have of all that a draft changes, cases as today's questions read them."""
    name, entries = draft.program.id, entries_of(files)
    raw, own = files.get(program_file(name)), files.get(cases_file(name), b'{"cases": []}')
    program = read_program(Node(json.loads(raw), "", "", [])) if raw else None
    if program is None:
        return None
    node = Node(json.loads(own), "", "", [])
    cases = (read_case(entry, questionnaire) for entry in node.each("cases"))
    found: Parts = {(OWN, case.id): case for case in cases}
    for what, case_id, *names in parts_of(draft):
        stated = entries.get(case_id, {}).get({"expectations": "expect"}.get(what, what)) or {}
        for each in names:
            said = stated.get(each, None if what == "missing" else ABSENT)
            found[what, case_id, each] = (*sorted(said),) if isinstance(said, list) else said
    return with_parts(draft, program, found)


def entries_of(files: Mapping[str, bytes]) -> Mapping[str, Mapping[str, Any]]:
    """Return every case of a catalogue's files as it is written there."""
    of = (json.loads(raw)["cases"] for name, raw in files.items() if name.startswith(CASES))
    return {entry["id"]: entry for entries in of for entry in entries}
