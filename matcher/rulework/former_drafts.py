"""Whether a program is otherwise than in another version, with what rule cases say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import canonical
from matcher.catalogue.program_data import program_data
from matcher.rulework.overlay import fingerprint, own_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import RuleCase
    from matcher.rulework.version_store import Content


def _cases(program_id: str, old: Content, new: Content) -> tuple[RuleCase, ...]:
    """Return the program's own cases as they were; one that others share by now stays with them.

    One that was shared then and is the program's own now is not lost either.
    """
    mine = {case.id for case in own_cases(old.catalogue, old.files, program_id)}
    now = {case.id for case in own_cases(new.catalogue, new.files, program_id)}
    elsewhere = {case.id for case in new.catalogue.cases} - now
    return tuple(case for case in old.catalogue.cases if case.id in (mine | now) - elsewhere)


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
