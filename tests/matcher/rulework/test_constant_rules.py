"""A rule that nobody or everybody can meet stops at the desk as it does on the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, AnyOf, Compare
from matcher.rulework import DeskError, RuleCase
from tests.matcher.rulework.office import CHILD, KARI, Office
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.rules.conditions import Condition
    from matcher.rulework import Draft

GROWN, YOUNG = Compare("age", "ge", 18), Compare("age", "lt", 18)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "data" / "x.sqlite")


def ruled(office: Office, rule: Condition) -> Draft:
    draft = office.of(KARI).drafts.edit(CHILD)
    source = draft.program.sources[0].key
    own = Criterion("own", CriterionKind.REQUIRED, source, rule)
    criteria = (*draft.program.criteria, own)
    case = RuleCase("own", "Ingenting er svart", Situation(AS_OF, {}), {CHILD: "maybe"})
    return office.of(KARI).drafts.save(
        replace(draft, program=replace(draft.program, criteria=criteria), cases=(case,))
    )


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (All((GROWN, YOUNG)), "Ingen kan oppfylle «"),
        (AnyOf((GROWN, YOUNG)), "Alle oppfyller «"),
    ],
)
def test_a_constant_rule_cannot_be_sent_in(office: Office, rule: Condition, said: str) -> None:
    draft = ruled(office, rule)
    (problem,) = office.of(KARI).readiness.problems(draft)
    assert problem.message.startswith(said)
    assert problem.path == "criteria[own]"
    with pytest.raises(DeskError):
        office.of(KARI).approval.submit(CHILD, "Ny regel")


def test_what_may_be_meant_can(office: Office) -> None:
    draft = ruled(office, AnyOf((GROWN, Compare("age", "ge", 30))))
    assert office.of(KARI).readiness.problems(draft) == []


def test_a_rule_with_faults_is_not_proved(office: Office) -> None:
    draft = ruled(office, All((GROWN, YOUNG, Compare("gone", "is", True))))
    (problem,) = office.of(KARI).readiness.problems(draft)
    assert "gone" in problem.message
