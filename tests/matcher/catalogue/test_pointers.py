"""Pointers: what raises a program, what holds it back, and that none of it makes a verdict."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from matcher.casework import Casework
from matcher.catalogue.assessment import Group, Qualifier, Verdict, assess
from matcher.catalogue.catalogue_files import CatalogueError, load
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.diff import differences
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.order import because, why_above
from matcher.catalogue.order_rules import OrderRules
from matcher.messages import Message
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from tests.matcher.bundled import bundled
from tests.matcher.sample import (
    AS_OF,
    catalogue,
    criterion,
    documents,
    files,
    leaf,
    program,
    with_programs,
)

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

YOUNG, NAV = leaf("age", "lt", 30), leaf("registered", "is", True)
AT_20: dict[str, Answer] = {"age": Span.exactly(20)}


def pointer(name: str, when: object, strength: str = "strong") -> dict[str, Any]:
    return {"id": name, "strength": strength, "when": when, "why": f"fordi {name}"}


def pointed(program_id: str, *raised: dict[str, Any], **more: object) -> dict[str, Any]:
    pointers = {"needs": [], "raise": list(raised), "hold_back": [], "first_minute": "pointed"}
    return program(program_id, pointers={**pointers, **more})


def group(found: Catalogue, answers: dict[str, Answer], name: str = "a") -> Group:
    """Return a program's group, as both ways of matching have it."""
    situation = Situation(AS_OF, answers)
    matches = assess(situation, found)
    assert Matcher(found).assess(situation).matches == matches.matches
    return matches[name].group


HELD = [{"id": "silly", "when": YOUNG, "why": "for ung"}]
GROUPS: list[tuple[str, dict[str, Any], Group]] = [
    ("a strong pointer met", pointed("a", pointer("ung", YOUNG)), Group.RAISE),
    ("a weak pointer met", pointed("a", pointer("ung", YOUNG, "weak")), Group.MORE),
    ("a pointer unknown", pointed("a", pointer("nav", NAV)), Group.SEARCH),
    ("held back", pointed("a", pointer("ung", YOUNG), hold_back=HELD), Group.SEARCH),
    ("urgent, though held back", pointed("a", hold_back=HELD, urgent=YOUNG), Group.RAISE),
    ("has it", pointed("a", pointer("ung", YOUNG), has_it=YOUNG), Group.HAS),
    ("only when asked", pointed("a", pointer("ung", YOUNG), first_minute="asked"), Group.SEARCH),
    ("unprompted", pointed("a", first_minute="yes"), Group.MORE),
    ("no pointers at all", program("a"), Group.MORE),
]


@pytest.mark.parametrize(("file", "wanted"), [pytest.param(*rest, id=i) for i, *rest in GROUPS])
def test_the_group(file: dict[str, Any], wanted: Group) -> None:
    assert group(with_programs(file), AT_20) is wanted


NAMED: list[tuple[str, dict[str, Any], Group]] = [
    ("nothing points to it", pointed("a", pointer("nav", NAV)), Group.RAISE),
    ("only when asked", pointed("a", first_minute="asked"), Group.RAISE),
    ("held back", pointed("a", hold_back=HELD), Group.MORE),
    ("has it", pointed("a", has_it=YOUNG), Group.HAS),
    ("does not fit", pointed("a") | {"criteria": [criterion("x", leaf("age", "ge", 30))]},
     Group.NOT_NOW),
]  # fmt: skip


@pytest.mark.parametrize(("file", "wanted"), [pytest.param(*rest, id=i) for i, *rest in NAMED])
def test_what_is_asked_for_by_name_is_answered(file: dict[str, Any], wanted: Group) -> None:
    catalogue, asked = with_programs(file), Situation(AS_OF, AT_20, named=frozenset("a"))
    match = assess(asked, catalogue)["a"]
    assert match.group is wanted
    assert because(match, catalogue.questionnaire) == (Message("nevnt"),)
    assert Matcher(catalogue).assess(asked)["a"] == match


def test_what_is_named_stands_before_what_is_pointed_to() -> None:
    found = with_programs(pointed("a", pointer("ung", YOUNG)), pointed("b"))
    assessment = assess(Situation(AS_OF, AT_20, named=frozenset("b")), found)
    assert [match.program.id for match in assessment.matches] == ["b", "a"]
    assert why_above(assessment["b"], assessment["a"]) == Message("det er nevnt")


def test_a_name_stays_through_answers_and_is_taken_back_with_its_line() -> None:
    casework = Casework(with_programs(pointed("a")), lambda: AS_OF)
    casework.answer_all({}, named=frozenset("a"))
    casework.answer("age", Span.exactly(20))
    assert casework.match()["a"].group is Group.RAISE
    casework.undo()
    casework.undo()
    assert casework.match()["a"].group is Group.SEARCH
    casework.redo()
    casework.new_person()
    assert casework.situation.named == frozenset()


def test_pointers_never_change_a_verdict() -> None:
    fits = criterion("ung", YOUNG)
    plain = program("a", fits)
    silly = {**pointed("a", hold_back=HELD, has_it=YOUNG), "criteria": plain["criteria"]}
    for file in (plain, silly):
        match = assess(Situation(AS_OF, AT_20), with_programs(file))["a"]
        assert match.verdict is Verdict.FITS


def test_a_judgement_answered_no_gives_at_most_maybe_and_stands_last() -> None:
    judged = criterion("vurderes", NAV, "judgement")
    found = with_programs(
        program("a", judged), program("b", criterion("x", leaf("income", "ge", 1)))
    )
    answers: dict[str, Answer] = {**AT_20, "registered": False}
    matches = assess(Situation(AS_OF, answers), found)
    assert matches["a"].verdict is Verdict.MAYBE
    assert Qualifier.JUDGED_NO in matches["a"].qualifiers
    assert [match.program.id for match in matches.matches] == ["b", "a"]
    yes = assess(Situation(AS_OF, {**AT_20, "registered": True}), found)
    assert yes["a"].verdict is Verdict.FITS


def test_what_is_said_is_why() -> None:
    found = with_programs(pointed("a", pointer("ung", YOUNG), pointer("nav", NAV)))
    match = assess(Situation(AS_OF, AT_20), found)["a"]
    assert [why.nb for why in match.because] == ["fordi ung"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["under 30 og uten jobb", "under 30"], ["under 30 og uten jobb"]),
        (["ung", "ung, og alene"], ["ung, og alene"]),
        (["ung og alene", "ung, og alene med barn"], ["ung, og alene med barn"]),
        (["Ufør", "i jobb", "ufør som vil jobbe"], ["i jobb", "ufør som vil jobbe"]),
        (["i jobb", "i jobb"], ["i jobb"]),
        (["ung", "unge barn"], ["ung", "unge barn"]),
    ],
)
def test_what_another_reason_says_and_more_is_said_once(said: list[str], told: list[str]) -> None:
    raised = [{**pointer(str(place), YOUNG), "why": why} for place, why in enumerate(said)]
    match = assess(Situation(AS_OF, AT_20), with_programs(pointed("a", *raised)))["a"]
    assert [why.nb for why in match.because] == told


def test_more_or_stronger_pointers_stand_first() -> None:
    one, two = pointer("ung", YOUNG), pointer("ung2", YOUNG)
    weak = pointer("svak", YOUNG, "weak")
    found = with_programs(
        pointed("a", one), pointed("b", one, two), pointed("c", one, weak), pointed("d", weak)
    )
    assert [m.program.id for m in assess(Situation(AS_OF, AT_20), found).matches] == list("bcad")


def test_no_more_are_raised_than_can_be_talked_about() -> None:
    most = OrderRules().raised
    found = with_programs(*(pointed(f"p{i:02}", pointer("ung", YOUNG)) for i in range(most + 3)))
    matches = assess(Situation(AS_OF, AT_20), found).matches
    assert [m.group for m in matches] == [Group.RAISE] * most + [Group.MORE] * 3
    assert group(found, AT_20, "p00") is Group.RAISE


def test_open_to_all_is_said_where_nothing_of_the_person_is_met() -> None:
    found = with_programs(program("a"), program("b", criterion("ung", YOUNG)))
    matches = assess(Situation(AS_OF, AT_20), found)
    assert matches["a"].open_to_all
    assert not matches["b"].open_to_all


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"raise": [{"id": "x", "strength": "strong", "why": "x"}]}, "pointers.raise[0].when"),
    ({"raise": [{"id": "x", "strength": "svak", "when": YOUNG, "why": "x"}]}, "strength"),
    ({"first_minute": "alltid"}, "pointers.first_minute"),
    ({"unknown": 1}, "unknown"),
    ({"hold_back": [{"id": "x", "when": YOUNG}]}, "why"),
]


@pytest.mark.parametrize(("pointers", "place"), FAULTS)
def test_a_fault_is_told_where_it_stands(pointers: dict[str, Any], place: str) -> None:
    base = {"needs": [], "raise": [], "hold_back": [], "first_minute": "pointed"}
    changed = documents()
    changed["programs/a.json"] = program("a", pointers={**base, **pointers})
    with pytest.raises(CatalogueError, match=place.replace("[", r"\[").replace("]", r"\]")):
        load(files(changed))


def test_every_condition_and_need_is_checked() -> None:
    found = with_programs(
        pointed("a", pointer("x", leaf("gone", "is", True)), needs=["penger"]),
        pointed("b", pointer("x", YOUNG), pointer("x", YOUNG)),
    )
    places = [f"{fault.file} {fault.path}" for fault in problems(found)]
    assert "programs/a.json pointers.raise.x" in places
    assert "programs/a.json pointers.needs" in places
    assert "programs/b.json pointers.raise" in places


def test_an_active_program_that_nothing_raises_is_told_of() -> None:
    found = with_programs(pointed("a", pointer("x", YOUNG)), pointed("b"))
    assert [f.file for f in problems(found) if f.path == "pointers"] == ["programs/b.json"]


def test_every_bundled_program_says_what_it_helps_with() -> None:
    bare = [p.id for p in bundled().programs.values() if not p.pointers.needs]
    assert bare == []


def test_every_bundled_reason_is_said_in_every_language() -> None:
    said = [
        (program.id, why)
        for program in bundled().programs.values()
        for why in (
            *(pointer.why for pointer in program.pointers.raised_by),
            *(held.why for held in program.pointers.held_back_by),
        )
        if not (why.nn and why.en)
    ]
    assert said == []


def test_a_row_can_say_why_it_stands_above_the_next() -> None:
    found = with_programs(
        pointed("a", pointer("ung", YOUNG), urgent=YOUNG),
        pointed("b", pointer("ung", YOUNG), pointer("ung2", YOUNG)),
        pointed("c", pointer("ung", YOUNG)),
        pointed("d", pointer("ung", YOUNG)),
        pointed("e", pointer("ung", YOUNG, "weak")),
    )
    rows = assess(Situation(AS_OF, AT_20), found).matches
    said = [str(why_above(one, other)) for one, other in pairwise(rows)]
    assert said == [
        "det haster",
        "mer peker på det",
        "navnet kommer først i alfabetet",
        "det hører til en gruppe lenger opp",
    ]


def test_the_constants_of_the_order_are_data_of_the_catalogue() -> None:
    changed = documents()
    changed["programs/a.json"] = pointed("a", pointer("ung", YOUNG), pointer("ung2", YOUNG))
    changed["order.json"] = {"raised": 0, "strong": 7}
    found = load(files(changed))
    assert found.order_rules == OrderRules(strong=7, raised=0)
    assert group(found, AT_20) is Group.MORE
    assert assess(Situation(AS_OF, AT_20), found)["a"].standing.points == 7 * 2
    told = {change.place: change.sentence for change in differences(catalogue(), found)}
    assert "«7»" in told["order.strong"]
    assert "order.raised" in told


def test_a_constant_may_stand_with_its_reason() -> None:
    changed = documents()
    raised = {"id": "raised", "value": 3, "name": {"nb": "Høyst"}, "why": "Flere er for mange."}
    changed["order.json"] = {"constants": [raised]}
    assert load(files(changed)).order_rules == OrderRules(raised=3)
    for wrong, place in (({"id": "raise"}, "id"), ({"value": 100}, "value")):
        changed["order.json"] = {"constants": [{**raised, **wrong}]}
        with pytest.raises(CatalogueError, match=rf"order\.json: constants\[0\]\.{place}"):
            load(files(changed))


@pytest.mark.parametrize("wrong", [-1, 100, "ti", True])
def test_a_constant_that_is_none_is_told_of(wrong: object) -> None:
    changed = documents()
    changed["order.json"] = {"raised": wrong}
    with pytest.raises(CatalogueError, match=r"order\.json: raised"):
        load(files(changed))
