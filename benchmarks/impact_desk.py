"""What a supervisor waits for who asks who is hit, each figure in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from benchmarks.trees import DAY
from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.rules.conditions import Compare
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.catalogue import Catalogue

ONE, EVERY, EVALUATION = "one", "every", "evaluation"
PROGRAM = "dagpenger"
MEGABYTE = 1024


@dataclass(frozen=True, slots=True)
class Waited:
    """Seconds of evaluation, and of the whole call with one program changed and with every one."""

    evaluation: float
    one: float
    every: float
    memory: float
    """The most megabytes of the three."""


def desk(size: int) -> Waited:
    """Measure a population of some size."""
    (evaluation, *_), (one, *_), (every, *_) = found = [
        _alone(what, size) for what in (EVALUATION, ONE, EVERY)
    ]
    return Waited(evaluation, one, every, max(memory for _, memory in found))


def _alone(what: str, size: int) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.impact_desk", what, str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def _call(old: Catalogue, new: Catalogue, size: int) -> float:
    from matcher.impact import Population, impact

    start = perf_counter()
    assert impact(old, new, Population(size, 1, DAY)).persons.hit
    return perf_counter() - start


def _evaluation(old: Catalogue, new: Catalogue, size: int) -> float:
    from matcher.impact.deriver import Deriver
    from matcher.impact.population import Crowd
    from matcher.impact.verdicts import Judge

    deriver, seconds = Deriver(DAY), 0.0
    judges = [Judge(catalogue, catalogue.programs, deriver) for catalogue in (old, new)]
    for persons in Crowd(new, size, 1, deriver).chunks():
        start = process_time()
        for judge in judges:
            judge.outcomes(persons)
        seconds += process_time() - start
    return seconds


def _changed(old: Catalogue, ids: Iterable[str]) -> Catalogue:
    also = Criterion("also", CriterionKind.REQUIRED, "", Compare("age", "lt", 40))
    programs = dict(old.programs)
    for name in ids:
        programs[name] = replace(programs[name], criteria=(*programs[name].criteria, also))
    return replace(old, programs=programs)


def _most_memory() -> float:
    """Return the most megabytes this process has held; what its parent held does not count."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / MEGABYTE


def _main(what: str, size: int) -> None:
    old = load_folder(bundled_catalogue())
    new = _changed(old, old.programs if what == EVERY else [PROGRAM])
    work = _evaluation if what == EVALUATION else _call
    print(work(old, new, size), _most_memory())


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
