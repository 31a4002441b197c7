"""What is found of drawn rules is so for everybody who could answer, and for who leaves answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.programs import Criterion, CriterionKind, Program
from matcher.proving.findings import Proved
from matcher.proving.program_proof import findings_about, sound
from matcher.rules.conditions import All, AnyOf, Condition
from matcher.rules.edits import at, replaced
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES
from tests.matcher.proving.worlds import DAY, FEW, catalogue_of, everybody
from tests.matcher.sample import catalogue
from tests.matcher.strategies import AMOUNTS, conditions

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.proving.findings import StaticFinding
    from matcher.questions.values import Value
    from tests.matcher.strategies import Kinds

KIND = st.sampled_from([CriterionKind.REQUIRED, CriterionKind.EXCLUSION])


def truth(rule: Condition, facts: dict[str, Value]) -> object:
    return evaluate(rule, facts, AMOUNTS).truth


def drawn(data: DataObject, kinds: Kinds) -> Program:
    rules = data.draw(st.lists(st.tuples(conditions(kinds), KIND), min_size=1, max_size=2))
    criteria = tuple(
        Criterion(f"c{place}", kind, "k", rule) for place, (rule, kind) in enumerate(rules)
    )
    return replace(catalogue().programs["jobbkurs"], id="p", criteria=criteria)


def part_of(program: Program, found: StaticFinding) -> Condition:
    """Return the part that a finding names; without a criterion the whole rule."""
    for criterion in program.criteria:
        if criterion.id == found.criterion:
            assert criterion.when is not None
            return at(criterion.when, found.path)
    return program.guard


@given(st.data(), st.sampled_from(FEW))
def test_what_is_found_is_so_for_everybody(data: DataObject, kinds: Kinds) -> None:
    program, world = drawn(data, kinds), catalogue_of(kinds)
    if not sound(program, world):
        return
    for found in findings_about(program, world, DAY):
        part, people = part_of(program, found), list(everybody(kinds))
        match found.kind:
            case Proved.NEVER_TRUE:
                assert all(truth(part, one) is NO for one in people)
            case Proved.ALWAYS_TRUE:
                assert all(truth(part, one) is YES for one in people)
            case Proved.NEVER_TOGETHER | Proved.EXCLUDES_ALL:
                assert all(truth(program.guard, one) is NO for one in people)
                assert not all(truth(part, one) is NO for one in people)
            case _:
                assert found.kind is Proved.DECIDES_NOTHING
                assert same_without(program, found, kinds)


def same_without(program: Program, found: StaticFinding, kinds: Kinds) -> bool:
    """Tell whether nobody can tell that a part is gone: always so, or never."""
    path = next(
        (place, *((0,) if criterion.kind is CriterionKind.EXCLUSION else ()), *found.path)
        for place, criterion in enumerate(program.criteria)
        if criterion.id == found.criterion
    )
    whole = list(everybody(kinds, unanswered=True))
    return any(
        all(truth(program.guard, one) is truth(other, one) for one in whole)
        for other in (replaced(program.guard, path, gone) for gone in (All(()), AnyOf(())))
    )


@given(st.data(), st.sampled_from(FEW))
def test_a_rule_that_nobody_or_everybody_meets_is_always_found(
    data: DataObject, kinds: Kinds
) -> None:
    program, world = drawn(data, kinds), catalogue_of(kinds)
    if not sound(program, world):
        return
    truths = {truth(program.guard, one) for one in everybody(kinds)}
    found = findings_about(program, world, DAY)
    if truths in ({YES}, {NO}):
        assert any(one.constant for one in found)


@given(st.data(), st.sampled_from(FEW))
def test_who_shows_it_can_be_assessed(data: DataObject, kinds: Kinds) -> None:
    program, world = drawn(data, kinds), catalogue_of(kinds)
    if not sound(program, world):
        return
    for found in findings_about(program, world, DAY):
        if found.witness is not None:
            part, facts = part_of(program, found), world.used(found.witness).facts
            if found.kind is Proved.NEVER_TRUE:
                assert truth(part, facts) is not YES
            if found.kind is Proved.ALWAYS_TRUE:
                assert truth(part, facts) is not NO
