"""What comes up, and how high, for real answers on the bundled catalogue."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.catalogue.assessment import Stage, assess
from matcher.questions.situation import Situation
from matcher.questions.values import Answer, Span
from tests.matcher.bundled import bundled

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(("answer", "comes_up"), [("ingen", False), ("soner_i_fengsel", True)])
def test_none_is_no_reason_to_bring_a_program_up(answer: str, comes_up: bool) -> None:
    found = assess(Situation(DAY, {"prison_status": answer}), bundled())
    assert found["friomsorg"].suggested is comes_up


def test_what_the_answers_meet_stands_above_what_is_open_to_all() -> None:
    answers: dict[str, Answer] = {"age": Span.exactly(31), "prison_status": "soner_i_fengsel"}
    found = assess(Situation(DAY, answers), bundled())
    order = [match.program.id for match in found.matches]
    assert order.index("nav-i-fengsel") < order.index("karriere-oslo")
    assert order.index("nes-nav") < order.index("kvp")
    assert found["nav-i-fengsel"].stage is Stage.SETTLED
    assert found["karriere-oslo"].stage is Stage.JUDGED
