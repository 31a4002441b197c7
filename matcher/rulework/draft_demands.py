"""What a draft must have before it is sent in, though a file without it could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import DECIDED_BY_RULE, INFORMATION_ONLY, CriterionKind, Status, Verdict
from matcher.catalogue.case_words import verdict_words
from matcher.documents import Problem
from matcher.messages import Message
from matcher.rulework.draft_rows import program_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.rulework.records import Draft

CASES = "criteria"
"""Where rule cases are written: beside the rule."""

_SAMPLES = frozenset(
    {
        "beskriv hva som må vurderes",
        "skildre kva som må vurderast",
        "describe what has to be judged",
    }
)
"""What stood in a new criterion of judgement for somebody to write over, in earlier versions."""


def demands(
    draft: Draft, published: Program | None, catalogue: Catalogue, today: date
) -> Iterator[Problem]:
    """Yield what is lacking in a draft. `catalogue` is one with the draft in it.

    Of a rule that is as it was published nothing is asked: a phone number can be put right
    without writing rule cases first. A new program must have a case for each of the answers that
    its rule is there to tell apart.
    """
    program = draft.program
    if program.availability.status in INFORMATION_ONLY:
        return
    file = program_file(program.id)
    if program.valid_to and program.valid_to < today:
        message = Message("tiltaket sluttet å gjelde {day:%d.%m.%Y}", day=program.valid_to)
        yield Problem(file, "valid_to", message, Message("rett datoen, eller avslutt tiltaket"))
    yield from _unwritten(program, file)
    if published is None or published.criteria != program.criteria:
        if not program.criteria and not program.open_to_all:
            message = Message("tiltaket har ingen vilkår, så det passer for alle")
            cure = Message("skriv vilkår, eller kryss av for at det er åpent for alle")
            yield Problem(file, "criteria", message, cure)
        yield from _untested(program, catalogue, file, new=published is None)


def _unwritten(program: Program, file: str) -> Iterator[Problem]:
    for index, criterion in enumerate(program.criteria):
        judged = criterion.kind is CriterionKind.JUDGEMENT
        if judged and criterion.text.nb.strip().casefold() in _SAMPLES:
            message = Message("det står ikke hva som skal vurderes")
            cure = Message("skriv det med egne ord")
            yield Problem(file, f"criteria[{index}].text", message, cure)


def _untested(program: Program, catalogue: Catalogue, file: str, *, new: bool) -> Iterator[Problem]:
    expected = {case.expect[program.id] for case in catalogue.cases if program.id in case.expect}
    if not new:
        if not expected:
            message = Message("ingen regeltest sier noe om tiltaket")
            yield Problem(file, CASES, message, Message("lag en test av testpersonen"))
        return
    capped = program.availability.status is Status.UNCONFIRMED or program.uncertain
    wanted = [Verdict.MAYBE if capped else Verdict.FITS]
    if any(each.kind in DECIDED_BY_RULE for each in program.criteria):
        wanted.append(Verdict.NOT_NOW)
    if program.availability.status is Status.NOT_IN_OSLO:
        wanted.remove(wanted[0])
    for verdict in wanted:
        if verdict not in expected:
            said = verdict_words(verdict)
            message = Message("ingen regeltest venter «{verdict}»", verdict=said)
            cure = Message("lag en test med en person som skal få det svaret")
            yield Problem(file, CASES, message, cure)
