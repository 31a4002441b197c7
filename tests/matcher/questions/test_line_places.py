"""Which part of town somebody lives in: how it is written, and what place is none of a home."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import told

HOMES = {
    "grünerl": "grunerlokka", "grünerløkka": "grunerlokka", "Schous plass": "grunerlokka",
    "Sinsenkrysset": "grunerlokka", "nordstr": "nordstrand", "Ljabru": "nordstrand",
    "Brannfjell": "nordstrand", "holml": "sondre_nordstrand", "Lusetjern": "sondre_nordstrand",
    "mortensr": "sondre_nordstrand", "s.nordstr": "sondre_nordstrand", "høybr": "stovner",
    "Jesperud": "stovner", "Tante Ulrikkes vei": "stovner", "Ravnkollen": "grorud",
    "Apalløkka": "grorud", "Økern torg": "bjerke", "Granstangen": "alna", "ellingsr": "alna",
    "Skraperudtjern": "ostensjo", "østensj": "ostensjo", "Plogveien": "ostensjo",
    "Vettakollen": "vestre_aker", "Frognerseteren": "vestre_aker", "Bjørnsletta": "ullern",
    "Blindern": "nordre_aker", "Damplassen": "nordre_aker", "Ullevål hage": "nordre_aker",
    "Vigelandsparken": "frogner", "Damstredet": "st_hanshaugen", "Klosterenga": "gamle_oslo",
    "Thorshov": "sagene",
}  # fmt: skip
LIVING = (
    "34, bor på {}", "34, leier på {}", "34, {}", "k 34 {}", "34, de holder til på {}",
    "34 på bv-institusjon på {} og vil flytte", "34, held til i ei arbeidsbrakke på {}, ledig",
    "han er pensjonist på {} og spør etter noe", "34, leier hybel {}",
)  # fmt: skip
ELSEWHERE = (
    "34, lurte på hvor apoteket på {} er", "34, kokk på restaurant {}", "34, jobber butikk {}",
    "34, asylsøker, bor på mottaket på {}", "34, vasker på et hotell på {}",
)  # fmt: skip


@pytest.mark.parametrize("place", HOMES)
def test_a_place_is_known_however_it_is_written(place: str) -> None:
    assert [told(line.format(place), "bydel") for line in LIVING] == [HOMES[place]] * len(LIVING)


@pytest.mark.parametrize("place", ["Grønland", "Torshov", "Refstad", "Aker brygge"])
@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_place_of_work_or_an_errand_is_no_home(line: str, place: str) -> None:
    assert told(line.format(place), "bydel") is None


def test_a_campus_is_no_home() -> None:
    assert told("stud jus 22, uio, blindern", "bydel") is None


def test_the_railway_station_is_no_prison() -> None:
    assert told("gutt 15, sitter på Oslo S om kveldene", "prison_status") is None
    assert told("29, sitter i Oslo fengsel", "prison_status") == "soner_i_fengsel"
