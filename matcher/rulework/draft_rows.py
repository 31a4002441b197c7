"""Drafts to and from what the store keeps: what would not come back equal is not saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical, case_data, read_case, read_program
from matcher.catalogue.program_data import FORMAT, program_data
from matcher.documents import Node, Problem, parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import contains_id_number
from matcher.rulework.draft_errors import newer, not_kept, unreadable, with_number
from matcher.rulework.records import Draft, DraftState
from matcher.store import DraftRow, is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.catalogue import Program, RuleCase
    from matcher.questions import Questionnaire

NEW, RETIRED = "new", "retired"


def cases_file(program_id: str) -> str:
    """Return the name of the file with a program's own rule cases."""
    return f"cases/desk-{program_id}.json"


def program_file(program_id: str) -> str:
    """Return the name of a program's file."""
    return f"programs/{program_id}.json"


def opened(row: DraftRow, questionnaire: Questionnaire) -> Draft:
    """Return a stored draft. Raises DeskError where it cannot be read."""
    faults: list[Problem] = []
    # What was sent in is held against the history; a draft in the making has its own hash alone.
    if row.state == DraftState.EDITING and not is_whole(row):
        raise unreadable(row)
    try:
        program = read_draft(row, faults)
        cases = tuple(case for case, _ in read_cases(row, questionnaire, faults))
        expectations = json.loads(row.expectations)
        missing = _read_missing(row.missing)
        editors = tuple(json.loads(row.editors))
        stands_on = dict(json.loads(row.stands_on))
        state = DraftState(row.state)
    except (InputError, ValueError, TypeError, AttributeError) as error:
        raise unreadable(row) from error
    return Draft(
        program=program,
        cases=cases,
        expectations=expectations,
        based_on=row.based_on,
        author=row.author,
        changed_at=row.changed_at,
        state=state,
        reason=row.reason,
        submitted_by=row.submitted_by,
        approved_by=row.approved_by,
        new=row.kind == NEW,
        retired=row.kind == RETIRED,
        editors=editors,
        missing=missing,
        base=row.base,
        former=row.former,
        revision=row.revision,
        stands_on=stands_on,
    )


def _read_missing(text: str) -> dict[str, dict[str, tuple[str, ...] | None]]:
    return {
        case_id: {name: None if ids is None else tuple(ids) for name, ids in lists.items()}
        for case_id, lists in json.loads(text).items()
    }


def read_draft(row: DraftRow, faults: list[Problem]) -> Program:
    """Return the program of a stored draft. Raises DeskError where there is none to read."""
    data = parse_strict(row.content)
    if isinstance(data, dict) and isinstance(data.get("format"), int) and data["format"] > FORMAT:
        raise newer(row)
    program = read_program(Node(data, program_file(row.program_id), "", faults))
    if program is None:
        raise unreadable(row)
    return program


def read_cases(
    row: DraftRow, questionnaire: Questionnaire, faults: list[Problem]
) -> list[tuple[RuleCase, Any]]:
    """Return the cases of a draft, each with the plain data it was read from."""
    data = parse_strict(row.cases) if row.cases else {"cases": []}
    node = Node(data, cases_file(row.program_id), "", faults)
    return [(read_case(entry, questionnaire), entry.value) for entry in node.each("cases")]


def to_store(
    draft: Draft, questionnaire: Questionnaire, before: DraftRow | None = None
) -> DraftRow:
    """Return a draft as the store keeps it. Raises DeskError where it would not come back equal.

    A case nobody touched keeps its data from `before`, answers to questions that are gone as well.
    """
    row = DraftRow(
        program_id=draft.program.id,
        content=canonical(program_data(draft.program)).decode(),
        based_on=draft.based_on,
        changed_at=draft.changed_at,
        cases=_cases_text(draft.cases, questionnaire, before),
        expectations=_sorted({key: dict(value) for key, value in draft.expectations.items()}),
        missing=_sorted({key: dict(value) for key, value in draft.missing.items()}),
        base=draft.base,
        former=draft.former,
        author=draft.author,
        editors=_sorted(list(draft.editors)),
        state=str(draft.state),
        reason=draft.reason,
        submitted_by=draft.submitted_by,
        approved_by=draft.approved_by,
        kind=NEW if draft.new else RETIRED if draft.retired else "",
        revision=draft.revision,
        stands_on=_sorted(dict(draft.stands_on)),
    )
    if contains_id_number(row.content) or contains_id_number(row.cases):
        raise with_number()
    _prove(draft, row, questionnaire)
    return row


def _prove(draft: Draft, row: DraftRow, questionnaire: Questionnaire) -> None:
    """Read a row back before it is stored. Raises DeskError where it is not the draft."""
    faults: list[Problem] = []
    try:
        program = read_draft(row, faults)
        cases = tuple(case for case, _ in read_cases(row, questionnaire, faults))
    except InputError as error:
        raise not_kept(error.problems[0]) from error
    if (program, cases) != (draft.program, draft.cases):
        unwritten = Message("noe i den kan ikke skrives til fil")
        raise not_kept(faults[0].message if faults else unwritten)


def _cases_text(
    cases: Iterable[RuleCase], questionnaire: Questionnaire, before: DraftRow | None
) -> str:
    known = read_cases(before, questionnaire, []) if before else []

    def data(case: RuleCase) -> Mapping[str, Any]:
        kept = next((raw for found, raw in known if found == case), None)
        return kept if isinstance(kept, dict) else _case_data(case, questionnaire)

    found = [data(case) for case in cases]
    return canonical({"cases": found}).decode() if found else ""


def _case_data(case: RuleCase, questionnaire: Questionnaire) -> dict[str, Any]:
    gone = [name for name in case.situation.answers if name not in questionnaire.questions]
    if gone:
        raise not_kept(
            Message(
                "regeltesten «{title}» svarer på «{question}», som ikke finnes lenger",
                title=case.title,
                question=gone[0],
            )
        )
    return case_data(case, questionnaire)


def _sorted(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
