"""What is proved about the one program that is being edited, from its own side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.proving import cross_program, search
from matcher.proving.cross_program import catalogue_findings
from matcher.proving.findings import Proved
from matcher.proving.program_proof import findings_about, meant_maybe
from matcher.questions.value_words import NBSP
from tests.matcher.sample import AS_OF, criterion, documents, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.proving.findings import StaticFinding

YOUNG = leaf("age", "lt", 30)
OLD = leaf("age", "ge", 67)


def about(name: str, *programs: dict[str, Any], **single: object) -> tuple[StaticFinding, ...]:
    found = with_programs(*programs, **single)
    return findings_about(found.programs[name], found, AS_OF)


def test_the_program_counts_as_it_stands_and_not_as_it_was() -> None:
    was = with_programs(program("a", criterion("x", YOUNG)), program("b", criterion("x", OLD)))
    now = replace(was.programs["a"], criteria=was.programs["b"].criteria)
    (finding,) = findings_about(now, was, AS_OF)
    assert (finding.kind, finding.others) == (Proved.SAME_RULE, ("b",))
    assert findings_about(was.programs["a"], was, AS_OF) == ()


@pytest.mark.parametrize(("mine", "other"), [("a", "b"), ("b", "a")])
def test_the_same_rule_is_told_from_both_sides(mine: str, other: str) -> None:
    same = program("a", criterion("x", OLD)), program("b", criterion("x", OLD))
    (finding,) = about(mine, *same)
    assert (finding.program, finding.others) == (mine, (other,))
    assert finding.sentence.nb == f"Har samme regel som «{other.capitalize()}»"


def test_what_another_says_of_this_one_begins_with_its_name() -> None:
    young = program("young", criterion("a", YOUNG), relations={"requires": ["old"]})
    both = young, program("old", criterion("a", OLD))
    (its,) = about("young", *both)
    assert its.sentence.nb == "Krever «Old», men ingen kan oppfylle begge reglene"
    (mine,) = about("old", *both)
    assert (mine.program, mine.others) == ("old", ("young",))
    assert mine.sentence.nb == "Young: Krever «Old», men ingen kan oppfylle begge reglene"


@pytest.mark.parametrize("mine", ["young", "old"])
def test_a_gap_is_at_the_limit_of_either_rule(mine: str) -> None:
    way = {"all": [leaf("registered", "is", True), leaf("age", "ge", 31)]}
    young = program("young", criterion("a", YOUNG), instead=["old"])
    (finding,) = about(mine, young, program("old", criterion("o", way)))
    place = {"young": ("a", ()), "old": ("o", (1,))}[mine]
    assert (finding.kind, finding.criterion, finding.path) == (Proved.GAP, *place)
    assert finding.program == mine
    assert finding.sentence.nb == (
        f"Alder 30{NBSP}år faller mellom to grenser, så ingen av tiltakene passer: Young – Old"
    )


def test_a_question_that_is_never_asked_is_at_the_line_that_asks() -> None:
    questions = documents()["questions.json"]
    lost = next(entry for entry in questions["questions"] if entry["id"] == "lost_time")
    lost["relevant_when"] = {"all": [leaf("age", "lt", 18), leaf("age", "ge", 18)]}
    way = {"any": [leaf("registered", "is", True), leaf("lost_time", "ge", 50)]}
    found = about("p", program("p", criterion("a", way)), questions=questions)
    (finding,) = (one for one in found if one.kind is Proved.NOBODY_ASKS)
    assert (finding.criterion, finding.path) == ("a", (1,))


def test_what_is_not_proved_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    ways = {"any": [leaf("registered", "is", True), leaf("age", "ge", 18)]}
    one = program("one", criterion("a", ways), relations={"requires": ["two"]})
    two = program("two", criterion("a", {"any": [leaf("income", "lt", 5), OLD]}))
    monkeypatch.setattr(search, "MOST_STEPS", -1)
    found = about("one", one, two)
    assert [each.kind for each in found] == [Proved.TOO_LARGE, Proved.UNDECIDED]
    assert "«Two»" in found[1].sentence.nb


def test_the_same_rule_is_told_though_nobody_is_found_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ways = {"any": [leaf("registered", "is", True), leaf("age", "ge", 18)]}
    same = program("a", criterion("x", ways)), program("b", criterion("x", ways))
    assert about("a", *same)[0].witness is not None
    monkeypatch.setattr(search, "MOST_STEPS", -1)
    monkeypatch.setattr(cross_program, "never_differ", lambda *_: True)
    _, finding = about("a", *same)
    assert (finding.kind, finding.witness) == (Proved.SAME_RULE, None)


def test_only_constant_rules_are_never_meant() -> None:
    doubled = criterion("a", leaf("age", "ge", 18)), criterion("b", leaf("age", "ge", 16))
    found = about("p", program("p", *doubled))
    assert meant_maybe(found) == found != ()
    assert meant_maybe(about("p", program("p", criterion("a", OLD), criterion("b", YOUNG)))) == ()


def test_every_finding_of_a_catalogue_is_told_about_each_program_in_it() -> None:
    young = program("young", criterion("a", YOUNG), instead=["old"], relations={"excludes": ["b"]})
    old = program("old", criterion("a", leaf("age", "ge", 31)))
    same = program("b", criterion("x", leaf("age", "ge", 31)))
    whole = with_programs(young, old, same)
    told = [
        (one.kind, frozenset({name, *one.others}))
        for name in whole.programs
        for one in findings_about(whole.programs[name], whole, AS_OF)
    ]
    all_found = catalogue_findings(whole, AS_OF)
    assert all_found
    for one in all_found:
        assert told.count((one.kind, frozenset({one.program, *one.others}))) == 2
