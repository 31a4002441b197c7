"""The graded cases: people, the line typed first, and what a caseworker raises for them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    Facts: TypeAlias = Mapping[str, Any]

FILE = Path(__file__).parent.parent / "tests" / "usefulness" / "graded.json"
NEEDS = "needs"
"""The question of what it is about; complete answers hold it as the line tells it."""


@dataclass(frozen=True, slots=True)
class GradedCase:
    """One person. `graded` gives each program worth raising its grade, 3 the best."""

    id: str
    split: str
    line: str
    needs: tuple[str, ...]
    reading: Facts
    truth: Facts
    graded: Mapping[str, int]
    silly: frozenset[str]
    first_questions: tuple[str, ...]
    expected: Mapping[str, str]
    second_reader: tuple[str, ...]


def graded_cases(file: Path = FILE) -> tuple[str, list[GradedCase]]:
    """Return the day the cases are judged on, and the cases."""
    data = json.loads(file.read_text(encoding="utf-8"))
    return data["meta"]["as_of"], [_case(raw) for raw in data["cases"]]


def _case(raw: Mapping[str, Any]) -> GradedCase:
    reading = raw["reading"]
    return GradedCase(
        id=raw["id"],
        split=raw["split"],
        line=raw["line"],
        needs=tuple(reading["needs"]),
        reading={**reading["likely"], **reading["facts"]},
        truth=raw["truth"],
        graded={raised["program"]: raised["grade"] for raised in raw["raise"]},
        silly=frozenset(raw["silly"]),
        first_questions=tuple(raw["first_questions"]),
        expected={name: wanted["verdict"] for name, wanted in raw["expect"].items()},
        second_reader=tuple(raw.get("second_reader", ())),
    )
