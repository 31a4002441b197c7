"""Made-up persons are judged as the matcher judges persons, only quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.assessment import assess
from matcher.proving.nodes import GroupNode, Leaf, Opposite
from matcher.proving.witnesses import Witnesses
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, Compare
from matcher.rules.evaluate import evaluate
from tests.matcher.sample import AS_OF, catalogue
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers, catalogues, conditions
from tests.searching import examples

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer
    from matcher.rules.conditions import Condition

_said = st.fixed_dictionaries({}, optional={q: answers(q) for q in QUESTIONNAIRE.questions})


@settings(max_examples=examples(150))
@given(catalogues(), _said, conditions())
def test_people_are_judged_as_by_the_matcher(
    catalogue: Catalogue, said: dict[str, Answer | None], rule: Condition
) -> None:
    person = Situation(AS_OF, {q: answer for q, answer in said.items() if answer is not None})
    people = Witnesses(rule, catalogue, AS_OF)
    assert people.used(person) == catalogue.used(person)
    facts = person.facts
    assert people.truth(rule, facts) is evaluate(rule, facts, catalogue.amounts(AS_OF)).truth
    found = assess(person, catalogue)
    for program in catalogue.programs.values():
        assert people.verdict(program, person) is found[program.id].verdict


def test_whom_nobody_is_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lost, laid_off = (
        Compare("lost_time", "at_least", 40),
        Compare("employment_status", "is", "permittert"),
    )
    people = Witnesses(All((lost, laid_off)), catalogue(), AS_OF)
    looked: list[object] = []

    def find(goals: object) -> None:
        looked.append(goals)

    monkeypatch.setattr(people.space, "find", find)
    assert people.find([(lost, True), (lost, False)]) is None
    assert len(looked) == 1, "nobody is of whom more is asked"


IN, OUT, EITHER = Leaf(0, 0b01), Leaf(0, 0b10), Leaf(1, 0b01)


@pytest.mark.parametrize(
    ("node", "truth"),
    [
        (IN, True),
        (OUT, False),
        (EITHER, None),
        (Opposite(OUT), True),
        (Opposite(EITHER), None),
        (GroupNode(0, ()), True),
        (GroupNode(1, ()), False),
        (GroupNode(-1, (OUT,)), True),
        (GroupNode(3, (IN, IN)), False),
        (GroupNode(2, (IN, EITHER, IN)), True),
        (GroupNode(2, (OUT, EITHER, OUT)), False),
        (GroupNode(2, (IN, EITHER, OUT)), None),
    ],
)
def test_what_is_already_decided(node: Leaf | GroupNode | Opposite, truth: bool | None) -> None:
    assert node.truth([0b01, 0b11]) is truth
