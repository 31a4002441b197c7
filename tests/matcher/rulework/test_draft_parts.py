"""A draft's rule cases as parts, and the same parts of what is published."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from matcher.rulework.draft_parts import OWN, entries_of, parts_of, published, with_parts
from matcher.rulework.merge3 import ABSENT
from matcher.rulework.overlay import CASES
from matcher.rulework.records import Draft, DraftState
from tests.matcher.rulework.office import JOB, cases_of
from tests.matcher.sample import catalogue, documents, files

FILES = files(documents())
KNOWN = catalogue().questionnaire
DRAFT = Draft(
    program=catalogue().programs[JOB],
    cases=cases_of(JOB),
    expectations={"young": {JOB: "maybe"}},
    based_on="",
    author="kari",
    changed_at=datetime(2026, 11, 23, tzinfo=UTC),
    state=DraftState.EDITING,
    missing={"nothing": {JOB: ("registered", "birth_year")}, "young": {JOB: None}},
)


def test_each_case_verdict_and_list_is_a_part_of_its_own() -> None:
    parts = parts_of(DRAFT)
    assert list(parts) == [
        (OWN, f"{JOB}-fits"),
        (OWN, f"{JOB}-not_now"),
        ("expectations", "young", JOB),
        ("missing", "nothing", JOB),
        ("missing", "young", JOB),
    ]
    assert parts["expectations", "young", JOB] == "maybe"
    # Two who listed the same answers in another order have changed nothing.
    assert parts["missing", "nothing", JOB] == ("birth_year", "registered")
    assert parts["missing", "young", JOB] is None


def test_parts_put_together_are_the_draft_again() -> None:
    again = with_parts(DRAFT, DRAFT.program, parts_of(DRAFT))
    assert (again.cases, again.expectations) == (DRAFT.cases, DRAFT.expectations)
    assert parts_of(again) == parts_of(DRAFT)


def test_an_absent_part_is_left_out() -> None:
    gone = dict.fromkeys(parts_of(DRAFT), ABSENT)
    empty = with_parts(DRAFT, DRAFT.program, gone)
    assert (empty.cases, empty.expectations, empty.missing) == ((), {}, {})


def test_what_is_published_is_read_at_the_places_that_the_draft_changes() -> None:
    now = published(DRAFT, FILES, KNOWN)
    assert now is not None
    assert now.program == DRAFT.program
    assert now.cases == ()
    assert parts_of(now) == {
        ("expectations", "young", JOB): "fits",
        ("missing", "nothing", JOB): ("birth_year", "registered"),
        ("missing", "young", JOB): None,
    }


def test_a_verdict_that_no_file_has_is_no_part_and_a_list_is_one_of_nothing() -> None:
    asked = replace(DRAFT, expectations={"young": {"other": "fits"}, "gone": {JOB: "fits"}},
                    missing={"gone": {JOB: ("age",)}})  # fmt: skip
    now = published(asked, FILES, KNOWN)
    assert now is not None
    assert parts_of(now) == {("missing", "gone", JOB): None}


def test_a_program_that_no_file_has_is_not_published() -> None:
    other = replace(DRAFT, program=replace(DRAFT.program, id="other"))
    assert published(other, FILES, KNOWN) is None


def test_the_cases_of_all_files_are_found_by_their_ids() -> None:
    own = dict(FILES) | {f"{CASES}{JOB}.json": b'{"cases": [{"id": "mine", "title": "Min"}]}'}
    assert set(entries_of(own)) == {"young", "nothing", "mine"}
    assert entries_of({"questions.json": b"not looked at"}) == {}
