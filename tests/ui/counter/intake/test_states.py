"""Which rows are to be seen, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.values import Span
from ui.counter.intake.states import RowState, row_states

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


def test_every_question_has_a_state_in_the_order_of_the_form(desk: Counter) -> None:
    assert list(row_states(desk)) == list(desk.catalogue.questionnaire.questions)
    assert row_states(desk)["age"] == RowState()


def test_a_question_that_cannot_matter_is_hidden_until_answered(desk: Counter) -> None:
    desk.answer("employment_status", "arbeidsledig")
    assert row_states(desk)["lost_time"].shown is False
    desk.answer("lost_time", Span.exactly(50))
    assert row_states(desk)["lost_time"] == RowState(Span.exactly(50), shown=True, unused=True)


def test_a_question_on_request_is_hidden_until_opened_or_answered(desk: Counter) -> None:
    assert row_states(desk)["at_risk"].shown is False
    desk.unlock("at_risk")
    assert row_states(desk)["at_risk"].shown is True
    desk.undo()
    desk.answer("at_risk", False)
    assert row_states(desk)["at_risk"].shown is True


def test_answers_that_disagree_name_each_other(desk: Counter) -> None:
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    states = row_states(desk)
    assert states["age"].disagrees_with == ("birth_year",)
    assert states["birth_year"].disagrees_with == ("age",)
    assert states["bydel"].disagrees_with == ()
