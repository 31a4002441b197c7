"""`batch` as a program at the other end meets it: a line in, a line out, nothing stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from matcher.store.paths import data_folder
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from tests.ui.terminal.conftest import Type


def answers(run: Type, *jobs: object) -> list[dict[str, Any]]:
    given = "".join(f"{json.dumps(job, ensure_ascii=False)}\n" for job in jobs)
    said = run("batch", given=given)
    assert (said.status, said.err) == (0, "")
    return [json.loads(line) for line in said.out.splitlines()]


def test_every_line_gets_its_answer_with_the_same_id(run: Type) -> None:
    day = AS_OF.isoformat()
    found = answers(
        run,
        {"id": "a", "line": "34 sagene snøfnugg", "as_of": day},
        {"id": 2, "facts": {"age": 19}, "as_of": day},
        {"line": "34", "facts": {"age": 19}, "as_of": day},
    )
    assert [answer["id"] for answer in found] == ["a", 2, None]
    assert found[0]["read"]["facts"]["age"] == 34
    assert found[0]["read"]["left"] == ["snøfnugg"]
    assert [answer["read"]["facts"]["age"] for answer in found[1:]] == [19, 19]
    for answer in found:
        assert answer["programs"]
        assert {"id", "verdict", "group", "because"} <= answer["programs"][0].keys()
        assert set(answer["next_questions"][0]) == {"question", "decides"}
        assert isinstance(answer["follows"], list)


@pytest.mark.parametrize(
    "job",
    [
        [],
        {"line": 3},
        {"facts": []},
        {"accept_likely": "ja"},
        {"as_of": "i går"},
        {"lines": ""},
        {"facts": {"no_such": 1}},
        {"line": "x" * 5000},
    ],
)
def test_a_job_in_error_is_answered_and_the_next_one_too(run: Type, job: object) -> None:
    wrong, right = answers(run, job, {"id": 1, "line": "34"})
    assert wrong["error"]
    assert set(wrong) == {"id", "error"}
    assert right["read"]["facts"]["age"] == 34


def test_what_is_no_json_or_endless_is_answered_too(run: Type) -> None:
    said = run("batch", given="{\n" + "x" * 500_000 + '\n\n{"id": 7}\n')
    assert ["error" in json.loads(line) for line in said.out.splitlines()] == [True] * 3 + [False]


def test_what_was_read_can_be_given_back_and_asks_the_same(run: Type) -> None:
    """A line leaves open whether there are more needs; a conversation over batch keeps that."""
    day = AS_OF.isoformat()
    (read,) = answers(run, {"line": "34 permittert", "as_of": day})
    told = read["read"]["facts"]
    assert told["needs"] == [*read["read"]["needs"], "ukjent"]
    (again,) = answers(run, {"facts": told, "as_of": day})
    assert again["next_questions"] == read["next_questions"]


def test_answers_that_contradict_each_other_are_told(run: Type) -> None:
    day = AS_OF.isoformat()
    found = answers(
        run,
        {"facts": {"age": 50, "birth_year": 2007}, "as_of": day},
        {"facts": {"age": 50}, "as_of": day},
    )
    assert [[one["id"] for one in answer["contradictions"]] for answer in found] == [
        ["age_birth_year"],
        [],
    ]
    told = found[0]["contradictions"][0]
    assert set(told["questions"]) == {"age", "birth_year"}
    assert told["text"]


def test_an_error_says_on_which_line_and_what_was_expected(run: Type) -> None:
    said = run("batch", given='{}\n\n{"id": }\n{"lines": 3}\n{"line": 3, "as_of": "i går"}\n')
    errors = [json.loads(line).get("error") for line in said.out.splitlines()]
    assert errors[0] is None
    assert "linje 2," in errors[1][0]
    assert "linje 3," in errors[2][0]
    assert errors[3] == ["lines: ukjent felt – Mente du «line»?"]
    assert errors[4] == [
        "line: «3» kan ikke brukes – her ventes en tekst.",
        "as_of: «i går» kan ikke brukes – her ventes en dato, ÅÅÅÅ-MM-DD.",
    ]


def test_nothing_is_stored(run: Type) -> None:
    answers(run, {"line": "34 sagene"})
    assert not data_folder().exists()


OLD = "student_in_measure_or_child"
"""Whether one has a child, or studies in a measure: two questions of today."""


def test_an_old_answer_says_what_it_says_exactly_and_the_rest_is_asked_anew(run: Type) -> None:
    no, yes, unknown, declined, told = answers(
        run,
        {"facts": {OLD: False}},
        {"facts": {OLD: True}},
        {"facts": {OLD: {"unknown": "unknown"}}},
        {"facts": {OLD: {"unknown": "declined"}}},
        {"facts": {OLD: False, "in_measure": True, "has_children": True}},
    )
    assert no["read"]["facts"] == {"has_children": False}
    assert (yes["read"]["facts"], unknown["read"]["facts"]) == ({}, {})
    assert [each["ask_anew"] for each in (no, unknown)] == [["in_measure"]] * 2
    assert yes["ask_anew"] == ["has_children", "in_measure"], "nobody can tell which it was"
    assert "ask_anew" not in declined, "who did not want to answer is not asked again"
    assert told["read"]["facts"] == {"in_measure": True, "has_children": True}
    assert "ask_anew" not in told


def test_match_says_which_question_to_ask_anew(run: Type) -> None:
    said = run("match", "-", given=json.dumps({"facts": {OLD: True}}))
    assert said.status == 0
    assert said.err == (
        "Et gammelt svar sier ikke nok. Spør på nytt: Har barn\n"
        "Et gammelt svar sier ikke nok. Spør på nytt: Deltar i arbeidsmarkedstiltak\n"
    )
