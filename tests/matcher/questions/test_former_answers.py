"""What another questionnaire cannot take over of an answer is asked again, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.questions import lost
from matcher.questions.questions import FormerName
from matcher.questions.values import Several, Span, Unknown
from tests.matcher.sample import AS_OF, catalogue

if TYPE_CHECKING:
    from matcher.questions import Answer

NOW = catalogue().questionnaire
BOTH = replace(NOW["registered"], id="both")
"""Was one question, whether one has children or is registered, and is two now."""
BEFORE = replace(NOW, questions={**NOW.questions, "both": BOTH})
AFTER = replace(
    NOW,
    former_names={"both": (FormerName("has_children", "no_if_no"),)},
    asked_anew={"both": ("registered",)},
)


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ({"both": False}, ("both", "registered")),
        ({"both": True}, ("both", "has_children", "registered")),
        ({"both": True, "has_children": True}, ("both", "registered")),
        ({"both": False, "registered": True}, ()),
        ({"both": Unknown.DECLINED}, ()),
        ({"both": Unknown.UNKNOWN}, ()),
        ({"age": Span.exactly(34)}, ()),
        ({}, ()),
    ],
)
def test_what_an_old_answer_does_not_say_is_asked_again(
    told: dict[str, Answer], again: tuple[str, ...]
) -> None:
    assert lost(told, BEFORE, AFTER) == again


def test_an_answer_that_can_no_longer_be_given_is_asked_again() -> None:
    benefits = NOW["benefits"]
    fewer = tuple(one for one in benefits.choices if one.id != "aap")
    after = replace(NOW, questions={**NOW.questions, "benefits": replace(benefits, choices=fewer)})
    told: dict[str, Answer] = {"benefits": Several(frozenset({"aap"}))}
    assert lost(told, NOW, after) == ("benefits",)
    assert lost({"benefits": Several(frozenset({"dagpenger"}))}, NOW, after) == ()


def conversation() -> Casework:
    """Return one where somebody answered before the catalogue became another."""
    work = Casework(replace(catalogue(), questionnaire=BEFORE), lambda: AS_OF)
    work.answer("both", False)
    return work


def test_a_conversation_tells_what_to_ask_again_until_it_is_answered() -> None:
    work = conversation()
    assert [*work.ask_again] == []
    work.use_catalogue(replace(catalogue(), questionnaire=AFTER))
    assert [*work.ask_again] == ["registered"]
    work.answer("age", Span.exactly(34), typing=True)
    work.answer("age", Span.exactly(35), typing=True)
    assert [*work.ask_again] == ["registered"]
    work.answer("registered", Unknown.DECLINED)
    assert [*work.ask_again] == []
    work.undo()
    assert [*work.ask_again] == ["registered"]
    work.new_person()
    assert [*work.ask_again] == []


def test_before_the_old_answer_was_given_there_is_nothing_to_ask_again() -> None:
    work = conversation()
    work.use_catalogue(replace(catalogue(), questionnaire=AFTER))
    work.undo()
    assert [*work.ask_again] == []


def test_whoever_goes_back_to_the_catalogue_before_asks_its_question_again() -> None:
    work = conversation()
    work.use_catalogue(replace(catalogue(), questionnaire=AFTER))
    work.use_catalogue(replace(catalogue(), questionnaire=BEFORE))
    assert [*work.ask_again] == ["both", "registered"]


def test_what_follows_from_other_answers_is_not_asked_again() -> None:
    work = Casework(replace(catalogue(), questionnaire=BEFORE), lambda: AS_OF)
    work.answer("both", True)
    work.answer("youngest_child_months", Span.exactly(20))
    work.use_catalogue(replace(catalogue(), questionnaire=AFTER))
    assert "has_children" in work.match().situation.facts
    assert [*work.ask_again] == ["registered"]
