"""What is wrong with a draft: its problems, its failing cases, and that it is overtaken."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import problems, run_case
from matcher.documents import Problem
from matcher.messages import Message
from matcher.proving import constant_problems
from matcher.rulework.draft_rows import cases_file, program_file
from matcher.rulework.overlay import CASES, with_drafts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from matcher.catalogue import Catalogue, Failure, RuleCase
    from matcher.rulework.records import Draft
    from matcher.rulework.version_store import Content


def problems_of(draft: Draft, content: Content) -> list[Problem]:
    """Return what is wrong with a draft, or becomes wrong elsewhere because of it."""
    new = with_drafts(content.catalogue, content.files, [draft])
    own = {program_file(draft.program.id), cases_file(draft.program.id)}
    found = Counter(problems(new))
    before = Counter(problem for problem in content.problems if problem.file not in own)
    mine = [*(found - before), *_expecting_nothing(draft, content.catalogue)]
    # Of a rule with faults nothing can be proved.
    alone = replace(new, programs={draft.program.id: draft.program})
    return mine or list(constant_problems(alone))


def _expecting_nothing(draft: Draft, catalogue: Catalogue) -> Iterator[Problem]:
    known = {case.id for case in catalogue.cases}
    for case_id in dict.fromkeys((*draft.expectations, *draft.missing)):
        if case_id not in known:
            message = Message(
                "regeltesten «{case}», som utkastet endrer, finnes ikke lenger", case=case_id
            )
            cure = Message("ta utkastet videre, så tas endringen i den bort")
            yield Problem(CASES.rstrip("/"), case_id, message, cure)


def staleness(draft: Draft, version: str) -> Problem:
    """Return that the program was changed in a version after the draft was begun."""
    return Problem(
        program_file(draft.program.id),
        "",
        Message(
            "tiltaket er endret i versjon {version} etter at utkastet ble begynt", version=version
        ),
        Message("se hva som er annerledes, og ta utkastet videre fra den nye versjonen"),
    )


def failures_of(draft: Draft, catalogue: Catalogue) -> list[Failure]:
    """Return what does not hold in the cases that say something about a draft's program.

    `catalogue` is one with the draft in it. A rule decides about its own program alone, so the
    other programs need not be matched.
    """
    return cases_about([draft.program.id], catalogue, {case.id for case in draft.cases})


def cases_about(
    program_ids: Sequence[str], catalogue: Catalogue, whole: set[str] | frozenset[str] = frozenset()
) -> list[Failure]:
    """Run the cases about some programs; those in `whole` with all that they expect."""
    wanted = frozenset(program_ids)
    found: list[Failure] = []
    for case in catalogue.cases:
        cut = case if case.id in whole else _about(case, wanted)
        if cut is not None:
            named = cut.programs & catalogue.programs.keys()
            programs = {name: catalogue.programs[name] for name in named}
            found += run_case(_known(cut, programs), replace(catalogue, programs=programs))
    return found


def _about(case: RuleCase, wanted: frozenset[str]) -> RuleCase | None:
    if wanted.isdisjoint(case.programs):
        return None
    return replace(case.about(wanted), contradictions=None)


def _known(case: RuleCase, programs: Mapping[str, object]) -> RuleCase:
    """Return a case without what it expects of unknown programs: `problems` tells of those."""
    return case if programs.keys() >= case.programs else case.about(programs)
