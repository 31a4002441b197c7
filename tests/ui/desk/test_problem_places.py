"""Where a problem is and what it is, in the words of the desk and not of the files."""

from __future__ import annotations

import pytest

from matcher.documents import Problem
from matcher.messages import Message
from tests.matcher.sample import catalogue
from ui.desk.problem_words import problem_words, where


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("cost", "Kostnad for personen"),
        ("name.nb", "Navn"),
        ("criteria[0].when.all[1]", "Vilkår 1"),
        ("criteria[2].text", "Vilkår 3, "),
        ("criteria[1].source", "Vilkår 2"),
        ("sources[0].title", " 1, "),
    ],
)
def test_a_place_is_told_by_field_number_and_member(path: str, said: str) -> None:
    assert said in where(path, "nb")


def test_the_rule_and_source_of_a_criterion_need_no_name_of_their_own() -> None:
    assert where("criteria[1].source", "nb") == where("criteria[1].when", "nb") == "Vilkår 2"


def test_a_place_nobody_knows_is_told_as_it_is() -> None:
    assert where("borte[3]", "nb") == "borte[3]"


def test_places_are_told_in_the_language_of_the_window() -> None:
    assert {where("cost", code) for code in ("nb", "nn", "en")} == {
        "Kostnad for personen", where("cost", "nn"), "Cost for the person",
    }  # fmt: skip


def problem(template: str, path: str = "cost", /, **fields: object) -> str:
    told = Problem("programs/x.json", path, Message(template, **fields), Message("rett det"))
    return problem_words(told, catalogue().questionnaire, "nb")


@pytest.mark.parametrize(
    ("template", "fields", "said"),
    [
        ("«{key}» mangler", {"key": "cost"}, "mangler – fyll det ut"),
        ("kilden «{name}» finnes ikke", {"name": "k9"}, "har ingen kilde"),
        ("området {numbers} går baklengs", {"numbers": "3–1"}, "skriv den laveste først"),
        ("konstanten «{name}» finnes ikke", {"name": "satsen_borte"}, "beløpet finnes ikke lenger"),
        ("setningen lages av regelen", {}, "flytt teksten til merknaden"),
    ],
)
def test_what_is_wrong_is_told_without_keys_of_files(
    template: str, fields: dict[str, object], said: str
) -> None:
    words = problem(template, "cost", **fields)
    assert said in words
    assert not any(str(value) in words for value in fields.values())


def test_a_source_that_is_missing_is_told_as_one_that_is_not_there() -> None:
    lacking = problem("«{key}» mangler eller er ikke tekst", "criteria[0].source", key="source")
    assert lacking.startswith("har ingen kilde")


def test_what_has_no_words_here_keeps_its_own_and_its_cure() -> None:
    assert problem("slutter før det begynner") == "slutter før det begynner – rett det"
