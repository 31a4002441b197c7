"""What was so, is to come, is heard of or feared is no answer about now: by the whole table."""

from __future__ import annotations

import pytest

from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled
from tests.matcher.questions.test_line_contexts import (
    BEING,
    HAD,
    TODAY,
    TROUBLES,
    says,
    told,
    wrong,
)

# What one may have had at a time without having it now: what a permit or a fetter says is its own.
PASSING = {
    words: meant for words, meant in HAD.items() if meant[0] in ("benefits", "has_ordinary_job")
}
PAID = {words: meant for words, meant in HAD.items() if meant[0] == "benefits"}
NEITHER = ("har verken bil eller {}", "verken {} eller bil", "har korkje hund eller {}")
OVER = (
    "sa opp {}", "fratatt {}", "{} har gått ut", "har hatt {} i 4 år, stoppa i juni",
    "{} i to år, men det tok slutt", "mistet {} i vår",
)  # fmt: skip
DATED = ("{} i fjor", "{} i 2019", "{} for to år siden", "{} til i sommer", "{} fram til mai")
PLANNED = ("{} fra nyttår", "blir innvilget {} til våren", "{} kommer i januar", "blir nok {}")
HEARD = (
    "hører om {}", "har hørt om {}", "ringer om {}", "venter på svar om {}", "har fått løfte om {}",
    "kvalifiserer hun for {}", "nekta {}", "er det {} hun skal ha", "{} ikke innvilga",
    "vil gjerne ha {}", "ønsker seg {}",
)  # fmt: skip
FEARED = ("redd for {}", "redd for å få {}", "hvis hun får {}")


def test_neither_denies_what_stands_behind_words_not_known() -> None:
    assert wrong(HAD | TROUBLES, NEITHER) == []


def test_what_is_over_is_not_had() -> None:
    assert wrong(PASSING, OVER) == []


def test_what_was_so_at_a_time_told_is_over() -> None:
    assert wrong(PASSING, DATED) == []


def test_what_is_to_come_is_not_had_yet() -> None:
    assert wrong(PASSING, PLANNED) == []


def test_what_is_heard_of_asked_for_or_refused_is_not_had() -> None:
    assert wrong(PAID, HEARD) == []


def test_what_is_feared_is_likely_at_most() -> None:
    lines = [(one.format(words), meant[0]) for words, meant in TROUBLES.items() for one in FEARED]
    certain = [
        line
        for line, question in lines
        if question
        in {chip.question for chip in read_line(line, bundled().questionnaire, TODAY).chips}
    ]
    assert certain == []


@pytest.mark.parametrize(
    "line",
    [
        "har {} fram til mai",
        "mottar {}, stoppa å røyke",
        "vedtak om {}",
    ],
)
def test_what_goes_on_is_had(line: str) -> None:
    benefits = {words: meant for words, meant in PASSING.items() if meant[0] == "benefits"}
    assert [
        words for words, meant in benefits.items() if not says(line.format(words), *meant)
    ] == []


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("skilt i fjor", "cohabiting", False),
        ("fagbrev i 2019", "education_level", "fag_yrkeskompetanse"),
        ("født i 1990", "birth_year", 1990),
        ("jobben tok slutt i fjor, arbeidsledig", "employment_status", "arbeidsledig"),
        ("blir slått av mannen", "violence_close_relations", True),
        ("blir utnyttet på jobb", "trafficking", "mistanke"),
        ("redd for barna 3 og 5", "has_children", True),
        ("sover ute om natta, sosialhjelp", "benefits", ["sosialhjelp"]),
    ],
)
def test_what_lasts_is_still_so(line: str, question: str, answer: object) -> None:
    assert told(line, question) == answer


@pytest.mark.parametrize("words", ["permittert", "arbeidsledig", "ufør", "bostedsløs"])
def test_what_one_will_be_one_is_not(words: str) -> None:
    assert wrong({words: BEING[words]}, ("blir {}", "blir {} til våren", "{} fra nyttår")) == []
