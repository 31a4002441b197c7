"""What a draft must have before it is sent in: nothing that would decide by default."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from matcher.catalogue.programs import Availability, Criterion, CriterionKind, Status
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare
from matcher.rulework import Draft, DraftState
from tests.matcher.rulework.office import CHILD, JOB, KARI, Office, cases_of, costing
from tests.matcher.rulework.two_desks import fields

NEW = "jobbkurs-kveld"


def problems(office: Office, draft: Draft) -> list[str]:
    return [str(problem.message) for problem in office.of(KARI).readiness.problems(draft)]


@pytest.mark.parametrize(
    ("kept", "lacking"), [(0, ["passer", "passer ikke nå"]), (1, ["passer ikke nå"]), (2, [])]
)
def test_a_new_program_has_a_case_for_each_answer_of_its_rule(
    office: Office, kept: int, lacking: list[str]
) -> None:
    draft = office.copied(NEW)
    found = problems(office, replace(draft, cases=draft.cases[:kept]))
    assert found == [f"ingen regeltest venter «{verdict}»" for verdict in lacking]


def test_what_nobody_has_confirmed_cannot_be_expected_to_fit(office: Office) -> None:
    draft = office.copied(NEW)
    unconfirmed = replace(draft.program, availability=Availability(Status.UNCONFIRMED))
    assert problems(office, replace(draft, program=unconfirmed)) == [
        "ingen regeltest venter «kanskje»"
    ]


def test_a_changed_rule_that_no_case_speaks_of_is_not_sent_in(office: Office) -> None:
    draft = office.of(KARI).drafts.edit(CHILD)
    assert problems(office, costing(draft, "Gratis.")) == [], "of texts nothing is asked"
    more = Criterion("own", CriterionKind.REQUIRED, draft.program.sources[0].key,
                     Compare("registered", "is", value=True))  # fmt: skip
    changed = fields(criteria=(*draft.program.criteria, more))(draft)
    assert problems(office, changed) == ["ingen regeltest sier noe om tiltaket"]


def test_a_program_without_criteria_would_fit_everybody(office: Office) -> None:
    draft = office.copied(NEW)
    bare = fields(criteria=())(draft)
    assert "tiltaket har ingen vilkår, så det passer for alle" in problems(office, bare)
    assert "tiltaket har ingen vilkår, så det passer for alle" not in problems(
        office, fields(criteria=(), open_to_all=True)(draft)
    )


def test_an_end_that_has_been_is_told(office: Office) -> None:
    draft = office.of(KARI).drafts.edit(JOB)
    today = office.of(KARI).session.today
    assert problems(office, fields(valid_to=today)(draft)) == []
    (told,) = problems(office, fields(valid_to=today - timedelta(days=1))(draft))
    assert told == "tiltaket sluttet å gjelde 22.11.2026"


def test_a_sample_text_is_no_criterion(office: Office) -> None:
    draft = office.copied(NEW)
    sample = Criterion("own", CriterionKind.JUDGEMENT, draft.program.sources[0].key, None,
                       Text("Beskriv hva som må vurderes"))  # fmt: skip
    judged = fields(criteria=(*draft.program.criteria, sample))(draft)
    assert problems(office, judged) == ["det står ikke hva som skal vurderes"]


def test_of_what_was_sent_in_nothing_more_is_asked(office: Office) -> None:
    draft = replace(office.copied(NEW), cases=(), state=DraftState.SUBMITTED)
    assert problems(office, draft) == []


def test_what_could_not_be_read_is_told_once(office: Office) -> None:
    draft = office.copied(NEW)
    first, *rest = draft.program.criteria
    unsourced = fields(criteria=(replace(first, source=""), *rest))(draft)
    paths = [problem.path for problem in office.of(KARI).readiness.problems(unsourced)]
    assert paths == ["criteria[0].source"]
    assert cases_of(NEW) == draft.cases
