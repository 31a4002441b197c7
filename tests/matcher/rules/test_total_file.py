"""Totals in files: what is written is read back, and each fault is told where it stands."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from matcher.documents import Node, Problem, parse_strict
from matcher.rules.check import problems
from matcher.rules.codec import from_node, to_data
from matcher.rules.conditions import CountKind, Multiple, Quantity, Scale, Total
from tests.matcher.sample import catalogue
from tests.matcher.sample_strategies import added_up

RULE: dict[str, Any] = {
    "sum": [
        {"fact": "income"},
        {"fact": "member_years", "times": "-1/2"},
        {"children": "children_ages", "ages": [13, 19], "also": ["children_months"]},
        {"months_since": "planned_start"},
    ],
    "op": "le",
    "value": {"constant": "g", "times": [3, 2]},
    "by": [
        {"fact": "lost_time", "rows": {"1": 1, "10": 3, "2": "3/2"}, "more": "1/4"},
        {"fact": "bydel", "rows": {"sagene": 2}, "more": 1},
    ],
}


def read(data: object) -> tuple[object, list[Problem]]:
    faults: list[Problem] = []
    return from_node(Node(parse_strict(json.dumps(data)), "f", "", faults)), faults


def test_a_total_is_read_as_it_stands() -> None:
    found, faults = read(RULE)
    assert not faults
    assert found == Total(
        (
            Quantity("income"),
            Quantity("member_years", times=(-1, 2)),
            Quantity("children_ages", CountKind.CHILDREN, ages=(13, 19), also=("children_months",)),
            Quantity("planned_start", CountKind.MONTHS_SINCE),
        ),
        "le",
        Multiple("g", 3, 2),
        (
            Scale("lost_time", ((1, (1, 1)), (2, (3, 2)), (10, (3, 1))), (1, 4)),
            Scale("bydel", (("sagene", (2, 1)),), (1, 1)),
        ),
    )


@given(added_up())
def test_a_total_survives_its_file(total: Total) -> None:
    found, faults = read(to_data(total))
    assert (found, faults) == (total, [])
    assert not list(problems(total, catalogue().questionnaire, ("g", "later")))


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"sum": []}, "sum"),
        ({"sum": [{"fact": "income", "months_since": "x"}]}, "sum[0]"),
        ({"sum": [{"fact": "income", "times": "1,5"}]}, "sum[0].times"),
        ({"sum": [{"children": "children_ages", "ages": [3]}]}, "sum[0].ages"),
        ({"op": "is"}, "op"),
        ({"value": {"constant": "g", "times": [0, 2]}}, "value"),
        ({"by": [{"fact": "bydel", "rows": {}}]}, "by[0].rows"),
        ({"by": [{"fact": "bydel", "rows": {"sagene": "1/0"}}]}, "by[0].rows.sagene"),
        ({"by": [{"fact": "bydel", "rows": {"sagene": 1}, "more": True}]}, "by[0].more"),
    ],
)
def test_what_cannot_be_read_is_told_where_it_stands(change: dict[str, Any], path: str) -> None:
    found, faults = read({**RULE, **change})
    assert found is None
    assert [fault.path for fault in faults] == [path]


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (Total((Quantity("nobody"),), "le", 1), "finnes ikke"),
        (Total((Quantity("bydel"),), "le", 1), "kan ikke være med i en sum"),
        (Total((Quantity("income", times=(0, 1)),), "le", 1), "ganget med null"),
        (Total((Quantity("income"),), "le", Multiple("h")), "konstanten «h» finnes ikke"),
        (Total((Quantity("income"),), "between", 3), "passer ikke"),
        (Total((Quantity("income"),), "between", (3, 2)), "baklengs"),
        (Total((Quantity("children_ages", CountKind.CHILDREN, ages=(3, 2)),), "ge", 1), "baklengs"),
        (Total((Quantity("income"),), "le", 1, (Scale("registered", ((1, (1, 1)),)),)),
         "kan ikke styre en tabell"),
        (Total((Quantity("income"),), "le", 1, (Scale("bydel", (("sagene", (1, 1)),)),)),
         "ingen rad for «frogner»"),
        (Total((Quantity("income"),), "le", 1, (Scale("bydel", (("x", (1, 1)),), (1, 1)),)),
         "«x» er ikke et svar"),
        (Total((Quantity("income"),), "le", 1, (Scale("lost_time", ((1, (-1, 1)),)),)),
         "under null"),
        (Total((Quantity("income"),), "le", 1, (Scale("lost_time", (("x", (1, 1)),)),)),
         "er ikke et tall"),
        (Total((Quantity("income"),), "between", (1, 2), (Scale("lost_time", ((1, (1, 1)),)),)),
         "én grense"),
    ],
)  # fmt: skip
def test_what_does_not_fit_the_questions_is_told(total: Total, said: str) -> None:
    found = list(problems(total, catalogue().questionnaire, ("g",)))
    assert len(found) == 1
    assert said in found[0][1].into("nb")
