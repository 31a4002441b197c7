"""Conditions in files: every way to write one, and every way to write one wrong."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.documents import Node, Problem
from matcher.rules.codec import MOST_LEAVES, MOST_LIMITS, from_node, to_data
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not

AGE = {"fact": "age", "op": "ge", "value": 19}
ADULT = Compare("age", "ge", 19)


def read(data: object) -> tuple[Condition | None, list[Problem]]:
    faults: list[Problem] = []
    return from_node(Node(data, "programs/kvp.json", "criteria[0].when", faults)), faults


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        (AGE, ADULT),
        ({"not": AGE}, Not(ADULT)),
        ({"all": [AGE, {"not": AGE}]}, All((ADULT, Not(ADULT)))),
        ({"any": [AGE]}, AnyOf((ADULT,))),
        ({"at_least": 1, "of": [AGE, AGE]}, AtLeast(1, (ADULT, ADULT))),
        ({"fact": "f", "op": "is", "value": True}, Compare("f", "is", True)),
        ({"fact": "f", "op": "is", "value": "sagene"}, Compare("f", "is", "sagene")),
        ({"fact": "f", "op": "one_of", "value": ["a", "b"]}, Compare("f", "one_of", ("a", "b"))),
        ({"fact": "f", "op": "between", "value": [18, 24]}, Compare("f", "between", (18, 24))),
        ({"fact": "f", "op": "any_aged", "value": [0, 5]}, Compare("f", "any_aged", (0, 5))),
        (
            {"fact": "f", "op": "from", "value": "2026-08-01"},
            Compare("f", "from", date(2026, 8, 1).toordinal()),
        ),
        (
            {"fact": "f", "op": "ge", "value": {"constant": "g", "times": [3, 2]}},
            Compare("f", "ge", Multiple("g", 3, 2)),
        ),
    ],
)
def test_a_condition_and_its_file_say_the_same(data: object, condition: Condition) -> None:
    assert read(data) == (condition, [])
    assert to_data(condition) == data


def test_a_constant_alone_is_once_the_constant() -> None:
    condition, faults = read({"fact": "f", "op": "ge", "value": {"constant": "g"}})
    assert (condition, faults) == (Compare("f", "ge", Multiple("g", 1, 1)), [])


def leaf(op: str, value: object) -> dict[str, object]:
    return {"fact": "age", "op": op, "value": value}


FAULTS: list[tuple[object, str, str, str]] = [
    # what is written, where the fault is below the condition, what is said, the cure
    (19, "", "her ventes et objekt", "skriv { … }"),
    ([AGE], "", "her ventes et objekt", "skriv { … }"),
    ({}, "", "ukjent betingelse med feltene (ingen)", "bruk all, any, at_least"),
    ({"fact": "age", "op": "ge"}, "", "ukjent betingelse med feltene fact, op", "bruk all, any"),
    ({"all": [AGE], "any": [AGE]}, "", "feltene all, any", "bruk all, any"),
    ({"all": []}, ".all", "«all» er tom", "legg til minst én betingelse"),
    ({"any": AGE}, ".any", "«any» er ikke en liste", "skriv [ … ]"),
    ({"not": [AGE]}, ".not", "her ventes et objekt", "skriv { … }"),
    ({"all": [AGE, {"any": [AGE, 3]}]}, ".all[1].any[1]", "her ventes et objekt", "skriv"),
    ({"at_least": 0, "of": [AGE]}, ".at_least", "«minst 0» av 1 betingelser", "tall fra 1 til 1"),
    ({"at_least": 3, "of": [AGE, AGE]}, ".at_least", "«minst 3» av 2 betingelser", "fra 1 til 2"),
    ({"at_least": "to", "of": [AGE]}, ".at_least", "«minst to» av 1 betingelser", "fra 1 til 1"),
    ({"at_least": True, "of": [AGE]}, ".at_least", "av 1 betingelser", "velg et tall fra 1 til 1"),
    (leaf("gee", 3), ".op", "«gee» er ikke en gyldig verdi", "Mente du «ge»?"),
    (leaf("≥", 3), ".op", "«≥» er ikke en gyldig verdi", "velg en av: is, is_not"),
    (leaf("ge", None), ".value", "verdien None passer ikke til «ge»", "se tabellen"),
    (leaf("ge", {"constant": "g", "times": [1, 0]}), ".value", "passer ikke til", "se tabellen"),
    (leaf("ge", {"constant": "g", "times": [-1, 2]}), ".value", "passer ikke til", "se tabellen"),
    (leaf("ge", {"constant": "g", "times": [0, 2]}), ".value", "passer ikke til", "se tabellen"),
    (leaf("ge", {"constant": "g", "times": [True, 2]}), ".value", "passer ikke til", "se tabellen"),
    (leaf("ge", {"constant": "g", "time": [1, 2]}), ".value", "passer ikke til", "se tabellen"),
    (leaf("one_of", []), ".value", "verdien [] passer ikke til «one_of»", "se tabellen"),
    (leaf("one_of", ["a", 1]), ".value", "passer ikke til «one_of»", "se tabellen"),
    (leaf("between", [1, 2, 3]), ".value", "passer ikke til «between»", "se tabellen"),
    (leaf("between", [False, True]), ".value", "passer ikke til «between»", "se tabellen"),
    (leaf("from", "2026-13-01"), ".value", "passer ikke til «from»", "se tabellen"),
    (leaf("from", "august"), ".value", "passer ikke til «from»", "se tabellen"),
    (leaf("from", 739_829), ".value", "verdien 739829 passer ikke til «from»", "se tabellen"),
    ({"fact": 7, "op": "ge", "value": 3}, ".fact", "«fact» mangler eller er ikke", "fyll inn"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "place", "message", "cure"), FAULTS)
def test_a_fault_is_told_where_it_stands(data: object, place: str, message: str, cure: str) -> None:
    condition, faults = read(data)
    assert condition is None
    assert [fault.path for fault in faults] == [f"criteria[0].when{place}"]
    assert message in faults[0].message
    assert cure in faults[0].cure


def test_all_faults_of_a_tree_are_told_at_once() -> None:
    condition, faults = read({"all": [leaf("gee", 1), {"any": []}, AGE, {"not": leaf("ge", None)}]})
    assert condition is None
    assert [fault.path.removeprefix("criteria[0].when.") for fault in faults] == [
        "all[0].op",
        "all[1].any",
        "all[3].not.value",
    ]


def many(op: str, count: int) -> dict[str, object]:
    return {"any": [{"fact": "age", "op": op, "value": number} for number in range(count)]}


def test_a_condition_that_would_freeze_the_window_is_refused() -> None:
    """One criterion of 4,000 limits took eight seconds of every next question."""
    assert read(many("eq", MOST_LIMITS))[1] == []
    condition, faults = read(many("eq", MOST_LIMITS + 1))
    assert condition is None
    assert "61 grenser" in str(faults[0].message)
    alike = {"all": [{"fact": "vet", "op": "is", "value": True}] * (MOST_LEAVES + 1)}
    condition, faults = read(alike)
    assert condition is None
    assert "501 sammenligninger" in str(faults[0].message)
