"""What is proved of totals: the ends of a sum tell it, and what they cannot tell is never told."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.proving.boundaries import boundary_persons
from matcher.proving.finding_kinds import Proved
from matcher.proving.mutants import mutants
from matcher.proving.program_proof import findings_about
from matcher.proving.search import Space, Undecided
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span
from matcher.rules.codec import to_data
from matcher.rules.conditions import (
    All,
    Compare,
    Condition,
    CountKind,
    Multiple,
    Not,
    Quantity,
    Scale,
    Total,
)
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES
from tests.matcher.sample import (
    AS_OF,
    catalogue,
    criterion,
    documents,
    files,
    program,
    question,
    with_programs,
)

if TYPE_CHECKING:
    from matcher.proving.findings import StaticFinding

INCOME, TIME = Quantity("income"), Quantity("lost_time", times=(-1_000, 1))
BY_PLACE = Scale("bydel", (("frogner", (1, 1)), ("grorud", (3, 2)), ("sagene", (2, 1))))
AMOUNTS = catalogue().amounts(AS_OF)


def findings(*rules: Condition) -> list[StaticFinding]:
    found = with_programs(program("p", *(criterion(f"c{n}", to_data(rule))
                                         for n, rule in enumerate(rules))))  # fmt: skip
    return list(findings_about(found.programs["p"], found, AS_OF))


def test_a_sum_that_nobody_can_reach_is_found() -> None:
    """At most 100 per cent of lost time is taken away: nothing gets the sum below -100 000."""
    never = Total((INCOME, TIME), "lt", -100_000)
    assert [one.kind for one in findings(never)] == [Proved.NEVER_TRUE]
    sometimes = Total((INCOME, TIME), "lt", -99_999)
    assert Proved.NEVER_TRUE not in {one.kind for one in findings(sometimes)}


def test_what_a_plain_limit_and_a_sum_rule_out_together_is_found() -> None:
    over = Total((INCOME, TIME), "gt", 500_000, (BY_PLACE,))
    poor, rich = Compare("income", "le", 500_000), Compare("income", "le", 1_000_001)
    assert Proved.NEVER_TOGETHER in {one.kind for one in findings(poor, over)}
    place = Compare("bydel", "is", "sagene")
    assert Proved.NEVER_TOGETHER not in {one.kind for one in findings(rich, place, over)}
    twice = Compare("income", "le", 1_000_000)
    assert Proved.NEVER_TOGETHER in {one.kind for one in findings(twice, place, over)}


def test_two_sums_that_cannot_be_told_by_their_ends_are_undecided() -> None:
    total = Total((INCOME, Quantity("member_years")), "eq", 3)
    other = Total((INCOME, Quantity("member_years", times=(2, 1))), "eq", 100)
    rule = All((total, other, Compare("income", "le", 2)))
    with pytest.raises(Undecided):
        Space([rule], catalogue(), AS_OF).find([(rule, True)])


@pytest.mark.parametrize("seed", range(40))
def test_the_search_never_denies_somebody_who_is_there(seed: int) -> None:
    """Random totals beside random limits; a thousand people are asked, each with random answers."""
    dice = Random(seed)
    parts = dice.sample([INCOME, TIME, Quantity("member_years", times=(1_000, 1)),
                         Quantity("children_ages", CountKind.CHILDREN, (5_000, 1), (3, 9)),
                         Quantity("planned_start", CountKind.MONTHS_SINCE, (700, 1))],
                        3)  # fmt: skip
    op = dice.choice(["le", "ge", "lt", "gt", "eq"])
    scales = (BY_PLACE,) if dice.random() < 0.5 else ()
    total = Total(tuple(parts), op, dice.randrange(0, 60_000, 1_000), scales)
    plain = Compare("income", dice.choice(["le", "ge"]), dice.randrange(0, 40_000, 1_000))
    beside: Condition = plain if dice.random() < 0.5 else Not(plain)
    rule = All((total, beside))
    for wanted in (True, False):
        try:
            found = Space([rule], catalogue(), AS_OF).find([(rule, wanted)])
        except Undecided:
            continue
        truth = YES if wanted else NO
        if found is not None:
            assert evaluate(rule, Situation(AS_OF, found).facts, AMOUNTS).truth is truth
            continue
        for person in (somebody(dice) for _ in range(1_000)):
            assert evaluate(rule, person.facts, AMOUNTS).truth is not truth, person.answers


def somebody(dice: Random) -> Situation:
    ages = tuple(Span.exactly(dice.randrange(26)) for _ in range(dice.randrange(4)))
    return Situation(AS_OF, {
        "income": Span.exactly(dice.randrange(0, 60_000, 500)),
        "lost_time": Span.exactly(dice.randrange(101)),
        "member_years": Span.exactly(dice.randrange(61)),
        "children_ages": Ages(ages),
        "planned_start": Span.exactly(AS_OF.toordinal() - dice.randrange(-30, 900)),
        "bydel": dice.choice(["sagene", "grorud", "frogner"]),
    })  # fmt: skip


def test_persons_stand_on_both_sides_of_the_limit_of_a_sum() -> None:
    total = Total((INCOME, Quantity("lost_time", times=(1_000, 1))), "le", Multiple("g"))
    found = with_programs(program("p", criterion("c", to_data(total))))
    persons = boundary_persons(found.programs["p"], found, AS_OF)
    verdicts = {}
    for person in persons:
        facts = person.situation.facts
        if {"income", "lost_time"} <= facts.keys():
            ends = (facts["income"], facts["lost_time"])
            low, time = (span.low or 0 for span in ends if isinstance(span, Span))
            verdicts[low + 1_000 * time] = person.verdict
    g = AMOUNTS["g"]
    assert {verdicts.get(g), verdicts.get(g + 1)} == {"fits", "not_now"}
    assert any("ikke besvart" in person.title.nb for person in persons)


def test_every_part_and_table_of_a_total_can_be_lost_by_a_mutant() -> None:
    total = Total((INCOME, TIME), "le", 100, (BY_PLACE,))
    changed = [mutant.condition for mutant in mutants(total, AMOUNTS)]
    for fewer in (
        Total((TIME,), "le", 100, (BY_PLACE,)),
        Total((INCOME,), "le", 100, (BY_PLACE,)),
        Total((INCOME, TIME), "le", 100),
        Total((INCOME, TIME), "le", 99, (BY_PLACE,)),
        Total((INCOME, TIME), "gt", 100, (BY_PLACE,)),
    ):
        assert fewer in changed


def test_what_is_taken_away_may_be_as_large_as_what_it_is_taken_from() -> None:
    """Neither amount has an end: the one must be thought of beyond the other's limits."""
    data = documents()
    data["questions.json"]["questions"].append(question("paid", "money", "Betalt", min=0))
    world = load(files(data))
    left = Total((INCOME, Quantity("paid", times=(-1, 1))), "le", 10)
    rule = All((Compare("income", "ge", 700_000), left))
    found = Space([rule], world, AS_OF).find([(rule, True)])
    assert found is not None
    assert evaluate(rule, Situation(AS_OF, found).facts, AMOUNTS).truth is YES


def test_all_answers_are_tried_where_there_are_few() -> None:
    """A total of two small numbers is proved exactly, whatever the operator."""
    years, time = Quantity("member_years"), Quantity("lost_time", times=(3, 1))
    for target in (1, 2, 360):
        rule = Total((years, time), "eq", target)
        found = Space([rule], catalogue(), AS_OF)
        pairs = product(range(61), range(101))
        there = any(year + 3 * lost == target for year, lost in pairs)
        try:
            assert (found.find([(rule, True)]) is not None) is there
        except Undecided:
            assert 61 * 101 > 1_500
