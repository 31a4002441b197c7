"""Where an answer is known from goes with that answer and no other."""

from __future__ import annotations

import pytest

from matcher.casework import Casework
from matcher.questions.evidence import Evidence
from matcher.questions.facts import read_facts, read_told
from matcher.questions.situation import Situation
from matcher.questions.values import Span, Unknown
from tests.matcher.sample import AS_OF, catalogue

ADULT = Span.exactly(34)
SEEN = Situation(AS_OF, {"age": ADULT, "bydel": "sagene"}).with_evidence("age", Evidence.SHOWN)
QUESTIONS = catalogue().questionnaire


def test_what_nobody_marked_was_said() -> None:
    assert SEEN.evidence == {"age": Evidence.SHOWN}
    assert SEEN.with_evidence("age", Evidence.SAID).evidence == {}


@pytest.mark.parametrize("other", [Span.exactly(35), Unknown.UNKNOWN, None])
def test_another_answer_is_only_said(other: Span | Unknown | None) -> None:
    assert SEEN.with_answer("age", other).evidence == {}


def test_the_same_answer_again_is_as_seen_as_before() -> None:
    assert SEEN.with_answer("age", ADULT).evidence == SEEN.evidence
    assert SEEN.with_answer("bydel", "grorud").evidence == SEEN.evidence


@pytest.mark.parametrize("answers", [{}, {"age": Unknown.PENDING}])
def test_what_has_no_value_is_known_from_nowhere(answers: dict[str, Unknown]) -> None:
    empty = Situation(AS_OF, answers)
    assert empty.with_evidence("age", Evidence.REGISTER) == empty


def test_it_stays_where_a_situation_is_seen_otherwise() -> None:
    assert SEEN.without(["bydel"]).evidence == SEEN.evidence
    assert SEEN.by(catalogue().follow).evidence == SEEN.evidence
    assert SEEN.without(["age"]).evidence == {}


def test_the_conversation_marks_undoes_and_forgets() -> None:
    work = Casework(catalogue(), lambda: AS_OF)
    work.answer("age", ADULT)
    work.choose(work.plan.toggled("jobbkurs").lock(locked=True))
    work.mark({"age": Evidence.REGISTER})
    assert work.situation.evidence == {"age": Evidence.REGISTER}
    assert work.plan.locked
    work.undo()
    assert work.situation.evidence == {}
    work.redo()
    work.answer_all({"age": Span.exactly(35), "bydel": "sagene"})
    assert work.situation.evidence == {}
    work.mark({"bydel": Evidence.SHOWN})
    work.new_person()
    work.answer("bydel", "sagene")
    assert work.situation.evidence == {}


def test_a_file_of_answers_may_say_where_they_are_from() -> None:
    written = {
        "age": {"answer": 34, "evidence": "register"},
        "income": {"answer": {"from": 1, "to": 2}, "evidence": "shown"},
        "bydel": {"answer": "sagene", "evidence": "said"},
        "registered": True,
        "benefits": {"answer": {"unknown": "pending"}, "evidence": "shown"},
        "membership": {"answer": 6, "evidence": "register"},
    }
    answers, evidence, problems = read_told(written, QUESTIONS)
    assert problems == []
    plain = {k: v["answer"] if isinstance(v, dict) else v for k, v in written.items()}
    assert answers == read_facts(plain, QUESTIONS)[0]
    register = Evidence.REGISTER
    former = dict.fromkeys(("member_years", "member_years_total", "member_now"), register)
    assert evidence == {"age": register, "income": Evidence.SHOWN, **former}


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({"answer": 34, "evidence": "hørt"}, "«hørt» er ikke et belegg"),
        ({"answer": 34, "evidence": ["shown"]}, "er ikke et belegg"),
        ({"answer": 34, "evidence": "shown", "who": 1}, "et svar med belegg skrives"),
        ({"evidence": "shown"}, "et svar med belegg skrives"),
        ({"answer": {"answer": 34, "evidence": "said"}, "evidence": "said"}, "område"),
    ],
)
def test_what_is_written_wrong_is_told(written: object, told: str) -> None:
    answers, evidence, problems = read_told({"age": written}, QUESTIONS)
    assert (answers, evidence) == ({}, {})
    assert [told in problem for problem in problems] == [True]


def test_a_catalogue_knows_of_no_evidence() -> None:
    _, problems = read_facts({"age": {"answer": 34, "evidence": "shown"}}, QUESTIONS)
    assert len(problems) == 1
