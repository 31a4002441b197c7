"""Rule cases that several programs share, as one program's draft makes them say something else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from matcher.catalogue import with_expectations
from matcher.rulework.draft_rows import cases_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.catalogue import Catalogue, RuleCase
    from matcher.rulework.records import Draft

T = TypeVar("T")


def expecting(case: RuleCase, draft: Draft) -> RuleCase:
    """Return a shared case with what a draft makes it say."""
    return with_expectations(
        case, draft.expectations.get(case.id, {}), draft.missing.get(case.id, {})
    )


def cases_about(draft: Draft, catalogue: Catalogue) -> tuple[RuleCase, ...]:
    """Return every case that names a draft's program, with what the draft expects of it."""
    shared = (expecting(case, draft) for case in _shared(draft, catalogue).values())
    return (*shared, *draft.cases)


def with_cases(draft: Draft, cases: Iterable[RuleCase], catalogue: Catalogue) -> Draft:
    """Return a draft with other cases; of those from other files it changes what they expect."""
    program_id, shared = draft.program.id, _shared(draft, catalogue)
    expectations = _of_others(draft.expectations, program_id)
    missing = _of_others(draft.missing, program_id)
    own = []
    for case in cases:
        published = shared.get(case.id)
        if published is None:
            own.append(case)
            continue
        verdict, listed = case.expect.get(program_id), case.missing.get(program_id)
        if verdict not in {None, published.expect[program_id]}:
            expectations.setdefault(case.id, {})[program_id] = str(verdict)
        if listed is not None and listed != published.missing.get(program_id):
            missing.setdefault(case.id, {})[program_id] = listed
    return replace(draft, cases=tuple(own), expectations=expectations, missing=missing)


def _shared(draft: Draft, catalogue: Catalogue) -> dict[str, RuleCase]:
    """Return the published cases that name a draft's program and are not in its own file."""
    program_id = draft.program.id
    own = {case.id for case in draft.cases}
    return {
        case.id: case
        for case in catalogue.cases
        if program_id in case.expect and case.file != cases_file(program_id) and case.id not in own
    }


def _of_others(changed: Mapping[str, Mapping[str, T]], program_id: str) -> dict[str, dict[str, T]]:
    """Return what is changed in shared cases for other programs than one."""
    return {
        case_id: others
        for case_id, entries in changed.items()
        if (others := {key: value for key, value in entries.items() if key != program_id})
    }
