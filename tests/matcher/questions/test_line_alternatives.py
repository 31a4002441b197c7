"""Lists that end in "eller": what one word before them reaches, and what they leave open."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("verken barn, samboer eller gjeld, 40 år",
         {"has_children": False, "cohabiting": False, "debt_problem": False, "age": 40}),
        ("har hverken mann, barn eller jobb", {"has_children": False, "has_ordinary_job": False}),
        ("ikke barn, gjeld eller samboer", {"has_children": False, "debt_problem": False}),
        ("verken student, elev eller i jobb", {"student": False, "has_ordinary_job": False}),
        ("har ikke barn eller gjeld", {"has_children": False, "debt_problem": False}),
        ("aldri tatt vgs, fagbrev eller kurs, 22", {"vgo_completed": False, "age": 22}),
    ],
)  # fmt: skip
def test_one_denial_reaches_over_a_list(line: str, facts: dict[str, object]) -> None:
    found = told(line)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("er verken sykmeldt, på AAP eller ufør", "benefits"),
        ("ikke arbeidsledig, permittert eller sykmeldt", "employment_status"),
        ("ikke gjeld, psykisk syk eller rus", "mental_or_substance"),
        ("søker AAP, dagpenger eller sosialhjelp, 40", "benefits"),
        ("venter på AAP, bostøtte eller kommunal bolig", "housing"),
        ("lurer på om hun kan få AAP, uføretrygd eller sosialhjelp", "benefits"),
        ("ønsker å bli lærling, student eller fast ansatt", "employment_status"),
        # All members say the same here, so that only the wish or the time before them tells.
        ("søker vikariat, fast jobb eller sommerjobb", "has_ordinary_job"),
        ("hadde angst, depresjon eller psykose i fjor", "mental_or_substance"),
        ("drømmer om å bli student, elev eller i skole", "in_education_now"),
        ("har AAP eller uføretrygd", "benefits"),
        ("kan jeg få sosialhjelp eller dagpenger", "benefits"),
        ("permittert eller oppsagt, litt usikkert", "employment_status"),
        ("bor på Grünerløkka eller Sagene", "bydel"),
    ],
)
def test_what_is_denied_wished_or_one_of_two_is_no_answer(line: str, question: str) -> None:
    assert told(line).get(question) in (None, "nei")


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("gift eller samboer", {"cohabiting": True}),
        ("angst eller depresjon", {"mental_or_substance": "psykisk"}),
        ("ikke jobb, bor hos mor eller far", {"housing": "hos_familie_venner"}),
        ("uten jobb, samboer og to barn", {"cohabiting": True, "has_children": True}),
        ("ikke jobb, samboer. får AAP, kan ikke jobbe eller studere", {"cohabiting": True}),
        ("18 eller 19 år", {"age": {"from": 18, "to": 19}}),
    ],
)  # fmt: skip
def test_what_says_the_same_or_something_of_its_own_stands(
    line: str, facts: dict[str, object]
) -> None:
    found = told(line)
    assert {name: found.get(name) for name in facts} == facts


def test_what_is_not_known_of_the_first_is_not_known_of_the_list() -> None:
    found = told("vet ikke om han har AAP, dagpenger eller sosialhjelp")
    assert found["benefits"] == {"unknown": "unknown"}


@pytest.mark.parametrize(
    ("line", "benefits"),
    [
        ("går på aap og bostøtte", ["aap", "bostotte"]),
        ("lever av sykepenger og bostøtte", ["bostotte", "sykepenger"]),
        ("får overgangsstønad samt barnebidrag", ["barnebidrag", "overgangsstonad"]),
        ("søker aap og bostøtte", None),
    ],
)
def test_what_og_adds_to_a_certain_answer_is_as_certain(line: str, benefits: object) -> None:
    found = told(line).get("benefits")
    assert (sorted(found) if found else None) == benefits
