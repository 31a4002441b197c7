"""docs/faults.md is whole: a row for every fault, each with its kind, its search and its tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = {
    row[1]: [cell.strip() for cell in row[0].strip("|").split("|")]
    for row in re.finditer(
        r"^\| ([CDRV][0-9]+) \|.*\|$",
        (ROOT / "docs/faults.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
}
FAULTS = {
    *(f"C{number}" for number in range(1, 19)),
    *(f"D{number}" for number in range(1, 13)),
    *(f"R{number}" for number in range(1, 17)),
    "V1",
}


def test_every_fault_has_a_row() -> None:
    assert set(ROWS) == FAULTS


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_row_says_its_kind_its_search_and_tests_that_are_there(fault: str) -> None:
    _, kind, search, tests = ROWS[fault]
    assert len(kind) > 10
    assert len(search) > 10
    assert not re.search(r": open\b|not looked for", search)
    named = re.findall(r"`([^`]+\.py)`", tests)
    assert named
    last = named[0]
    for name in named:
        # A name alone stands in the folder of the one before.
        last = name if "/" in name else str(Path(last).with_name(name))
        assert (ROOT / last).is_file(), last
