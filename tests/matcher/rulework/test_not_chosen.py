"""A comparison with a value that nobody chose is kept, proves nothing, and cannot be sent in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import Criterion, CriterionKind
from matcher.errors import MatcherError
from matcher.proving import findings_about
from matcher.proving.mutants import mutants
from matcher.proving.near_limits import tries
from matcher.questions.questions import Form
from matcher.rules import NOT_CHOSEN, UNKNOWN, All, Compare
from matcher.rules.evaluate import evaluate
from matcher.rules.operators import operators_for
from matcher.rules.wording import Wording
from tests.matcher.rulework.office import JOB, KARI, Office
from tests.matcher.sample import AS_OF, catalogue

if TYPE_CHECKING:
    from pathlib import Path

OPEN = [
    Compare(question.id, operator.id, NOT_CHOSEN)
    for question in catalogue().questionnaire.questions.values()
    for operator in operators_for(question.kind)
    if operator.form is not Form.FLAG
]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "desk.sqlite")


@pytest.mark.parametrize("leaf", OPEN, ids=lambda leaf: f"{leaf.fact} {leaf.op}")
def test_it_is_never_yes_or_no_and_nothing_stumbles_over_it(leaf: Compare) -> None:
    found = catalogue()
    amounts = found.amounts(AS_OF)
    case = found.cases[0].situation
    assert evaluate(leaf, {**case.facts}, amounts).truth is UNKNOWN
    label = found.questionnaire[leaf.fact].label.nb
    assert Wording(found.questionnaire, amounts).say(leaf) == f"{label}: velg …"
    old = found.programs[JOB]
    grown = Compare("age", "ge", 18)
    criteria = (
        Criterion("open", CriterionKind.REQUIRED, old.sources[0].key, leaf),
        Criterion("both", CriterionKind.REQUIRED, old.sources[0].key, All((grown, leaf))),
    )
    program = replace(old, criteria=criteria)
    whole = replace(found, programs={**found.programs, JOB: program})
    findings_about(program, whole, AS_OF)
    assert tries(leaf, whole, AS_OF)[1] == []
    # Nothing but that the line is not there can be tried instead of it.
    assert [one.condition for one in mutants(leaf, amounts)] == [None]


def test_it_is_kept_as_it_is_and_stops_sending_in(office: Office) -> None:
    desk = office.of(KARI)
    draft = desk.drafts.edit(JOB)
    first = replace(draft.program.criteria[0], when=Compare("bydel", "is", NOT_CHOSEN))
    criteria = (first, *draft.program.criteria[1:])
    desk.drafts.save(replace(draft, program=replace(draft.program, criteria=criteria)))
    kept = office.of(KARI).drafts.edit(JOB)
    assert kept.program.criteria[0].when == Compare("bydel", "is", NOT_CHOSEN)
    with pytest.raises(MatcherError, match="verdien er ikke valgt"):
        desk.approval.submit(JOB, "Etter møtet i går.")
