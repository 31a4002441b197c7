"""Back to an earlier version: drafts with the old content, to be approved as any other change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.catalogue import canonical
from matcher.catalogue.program_data import program_data
from matcher.rulework.new_programs import expecting_information, informed, retired
from matcher.rulework.overlay import fingerprint, own_cases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue import Program, RuleCase
    from matcher.rulework.version_store import Content


@dataclass(frozen=True, slots=True)
class Former:
    """A program as it is to be again."""

    program: Program
    cases: tuple[RuleCase, ...]
    expectations: Mapping[str, Mapping[str, str]]
    missing: Mapping[str, Mapping[str, tuple[str, ...] | None]] = field(default_factory=dict)
    retired: bool = False
    new: bool = False


def former(old: Content, new: Content, why: str) -> Iterator[Former]:
    """Yield what has to change for every program to be as it was.

    One that came later is retired, one that is gone comes back.
    """
    for program_id, program in new.catalogue.programs.items():
        if program_id not in old.catalogue.programs:
            yield from _ended(program, new, why)
        elif is_otherwise(program_id, old, new):
            yield Former(
                old.catalogue.programs[program_id],
                _cases(program_id, old, new),
                _expected(program_id, old, new),
                _missing(program_id, old, new),
            )
    yield from _gone(old, new)


def _cases(program_id: str, old: Content, new: Content) -> tuple[RuleCase, ...]:
    """Return the program's own cases as they were; one that others share by now stays with them.

    One that was shared then and is the program's own now is not lost either.
    """
    mine = {case.id for case in own_cases(old.catalogue, old.files, program_id)}
    now = {case.id for case in own_cases(new.catalogue, new.files, program_id)}
    elsewhere = {case.id for case in new.catalogue.cases} - now
    return tuple(case for case in old.catalogue.cases if case.id in (mine | now) - elsewhere)


def _gone(old: Content, new: Content) -> Iterator[Former]:
    for program_id, program in old.catalogue.programs.items():
        if program_id not in new.catalogue.programs:
            yield Former(program, own_cases(old.catalogue, old.files, program_id), {}, new=True)


def is_otherwise(program_id: str, old: Content, new: Content) -> bool:
    """Tell whether a program or what cases say of it is otherwise; how a file is written is not."""
    if fingerprint(old.files, program_id) == fingerprint(new.files, program_id):
        return False
    was, now = old.catalogue.programs[program_id], new.catalogue.programs[program_id]
    return (
        canonical(program_data(was)) != canonical(program_data(now))
        or _cases(program_id, old, new) != own_cases(new.catalogue, new.files, program_id)
        or bool(_expected(program_id, old, new) or _missing(program_id, old, new))
    )


def _ended(program: Program, new: Content, why: str) -> Iterator[Former]:
    ended = retired(program, why, ())
    if ended.availability.status is not program.availability.status:
        own = own_cases(new.catalogue, new.files, program.id)
        changed = expecting_information(new.catalogue.cases, program.id)
        ids = {case.id for case in own}
        others = {case_id: v for case_id, v in changed.items() if case_id not in ids}
        cases = tuple(informed(case, changed) for case in own)
        yield Former(ended, cases, others, retired=True)


def _expected(program_id: str, old: Content, new: Content) -> dict[str, dict[str, str]]:
    """Return the verdicts of shared cases that have to be as they were."""
    return {
        now.id: {program_id: was.expect[program_id]}
        for was, now in _shared(program_id, old, new)
        if was.expect.get(program_id, now.expect.get(program_id)) != now.expect.get(program_id)
    }


def _missing(
    program_id: str, old: Content, new: Content
) -> dict[str, dict[str, tuple[str, ...] | None]]:
    """Return the lists of what is missing in shared cases that have to be as they were."""
    return {
        now.id: {program_id: was.missing.get(program_id)}
        for was, now in _shared(program_id, old, new)
        if was.missing.get(program_id) != now.missing.get(program_id)
    }


def _shared(program_id: str, old: Content, new: Content) -> Iterator[tuple[RuleCase, RuleCase]]:
    """Yield the cases of both that are in no file of the program's own, as they were and are."""
    before = {case.id: case for case in old.catalogue.cases}
    own = {case.id for case in own_cases(new.catalogue, new.files, program_id)}
    for case in new.catalogue.cases:
        if case.id in before and case.id not in own:
            yield before[case.id], case
