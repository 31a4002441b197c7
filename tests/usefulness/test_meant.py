"""Whose words a line holds, and what it does not say: kinds written by thought, in `meant.json`."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks.lines import FILE
from tests.matcher.told_lines import told

MEANT: list[dict[str, Any]] = json.loads(FILE.with_name("meant.json").read_text("utf-8"))


@pytest.mark.parametrize("meant", MEANT, ids=lambda meant: str(meant["line"])[:60])
def test_what_a_line_says_and_does_not_say(meant: dict[str, Any]) -> None:
    found = told(meant["line"])
    facts = meant.get("facts", {})
    assert {name: found.get(name) for name in facts} == facts
    for name, answers in meant.get("not", {}).items():
        answer = found.get(name)
        held = answer if isinstance(answer, list) else [answer]
        assert not [one for one in answers if one in held], name
