"""The catalogue that comes with the program: no problems, every case holds, no seed forgotten."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.case_run import run_case, with_named
from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.program_data import canonical
from matcher.catalogue.programs import CriterionKind
from matcher.catalogue.verdict_rules import qualifiers_of, verdict_of
from matcher.documents import parse_strict
from matcher.questions.texts import LANGUAGES
from matcher.rules.truth import NO, UNKNOWN, YES
from matcher.rules.wording import Wording
from matcher.store.paths import bundled_catalogue
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue.assessment import Verdict
    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program

CATALOGUE = bundled()
PROGRAMS = list(CATALOGUE.programs.values())
SEEDS = [program for program in PROGRAMS if program.origin == "seed"]
CASES: dict[str, list[RuleCase]] = {}
"""The rule cases by the first program they expect something of."""
for _case in CATALOGUE.cases:
    CASES.setdefault(min(_case.expect, default=""), []).append(_case)
FILES = sorted(path for path in bundled_catalogue().rglob("*.json"))


def test_check_has_no_problems() -> None:
    assert [str(problem) for problem in problems(CATALOGUE)] == []


@pytest.mark.parametrize("program_id", sorted(CASES))
def test_the_rule_cases_hold(program_id: str) -> None:
    """Each by itself; they are told together, for there are seventeen hundred."""
    assert CASES[program_id]
    found = (
        failure
        for case in CASES[program_id]
        for failure in run_case(case, with_named(case, CATALOGUE))
    )
    assert [str(failure) for failure in found] == []


def test_no_rule_case_is_left_out() -> None:
    assert sorted(case.id for several in CASES.values() for case in several) == sorted(
        case.id for case in CATALOGUE.cases
    )


@pytest.mark.soak
def test_no_case_is_decided_otherwise_among_all_programs() -> None:
    found = (failure for case in CATALOGUE.cases for failure in run_case(case, CATALOGUE))
    assert [str(failure) for failure in found] == []


def possible(program: Program) -> set[Verdict]:
    """Return the verdicts a program can have on the day, as far as its offer and rules go."""
    qualifiers = qualifiers_of(program, AS_OF)
    decided = {c.kind for c in program.criteria} & {CriterionKind.REQUIRED, CriterionKind.EXCLUSION}
    truths = (YES, UNKNOWN, NO) if decided else (YES,)
    return {verdict_of(program, truth, qualifiers) for truth in truths}


@pytest.mark.parametrize("program", SEEDS, ids=lambda program: program.id)
def test_a_seed_program_has_a_case_for_every_verdict_it_can_have(program: Program) -> None:
    expected = {case.expect[program.id] for case in CATALOGUE.cases if program.id in case.expect}
    assert {str(verdict) for verdict in possible(program)} <= expected


def test_all_seed_programs_and_thirty_others_are_there() -> None:
    assert len(SEEDS) >= 22
    assert len(PROGRAMS) - len(SEEDS) >= 30


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.id)
def test_a_program_can_be_explained_in_every_language(program: Program) -> None:
    """Every criterion has words, a source with a title, and the texts for the client exist."""
    for language in LANGUAGES:
        words = Wording(CATALOGUE.questionnaire, CATALOGUE.amounts(AS_OF), language)
        for criterion in program.criteria:
            assert words.criterion(criterion.when, criterion.text, criterion.note)
        assert program.client_summary.into(language)
    for criterion in program.criteria:
        source = program.source(criterion.source)
        assert source
        assert source.title


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_file_is_written_as_the_house_writes(file: Path) -> None:
    """Sorted keys and two spaces: a change to a rule is a difference one can read."""
    raw = file.read_bytes()
    assert raw == canonical(parse_strict(raw))


def test_loading_twice_gives_the_same_hash_and_the_same_order() -> None:
    again = load_folder(bundled_catalogue())
    assert again.hash == CATALOGUE.hash
    assert list(again.programs) == list(CATALOGUE.programs)
    assert len(again.hash) == 64


def test_a_person_can_read_what_every_source_is() -> None:
    """Which files of which revision were read stands in docs/corrections.md."""
    code = re.compile(r"\.(kt|java|ts|py|json)\b|HEAD|navikt|github", re.IGNORECASE)
    titles = {source.title for program in PROGRAMS for source in program.sources}
    titles |= {value.title for one in CATALOGUE.constants.values() for value in one.values}
    assert [title for title in sorted(titles) if code.search(title)] == []
