"""Questions as the file has them; what can be wrong with them is in catalogue/test_faults.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from matcher.documents import Node, Problem
from matcher.questions.derived import DERIVATIONS, ONLY_DERIVED
from matcher.questions.questions import FormerName, Kind, Questionnaire, Sensitivity
from matcher.questions.questions_file import read_questionnaire
from matcher.questions.reserved import FOLLOWING
from matcher.questions.texts import Text
from matcher.questions.values import Unknown
from tests.matcher.sample import documents, question, said

DOCS = Path(__file__).parents[3] / "docs"


def read(data: dict[str, Any]) -> tuple[Questionnaire, list[Problem]]:
    faults: list[Problem] = []
    return read_questionnaire(Node(data, "questions.json", "", faults)), faults


def one(**fields: object) -> tuple[Questionnaire, list[Problem]]:
    """Read a file with a single question."""
    asked = question("q", "number", "Spørsmål") | fields
    return read({"groups": [{"id": "all", "label": "Alt"}], "questions": [asked]})


def test_the_sample_is_read_whole() -> None:
    questionnaire, faults = read(documents()["questions.json"])
    assert faults == []
    assert list(questionnaire.order)[:3] == ["age", "birth_year", "bydel"]
    assert questionnaire.groups == {"all": Text("Alt", "Alt", "Alt")}
    assert questionnaire["age"].unit == Text("år", "år", "years")
    assert (questionnaire["age"].low, questionnaire["age"].high) == (0, 110)
    assert (questionnaire["income"].low, questionnaire["income"].high) == (0, None)
    assert questionnaire["registered"].statement_no.nn == "Er ikkje registrert hos Nav"
    assert questionnaire["benefits"].kind is Kind.CHOICES
    assert questionnaire["at_risk"].on_request
    assert not questionnaire["age"].on_request
    assert questionnaire["at_risk"].sensitivity is Sensitivity.MOST_SENSITIVE
    with pytest.raises(KeyError):
        questionnaire["agee"]


def test_a_choice_carries_how_it_is_known_and_named() -> None:
    questionnaire, _ = read(documents()["questions.json"])
    laid_off = questionnaire["employment_status"].choice("permittert")
    unclear = questionnaire["employment_status"].choice("uavklart")
    nobody = questionnaire["benefits"].choice("ingen")
    assert laid_off
    assert unclear
    assert nobody
    assert laid_off.aliases == ("helt permittert",)
    assert (laid_off.unknown, unclear.unknown) == (None, Unknown.PENDING)
    assert (laid_off.exclusive, nobody.exclusive) == (False, True)
    assert questionnaire["benefits"].choice("gone") is None


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Permittert", "permittert"),
        ("AAP", "AAP"),
        ("A1", "A1"),
        ("EØS-borger", "EØS-borger"),
        ("Økonomisk sosialhjelp", "økonomisk sosialhjelp"),
    ],
)
def test_a_label_becomes_a_phrase_inside_a_sentence(label: str, phrase: str) -> None:
    questionnaire, _ = one(kind="choice", choices=[{"id": "x", "label": label}])
    assert questionnaire["q"].choices[0].phrase.nb == phrase


def test_a_phrase_of_its_own_is_kept() -> None:
    choice = {"id": "x", "label": said("Sagene"), "phrase": said("Sagene")}
    questionnaire, _ = one(kind="choice", choices=[choice])
    assert questionnaire["q"].choices[0].phrase == Text("Sagene", "Sagene", "Sagene")


def test_former_names_say_what_becomes_of_an_answer() -> None:
    questionnaire, _ = read(documents()["questions.json"])
    assert questionnaire.former_names == {
        "membership": (
            FormerName("member_years", "same"),
            FormerName("member_years_total", "at_least"),
            FormerName("member_now", "yes_if_positive"),
        )
    }


@pytest.mark.parametrize(
    ("fields", "path", "message"),
    [
        ({"kind": "numbr", "statements": {"yes": "Ja", "no": "Nei"}},
         "kind", "«numbr» er ikke en gyldig verdi for «kind»"),
        ({"label": None}, "label", "«label» mangler"),
        ({"label": 3}, "label", "her ventes et objekt"),
        ({"label": {"nb": "x", "de": "y"}}, "label.de", "ukjent felt «de»"),
        ({"label": {"nn": "x"}}, "label.nb", "«nb» mangler eller er ikke tekst"),
        ({"help": ""}, "help", "«help» mangler eller er ikke tekst"),
        ({"min": "0"}, "min", "«min» er ikke et helt tall"),
        ({"max": 1.5}, "max", "«max» er ikke et helt tall"),
        ({"ask": "never"}, "ask", "«never» er ikke en gyldig verdi for «ask»"),
        ({"synonyms": "alder"}, "synonyms", "«synonyms» er ikke en liste"),
        ({"relevant": True}, "relevant", "ukjent felt «relevant»"),
        ({"kind": "yes_no"}, "statements", "«statements» mangler"),
        ({"kind": "yes_no", "statements": {"yes": "Ja"}}, "statements.no", "«no» mangler"),
        ({"kind": "choice", "choices": [{"label": "x"}]}, "choices[0].id", "«id» mangler"),
        ({"kind": "choice", "choices": [{"id": "x", "label": "x", "unknown": "no"}]},
         "choices[0].unknown", "«no» er ikke en gyldig verdi"),
        ({"kind": "choice", "choices": [{"id": "x", "label": "x", "exclusive": 1}]},
         "choices[0].exclusive", "«exclusive» er verken true eller false"),
    ],
)  # fmt: skip
def test_a_fault_has_its_path(fields: dict[str, Any], path: str, message: str) -> None:
    _, faults = one(**fields)
    assert [fault.path for fault in faults] == [f"questions[0].{path}"]
    assert message in faults[0].message
    assert faults[0].cure


RIGHT: dict[Kind, dict[str, Any]] = {
    Kind.YES_NO: {"statements": {"yes": said("Ja"), "no": said("Nei")}},
    Kind.CHOICE: {"choices": [{"id": "hjemmevaerende", "label": said("Hjemme")}]},
}
"""What a question of a kind must have besides."""


@pytest.mark.parametrize("fact", FOLLOWING)
@pytest.mark.parametrize("kind", Kind)
def test_an_id_that_answers_follow_from_takes_one_kind_only(fact: str, kind: Kind) -> None:
    """On any other kind a missing answer became a *no*, or a check raised."""
    _, faults = one(id=fact, kind=str(kind), **RIGHT.get(kind, {}))
    refused = [fault.path for fault in faults if "regnes ut" in fault.message]
    assert refused == ([] if kind is FOLLOWING[fact] else ["questions[0].kind"])


def test_a_fact_that_is_worked_out_cannot_be_asked_for() -> None:
    _, (fault,) = one(id="age_in_year")
    assert fault.message == "«age_in_year» regnes ut av andre svar og kan ikke være et spørsmål"


def test_every_fact_that_follows_or_is_followed_is_reserved_and_documented() -> None:
    known = {fact for each in DERIVATIONS for fact in (each.fact, *each.inputs)}
    assert {*FOLLOWING, *ONLY_DERIVED} == known
    document = (DOCS / "catalogue-format.md").read_text(encoding="utf-8")
    assert [fact for fact in sorted(known) if f"`{fact}`" not in document] == []
