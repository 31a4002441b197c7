"""What follows from answers is true of the person behind them, whoever that is.

A world is everything that is the case. Answers are true but may be vague or left out; whatever
the derivations make of them must not contradict the world.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from matcher.questions.derived import DERIVATIONS, ages_disagree, children_disagree, derive
from matcher.questions.values import Ages, Span
from tests.searching import examples

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, DrawFn

    from matcher.questions.values import Value

    Facts = dict[str, Value]

FAMILIES = (
    ("age", "birth_year"),
    ("children_ages", "children_months", "youngest_child_months", "has_children"),
    ("planned_start",),
)
"""Questions whose answers say something of each other."""
NOBODY_ANSWERS = {"age_in_year"}


@dataclass(frozen=True)
class World:
    """What is the case on a day."""

    day: date
    facts: Facts


def whole_years(born: date, day: date) -> int:
    """Return a person's age; who is born on 29 February turns on 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@st.composite
def worlds(draw: DrawFn) -> World:
    """Draw a person, the family and some plans, with every fact worked out from scratch."""
    new_years_eve = st.dates(date(2020, 1, 1), date(2030, 1, 1)).map(lambda d: date(d.year, 12, 31))
    day = draw(st.dates(date(2020, 1, 1), date(2030, 12, 31)) | new_years_eve)
    born = draw(st.dates(date(1930, 1, 1), day))
    months = draw(st.lists(st.integers(0, 239), max_size=4))
    start = draw(st.dates(day - timedelta(400), day + timedelta(400)))
    facts: Facts = {
        "age": Span.exactly(whole_years(born, day)),
        "birth_year": Span.exactly(born.year),
        "age_in_year": Span.exactly(day.year - born.year),
        "children_ages": Ages(tuple(Span.exactly(month // 12) for month in months)),
        "children_months": Ages(tuple(map(Span.exactly, months))),
        "has_children": bool(months),
        "planned_start": Span.exactly(start.toordinal()),
        "planned_start_month": Span.exactly(start.month),
    }
    if months:
        facts["youngest_child_months"] = Span.exactly(min(months))
    return World(day, facts)


def vague(draw: DrawFn, value: Value) -> Value:
    """Return an answer that is true of a value but may say less."""
    match value:
        case Span(int(low), int(high)):
            wide = st.integers(0, 40)
            bottom = st.just(low) | st.just(low) | wide.map(lambda less: low - less) | st.none()
            top = st.just(high) | st.just(high) | wide.map(lambda more: high + more) | st.none()
            return Span(draw(bottom), draw(top))
        case Ages(spans):
            told = draw(st.permutations(spans))
            left_out = draw(st.integers(0, len(told)))
            kept = told[left_out:] if draw(st.booleans()) else told
            found = tuple(vague(draw, span) for span in kept)
            some = tuple(span for span in found if isinstance(span, Span))
            return Ages(some, more=len(kept) < len(told) or draw(st.booleans()))
        case _:
            return value


@st.composite
def vaguely(draw: DrawFn, value: Value) -> Value:
    """Draw an answer that is true of a value but may say less."""
    return vague(draw, value)


@st.composite
def answers(draw: DrawFn, world: World) -> Facts:
    """Draw true answers to some of the questions."""
    family = [fact for fact in draw(st.sampled_from(FAMILIES)) if fact in world.facts]
    asked = draw(st.sets(st.sampled_from(family), min_size=1))
    return {fact: vague(draw, world.facts[fact]) for fact in sorted(asked)}


def allows(said: Value, truth: Value) -> bool:
    """Tell whether something known can be true of what is the case."""
    match said, truth:
        case Span(low, high), Span(int(number)):
            return (low is None or low <= number) and (high is None or number <= high)
        case Ages(spans, more), Ages(children):
            enough = len(spans) <= len(children) if more else len(spans) == len(children)
            return enough and any(
                all(map(allows, spans, chosen)) for chosen in permutations(children, len(spans))
            )
        case _:
            return said == truth


@settings(max_examples=examples(1_000))
@given(world=worlds(), data=st.data())
def test_nothing_false_follows_from_true_answers(world: World, data: DataObject) -> None:
    told = data.draw(answers(world), label="answers")
    assert not ages_disagree(told, world.day)
    assert not children_disagree(told)
    for fact, said in derive(told, world.day).items():
        if fact in world.facts:
            assert allows(said, world.facts[fact]), fact


@pytest.mark.parametrize(
    ("source", "fact"),
    [
        ("birth_year", "age"),
        ("age", "birth_year"),
        ("planned_start", "planned_start_month"),
        ("children_months", "youngest_child_months"),
    ],
)
@given(world=worlds(), data=st.data())
def test_a_vague_answer_does_not_blur_what_followed(
    source: str, fact: str, world: World, data: DataObject
) -> None:
    """What was decided stays decided when the question itself is answered as well."""
    assume(fact in world.facts)
    told = {source: world.facts[source]}
    blurred = data.draw(vaguely(world.facts[fact]), label="blurred")
    before, after = derive(told, world.day)[fact], derive(told | {fact: blurred}, world.day)[fact]
    assert isinstance(before, Span)
    assert isinstance(after, Span)
    assert after.overlap(before) == after


@given(world=worlds(), data=st.data())
def test_what_was_answered_exactly_stays_as_it_was(world: World, data: DataObject) -> None:
    fact = data.draw(st.sampled_from(sorted(world.facts.keys() - NOBODY_ANSWERS)), label="fact")
    told = data.draw(answers(world), label="answers") | {fact: world.facts[fact]}
    assert derive(told, world.day)[fact] == world.facts[fact]


@pytest.mark.parametrize("derivation", DERIVATIONS, ids=lambda d: f"{d.fact}-{'-'.join(d.inputs)}")
@given(world=worlds())
def test_each_derivation_rests_on_its_inputs_alone(derivation: object, world: World) -> None:
    found = next(entry for entry in DERIVATIONS if entry is derivation)
    inputs = {fact: value for fact, value in world.facts.items() if fact in found.inputs}
    own = {fact: value for fact, value in world.facts.items() if fact == found.fact}
    assert found.rule(inputs | own, world.day) == found.rule(world.facts, world.day)
    assert found.rule({}, world.day) is None
