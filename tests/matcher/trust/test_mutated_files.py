"""A signed file with anything changed in it is refused, or is the same catalogue as before.

The file holds the whole catalogue that comes with the program. `make soak` tries a million,
`-k "a_million and 100"` a twentieth of them; figures in docs/reliability.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.matcher.trust.examining import Examination, taken_in, whole_catalogue

if TYPE_CHECKING:
    from pathlib import Path

SUITE, SMALL, BOTH_WAYS, SOAK = 20_000, 2_000, 200, 1_000_000
PARTS = 8


@pytest.mark.parametrize("seed", range(PARTS))
def test_no_mutated_file_of_the_whole_catalogue_brings_another(seed: int, tmp_path: Path) -> None:
    examination = Examination(tmp_path, seed, whole_catalogue())
    with examination.memory.used():
        same = sum(examination.one() for _ in range(SUITE // PARTS))
    assert same < SUITE // PARTS // 10  # most changes are no matter of packing


def test_nor_of_a_small_one_where_more_changes_hit_the_signatures(tmp_path: Path) -> None:
    examination = Examination(tmp_path, 50)
    assert sum(examination.one() for _ in range(SMALL)) < SMALL // 10


def test_what_is_remembered_changes_no_answer(tmp_path: Path) -> None:
    examination = Examination(tmp_path, 51, whole_catalogue())
    changed = [examination.mutations.another() for _ in range(BOTH_WAYS)]
    plain = [taken_in(raw, examination.laptop) for raw in changed]
    with examination.memory.used():
        assert [taken_in(raw, examination.laptop) for raw in changed] == plain


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.skipif(sys.platform == "win32", reason="the limits of a process are set otherwise")
@pytest.mark.parametrize("seed", range(100, 120))
def test_no_mutated_file_of_a_million_does_or_costs_much(seed: int) -> None:
    """Each part is a process of its own, so that a crash or a limit it meets is seen."""
    order = [sys.executable, "-m", "tests.matcher.trust.examining", str(seed), str(SOAK // 20)]
    ended = subprocess.run(order, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-2_000:]
    told = json.loads(ended.stdout)
    print(told)
    assert told["examined"] == SOAK // 20
