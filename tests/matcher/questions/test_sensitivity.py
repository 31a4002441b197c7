"""How carefully an answer is treated: as its question, or as the most telling of its choices."""

from __future__ import annotations

import pytest

from matcher.questions import Sensitivity, Several
from tests.matcher.bundled import bundled

QUESTIONS = bundled().questionnaire
ABOUT_ORIGIN_OR_RESIDENCE = (
    "lawful_residence", "residence_basis", "recognised_refugee", "immigrant_background",
    "settled_by_agreement", "in_intro", "had_intro", "years_since_intro_end",
    "intro_offer_considered", "age_when_permit_granted", "maintenance_requirement_family",
)  # fmt: skip
ABOUT_HEALTH = (
    "out_reason", "child_special_needs", "child_keeps_parent_home", "heavy_care_work",
    "carer_substance_mental", "innsatsgruppe", "complex_needs", "expects_disability_pension",
    "benefits", "disability", "work_capacity_reduction_pct", "permanent_reduction",
    "illness_main_cause", "needs_treatment_or_followup", "treatment_and_measures_tried",
    "sick_leave_months", "repeated_absence", "occupational_injury", "mental_or_substance",
    "in_treatment_team", "ips_referral", "health_lifestyle_need",
)  # fmt: skip
CHOICES = [
    ("employment_status", "sykmeldt", Sensitivity.ARTICLE_9),
    ("employment_status", "ufor", Sensitivity.ARTICLE_9),
    ("employment_status", "soner", Sensitivity.ARTICLE_10),
    ("employment_status", "arbeidsledig", Sensitivity.ORDINARY),
    ("housing", "institusjon", Sensitivity.ARTICLE_9),
    ("housing", "fengsel", Sensitivity.ARTICLE_10),
    ("housing", "leier_privat", Sensitivity.ORDINARY),
]


@pytest.mark.parametrize("name", [*ABOUT_ORIGIN_OR_RESIDENCE, *ABOUT_HEALTH])
def test_what_tells_of_origin_residence_or_health_is_marked(name: str) -> None:
    assert QUESTIONS[name].sensitivity is not Sensitivity.ORDINARY


@pytest.mark.parametrize("name", ["prison_status", "at_risk_youth_env"])
def test_what_tells_of_convictions_is_marked(name: str) -> None:
    assert QUESTIONS[name].sensitivity is Sensitivity.ARTICLE_10


@pytest.mark.parametrize("name", ["trafficking", "violence_close_relations"])
def test_what_could_put_a_life_at_risk_never_leaves_the_screen(name: str) -> None:
    assert QUESTIONS[name].sensitivity is Sensitivity.MOST_SENSITIVE


@pytest.mark.parametrize(("name", "choice", "expected"), CHOICES)
def test_an_answer_can_tell_more_than_its_question(
    name: str, choice: str, expected: Sensitivity
) -> None:
    assert QUESTIONS[name].sensitivity_of(choice) is expected
    plain = expected is Sensitivity.ORDINARY
    assert QUESTIONS[name].ordinary_part(choice) == (choice if plain else None)


def test_of_several_answers_the_plain_ones_may_be_told() -> None:
    needs = QUESTIONS["needs"]
    both = Several(frozenset({"bolig", "trygghet"}), order=("trygghet", "bolig"))
    assert needs.sensitivity_of(both) is Sensitivity.MOST_SENSITIVE
    kept = needs.ordinary_part(both)
    assert isinstance(kept, Several)
    assert (kept.members, kept.order) == (frozenset({"bolig"}), ("bolig",))
    assert needs.ordinary_part(Several(frozenset({"helse"}))) is None
    assert needs.ordinary_part(Several(frozenset({"bolig"}))) == Several(frozenset({"bolig"}))


def test_a_sensitive_question_has_no_ordinary_part() -> None:
    assert QUESTIONS["benefits"].ordinary_part(Several(frozenset({"dagpenger"}))) is None
    assert QUESTIONS["lawful_residence"].ordinary_part(answer=False) is None
