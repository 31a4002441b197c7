"""Many persons at once give the truths that each of them has alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from matcher.proving.person_planes import PersonFacts
from matcher.rules.conditions import AtLeast
from matcher.rules.evaluate import evaluate
from tests.matcher.strategies import AMOUNTS, conditions, facts, kinds_asked

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from tests.matcher.strategies import Kinds


@given(st.data(), kinds_asked, st.integers(0, 5))
def test_planes_are_what_evaluate_says(data: DataObject, kinds: Kinds, count: int) -> None:
    parts = tuple(data.draw(st.lists(conditions(kinds), min_size=1, max_size=3)))
    people = data.draw(st.lists(facts(kinds), max_size=5))
    persons = PersonFacts([(known, AMOUNTS) for known in people])
    for rule in (*parts, AtLeast(count, parts)):
        alone = [evaluate(rule, known, AMOUNTS).truth for known in people]
        assert persons.truths(rule) == alone
