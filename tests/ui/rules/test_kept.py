"""What is remembered of a rule's lines is what would be found anew."""

from __future__ import annotations

from dataclasses import replace

from matcher.catalogue.program_data import program_data
from matcher.rules.conditions import AnyOf, Compare, Not
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.rules.rules import GROUP, GROWN, YOUNG, criterion, host, plain, program
from ui.rules.draft import RuleDraft
from ui.rules.faults import faults_of
from ui.rules.kept import KeptFaults

GONE = Compare("borte", "is", True)


def test_faults_are_those_of_the_whole_rule() -> None:
    kept = KeptFaults(catalogue())
    bad = program(criterion("a", AnyOf((GROWN, Not(GONE)))), criterion("b", GROUP))
    unsourced = replace(bad, sources=())
    twice = program(criterion("a", GROWN), criterion("a", GONE))
    for some in (plain(), bad, unsourced, twice, bad, program(bad.criteria[1], bad.criteria[0])):
        assert kept.of(some) == faults_of(some, catalogue()), program_data(some)
    assert kept.of(bad)
    assert kept.of(unsourced) != kept.of(bad)


def test_lines_made_before_are_used_again_only_where_they_still_say_it() -> None:
    desk = host()
    draft = RuleDraft(desk)
    first = draft.lines()
    desk.program = program(*desk.program.criteria, criterion("new", YOUNG))
    longer = draft.lines()
    assert all(one is other for one, other in zip(first, longer, strict=False))
    assert longer == RuleDraft(desk).lines()
    desk.program = program(*desk.program.criteria[1:])
    assert draft.lines() == RuleDraft(desk).lines()
    assert [line.number for line in draft.lines()][0] == "1"


def test_another_person_is_judged_anew() -> None:
    draft = RuleDraft(host())
    before = draft.lines()
    draft.answer("registered", True)
    assert draft.person.as_of == AS_OF
    assert [line.state for line in draft.lines()] != [line.state for line in before]
