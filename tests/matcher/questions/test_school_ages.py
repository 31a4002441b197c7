"""Where children go tells how old they are, where nothing else does."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told

PRESCHOOL, PRIMARY = {"from": 1, "to": 5}, {"from": 6, "to": 12}


@pytest.mark.parametrize(
    ("line", "ages"),
    [
        ("far 41, to på barneskolen, en i barnehagen", [PRIMARY, PRIMARY, PRESCHOOL]),
        ("mor 38 med to barn i barnehagealder", [PRESCHOOL, PRESCHOOL]),
        ("eldste er førsteklassing, minste går i barnehage, mor 33", [6, PRESCHOOL]),
        ("barna går i 3. og 6. klasse, mor 44", [8, 11]),
        ("datter på ungdomsskolen, mor 40", [{"from": 13, "to": 15}]),
        ("jobber i barnehage, sønn 9, mor 35", [9]),
        ("tre barn, to på barneskolen, mor 41", None),
        ("ungene går på ungdomsskolen, mor 44", None),
        ("barna går på barneskolen, en i barnehage, mor 41", None),
        ("jobber på barneskole, ingen barn", None),
        ("førsteklassing og baby på 5 mnd, mor 30", None),
    ],
)
def test_children_are_as_old_as_those_who_go_there(line: str, ages: list[object] | None) -> None:
    assert told(line).get("children_ages") == ages
