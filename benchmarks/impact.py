"""Many persons over 100 programs, against openfisca-core; and what a supervisor waits for.

The rules and the values of answers are those of `trees.py`; who has which value is drawn in
columns, since a million persons are too many to draw one by one.
"""

from __future__ import annotations

from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder

from benchmarks.impact_desk import desk
from benchmarks.peers.openfisca_peer import PERIOD, OpenFisca, coded
from benchmarks.report import Section, Target
from benchmarks.trees import AMOUNTS, SEED, UNANSWERED, Forest, plain
from matcher.impact.columns import AnswerColumn, ValueNumbers
from matcher.impact.crowd_planes import Rules, unpacked, words_of
from matcher.impact.population import CHUNK
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.impact_desk import Waited
    from matcher.rules.conditions import Condition

    Columns: TypeAlias = Mapping[str, AnswerColumn]
    Array: TypeAlias = Any

PROGRAMS = 100
PERSONS = CHUNK * 15 + 16_960  # a million, in whole words
VALUES = 200
ROUNDS = 3
AGREED = 300


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
    few, many = desk(10_000), desk(1_000_000)
    return Section(
        "impact",
        f"{PERSONS:,} persons over {PROGRAMS} programs of 4–12 leaves, 30 % unanswered",
        ("Side", "s", "× openfisca-core"),
        [
            ("Tiltaksfinner", f"{mine:.2f}", f"{mine / theirs:.3f}"),
            (peer.name, f"{theirs:.2f}", "1.000"),
            *_rows("10 000 persons", few),
            *_rows("1 000 000 persons", many),
        ],
        (
            Target("Against openfisca-core", mine / theirs, 0.2, "×"),
            Target("10 000 persons, evaluation", few.evaluation, 0.5, "s"),
            Target("10 000 persons, the whole call, one program changed", few.one, 0.5, "s"),
            Target("1 000 000 persons, evaluation", many.evaluation, 5.0, "s"),
            Target("1 000 000 persons, the whole call, one program changed", many.one, 5.0, "s"),
            Target("1 000 000 persons, all memory", many.memory, 700.0, "MB"),
        ),
        note="Both sides gave the same verdicts to all persons, and the plain evaluator to "
        f"{AGREED} of them, before they were timed. *Evaluation* is from answers to verdicts, with "
        "what follows from answers and what cannot matter, for every program of both catalogues. "
        "*The whole call* is what a supervisor waits for, each time in a new process: numpy is "
        "loaded, the population drawn, cases and boundary persons tried as well.",
    )


def _rows(persons: str, waited: Waited) -> list[tuple[str, str, str]]:
    return [
        (f"the real catalogue, old and new, {persons}", f"{waited.evaluation:.2f}", ""),
        (f"the whole call, {persons}, one program changed", f"{waited.one:.2f}", ""),
        (f"the whole call, {persons}, every program changed", f"{waited.every:.2f}", ""),
    ]


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
        vocabulary = ValueNumbers(forest.value(question) for _ in range(VALUES))
        codes = chance.integers(1, len(vocabulary.values), size=PERSONS)
        codes[chance.random(PERSONS) < UNANSWERED] = 0
        found[question.id] = AnswerColumn(codes, vocabulary)
    return found


def _coded(column: AnswerColumn) -> Array:
    """Return a column as openfisca-core takes it."""
    values = column.vocabulary.values
    plainly = [plain({"": value})[""] if value is not None else None for value in values]
    return np.array([coded(value) for value in plainly], dtype=np.int32)[column.codes]


def _planes(rules: Rules[str], columns: Columns) -> Iterator[dict[str, Array]]:
    """Yield the planes of all rules, as many persons at a time as the desk takes."""
    for start in range(0, PERSONS, CHUNK):
        part = {
            question: AnswerColumn(column.codes[start : start + CHUNK], column.vocabulary)
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
