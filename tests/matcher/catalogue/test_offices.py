"""Offices: read strictly, the person's own first, in danger the number before all."""

from __future__ import annotations

from typing import Any

import pytest

from matcher.catalogue.offices import (
    DoorCertainty,
    Office,
    depends_on_district,
    door_lines,
    freshness,
    offices_for,
)
from matcher.catalogue.offices_file import read_offices
from matcher.documents import Node, Problem
from matcher.questions.situation import Situation
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

CATALOGUE = bundled()
OFFICES = CATALOGUE.offices
BYDELER = tuple(choice.id for choice in CATALOGUE.questionnaire["followed_up_by"].choices)


def read(**office: object) -> tuple[list[str], tuple[Office, ...]]:
    faults: list[Problem] = []
    whole = {"id": "k", "name": "K", "kind": "nav-kontor", "source": "s", "certainty": "high"}
    data = {"format": 1, "kinds": [{"id": "nav-kontor", "programs": ["a"]}],
            "offices": [{**whole, **office}]}  # fmt: skip
    found = read_offices(Node(data, "offices.json", "", faults))
    return [fault.path for fault in faults], found


def test_an_office_has_the_programs_of_its_kind_and_its_own() -> None:
    faults, (office,) = read(phone="1", programs=["b", "a"])
    assert (faults, office.programs) == ([], ("a", "b"))


@pytest.mark.parametrize(
    ("office", "path"),
    [
        ({}, "offices[0]"),
        ({"phone": "1", "certainty": "sure"}, "offices[0].certainty"),
        ({"phone": "1", "date": "i går"}, "offices[0].date"),
        ({"phone": "1", "leader": "Kari"}, "offices[0].leader"),
    ],
)
def test_what_cannot_be_used_is_told(office: dict[str, Any], path: str) -> None:
    assert read(**office)[0] == [path]


@pytest.mark.parametrize("bydel", BYDELER)
def test_every_district_has_a_nav_office_with_a_door_and_hours(bydel: str) -> None:
    (office,) = offices_for("sosialhjelp", OFFICES, Situation(AS_OF, {"bydel": bydel}))
    said = list(door_lines(office, "nb"))
    assert office.bydel == bydel
    assert said[0] == "55 55 33 33 (hverdager 9–15)"
    assert any(line.endswith(" Oslo") for line in said)
    assert "drop-in man–fre 11–15" in said
    assert freshness(office, "nb").replace("\xa0", " ") == "per 13. august 2026"


def test_sentrum_has_the_office_of_the_district_that_follows_up() -> None:
    in_sentrum = {"bydel": "sentrum"}
    assert offices_for("sosialhjelp", OFFICES, Situation(AS_OF, in_sentrum)) == ()
    followed = Situation(AS_OF, {**in_sentrum, "followed_up_by": "frogner"})
    assert [office.id for office in offices_for("sosialhjelp", OFFICES, followed)] == [
        "nav-frogner"
    ]


def test_a_number_for_all_never_pushes_out_a_local_one() -> None:
    found = offices_for("gjeldsradgivning", OFFICES, Situation(AS_OF, {"bydel": "sagene"}))
    assert [office.id for office in found] == ["nav-sagene", "gjeldstelefon"]


def test_in_danger_the_number_stands_first_and_no_door_is_told() -> None:
    found = offices_for("oslo-krisesenter", OFFICES, Situation(AS_OF, {"bydel": "sagene"}))
    assert [office.phone for office in found] == ["22 48 03 80", "116 006"]
    assert not any(office.address for office in found)


def test_an_office_not_read_this_year_says_to_ring_first() -> None:
    unsure = [office for office in OFFICES if office.certainty is not DoorCertainty.HIGH]
    assert unsure
    assert all("ring before use" in freshness(office, "en") for office in unsure)


def test_only_programs_with_local_offices_wait_for_the_district() -> None:
    assert depends_on_district("kvp", OFFICES)
    assert not depends_on_district("dagpenger", OFFICES)
