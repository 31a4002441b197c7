"""Rule cases find a rule that says something else than expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from main import main
from matcher.catalogue.case_run import run_cases
from matcher.catalogue.catalogue_files import load
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, catalogue, documents, files, write

if TYPE_CHECKING:
    from pathlib import Path

YOUNG, NOTHING = {"birth_year": 2007, "registered": True}, dict[str, Any]()


def failures(facts: dict[str, Any], **expected: object) -> list[str]:
    """Return what fails of one case of the sample catalogue."""
    case = {"id": "c", "title": "T", "as_of": AS_OF.isoformat(), "facts": facts, **expected}
    found = load(files(documents() | {"cases/all.json": {"cases": [case]}}))
    return [str(failure) for failure in run_cases(found)]


def test_the_sample_holds() -> None:
    assert list(run_cases(catalogue())) == []


@pytest.mark.parametrize(
    ("facts", "expected", "said"),
    [
        (YOUNG, {"expect": {"jobbkurs": "fits"}}, []),
        (YOUNG, {"expect": {"jobbkurs": "maybe"}}, ["c: jobbkurs: ventet maybe, fikk fits"]),
        (NOTHING, {"expect": {"jobbkurs": "not_now"}}, ["c: jobbkurs: ventet not_now, fikk maybe"]),
        (YOUNG, {"expect": {"jobbkurs": "not_now", "barnetilbud": "fits"}},
         ["c: barnetilbud: ventet fits, fikk maybe", "c: jobbkurs: ventet not_now, fikk fits"]),
        (NOTHING, {"missing": {"jobbkurs": ["registered", "birth_year"]}}, []),
        (NOTHING, {"missing": {"jobbkurs": ["birth_year"]}},
         ["c: jobbkurs mangler: ventet birth_year, fikk birth_year, registered"]),
        (YOUNG, {"missing": {"jobbkurs": []}}, []),
        (NOTHING, {"missing": {"jobbkurs": []}},
         ["c: jobbkurs mangler: ventet ingen, fikk birth_year, registered"]),
        (YOUNG, {"group": {"jobbkurs": "more"}}, []),
        (YOUNG, {"group": {"jobbkurs": "raise"}}, ["c: jobbkurs gruppe: ventet raise, fikk more"]),
        (YOUNG, {"contradictions": []}, []),
        (YOUNG, {"contradictions": ["children"]}, ["c: motstrid: ventet children, fikk ingen"]),
        (YOUNG | {"age": 50}, {"contradictions": []},
         ["c: motstrid: ventet ingen, fikk age_birth_year"]),
        (YOUNG | {"age": 50}, {"expect": {"jobbkurs": "fits"}}, []),  # not asked about
    ],
)  # fmt: skip
def test_a_wrong_expectation_is_found(
    facts: dict[str, Any], expected: dict[str, Any], said: list[str]
) -> None:
    assert failures(facts, **expected) == said


def test_every_case_that_comes_with_the_program_holds_by_itself() -> None:
    assert list(run_cases(bundled())) == []


def test_where_in_the_list_a_program_stands_is_asked_of_the_whole_list() -> None:
    case = {"id": "c", "title": "T", "as_of": AS_OF.isoformat(), "facts": YOUNG}
    for group, said in (("more", []), ("raise", ["c: jobbkurs gruppe: ventet raise, fikk more"])):
        cases = {"cases": [{**case, "group": {"jobbkurs": group}}]}
        found = load(files(documents() | {"cases/all.json": cases}))
        assert [str(failure) for failure in run_cases(found)] == said


def test_the_date_of_a_case_is_its_own() -> None:
    young = {"facts": {"birth_year": 2007, "registered": True}}
    assert failures(**young, as_of="2025-12-31", expect={"jobbkurs": "not_now"}) == []
    assert failures(**young, as_of="2026-01-01", expect={"jobbkurs": "fits"}) == []


def test_the_command_counts_cases_that_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(documents(), tmp_path)
    assert main(["test", str(folder)]) == 0
    assert capsys.readouterr().out == "2 av 2 regeltester holder.\n"
    data = documents()
    data["cases/all.json"]["cases"][0]["expect"] = {"jobbkurs": "not_now"}
    assert main(["test", str(write(data, tmp_path))]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "young: jobbkurs: ventet not_now, fikk fits",
        "1 av 2 regeltester holder.",
    ]


def test_the_command_runs_no_case_of_a_catalogue_with_faults(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = documents()
    data["programs/jobbkurs.json"]["criteria"][0]["when"]["value"] = "nitten"
    data["cases/all.json"]["cases"][0]["expect"] = {"jobbkur": "fits"}
    assert main(["test", str(write(data, tmp_path))]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "programs/jobbkurs.json",
        "cases/all.json",
        "2 problemer.",
    ]
