"""Many persons over 100 programs, against openfisca-core; and what a supervisor waits for.

The rules and the values of answers are those of `trees.py`; who has which value is drawn in
columns, since a million persons are too many to draw one by one.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder

from benchmarks.peers.openfisca_peer import PERIOD, OpenFisca, coded
from benchmarks.report import Section, Target
from benchmarks.trees import AMOUNTS, SEED, UNANSWERED, Forest, plain
from matcher.impact.columns import Column, Vocabulary
from matcher.impact.planes import Rules, unpacked, words_of
from matcher.impact.population import CHUNK
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.rules.conditions import Condition

    Columns: TypeAlias = Mapping[str, Column]
    Array: TypeAlias = Any

PROGRAMS = 100
PERSONS = CHUNK * 15 + 16_960  # a million, in whole words
VALUES = 200
ROUNDS = 3
AGREED = 300
MEGABYTE = 1024


def measure() -> Section:
    """Measure the columns and openfisca-core in turn, and impact as the desk asks for it."""
    forest = Forest()
    rules = forest.rules(PROGRAMS)
    columns = _columns(forest)
    ours, peer = Rules(rules, AMOUNTS), OpenFiscaMany(rules, AMOUNTS)
    codes = {question: _coded(column) for question, column in columns.items()}
    _agree(rules, columns, ours, peer.verdicts_of_many(codes))
    took: dict[str, list[float]] = {"Tiltaksfinner": [], peer.name: []}
    for _ in range(ROUNDS):
        for name, run in (
            ("Tiltaksfinner", lambda: [0 for _ in _planes(ours, columns)]),
            (peer.name, lambda: peer.verdicts_of_many(codes)),
        ):
            start = process_time()
            run()
            took[name].append(process_time() - start)
    mine, theirs = (median(seconds) for seconds in took.values())
    few, few_all, _ = _desk(10_000)
    many, many_all, memory = _desk(1_000_000)
    return Section(
        "impact",
        f"{PERSONS:,} persons over {PROGRAMS} programs of 4–12 leaves, 30 % unanswered",
        ("Side", "s", "× openfisca-core"),
        [
            ("Tiltaksfinner", f"{mine:.2f}", f"{mine / theirs:.3f}"),
            (peer.name, f"{theirs:.2f}", "1.000"),
            ("the real catalogue, old and new, 10 000 persons", f"{few:.2f}", ""),
            ("the same with drawing, cases and boundary persons", f"{few_all:.2f}", ""),
            ("the real catalogue, old and new, 1 000 000 persons", f"{many:.2f}", ""),
            ("the same with drawing, cases and boundary persons", f"{many_all:.2f}", ""),
        ],
        (
            Target("Against openfisca-core", mine / theirs, 0.2, "×"),
            Target("10 000 persons, evaluation", few, 0.5, "s"),
            Target("1 000 000 persons, evaluation", many, 5.0, "s"),
            Target("1 000 000 persons, all memory", memory, 700.0, "MB"),
        ),
        note="Both sides gave the same verdicts to all persons, and the plain evaluator to "
        f"{AGREED} of them, before they were timed. *Evaluation* is from answers to verdicts, with "
        "what follows from answers and what cannot matter, for every program of both catalogues; "
        "one program differs in the runs with cases and boundary persons.",
    )


class OpenFiscaMany(OpenFisca):
    """The same system, asked about all persons at once, as it is made for."""

    def verdicts_of_many(self, codes: Mapping[str, Array]) -> list[Array]:
        """Return every person's verdict for each rule."""
        simulation = SimulationBuilder().build_default_simulation(self._system, PERSONS)
        for question in self._questions:
            simulation.set_input(question, PERIOD, codes[question])
        return [simulation.calculate(rule, PERIOD) for rule in self._rules]


def _columns(forest: Forest) -> Columns:
    chance = np.random.default_rng(SEED)
    found = {}
    for question in forest.questionnaire.questions.values():
        vocabulary = Vocabulary(forest.value(question) for _ in range(VALUES))
        codes = chance.integers(1, len(vocabulary.values), size=PERSONS)
        codes[chance.random(PERSONS) < UNANSWERED] = 0
        found[question.id] = Column(codes, vocabulary)
    return found


def _coded(column: Column) -> Array:
    """Return a column as openfisca-core takes it."""
    values = column.vocabulary.values
    plainly = [plain({"": value})[""] if value is not None else None for value in values]
    return np.array([coded(value) for value in plainly], dtype=np.int32)[column.codes]


def _planes(rules: Rules[str], columns: Columns) -> Iterator[dict[str, Array]]:
    """Yield the planes of all rules, as many persons at a time as the desk takes."""
    for start in range(0, PERSONS, CHUNK):
        part = {
            question: Column(column.codes[start : start + CHUNK], column.vocabulary)
            for question, column in columns.items()
        }
        length = min(CHUNK, PERSONS - start)
        yield rules.planes(part, words_of(length))


def _agree(
    rules: Mapping[str, Condition], columns: Columns, ours: Rules[str], theirs: list[Array]
) -> None:
    start = 0
    for planes in _planes(ours, columns):
        for rule, found in zip(rules, theirs, strict=True):
            yes, can = (unpacked(plane) for plane in planes[rule])
            mine = yes * 2 + can
            assert (mine == found[start : start + len(mine)]).all(), rule
        start += CHUNK
    for place in range(AGREED):
        facts = {q: c.vocabulary.values[c.codes[place]] for q, c in columns.items()}
        known = {question: value for question, value in facts.items() if value is not None}
        truths = [evaluate(rule, known, AMOUNTS).truth for rule in rules.values()]
        assert truths == [int(found[place]) for found in theirs]


def _desk(size: int) -> tuple[float, float, float]:
    """Return seconds of evaluation, seconds of all, and megabytes, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.impact", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    evaluation, whole, memory = map(float, done.stdout.split())
    return evaluation, whole, memory


def _as_the_desk(size: int) -> None:
    """Print the three figures of `_desk` for this process."""
    from dataclasses import replace

    from benchmarks.trees import DAY
    from matcher.catalogue.loading import load_folder
    from matcher.catalogue.programs import Criterion, CriterionKind
    from matcher.impact.columns import Deriver
    from matcher.impact.impact import Population, impact
    from matcher.impact.judging import Judge
    from matcher.impact.population import Crowd
    from matcher.rules.conditions import Compare
    from matcher.store.paths import bundled_catalogue

    old = load_folder(bundled_catalogue())
    program = old.programs["dagpenger"]
    also = Criterion("also", CriterionKind.REQUIRED, "", Compare("age", "lt", 40))
    changed = replace(program, criteria=(*program.criteria, also))
    new = replace(old, programs={**old.programs, program.id: changed})
    start = perf_counter()
    assert impact(old, new, Population(size, 1, DAY)).persons.hit
    whole = perf_counter() - start
    deriver, evaluation = Deriver(DAY), 0.0
    judges = [Judge(catalogue, catalogue.programs, deriver) for catalogue in (old, new)]
    for persons in Crowd(new, size, 1, deriver).chunks():
        start = process_time()
        for judge in judges:
            judge.outcomes(persons)
        evaluation += process_time() - start
    print(evaluation, whole, _most_memory())


def _most_memory() -> float:
    """Return the most megabytes this process has held; what its parent held does not count."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / MEGABYTE


if __name__ == "__main__":
    _as_the_desk(int(sys.argv[1]))
