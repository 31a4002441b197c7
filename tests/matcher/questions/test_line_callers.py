"""Who is the client where somebody else rings, asks, or cares: all callers, all relatives."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import told

CALLERS = (
    "far", "mor", "pappa", "bestemor", "farfar", "systera", "storebroren", "tante", "onkel",
    "svigerinna", "kusina", "naboen", "kollegaen", "læreren", "treneren", "vergen", "venninna",
)  # fmt: skip
FORMS = (
    "{caller} ringjer om {who}", "{caller} tok kontakt om {who}", "{caller} har ringt oss, {who}",
    "{caller} spør for {who}", "{caller} er bekymra for {who}", "henvendelse fra {caller}, {who}",
)  # fmt: skip
WOMEN = (
    "dattera, hun er 22", "dottera på 27", "datteren 19", "dattera med autisme, hun er 22",
    "niesa, ho er 19", "søstera 31", "mora, hun er 81", "jente 17",
)  # fmt: skip
MEN = (
    "sønnen, han er 27", "sonen på 23", "barnebarnet sitt, gutten er 19", "broren 31",
    "guten, han er 17", "nevøen, han er 20", "bestefaren 88",
)  # fmt: skip
PARTNERS = {"kona": "mann", "mannen": "kvinne", "samboer": None, "ektefellen": None}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("caller", CALLERS)
def test_who_is_asked_for_is_the_client(caller: str, form: str) -> None:
    for gender, all_of in (("kvinne", WOMEN), ("mann", MEN)):
        lines = [form.format(caller=caller, who=who) for who in all_of]
        assert [line for line in lines if told(line, "gender") != gender] == []
        assert [line for line in lines if not told(line, "age")] == []
        assert [line for line in lines if told(line, "children_ages")] == []


@pytest.mark.parametrize("partner", PARTNERS)
def test_whose_partner_rings_has_one(partner: str) -> None:
    for line in (f"{partner} ringer, i varetekt", f"i varetekt, {partner} har tatt kontakt"):
        assert told(line, "cohabiting") is True
        assert told(line, "gender") == PARTNERS[partner]


@pytest.mark.parametrize(
    ("line", "gender", "age"),
    [
        ("kona alzheimer hjemme, mannen 77 steller henne døgnet rundt", "mann", 77),
        ("mannen er lam etter slag, kona 58 pleier ham", "kvinne", 58),
        ("mormor er dement, barnebarnet 22 flytta inn og passar ho", None, 22),
        ("mor har kreft, sønnen 19 tar seg av henne", "mann", 19),
        ("svigermor er dement, svigerdatter 44 steller henne", "kvinne", 44),
    ],
)
def test_who_cares_for_another_is_the_client(line: str, gender: str | None, age: int) -> None:
    assert (told(line, "gender"), told(line, "age")) == (gender, age)


def test_whom_a_relative_stands_beside_is_the_client() -> None:
    line = "søsteren er pårørende for henne, hun har bipolar lidelse, 37"
    assert (told(line, "gender"), told(line, "mental_or_substance")) == ("kvinne", "psykisk")


def test_a_small_child_asked_for_stays_a_child() -> None:
    line = "mor spør om barnehage til datter, hun er 3"
    assert (told(line, "age"), told(line, "has_children")) == (None, True)


def test_both_parents_named_together_tell_no_gender() -> None:
    assert told("mor far og tre barn, ligger i telt", "gender") is None


def test_the_voice_on_the_telephone_is_the_client() -> None:
    assert told("mannen på telefonen ville sjekke registreringen", "gender") == "mann"
    assert told("dama i skranken spør om penger", "gender") == "kvinne"
