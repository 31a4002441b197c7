"""Ids that are made of names: files can be called so, and no two are alike."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.reference_checks import PROGRAM_ID
from ui.desk.ids import id_of, plain_id, unused_id

NAMES = st.text(st.characters(max_codepoint=0x17F) | st.sampled_from("æøåÆØÅ -_§"), max_size=80)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Mattekurs for unge", "mattekurs-for-unge"),
        ("Ærlig på Øya (ny)", "aerlig-pa-oya-ny"),
        ("Café Zürich", "cafe-zurich"),
        ("  – 2 kurs –  ", "2-kurs"),
        ("§§", ""),
        ("", ""),
    ],
)
def test_an_id_is_made_of_the_name(name: str, made: str) -> None:
    assert plain_id(name, 60) == made


def test_an_id_cut_between_two_words_does_not_end_with_what_parts_them() -> None:
    assert plain_id("kurs for unge", 5) == "kurs"
    assert plain_id("kurs for unge", 6) == "kurs-f"


@given(name=NAMES, longest=st.integers(1, 60))
def test_whatever_the_name_the_id_can_be_that_of_a_program(name: str, longest: int) -> None:
    made = plain_id(name, longest)
    assert len(made) <= longest
    assert not made or PROGRAM_ID.fullmatch(made)
    assert plain_id(made, longest) == made


@given(name=NAMES, taken=st.sets(st.sampled_from(["x", "kurs", "kurs_2", "kurs_3"])))
def test_an_id_begins_with_a_letter_and_is_not_taken(name: str, taken: set[str]) -> None:
    made = id_of(name, taken)
    assert re.fullmatch(r"[a-z][a-z0-9_]*", made)
    assert made not in taken
    assert id_of("Kurs", taken) not in taken


@pytest.mark.parametrize(
    ("name", "made"),
    [("Har førerhund?", "har_forerhund"), ("§ 3", "x_3"), ("", "x"), ("123", "x_123")],
)
def test_what_begins_with_no_letter_gets_one(name: str, made: str) -> None:
    assert id_of(name, ()) == made


def test_the_first_number_that_is_free_comes_after_a_taken_one() -> None:
    assert unused_id("kurs", ()) == "kurs"
    assert unused_id("kurs", {"kurs"}) == "kurs-2"
    assert unused_id("kurs", {"kurs", "kurs-2", "kurs-4"}) == "kurs-3"
    assert id_of("Nav Sagene", {"nav-sagene"}, "-") == "nav-sagene-2"
    assert id_of("Har førerhund", {"har_forerhund"}) == "har_forerhund_2"
