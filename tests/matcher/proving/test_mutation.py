"""Changes of a rule: which there are, which a case notices, which nobody can."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.case_run import run_case
from matcher.catalogue.cases import RuleCase
from matcher.catalogue.programs import Criterion, CriterionKind, Program
from matcher.proving.mutants import MutantKind, mutants
from matcher.proving.mutation import Score, mutation_score
from matcher.questions.situation import Situation
from matcher.questions.value_words import NBSP
from matcher.questions.values import Span
from matcher.rules.check import problems
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not
from tests.matcher.proving.worlds import FEW, catalogue_of
from tests.matcher.sample import AS_OF, G, catalogue, criterion, leaf, program, with_programs
from tests.matcher.strategies import AMOUNTS, conditions, facts

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.catalogue.catalogue import Catalogue
    from tests.matcher.strategies import Kinds


def changed(condition: Condition) -> dict[MutantKind, list[Condition | None]]:
    found: dict[MutantKind, list[Condition | None]] = {}
    for mutant in mutants(condition, {"g": G}):
        found.setdefault(mutant.change, []).append(mutant.condition)
    return found


def case(expected: str, missing: tuple[str, ...] | None = None, **answers: object) -> RuleCase:
    known = {k: Span.exactly(v) if type(v) is int else v for k, v in answers.items()}
    stated = {} if missing is None else {"p": missing}
    return RuleCase("c", "", Situation(AS_OF, known), {"p": expected}, stated)  # type: ignore[arg-type] # a sample, wider than its type


def score(rule: object, *cases: RuleCase, **fields: object) -> Score:
    found = with_programs(program("p", criterion("a", rule), **fields))
    return mutation_score(found.programs["p"], cases, found)


def test_a_limit_moves_by_one_both_ways_and_its_operator_turns() -> None:
    found = changed(Compare("age", "ge", 18))
    assert found == {
        MutantKind.LIMIT: [Compare("age", "ge", 17), Compare("age", "ge", 19)],
        MutantKind.FLIPPED: [Compare("age", "lt", 18)],
        MutantKind.REMOVED: [None],
    }


def test_both_ends_of_a_range_move_and_it_never_turns_backwards() -> None:
    assert changed(Compare("age", "between", (18, 18)))[MutantKind.LIMIT] == [
        Compare("age", "between", (17, 18)),
        Compare("age", "between", (18, 19)),
    ]


def test_a_multiple_of_a_constant_moves_by_one_krone() -> None:
    found = changed(Compare("income", "le", Multiple("g")))[MutantKind.LIMIT]
    assert found == [Compare("income", "le", G - 1), Compare("income", "le", G + 1)]


def test_each_value_is_dropped_but_never_the_last() -> None:
    two = Compare("bydel", "one_of", ("sagene", "grorud"))
    assert changed(two)[MutantKind.VALUE_DROPPED] == [
        Compare("bydel", "one_of", ("grorud",)), Compare("bydel", "one_of", ("sagene",)),
    ]  # fmt: skip
    assert MutantKind.VALUE_DROPPED not in changed(Compare("bydel", "one_of", ("sagene",)))


def test_groups_are_joined_otherwise_negated_and_lose_parts() -> None:
    one, two = Compare("registered", "is", True), Compare("at_risk", "is", True)
    found = changed(All((one, two)))
    assert found[MutantKind.JOINED_OTHERWISE] == [AnyOf((one, two))]
    assert Not(All((one, two))) in found[MutantKind.NEGATED]
    assert {All((one,)), All((two,))} <= set(found[MutantKind.REMOVED])
    counted = changed(AtLeast(1, (one, two)))[MutantKind.JOINED_OTHERWISE]
    assert counted == [AtLeast(2, (one, two))]


@given(st.data(), st.sampled_from(FEW))
def test_every_change_is_another_rule_that_could_be_stored(data: DataObject, kinds: Kinds) -> None:
    rule, world = data.draw(conditions(kinds)), catalogue_of(kinds)
    found = [mutant.condition for mutant in mutants(rule, AMOUNTS)]
    assert len(set(found)) == len(found)
    assert rule not in found
    for condition in found:
        if condition is None:
            continue
        faults = [
            message for _, message, _ in problems(condition, world.questionnaire, ("g", "later"))
        ]
        assert all("svaret" in fault for fault in faults)  # a limit may leave the question's range


@given(st.data(), st.sampled_from(FEW), st.sampled_from(["required", "exclusion"]))
def test_a_change_is_killed_exactly_if_running_the_cases_fails(
    data: DataObject, kinds: Kinds, kind: str
) -> None:
    rule = data.draw(conditions(kinds))
    people = data.draw(st.lists(facts(kinds), min_size=1, max_size=3))
    plain = catalogue().programs["skjermet"]
    own = Criterion("a", CriterionKind(kind), "k", rule)
    judged = data.draw(st.none() | conditions(kinds))
    criteria = (own, Criterion("j", CriterionKind.JUDGEMENT, "k", judged))
    tested = replace(plain, id="p", criteria=criteria, on_request=())
    world = replace(catalogue_of(kinds), programs={"p": tested})
    cases = [
        RuleCase(
            "c",
            "",
            Situation(AS_OF, known),
            {"p": data.draw(st.sampled_from(["fits", "maybe", "not_now"]))},
        )
        for known in people
    ]
    found = mutation_score(tested, cases, world)
    holding = [one for one in cases if not list(run_case(one, world))]
    killed = sum(
        any(list(run_case(one, _with(world, tested, own, mutant.condition))) for one in holding)
        for mutant in mutants(rule, AMOUNTS)
    )
    assert found.killed == killed


def _with(world: Catalogue, tested: Program, own: Criterion, rule: Condition | None) -> Catalogue:
    changed = () if rule is None else (replace(own, when=rule),)
    criteria = (*changed, *(one for one in tested.criteria if one is not own))
    return replace(world, programs={"p": replace(tested, criteria=criteria)})


def test_cases_on_both_sides_of_a_limit_kill_all() -> None:
    rule = leaf("age", "ge", 18)
    found = score(rule, case("not_now", age=17), case("fits", age=18))
    assert (found.killed, found.total, found.survivors) == (4, 4, ())


def test_what_survives_is_said_in_words() -> None:
    found = score(leaf("age", "ge", 18), case("fits", age=18), case("not_now", age=5))
    assert [survivor.sentence.nb for survivor in found.survivors] == [
        f"«Alderen er minst 18{NBSP}år» blir til «Alderen er minst 17{NBSP}år»"
    ]
    assert found.survivors[0].criterion == "a"
    assert found.survivors[0].path == ()


def test_a_case_that_does_not_hold_kills_nothing() -> None:
    assert score(leaf("age", "ge", 18), case("fits", age=3)).killed == 0


def test_a_stated_list_of_what_is_missing_notices_too() -> None:
    fields = {"availability": {"status": "unconfirmed"}}
    either = {"any": [leaf("age", "ge", 18), leaf("registered", "is", True)]}
    without = score(either, case("maybe", age=18, registered=False), **fields)
    stated = score(either, case("maybe", (), age=18, registered=False), **fields)
    assert stated.killed >= without.killed
    names = score(either, case("maybe", ("age", "registered")), **fields)
    assert names.killed > score(either, case("maybe"), **fields).killed


def test_changes_that_nobody_can_notice_are_told_apart() -> None:
    doubled = {"all": [leaf("age", "ge", 18), leaf("age", "ge", 16)]}
    found = score(doubled, case("not_now", age=17), case("fits", age=18))
    assert found.survivors == ()
    assert f"«Alderen er minst 16{NBSP}år» blir tatt bort" in [
        one.sentence.nb for one in found.equal
    ]
    assert found.killed == found.total


def test_no_change_of_a_rule_matters_for_what_is_only_information() -> None:
    fields = {"availability": {"status": "historic"}}
    found = score(leaf("age", "ge", 18), case("information", age=18), **fields)
    assert (found.killed, found.total, len(found.equal)) == (0, 0, 4)
