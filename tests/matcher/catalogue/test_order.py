"""The order of the list: verdict, priorities met, confirmed, fewest open, name. No score."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.assessment import assess
from matcher.catalogue.collation import collated
from matcher.catalogue.incremental import Matcher
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Language
    from matcher.questions.values import Answer

NAV, HOME = leaf("registered", "is", True), leaf("bydel", "is", "sagene")
AWAY = leaf("bydel", "is", "grorud")
YOUNG = criterion("young", leaf("age", "lt", 30), "priority")
ADULT = criterion("adult", leaf("age", "ge", 18), "priority")
SAID: dict[str, Answer] = {"age": Span.exactly(20), "bydel": "sagene"}
UNCONFIRMED = {"availability": {"status": "unconfirmed"}}


def order(found: Catalogue, answers: dict[str, Answer] | None = None) -> list[str]:
    """Return the ids in order, as both ways of matching have it."""
    situation = Situation(AS_OF, SAID if answers is None else answers)
    ids = [match.program.id for match in assess(situation, found).matches]
    assert [match.program.id for match in Matcher(found).assess(situation).matches] == ids
    return ids


REASONS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # why, the program that stands first although its name comes last, the other
    ("fits before maybe", program("b", criterion("x", HOME)), program("a", criterion("x", NAV))),
    ("maybe before not now", program("b", criterion("x", NAV)), program("a", criterion("x", AWAY))),
    ("not now before information", program("b", criterion("x", AWAY)),
     program("a", availability={"status": "historic"})),
    ("more priorities met", program("b", YOUNG, ADULT), program("a", YOUNG)),
    ("priority before confirmed", program("b", YOUNG, criterion("x", NAV), **UNCONFIRMED),
     program("a", criterion("x", NAV))),
    ("confirmed", program("b", criterion("x", NAV)), program("a", criterion("x", NAV),
                                                             **UNCONFIRMED)),
    ("confirmed before fewer open", program("b", criterion("x", NAV), criterion("y", leaf(
        "member_now", "is", True))), program("a", criterion("x", NAV), **UNCONFIRMED)),
    ("fewer open", program("b", criterion("x", NAV)),
     program("a", criterion("x", NAV), criterion("y", leaf("member_now", "is", True)))),
    ("the name", program("z", title="Alfa"), program("a", title="Beta")),
]  # fmt: skip


def test_names_stand_in_the_order_of_the_language_they_are_shown_in() -> None:
    one = {"nb": "Alfa", "nn": "Alfa", "en": "Zebra"}
    two = {"nb": "Beta", "nn": "Beta", "en": "Apple"}
    found = with_programs(
        program("a", criterion("x", NAV), name=one), program("b", criterion("x", NAV), name=two)
    )
    situation = Situation(AS_OF, SAID)
    orders: dict[Language, list[str]] = {"nb": ["a", "b"], "en": ["b", "a"]}
    for language, ids in orders.items():
        matches = Matcher(found, language).assess(situation).matches
        assert [match.program.id for match in matches] == ids


@pytest.mark.parametrize(
    ("first", "second"), [pytest.param(*pair, id=why) for why, *pair in REASONS]
)
def test_a_reason_to_stand_first(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert order(with_programs(first, second)) == [first["id"], second["id"]]


def test_a_priority_that_is_not_met_lifts_nothing() -> None:
    found = with_programs(program("b", YOUNG), program("a"))
    assert order(found, {"age": Span.exactly(50)}) == ["a", "b"]
    assert order(found, {}) == ["a", "b"]


def test_names_are_sorted_as_norwegian_does() -> None:
    names = ["Aasen", "Ås", "Økonomi", "Ærlig", "Zoo", "Vêr", "Bydel", "barn", "Aft"]
    assert sorted(names, key=collated) == [
        "Aft", "barn", "Bydel", "Vêr", "Zoo", "Ærlig", "Økonomi", "Ås", "Aasen"
    ]  # fmt: skip


CHAINS: list[tuple[dict[str, list[str]], list[str]]] = [
    # what comes before what, the order of a, b, c and d that all fit
    ({}, ["a", "b", "c", "d"]),
    ({"c": ["a"]}, ["c", "a", "b", "d"]),
    ({"a": ["c"]}, ["a", "b", "c", "d"]),
    ({"d": ["b", "c"]}, ["a", "d", "b", "c"]),
    ({"b": ["a"], "c": ["b"]}, ["c", "b", "a", "d"]),
    ({"a": ["b"], "b": ["c"], "c": ["d"]}, ["a", "b", "c", "d"]),
    ({"d": ["c"], "c": ["b"], "b": ["a"]}, ["d", "c", "b", "a"]),
    ({"c": ["a"], "b": ["c"]}, ["b", "c", "a", "d"]),
    ({"c": ["a"], "d": ["a"]}, ["c", "d", "a", "b"]),
    ({"a": ["b"], "b": ["a"]}, ["b", "a", "c", "d"]),  # a circle: no crash, nothing lost
]


@pytest.mark.parametrize(("before", "ids"), CHAINS)
def test_what_comes_before_another_stands_before_it(
    before: dict[str, list[str]], ids: list[str]
) -> None:
    programs = [program(i, relations={"before": before.get(i, [])}) for i in "abcd"]
    assert order(with_programs(*programs)) == ids


def test_a_program_is_not_moved_past_another_verdict() -> None:
    """What may fit does not climb over what fits, although it comes before it."""
    found = with_programs(
        program("a"), program("b", criterion("x", NAV), relations={"before": ["a"]})
    )
    assert order(found) == ["a", "b"]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8), st.data())
def test_without_circles_every_before_is_kept(
    pairs: list[tuple[int, int]], data: st.DataObject
) -> None:
    names = data.draw(st.permutations("abcdef"))
    before: dict[str, list[str]] = {}
    for one, other in pairs:
        if one < other:  # an order that can be kept
            before.setdefault(names[one], []).append(names[other])
    programs = [program(i, relations={"before": before.get(i, [])}) for i in "abcdef"]
    ids = order(with_programs(*programs))
    assert sorted(ids) == list("abcdef")
    for first, later in before.items():
        assert all(ids.index(first) < ids.index(other) for other in later)


def test_the_order_does_not_depend_on_the_order_of_the_files() -> None:
    programs = [
        program("a", YOUNG), program("b"), program("c", criterion("x", NAV)),
        program("d", criterion("x", AWAY)),
    ]  # fmt: skip
    orders = {tuple(order(with_programs(*found))) for found in permutations(programs)}
    assert orders == {("a", "b", "c", "d")}
