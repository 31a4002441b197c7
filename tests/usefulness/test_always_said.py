"""What a caseworker always says to a kind of person, whatever else the line tells.

Most of it is no program of its own but the ground under the others: advice, social aid, housing
support, follow-up, free health services. From the programs' own pages and `pointers` of each.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.usefulness.shown import shown

SAID: dict[str, tuple[dict[str, Any], set[str]]] = {
    "money": (
        {"age": 40, "needs": ["okonomi"]},
        {"rad-og-veiledning", "gjeldsradgivning", "sosialhjelp", "bostotte", "rettshjelpsentralen"},
    ),
    "a place to live": (
        {"age": 40, "needs": ["bolig"]},
        {"rad-og-veiledning", "kommunal-bolig", "sosialhjelp", "bostotte", "gjeldsradgivning"},
    ),
    "rights": (
        {"age": 40, "needs": ["rettigheter"]},
        {"rad-og-veiledning", "rettshjelpsentralen"},
    ),
    "safety": (
        {"age": 30, "violence_close_relations": True, "needs": ["trygghet"]},
        {"oslo-krisesenter", "midlertidig-bolig", "sosialhjelp", "rettshjelpsentralen"},
    ),
    "Norwegian": (
        {"age": 36, "immigrant_background": True, "needs": ["norsk"]},
        {"norsk-gratis", "norsk-betalt", "frivilligsentral", "karriere-oslo"},
    ),
    "a family short of money": (
        {"age": 36, "has_children": True, "children_ages": [3], "needs": ["okonomi", "familie"]},
        {"barnehage-moderasjon", "bostotte", "sosialhjelp", "gjeldsradgivning"},
    ),
    "alone with a baby": (
        {"cohabiting": False, "children_ages": [0], "youngest_child_months": 8}
        | {"needs": ["inntekt", "familie"]},
        {"overgangsstonad", "utvidet-barnetrygd", "bidragsforskudd", "apen-barnehage", "bostotte"},
    ),
    "out of work": (
        {"age": 45, "employment_status": "arbeidsledig", "needs": ["arbeid", "inntekt"]},
        {"dagpenger", "nav-jobbklubb", "karriere-oslo", "nav-oppfolging", "nav-arbeidstrening"},
    ),
    "young and out of work": (
        {"age": 22, "employment_status": "arbeidsledig", "needs": ["arbeid", "inntekt"]},
        {"nav-ungdomsgaranti", "dagpenger", "nav-jobbklubb", "karriere-oslo", "rad-og-veiledning"},
    ),
    "out of school": (
        {"age": 17, "in_education_now": False, "needs": ["utdanning", "arbeid"]},
        {"oppfolgingstjenesten", "nav-ungdomsgaranti", "nav-fagopplaring-16-18"},
    ),
    "health and work": (
        {"age": 45, "employment_status": "sykmeldt", "needs": ["helse", "arbeid"]},
        {"nav-arr", "nav-avklaring", "nav-oppfolging", "frisklivssentral", "karriere-oslo"},
    ),
    "work assessment allowance, and wants to try a job": (
        {"age": 41, "benefits": ["aap"], "wants_ordinary_job": True, "needs": ["arbeid"]},
        {"nav-arr", "nav-avklaring", "nav-arbeidstrening", "nav-oppfolging"},
    ),
    "ill in mind": (
        {"age": 33, "mental_or_substance": "psykisk", "needs": ["helse", "arbeid"]},
        {"rask-psykisk-helsehjelp", "ips", "nav-avklaring", "frisklivssentral"},
    ),
    "newly settled": (
        {"age": 32, "settled_by_agreement": True, "immigrant_background": True, "needs": ["norsk"]},
        {"introduksjonsprogram", "norsk-gratis", "frivilligsentral"},
    ),
    "released": (
        {"age": 33, "prison_status": "loslatt_12m", "needs": ["bolig", "arbeid", "inntekt"]},
        {"sosialhjelp", "kommunal-bolig", "nes-nav", "tilbakeforing", "nav-arbeidstrening"},
    ),
    "long on social aid": (
        {"age": 45, "benefits": ["sosialhjelp"], "employment_status": "arbeidsledig"}
        | {"years_out_last5": 5, "needs": ["arbeid"]},
        {"kvp", "nav-oppfolging", "nav-arbeidstrening", "karriere-oslo"},
    ),
    "eviction": (
        {"age": 45, "eviction_or_power_cut": True, "needs": ["bolig", "okonomi"]},
        {"sosialhjelp", "gjeldsradgivning", "kommunal-bolig", "fri-rettshjelp", "bostotte"},
    ),
    "pregnant and alone, without a job": (
        {"age": 24, "pregnant": True, "cohabiting": False, "has_ordinary_job": False}
        | {"employment_status": "arbeidsledig", "needs": ["inntekt", "familie"]},
        {"rad-og-veiledning", "sosialhjelp", "overgangsstonad", "dagpenger"},
    ),
    "under notice": (
        {"age": 45, "has_ordinary_job": True, "under_notice": True}
        | {"needs": ["arbeid", "inntekt", "rettigheter"]},
        {"dagpenger", "karriere-oslo", "rettshjelpsentralen", "nav-jobbklubb"},
    ),
    "AAP that does not reach": (
        {"age": 44, "benefits": ["aap"], "can_support_self": False, "needs": ["inntekt"]},
        {"sosialhjelp", "rad-og-veiledning"},
    ),
    "a small pension": (
        {"age": 70, "benefits": ["alderspensjon"], "immigrant_background": True}
        | {"needs": ["okonomi", "inntekt"]},
        {"su-67", "bostotte", "rad-og-veiledning", "gjeldsradgivning"},
    ),
    "inside, without a home": (
        {"age": 31, "prison_status": "soner_i_fengsel", "needs": ["bolig", "helse"]},
        {"nav-i-fengsel", "tilbakeforing", "nes-nav"},
    ),
    "must leave the home at nineteen, without a job": (
        {"age": 19, "housing": "leie_utloper", "has_ordinary_job": False}
        | {"in_education_now": False, "needs": ["bolig", "arbeid"]},
        {"ungbo", "sosialhjelp", "nav-ungdomsgaranti", "oppfolgingstjenesten"},
    ),
}


FIRST: dict[str, tuple[dict[str, Any], set[str]]] = {
    "on sick pay, and no money for food": (
        {"age": 40, "benefits": ["sykepenger"], "employment_status": "sykmeldt"}
        | {"can_support_self": False, "has_ordinary_job": True, "illness_main_cause": True}
        | {"needs": ["okonomi", "inntekt", "helse", "arbeid"]},
        {"sosialhjelp"},
    ),
    "fled with the children": (
        {"age": 33, "violence_close_relations": True, "children_ages": [3, 7]}
        | {"housing": "hos_familie_venner", "can_obtain_housing": False}
        | {"employment_status": "deltid", "needs": ["trygghet", "bolig", "familie"]},
        {"oslo-krisesenter", "midlertidig-bolig", "sosialhjelp"},
    ),
    "left school, and anxious": (
        {"age": 19, "vgo_completed": False, "in_education_now": False}
        | {"employment_status": "arbeidsledig", "mental_or_substance": "psykisk"}
        | {"housing": "hos_familie_venner", "needs": ["helse", "utdanning", "arbeid"]},
        {"oppfolgingstjenesten", "nav-ungdomsgaranti", "rask-psykisk-helsehjelp"},
    ),
    "a refugee's family, for Norwegian": (
        {"age": 27, "residence_basis": "familie_flyktning", "needs": ["norsk", "arbeid"]},
        {"introduksjonsprogram", "norsk-gratis"},
    ),
    "deaf, a trade, and no answer to applications": (
        {"age": 31, "disability": ["horsel"], "employment_status": "arbeidsledig"}
        | {"has_ordinary_job": False, "needs": ["arbeid", "inntekt"]},
        {"nav-oppfolging", "rekrutteringsordningen"},
    ),
    "on unemployment benefit, and wants a job": (
        {"age": 45, "benefits": ["dagpenger"], "employment_status": "arbeidsledig"}
        | {"needs": ["arbeid", "inntekt"]},
        {"nav-oppfolging", "nav-jobbklubb"},
    ),
    "social aid beside a small job, and little Norwegian": (
        {"age": 36, "benefits": ["sosialhjelp", "lonn"], "employment_status": "deltid"}
        | {"norwegian_level": "a2", "had_intro": True, "social_aid_long_term": True}
        | {"needs": ["utdanning", "arbeid", "norsk"]},
        {"fagopplaring-norsk", "nav-norsk-fov", "kvp"},
    ),
}
"""What a colleague names first, whatever else the same answers point to."""


@pytest.mark.parametrize(("facts", "wanted"), list(SAID.values()), ids=list(SAID))
def test_what_is_always_said_is_among_the_first_ten(
    facts: dict[str, Any], wanted: set[str]
) -> None:
    assert wanted - set(shown(facts)[:10]) == set()


@pytest.mark.parametrize(("facts", "wanted"), list(FIRST.values()), ids=list(FIRST))
def test_what_is_named_first_is_among_the_first_five(
    facts: dict[str, Any], wanted: set[str]
) -> None:
    assert wanted - set(shown(facts)[:5]) == set()


def test_a_lone_parent_whose_child_needs_much_help_is_told_of_the_benefit() -> None:
    facts = {"cohabiting": False, "children_ages": [8], "child_special_needs": True}
    asked = {"employment_status": "arbeidsledig", "needs": ["inntekt", "familie"]}
    assert "overgangsstonad" in shown(facts | asked)
