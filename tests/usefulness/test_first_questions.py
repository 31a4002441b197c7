"""What a caseworker asks first of each kind of person: the roof before treatment and papers."""

from __future__ import annotations

from typing import Any

import pytest

from matcher.catalogue.assessment import assess
from matcher.catalogue.next_question import next_questions
from matcher.questions.facts import read_facts
from matcher.questions.situation import Situation
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

FIRST: dict[str, tuple[dict[str, Any], str]] = {
    "not safe": (
        {"violence_close_relations": True, "needs": ["trygghet"]},
        "without_place_to_stay",
    ),
    "no bed tonight": ({"without_place_to_stay": True, "needs": ["bolig"]}, "can_support_self"),
    "notice of eviction": (
        {"eviction_or_power_cut": True, "needs": ["bolig", "okonomi"]},
        "can_obtain_housing",
    ),
    "notice of eviction, finds no home": (
        {"eviction_or_power_cut": True, "can_obtain_housing": False, "needs": ["bolig"]},
        "can_arrange_tonight",
    ),
    "the lease ends": (
        {"housing": "leie_utloper", "can_obtain_housing": False, "needs": ["bolig"]},
        "household_income_nok",
    ),
    "substance, and no home": (
        {"age": 44, "mental_or_substance": "rus", "housing": "bostedslos", "needs": ["bolig"]},
        "can_obtain_housing",
    ),
    "substance, and a home": (
        {"age": 44, "mental_or_substance": "rus", "needs": ["deltakelse"]},
        "in_treatment_team",
    ),
    "substance, a home, and the days are empty": (
        {"age": 38, "mental_or_substance": "rus", "in_treatment_team": True}
        | {"housing": "kommunal_bolig", "needs": ["deltakelse", "arbeid", "bolig"]},
        "wants_ordinary_job",
    ),
    "out of prison with an addiction": (
        {
            "age": 33,
            "prison_status": "loslatt_12m",
            "mental_or_substance": "rus",
            "needs": ["bolig"],
        },
        "can_obtain_housing",
    ),
    "self-employed without income": (
        {"age": 45, "employment_status": "selvstendig", "needs": ["inntekt", "arbeid"]},
        "can_support_self",
    ),
    "self-employed, and needs help at work": (
        {
            "age": 35,
            "employment_status": "selvstendig",
            "disability": ["fysisk_omfattende"],
            "needs": ["arbeid", "helse"],
        },
        "permanent_reduction",
    ),
    "done with the introduction programme": (
        {"age": 29, "had_intro": True, "in_intro": False, "cohabiting": False, "children_ages": [4]}
        | {"needs": ["utdanning", "arbeid", "familie"]},
        "education_level",
    ),
    "a child that needs much": (
        {"cohabiting": False, "child_special_needs": True, "children_ages": [9]}
        | {"needs": ["familie", "inntekt"]},
        "heavy_care_work",
    ),
    "alone with a child of one": (
        {"cohabiting": False, "children_ages": [1], "youngest_child_months": 13}
        | {"needs": ["familie", "inntekt"]},
        "single_parent_care_pct",
    ),
    "wants Norwegian": (
        {"age": 36, "immigrant_background": True, "needs": ["norsk", "arbeid"]},
        "norwegian_level",
    ),
    "out of school": (
        {"age": 18, "vgo_completed": False, "in_education_now": False}
        | {"needs": ["utdanning", "arbeid"]},
        "wants_ordinary_job",
    ),
    "disability pension, and the rent": (
        {"age": 33, "benefits": ["uforetrygd_gradert"], "needs": ["bolig", "arbeid"]},
        "housing",
    ),
    "disability pension, and wants to work": (
        {"age": 26, "benefits": ["uforetrygd_hel"], "needs": ["arbeid", "deltakelse"]},
        "innsatsgruppe",
    ),
    "work assessment allowance that ends": (
        {"age": 41, "benefits": ["aap"], "needs": ["inntekt", "rettigheter"]},
        "treatment_and_measures_tried",
    ),
    "old and alone": ({"age": 81, "needs": ["deltakelse"]}, "wants_senior_guidance"),
    "came for work": ({"age": 40, "needs": ["arbeid"]}, "reg_jobseeker"),
}


@pytest.mark.parametrize(("facts", "wanted"), list(FIRST.values()), ids=list(FIRST))
def test_the_first_question_of_a_kind_of_person(facts: dict[str, Any], wanted: str) -> None:
    answers, problems = read_facts(facts, bundled().questionnaire)
    assert problems == []
    assessment = assess(Situation(AS_OF, answers), bundled())
    assert next_questions(assessment, bundled(), most=1)[0].question == wanted
