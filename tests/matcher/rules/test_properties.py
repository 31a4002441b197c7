"""What holds for every condition and every set of answers (ADR 2)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from matcher.documents import Node, Problem, parse_strict
from matcher.rules.check import problems
from matcher.rules.codec import from_node, to_data
from matcher.rules.compiled import Compiled
from matcher.rules.conditions import LEAF, All, AnyOf, AtLeast, Condition, Not, facts_of
from matcher.rules.evaluate import Finding, evaluate
from matcher.rules.explain import deciding_leaves, open_facts
from matcher.rules.tracked import Alarms, Tracked
from matcher.rules.truth import UNKNOWN, YES, Truth, every, negated, some
from tests.matcher.strategies import (
    AMOUNTS,
    conditions,
    facts,
    kinds_asked,
    knowing_more,
    questionnaire,
)

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, DrawFn

    from matcher.questions.values import Value
    from tests.matcher.strategies import Kinds

    Facts = dict[str, Value]
    Scene = tuple[Kinds, tuple[Condition, ...], Facts]


@st.composite
def scenes(draw: DrawFn, most: int = 1) -> Scene:
    """Draw the kinds asked, one or more conditions and some answers."""
    kinds = draw(kinds_asked)
    found = draw(st.lists(conditions(kinds), min_size=1, max_size=most))
    return kinds, tuple(found), draw(facts(kinds))


def truth(condition: Condition, known: Facts) -> Truth:
    return evaluate(condition, known, AMOUNTS).truth


@given(scenes(most=4))
def test_de_morgan(scene: Scene) -> None:
    _, parts, known = scene
    against = tuple(Not(part) for part in parts)
    assert truth(Not(All(parts)), known) == truth(AnyOf(against), known)
    assert truth(Not(AnyOf(parts)), known) == truth(All(against), known)


@given(scenes(most=4), st.integers(1, 4))
def test_not_at_least_k_is_at_least_the_others_not(scene: Scene, count: int) -> None:
    _, parts, known = scene
    assume(count <= len(parts))
    against = tuple(Not(part) for part in parts)
    others = AtLeast(len(parts) - count + 1, against)
    assert truth(Not(AtLeast(count, parts)), known) == truth(others, known)


@given(scenes())
def test_not_not_is_nothing(scene: Scene) -> None:
    _, (condition,), known = scene
    assert truth(Not(Not(condition)), known) == truth(condition, known)


@given(scenes(), st.data())
def test_knowing_more_never_flips_a_decided_truth(scene: Scene, data: DataObject) -> None:
    """One question more, a range made narrower, a list made whole: yes and no stay."""
    kinds, (condition,), known = scene
    before = truth(condition, known)
    assume(before != UNKNOWN)
    after = data.draw(knowing_more(known, kinds), label="after")
    assert truth(condition, after) == before


@given(scenes(), st.data())
def test_a_truth_depends_only_on_the_facts_asked(scene: Scene, data: DataObject) -> None:
    kinds, (condition,), known = scene
    asked = facts_of(condition)
    others = data.draw(facts(kinds), label="others")
    changed = {name: value for name, value in others.items() if name not in asked}
    kept = {name: value for name, value in known.items() if name in asked}
    assert truth(condition, changed | kept) == truth(condition, known)


@given(scenes())
def test_a_condition_survives_its_file(scene: Scene) -> None:
    kinds, (condition,), _ = scene
    faults: list[Problem] = []
    text = json.dumps(to_data(condition))
    assert from_node(Node(parse_strict(text), "f", "", faults)) == condition
    assert not faults
    assert not list(problems(condition, questionnaire(kinds), ("g", "later")))


@given(scenes(most=4), st.data())
def test_compiled_says_the_same_as_evaluate(scene: Scene, data: DataObject) -> None:
    """From nothing, and after a change that looks only at what changed."""
    kinds, found, known = scene
    compiled = Compiled({str(place): part for place, part in enumerate(found)}, AMOUNTS)
    row = compiled.row(known)
    assert compiled.truths(row) == [truth(part, known) for part in found]
    after = data.draw(facts(kinds), label="after")
    compiled.update(row, after, known.keys() | after.keys())
    assert compiled.truths(row) == [truth(part, after) for part in found]
    for place, part in enumerate(found):
        assert compiled.truth(str(place), row) is truth(part, after)
        assert compiled.finding(str(place), row) == evaluate(part, after, AMOUNTS)


@given(scenes(most=4), st.data())
def test_rules_that_follow_a_conversation_say_the_same(scene: Scene, data: DataObject) -> None:
    """Whatever came before, going to some facts gives what they give from nothing."""
    kinds, found, known = scene
    rules = {str(place): part for place, part in enumerate(found)}
    tracked, alarms = Tracked(rules, AMOUNTS), Alarms(rules, AMOUNTS, YES)
    steps = data.draw(st.lists(facts(kinds), max_size=4), label="steps")
    for step in (known, *steps, {}, known):
        elsewhere = tracked.row_at(step)
        tracked.go_to(step)
        assert tracked.row == elsewhere
        for rule_id, rule in rules.items():
            assert tracked.truth(rule_id) is truth(rule, step)
        holding = {rule_id for rule_id, rule in rules.items() if truth(rule, step) is YES}
        alarms.go_to(step)
        assert alarms.raised == holding
    alarms.forget()
    assert alarms.raised == {i for i, rule in rules.items() if truth(rule, {}) is YES}


@given(scenes())
def test_what_decides_is_enough(scene: Scene) -> None:
    """The deciding leaves alone give the same yes or no."""
    _, (condition,), known = scene
    finding = evaluate(condition, known, AMOUNTS)
    assume(finding.truth != UNKNOWN)
    reasons = {fact for leaf in deciding_leaves(finding) for fact in facts_of(leaf.condition)}
    assert truth(condition, {name: known[name] for name in reasons & known.keys()}) == finding.truth


@given(scenes())
def test_something_is_open_as_long_as_nothing_is_decided(scene: Scene) -> None:
    _, (condition,), known = scene
    finding = evaluate(condition, known, AMOUNTS)
    unknown = {
        fact
        for leaf in _leaves(finding)
        if isinstance(leaf.condition, LEAF) and leaf.truth == UNKNOWN
        for fact in leaf.condition.facts
    }
    assert bool(open_facts(finding)) == (finding.truth == UNKNOWN)
    assert unknown.issuperset(open_facts(finding))
    assert bool(open_facts(finding, known)) == (finding.truth == UNKNOWN)
    assert set(open_facts(finding)).issuperset(open_facts(finding, known))


@given(scenes())
def test_a_finding_has_the_shape_of_its_condition(scene: Scene) -> None:
    """Each node carries its own condition, and its truth follows from its parts'."""
    _, (condition,), known = scene

    def look(finding: Finding, expected: Condition) -> None:
        assert finding.condition is expected
        truths = [part.truth for part in finding.parts]
        match expected:
            case Not(part):
                look(finding.parts[0], part)
                assert finding.truth == negated(*truths)
            case All(parts) | AnyOf(parts) | AtLeast(_, parts):
                for below, part in zip(finding.parts, parts, strict=True):
                    look(below, part)
                if not isinstance(expected, AtLeast):
                    assert finding.truth == (every if isinstance(expected, All) else some)(truths)

    look(evaluate(condition, known, AMOUNTS), condition)


def _leaves(finding: Finding) -> list[Finding]:
    below = [leaf for part in finding.parts for leaf in _leaves(part)]
    return below if finding.parts else [finding]
