"""Columns give every person the verdict the matcher gives, answer by answer."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.assessment import Verdict, assess
from matcher.catalogue.incremental import Matcher
from matcher.impact.columns import persons_of
from matcher.impact.crowd_planes import Rules, unpacked, words_of
from matcher.impact.deriver import Deriver
from matcher.impact.verdicts import Judge
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Multiple, Not, leaves
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import Truth
from tests.matcher.bundled import bundled
from tests.matcher.impact.crowds import DAY, situation
from tests.matcher.sample import AS_OF
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers, catalogues
from tests.matcher.strategies import AMOUNTS, conditions, facts, kinds_asked
from tests.searching import examples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules.conditions import Comparison, Condition


def verdicts(
    catalogue: Catalogue, situations: Sequence[Situation]
) -> list[dict[str, Verdict | None]]:
    """Return the verdicts by columns, person by person."""
    persons = persons_of(situations, situations[0].as_of)
    judge = Judge(catalogue, catalogue.programs, Deriver(persons.as_of))
    found: list[dict[str, Verdict | None]] = [{} for _ in situations]
    for program_id, outcome in judge.outcomes(persons).items():
        for verdict, plane in outcome.items():
            for place in unpacked(plane).nonzero()[0].tolist():
                if place < len(situations):
                    assert program_id not in found[place]
                    found[place][program_id] = verdict
    return found


def compare_with_matcher(count: int, seed: int) -> None:
    """Stop at the first person of whom the columns and the matcher think differently."""
    catalogue, random = bundled(), Random(seed)
    guards = [program.guard for program in catalogue.programs.values()]
    numbers = sorted({number for guard in guards for leaf in leaves(guard)
                      for number in _limits(leaf, catalogue)})  # fmt: skip
    situations = [situation(random, catalogue.questionnaire, numbers) for _ in range(count)]
    matcher = Matcher(catalogue)
    for found, person in zip(verdicts(catalogue, situations), situations, strict=True):
        expected = {m.program.id: m.verdict for m in matcher.assess(person).matches}
        assert found == expected, person.answers


def _limits(leaf: Comparison, catalogue: Catalogue) -> list[int]:
    match leaf.value:
        case bool() | str():
            return []
        case Multiple(constant, numerator, denominator):
            return [catalogue.amounts(DAY)[constant] * numerator // denominator]
        case int(number):
            return [number]
        case several:
            return [number for number in several if isinstance(number, int)]


def test_the_real_catalogue() -> None:
    compare_with_matcher(400, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(2, 12))
def test_the_real_catalogue_on_100_000_persons(seed: int) -> None:
    compare_with_matcher(10_000, seed)


_people = st.lists(
    st.fixed_dictionaries({}, optional={q: answers(q) for q in QUESTIONNAIRE.questions}),
    min_size=1,
    max_size=70,
)


@given(catalogues(), _people)
@settings(max_examples=examples(60))
def test_any_catalogue(catalogue: Catalogue, people: list[dict[str, object]]) -> None:
    situations = [
        Situation(AS_OF, {q: a for q, a in said.items() if a is not None})  # type: ignore[misc] # answers of one kind each
        for said in people
    ]
    for found, person in zip(verdicts(catalogue, situations), situations, strict=True):
        assert found == {m.program.id: m.verdict for m in assess(person, catalogue).matches}


@given(st.data())
@settings(max_examples=examples(150))
def test_any_condition(data: st.DataObject) -> None:
    kinds = data.draw(kinds_asked)
    rules = {place: data.draw(conditions(kinds)) for place in range(3)}
    people = data.draw(st.lists(facts(kinds), min_size=1, max_size=70))
    persons = persons_of([Situation(DAY, known) for known in people], DAY)
    planes = Rules(rules, AMOUNTS).planes(persons.answers, words_of(persons.padded))
    for place, rule in rules.items():
        yes, can = (unpacked(plane) for plane in planes[place])
        for person, known in enumerate(people):
            truth = evaluate(rule, known, AMOUNTS).truth
            assert (yes[person], can[person]) == (truth is Truth.YES, truth is not Truth.NO)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (All(()), (True, True)),
        (AnyOf(()), (False, False)),
        (AtLeast(0, (Compare("q", "is", True),)), (True, True)),
        (AtLeast(-1, ()), (True, True)),
        (AtLeast(2, (Compare("q", "is", True),)), (False, False)),
        (Not(Compare("q", "is", True)), (False, True)),
    ],
)
def test_the_edges(rule: Condition, expected: tuple[bool, bool]) -> None:
    yes, can = Rules({1: rule}, {}).planes({}, 1)[1]
    everywhere, anywhere = (0xFFFF_FFFF_FFFF_FFFF if there else 0 for there in expected)
    assert (int(yes[0]), int(can[0])) == (everywhere, anywhere)


def test_rules_ask_of_new_values_when_they_come() -> None:
    deriver, catalogue = Deriver(DAY), bundled()
    judge = Judge(catalogue, catalogue.programs, deriver)
    random = Random(7)
    for _ in range(3):
        people = [situation(random, catalogue.questionnaire, [18, 30, 67]) for _ in range(50)]
        outcomes = judge.outcomes(persons_of(people, DAY))
        expected = [assess(person, catalogue).by_id for person in people]
        for program_id, outcome in outcomes.items():
            for verdict, plane in outcome.items():
                for place in unpacked(plane).nonzero()[0][:50].tolist():
                    assert place >= len(people) or expected[place][program_id].verdict is verdict
