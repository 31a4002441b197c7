"""What counts last in a line: hints wherever they stand, what answers bring, whom it is for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from matcher.catalogue.catalogue_files import load_folder
from matcher.questions import read_facts, with_years
from matcher.questions.facts import write_answer
from matcher.questions.shorthand import read_line
from matcher.store.paths import bundled_catalogue

TODAY = date(2026, 11, 23)
ASKED = load_folder(bundled_catalogue(), cases=False).questionnaire


def told(line: str) -> tuple[dict[str, Any], dict[str, Any], tuple[str, ...]]:
    """Return what a line says for certain, what it makes likely, and the needs."""
    reading = read_line(line, ASKED, TODAY)
    certain, likely = (
        {chip.question: write_answer(chip.answer, ASKED[chip.question]) for chip in chips}
        for chips in (reading.chips, reading.likely)
    )
    return certain, likely, reading.needs


@pytest.mark.parametrize(
    ("line", "need"),
    [
        ("40, husleia er høy", "okonomi"),
        ("hva får hun, 33", "rettigheter"),
        ("52, alltid vondt i hofta", "helse"),
        ("29, mugg på badet", "bolig"),
        ("eksamen i vår, 24", "utdanning"),
    ],
)
def test_a_word_tells_of_a_need_wherever_it_stands(line: str, need: str) -> None:
    assert need in told(line)[2]


@pytest.mark.parametrize(
    ("line", "need"),
    [
        ("jobber i barnehage, 40", "familie"),
        ("norsk statsborger, 40", "norsk"),
        ("rett og slett lei, 40", "rettigheter"),
    ],
)
def test_a_longer_hint_takes_its_words_from_a_shorter_one(line: str, need: str) -> None:
    assert need not in told(line)[2]


@pytest.mark.parametrize(
    ("line", "needs"),
    [
        # What somebody comes for before what only words, hints and answers tell of.
        ("permittert, sliter med rygg, skylder strøm, trenger jobb, 40", ("arbeid", "inntekt")),
        # What is asked for comes first.
        ("ufør, 40, bor alene, vil lære norsk", ("norsk",)),
        # Danger before all.
        ("uten jobb, søker arbeid, mannen truer henne, 40", ("trygghet", "arbeid")),
    ],
)
def test_what_most_speaks_for_is_named_first(line: str, needs: tuple[str, ...]) -> None:
    assert told(line)[2][: len(needs)] == needs


def test_what_one_word_alone_tells_of_stands_only_where_few_needs_are_told() -> None:
    assert "familie" in told("mora er med, 40")[2]  # nothing else tells of any
    assert "inntekt" in told("bor på hospits, 40")[2]
    line = "bor på hospits, gjeld til inkasso, sliter psykisk, trenger jobb, 40"
    assert "inntekt" not in told(line)[2]


def test_what_is_likely_brings_what_goes_with_it() -> None:
    _, likely, _ = told("har sykepenger, 40")
    assert likely["employment_status"] == "sykmeldt"
    assert likely["has_ordinary_job"] is True


def test_what_is_brought_is_never_certain_and_never_against_the_line() -> None:
    certain, likely, _ = told("søker jobb, meldt seg ledig, jobber 20 t i uka, 40")
    assert certain["has_ordinary_job"] is True
    assert "has_ordinary_job" not in likely


def test_what_is_brought_brings_no_need() -> None:
    assert "arbeid" not in told("79 år, trenger noen å snakke med")[2]


@pytest.mark.parametrize(
    ("line", "age", "gender"),
    [
        ("datter spør for far 79, sitter bare inne", 79, "mann"),
        ("min mor er 84 og dement, jeg bor i Drammen", 84, "kvinne"),
        ("svigermor 68 bor hos oss, ingen pensjon", 68, "kvinne"),
        ("onkel spør: nevø 17 kom alene fra Syria", 17, "mann"),
    ],
)
def test_the_one_relative_with_an_age_is_whom_it_is_about(line: str, age: int, gender: str) -> None:
    certain, _, _ = told(line)
    assert (certain["age"], certain["gender"]) == (age, gender)


@pytest.mark.parametrize(
    "line",
    [
        "mor 84 er dement, selv 52",
        "datter 20 bor på krisesenter, mor 47 spør",
        "kvinne 50, mor 84 på sykehjem",
        "jente på 18 mnd, hva nå",
        "tante på 75 trenger hjelp",
    ],
)
def test_a_relative_beside_the_client_is_nobody_to_take_the_age_of(line: str) -> None:
    assert told(line)[0].get("age") not in (84, 20, 18, 75)


@pytest.mark.parametrize(
    ("line", "gender"), [("ledig, 46 m Kalbakken", "mann"), ("døv m 48, ledig", "mann")]
)
def test_a_letter_beside_the_age_is_the_gender(line: str, gender: str) -> None:
    assert told(line)[0]["gender"] == gender


def test_children_told_in_months_are_told_in_years_too() -> None:
    answers, _ = read_facts({"children_months": [8, 30]}, ASKED)
    told_in_years = with_years(answers, ASKED)["children_ages"]
    assert write_answer(told_in_years, ASKED["children_ages"]) == [0, 2]


def test_what_has_been_so_for_a_time_is_so_now() -> None:
    line = "har vært sykmeldt i ti måneder, arbeidsgiver vil ikke tilrettelegge, 61"
    assert told(line)[0]["employment_status"] == "sykmeldt"
    assert told("var sykmeldt i fjor, 61")[0].get("employment_status") is None


@pytest.mark.parametrize("line", ["må slutte i jobben for å passe henne, 50", "vil si opp, 40"])
def test_who_has_to_leave_a_job_still_has_it(line: str) -> None:
    certain, likely, _ = told(line)
    assert {**likely, **certain}.get("has_ordinary_job") is not False


def test_children_with_ages_beside_a_parent_are_not_the_client() -> None:
    certain, _, _ = told("gutt 12 og jente 15, mor ledig")
    assert certain["children_ages"] == [12, 15]
    assert "age" not in certain


def test_a_number_that_hangs_on_a_word_is_no_age_of_a_child() -> None:
    assert "children_ages" not in told("5 barn, 2-roms på Tøyen")[0]


@pytest.mark.parametrize(
    ("line", "question", "wrong"),
    [
        ("flyktning fra Syria, kom i 2016, 35", "prison_status", "tidligere_domfelt"),
        ("bor i en toroms med tre barn, 40", "housing", "bostedslos"),
        ("jobbar kvar helg på kafé, 27", "has_children", True),
        ("trenger plass i barnehage, 33", "housing", "bostedslos"),
        ("mor er ikke i jobb, 17", "parents_live_together", False),
        ("må ned i stilling, 50", "health_lifestyle_need", True),
        ("17, vgs, skulker", "vgo_completed", True),
        ("ble sagt at hun må vente, 40", "employment_status", "arbeidsledig"),
    ],
)
def test_small_words_alone_conclude_nothing(line: str, question: str, wrong: object) -> None:
    certain, likely, _ = told(line)
    assert {**likely, **certain}.get(question) != wrong
