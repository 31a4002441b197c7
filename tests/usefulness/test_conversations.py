"""What is counted of conversations: on a handful of people, without a clock."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from benchmarks.talks import Talks
from benchmarks.trees import DAY
from matcher.impact import Population, crowd
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from matcher.questions.values import Answer

PEOPLE = 6


@cache
def talks() -> Talks:
    return Talks(bundled())


@cache
def people() -> tuple[dict[str, Answer], ...]:
    drawn = crowd(bundled(), Population(60), DAY)
    return tuple(talks().people((one.situation for one in drawn), PEOPLE))


def test_there_is_somebody_to_talk_with() -> None:
    assert len(people()) == PEOPLE


def test_no_order_is_below_the_floor_by_much_and_none_above_all_questions() -> None:
    for person in people():
        floor = talks().floor(person)
        for order in (talks().form, talks().by_entropy):
            assert floor <= talks().in_order(person, order) <= len(order)


def test_the_planner_settles_the_list_or_the_form_does() -> None:
    for person in people():
        talk = talks().planned(person)
        assert 0 < talk <= 2 * len(talks().form)


def test_both_orders_ask_the_same() -> None:
    assert sorted(talks().form) == sorted(talks().by_entropy)
    assert talks().form != talks().by_entropy
