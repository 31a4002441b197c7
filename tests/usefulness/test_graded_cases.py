"""The graded cases are well-formed: what they name exists, what they answer can be read."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from matcher.catalogue.assessment import Verdict
from matcher.questions.facts import read_facts
from tests.matcher.bundled import bundled

FILE = Path(__file__).with_name("graded.json")
TEXT = FILE.read_text(encoding="utf-8")
DATA: dict[str, Any] = json.loads(TEXT)
CASES: list[dict[str, Any]] = DATA["cases"]

NEEDS = {
    *("inntekt", "arbeid", "utdanning", "norsk", "bolig", "helse", "familie", "okonomi"),
    *("rettigheter", "deltakelse", "start-bedrift", "trygghet"),
}
KEYS = {
    *("id", "split", "group", "situation", "line", "reading", "truth", "answered", "raise"),
    *("silly", "first_questions", "expect", "note", "second_reader"),
}
NOBODY = {"Sagene", "Polish", "Monday", "ID", "AAP", "MS"}
"""Words with a capital inside a line that name nobody."""

SITUATIONS = {
    *("permittert", "sagt opp", "langtidsledig", "sykmeldt", "aap", "løslatt", "soner", "fotlenke"),
    *("kontantstøtte", "hjemme", "enslig forsørger", "ung uten videregående", "flyktning"),
    *("ung uten arbeid og skole", "ukrainsk", "familiegjenforent", "EØS-arbeider", "papirløs"),
    *("menneskehandel", "vold", "hørselshemmet", "utviklingshemmet", "bevegelseshemmet", "ufør"),
    *("gjeld", "bostedsløs", "rus", "psykisk helse", "student", "pensjonist", "ensom", "gründer"),
    *("selvstendig", "pårørende", "barn med særlige behov", "småbarn", "skolebarn"),
    *("fagbrev i jobb", "arbeidsgiver"),
}

case_by_case = pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])


def refused(facts: dict[str, Any]) -> list[str]:
    _, problems = read_facts(facts, bundled().questionnaire)
    return [str(problem) for problem in problems]


def grades(case: dict[str, Any]) -> dict[str, int]:
    return {raised["program"]: raised["grade"] for raised in case["raise"]}


def test_the_file_is_written_one_way() -> None:
    assert json.dumps(DATA, ensure_ascii=False, indent=1) + "\n" == TEXT


def test_nobody_stands_there_twice() -> None:
    for key in ("id", "line"):
        assert [v for v, n in Counter(case[key] for case in CASES).items() if n > 1] == []


def test_a_case_is_looked_at_or_only_measured() -> None:
    assert {case["split"] for case in CASES} <= {"tune", "hold"}
    assert len(CASES) >= 90


def test_everybody_who_comes_to_the_counter_is_there() -> None:
    assert {case["situation"] for case in CASES} >= SITUATIONS


@case_by_case
def test_a_case_has_the_keys_of_all(case: dict[str, Any]) -> None:
    assert case.keys() <= KEYS
    assert KEYS - case.keys() <= {"second_reader"}
    assert set(case["reading"]) == {"facts", "likely", "needs", "urgent", "not_facts"}


@case_by_case
def test_the_programs_it_names_exist(case: dict[str, Any]) -> None:
    named = [*grades(case), *case["silly"], *case["expect"], *case.get("second_reader", ())]
    assert [name for name in named if name not in bundled().programs] == []


@case_by_case
def test_its_grades_can_be_measured(case: dict[str, Any]) -> None:
    graded = grades(case)
    assert len(graded) == len(case["raise"])
    assert set(graded.values()) <= {1, 2, 3}
    assert 1 <= list(graded.values()).count(3) <= 5
    assert all(raised["why"] for raised in case["raise"])
    assert len(set(case["silly"])) == len(case["silly"])
    assert graded.keys().isdisjoint(case["silly"])


@case_by_case
def test_its_answers_can_be_read(case: dict[str, Any]) -> None:
    reading = case["reading"]
    assert refused(case["truth"]) == []
    assert refused(reading["facts"] | reading["likely"]) == []
    not_so = [{name: value} for name, values in reading["not_facts"].items() for value in values]
    assert [fault for facts in not_so for fault in refused(facts)] == []
    assert case["answered"] == sum(not isinstance(value, dict) for value in case["truth"].values())


@case_by_case
def test_its_line_says_nothing_but_the_truth(case: dict[str, Any]) -> None:
    said, truth = case["reading"]["facts"], case["truth"]
    assert {name: value for name, value in said.items() if truth[name] != value} == {}
    wrong = case["reading"]["not_facts"]
    assert {n: v for n, v in said.items() if v in wrong.get(n, ())} == {}


@case_by_case
def test_its_needs_are_known_and_its_first_questions_open(case: dict[str, Any]) -> None:
    assert case["reading"]["needs"]
    assert set(case["reading"]["needs"]) <= NEEDS
    asked = case["first_questions"]
    assert asked
    assert [name for name in asked if name not in bundled().questionnaire.questions] == []
    assert [name for name in asked if name in case["reading"]["facts"]] == []


@case_by_case
def test_its_sure_verdicts_have_a_source(case: dict[str, Any]) -> None:
    assert case["expect"] or "second_reader" not in case
    for wanted in case["expect"].values():
        assert wanted["verdict"] in {*Verdict}
        assert wanted["source"]
        assert wanted["certainty"] == "sure"
        assert wanted["by"] in {"hand", "rule"}


@case_by_case
def test_it_names_nobody(case: dict[str, Any]) -> None:
    inside = re.findall(r"(?<=[a-zæøå0-9,–] )[A-ZÆØÅ]\w*", case["line"])
    assert [word for word in inside if word not in NOBODY] == []
    assert re.findall(r"\d{5,}|@", case["line"]) == []
