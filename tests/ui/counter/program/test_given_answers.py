"""What was said about a fact, where it came from and where to answer it."""

from __future__ import annotations

import pytest

from matcher.questions.values import Ages, Several, Span, Unknown
from tests.ui.counter.results.offers import counter
from ui.counter.program.given_answers import GivenAnswer, behind


def test_a_fact_that_was_answered_rests_on_its_own_answer() -> None:
    assert behind("age", ("age", "birth_year")) == ["age"]


def test_a_derived_fact_rests_on_what_it_follows_from() -> None:
    assert behind("age_in_year", ("birth_year",)) == ["birth_year"]
    assert behind("has_children", ("children_ages",)) == ["children_ages"]
    assert behind("age", ()) == []


def test_what_was_said_is_told_with_its_unit() -> None:
    desk = counter()
    desk.answer("age", Span.exactly(34))
    assert GivenAnswer(desk).about("age") == "Oppgitt: 34\u00a0år"
    assert GivenAnswer(desk).about("registered") == ""


def test_what_follows_from_another_answer_names_that_answer() -> None:
    desk = counter()
    desk.answer("birth_year", Span.exactly(1992))
    assert GivenAnswer(desk).about("age") == "Oppgitt: fødselsår 1992"
    desk.answer("children_ages", Ages((Span.exactly(3),)))
    assert GivenAnswer(desk).about("has_children") == "Oppgitt: barnas alder 3 år"


@pytest.mark.parametrize(
    ("unknown", "told"),
    [
        (Unknown.UNKNOWN, "Svar: vet ikke"),
        (Unknown.DECLINED, "Svar: vil ikke svare"),
        (Unknown.PENDING, "Svar: må dokumenteres"),
    ],
)
def test_the_kinds_of_unknown_are_told_apart(unknown: Unknown, told: str) -> None:
    desk = counter()
    desk.answer("registered", unknown)
    assert GivenAnswer(desk).about("registered") == told


def test_an_answer_that_is_not_used_says_so() -> None:
    desk = counter()
    desk.answer("employment_status", "arbeidsledig")
    desk.answer("lost_time", Span.exactly(50))
    assert "(brukes ikke nå)" in GivenAnswer(desk).about("lost_time")


def test_the_way_to_an_open_question_names_it() -> None:
    way = GivenAnswer(counter()).way_to_answer("registered")
    assert way is not None
    assert (way.question, way.words) == ("registered", "Svar på: Registrert hos Nav")


def test_a_fact_nobody_asks_for_leads_to_the_question_it_follows_from() -> None:
    way = GivenAnswer(counter()).way_to_answer("age_in_year")
    assert way is not None
    assert way.question == "birth_year"


def test_what_was_declined_is_never_asked_again() -> None:
    desk = counter()
    desk.answer("registered", Unknown.DECLINED)
    assert GivenAnswer(desk).way_to_answer("registered") is None


def test_an_answer_without_a_value_can_be_changed() -> None:
    desk = counter()
    desk.answer("registered", Unknown.PENDING)
    way = GivenAnswer(desk).way_to_answer("registered")
    assert way is not None
    assert (way.words, way.spoken) == ("Endre svaret", "Endre svaret: Registrert hos Nav")


def test_the_answer_behind_a_settled_fact_can_be_changed() -> None:
    desk = counter()
    desk.answer("benefits", Several(frozenset({"aap"})))
    way = GivenAnswer(desk).way_to_change("benefits")
    assert way is not None
    assert way.question == "benefits"
    assert GivenAnswer(desk).way_to_change("registered") is None
