"""Door 1: one conversation at the counter, taken back, done again and forgotten."""

from __future__ import annotations

import gc
from datetime import date
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from matcher.casework import NEXT_SHOWN, Casework
from matcher.catalogue.assessment import Verdict
from matcher.questions.values import Several, Span
from matcher.rules.truth import YES
from tests.matcher.sample import AS_OF, catalogue, criterion, leaf, program, with_programs
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.casework import Moment


def casework() -> Casework:
    return Casework(catalogue(), lambda: AS_OF)


def test_a_conversation_starts_empty_at_the_day() -> None:
    work = casework()
    assert (work.situation.as_of, dict(work.situation.answers)) == (AS_OF, {})
    assert not work.can_undo
    assert not work.can_redo
    assert work.unlocked == frozenset()
    assert work.catalogue is catalogue()


def test_what_is_typed_into_one_field_is_one_step() -> None:
    work = casework()
    work.answer("registered", True)
    for number in (1, 19, 190 // 10):
        work.answer("age", Span.exactly(number), typing=True)
    work.answer("member_years", Span.exactly(3), typing=True)
    work.undo()
    assert set(work.situation.answers) == {"registered", "age"}
    work.undo()
    assert set(work.situation.answers) == {"registered"}
    work.redo()
    assert work.situation.answers["age"] == Span.exactly(19)


def test_what_was_chosen_is_not_swallowed_by_typing() -> None:
    work = casework()
    work.answer("age", Span.exactly(30))
    work.answer("age", Span.exactly(31), typing=True)
    work.undo()
    assert work.situation.answers == {"age": Span.exactly(30)}


def test_typing_after_a_take_back_is_a_step_of_its_own() -> None:
    work = casework()
    work.answer("age", Span.exactly(1), typing=True)
    work.undo()
    work.answer("age", Span.exactly(2), typing=True)
    assert not work.can_redo
    work.undo()
    assert not work.situation.answers


def test_a_line_of_intake_is_one_step() -> None:
    work = casework()
    work.answer("bydel", "sagene")
    work.answer_all({"age": Span.exactly(34), "bydel": "grorud"}, frozenset({"at_risk"}))
    assert work.situation.answers == {"age": Span.exactly(34), "bydel": "grorud"}
    assert work.unlocked == {"at_risk"}
    work.undo()
    assert work.situation.answers == {"bydel": "sagene"}
    assert work.unlocked == frozenset()


def test_the_same_answer_again_is_no_step() -> None:
    work = casework()
    work.answer("bydel", "sagene")
    work.answer("bydel", "sagene")
    work.unlock("at_risk")
    work.unlock("at_risk")
    work.undo()
    work.undo()
    assert not work.can_undo
    assert not work.situation.answers


def state(work: Casework) -> Moment:
    return type(work._now)(work.situation, work.unlocked)


@given(st.data())
def test_undo_and_redo_walk_through_what_was_said(data: DataObject) -> None:
    """Held against a plain list of moments with a place in it."""
    work = casework()
    moments, place = [state(work)], 0
    for _ in range(data.draw(st.integers(0, 12))):
        match data.draw(st.sampled_from(["answer", "answer", "unlock", "undo", "redo"])):
            case "answer":
                question = data.draw(st.sampled_from(["age", "bydel", "registered"]))
                work.answer(question, data.draw(answers(question)))
            case "unlock":
                work.unlock(data.draw(st.sampled_from(["at_risk", "bydel"])))
            case "undo":
                work.undo()
                place = max(0, place - 1)
            case _:
                work.redo()
                place = min(len(moments) - 1, place + 1)
        if state(work) != moments[place]:
            del moments[place + 1 :]
            moments.append(state(work))
            place += 1
        assert state(work) == moments[place]
        assert work.can_undo == (place > 0)
        assert work.can_redo == (place < len(moments) - 1)


def test_findings_and_questions_follow_the_answers() -> None:
    work = casework()
    assert len(work.next_questions()) == NEXT_SHOWN
    work.answer("age", Span.exactly(40))
    work.answer("registered", True)
    assert work.match()["jobbkurs"].verdict is Verdict.FITS
    assert [f.truth for f in work.findings("jobbkurs")][:2] == [YES, YES]
    assert not {"birth_year", "age", "registered"} & {s.question for s in work.next_questions()}


def test_another_catalogue_keeps_the_answers() -> None:
    work = casework()
    work.answer("registered", True)
    other = with_programs(program("p", criterion("nav", leaf("registered", "is", True))))
    work.use_catalogue(other)
    assert work.catalogue is other
    assert work.match()["p"].verdict is Verdict.FITS
    work.undo()
    assert work.match()["p"].verdict is Verdict.MAYBE


def test_looking_back_is_of_a_day_and_ends_with_the_person() -> None:
    work, day = casework(), date(2025, 3, 1)
    today, now = work.situation.as_of, work.catalogue
    old = with_programs(program("p", criterion("nav", leaf("registered", "is", True))))
    work.answer("registered", False)
    work.answer("registered", True)
    for end in (work.come_back, work.new_person):
        work.look_back(old, date(2024, 1, 1))
        work.look_back(old, day)
        assert (work.catalogue, work.situation.as_of, work.looks_back) == (old, day, True)
        work.undo()
        assert work.situation.as_of == day
        work.redo()
        end()
        assert (work.catalogue, work.situation.as_of, work.looks_back) == (now, today, False)
    assert not work.situation.answers


def test_a_catalogue_taken_into_use_ends_the_looking_back() -> None:
    work = casework()
    today = work.situation.as_of
    other = with_programs(program("p", criterion("nav", leaf("registered", "is", True))))
    work.look_back(other, date(2025, 3, 1))
    work.use_catalogue(other)
    work.come_back()
    assert (work.catalogue, work.situation.as_of, work.looks_back) == (other, today, False)


def reachable(start: object) -> dict[int, object]:
    """Return everything an object holds on to, code and the catalogue apart."""
    seen: dict[int, object] = {id(catalogue()): catalogue()}
    waiting = [start]
    while waiting:
        for held in gc.get_referents(waiting.pop()):
            if id(held) not in seen and not isinstance(held, type | ModuleType | FunctionType):
                seen[id(held)] = held
                waiting.append(held)
    return seen


def test_a_new_person_leaves_nothing_of_the_last_one() -> None:
    work = casework()
    secret = Several(frozenset({"aap"}))
    work.answer("benefits", secret)
    work.answer("age", Span.exactly(77))
    work.unlock("at_risk")
    work.undo()
    work.match()
    work.next_questions()
    assert id(secret) in reachable(work), "or this test looks in the wrong place"
    work.new_person()
    assert id(secret) not in reachable(work)
    assert not any(held == Span.exactly(77) for held in reachable(work).values())
    assert (work.can_undo, work.can_redo, dict(work.situation.answers)) == (False, False, {})
    assert work.unlocked == frozenset()


def test_a_new_person_is_assessed_on_the_day_they_come() -> None:
    days = iter([date(2026, 11, 23), date(2026, 11, 24)])
    work = Casework(catalogue(), lambda: next(days))
    work.answer("age", Span.exactly(30))
    assert work.situation.as_of == date(2026, 11, 23)
    work.new_person()
    assert work.situation.as_of == date(2026, 11, 24)


def test_answers_do_not_show_in_what_is_logged() -> None:
    work = casework()
    work.answer("bydel", "sagene")
    assert "sagene" not in repr(work.situation)
    assert "sagene" not in repr(work)
    assert "sagene" in QUESTIONNAIRE["bydel"].choices[0].id
