"""Where a wish ends, what one says of oneself in it, and what has been so since a time."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled
from tests.matcher.told_lines import told


@pytest.mark.parametrize("wish", ["vil jobbe", "vil ha jobb", "trenger jobb", "ønsker fast jobb"])
@pytest.mark.parametrize(
    ("state", "question", "answer"),
    [
        ("permittert", "employment_status", "permittert"),
        ("sykmeldt", "employment_status", "sykmeldt"),
        ("dagpenger", "benefits", ["dagpenger"]),
        ("aap", "benefits", ["aap"]),
    ],
)
def test_a_state_nobody_wishes_for_ends_a_wish_that_is_whole(
    wish: str, state: str, question: str, answer: object
) -> None:
    found = told(f"34 {wish} {state}")
    assert found.get(question) == answer
    assert found.get("wants_ordinary_job") is True


@pytest.mark.parametrize("line", ["vil bli permittert", "vil ha aap", "vil jobbe deltid"])
def test_what_is_wished_itself_is_not_had(line: str) -> None:
    assert told(line).keys().isdisjoint({"employment_status", "benefits"})


@pytest.mark.parametrize(
    "line",
    [
        "vil ha seg jobb", "håper å finne jobb", "ønsker helst en kontorjobb",
        "vil helst jobbe", "søker kontorjobb", "spør om jobb",
    ],
)  # fmt: skip
def test_a_job_in_a_wish_is_wanted(line: str) -> None:
    assert told(line).get("wants_ordinary_job") is True


@pytest.mark.parametrize("line", ["mannen vil ha jobb", "jobb", "fra jobb"])
def test_a_job_elsewhere_is_not(line: str) -> None:
    assert "wants_ordinary_job" not in told(line)


def test_that_somebody_out_of_work_wants_a_job_is_only_likely() -> None:
    reading = read_line("ikke jobb", bundled().questionnaire, date(2026, 11, 30))
    assert "wants_ordinary_job" not in {chip.question for chip in reading.chips}
    assert "wants_ordinary_job" in {chip.question for chip in reading.likely}


@pytest.mark.parametrize("line", ["vil beholde jobben", "ønsker å bli i stillinga"])
def test_the_job_in_a_wish_is_had(line: str) -> None:
    assert told(line).get("has_ordinary_job") is True


@pytest.mark.parametrize(
    "line", ["har hatt aap siden i fjor", "gått på aap siden mai", "har hatt aap siden 2023"]
)
def test_what_has_been_so_since_a_time_is_so(line: str) -> None:
    assert told(line).get("benefits") == ["aap"]


@pytest.mark.parametrize(
    "line", ["har hatt aap", "hadde aap siden 2019", "har ikke hatt aap siden 2019"]
)
def test_what_one_had_is_over(line: str) -> None:
    assert "benefits" not in told(line)


def test_a_shortened_word_ends_no_sentence() -> None:
    assert told("71, suppl. stønad").get("benefits") == ["supplerende_stonad"]
    assert told("42, selvst. næringsdr.").get("employment_status") == "selvstendig"
