"""Rule cases are run: what was expected beside what the rules say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.assessment import assess
from matcher.catalogue.cases import Failure
from matcher.late_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue


def run_case(case: RuleCase, catalogue: Catalogue) -> Iterator[Failure]:
    """Yield every expectation of a case that does not hold."""
    assessment = assess(case.situation, catalogue)
    for program_id, verdict in case.expect.items():
        found = assessment[program_id].verdict
        if found != verdict:
            yield Failure(case.id, program_id, verdict, str(found))
    for program_id, missing in case.missing.items():
        lacking = assessment[program_id].missing
        if set(lacking) != set(missing):
            yield Failure(case.id, f"{program_id} mangler", ", ".join(missing), ", ".join(lacking))
    for program_id, group in case.group.items():
        standing = assessment[program_id].group
        if standing != group:
            yield Failure(case.id, f"{program_id} gruppe", group, str(standing))
    if case.contradictions is not None:
        ids = tuple(found.id for found in assessment.contradictions)
        if set(ids) != set(case.contradictions):
            yield Failure(case.id, "motstrid", ", ".join(case.contradictions), ", ".join(ids))


def run_cases(catalogue: Catalogue) -> Iterator[Failure]:
    """Run every case of a catalogue; yield every expectation that does not hold."""
    for case in catalogue.cases:
        yield from run_case(case, with_named(case, catalogue))


def with_named(case: RuleCase, catalogue: Catalogue) -> Catalogue:
    """Return a catalogue with the programs that a case names, and no others.

    A rule decides about its own program alone, so it says the same in a twentieth of the time.
    Where in the list a program stands is no such thing: such a case needs all programs.
    """
    if case.group:
        return catalogue
    named = {*case.expect, *case.missing} & catalogue.programs.keys()
    return replace(catalogue, programs={name: catalogue.programs[name] for name in named})
