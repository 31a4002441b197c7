"""The power goes at any moment: what was told to be done is done, and nothing is half done.

The short form runs with every test, the long one in `make soak`; figures in docs/reliability.md.
"""

from __future__ import annotations

import random
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.nursery import STAGES, acts, reached
from tests.matcher.store.powered import Disk, Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.matcher.store.powered import Step

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the interpreter's SQLite is looked up the POSIX way"
)


def worked(folder: Path, changes: int) -> tuple[dict[str, bytes], list[Step]]:
    """Take changes the whole way; return what was on the disk before, and all asked of it then."""
    database = folder / "x.sqlite"
    for act in acts(database):
        act(0)
    before = {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    recorder = Recorder()
    with pytest.MonkeyPatch.context() as patch, recorder.listening():
        recorder.hear_copies(patch)
        for stage in range(STAGES, STAGES * (changes + 1)):
            acts(database)[stage % STAGES](stage // STAGES)
            recorder.note("told", str(stage))
    return before, recorder.steps


def cut_at(
    folder: Path, before: dict[str, bytes], steps: list[Step], chance: random.Random
) -> tuple[int, int]:
    """Let the power go at some step; return how far was told, and how far it had come."""
    shutil.rmtree(folder)
    disk, told = Disk(before), STAGES - 1
    for step in steps[: chance.randrange(len(steps))]:
        if step.what == "told":
            told = int(step.name)
        else:
            disk.do(step)
    for name, raw in disk.after(chance).items():
        file = folder / name.removeprefix(str(folder)).lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(raw)
    return told, reached(folder / "x.sqlite")


@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("cuts", [5, pytest.param(125, marks=pytest.mark.soak)])
@pytest.mark.parametrize("seed", range(4))
def test_the_power_goes_at_any_moment(seed: int, cuts: int, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    before, steps = worked(folder, 2)
    chance = random.Random(seed)
    for number in range(cuts):
        told, came = cut_at(folder, before, steps, chance)
        assert came in {told, told + 1}, (seed, number)
