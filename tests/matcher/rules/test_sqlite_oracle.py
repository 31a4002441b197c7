"""The same trees judged by an independent engine: SQLite's NULL logic.

SQL's TRUE, NULL and FALSE are yes, unknown and no, and its NULL is an answer nobody gave. A
disagreement is a fault of ours or of the translation here, never chance: the seed is fixed.
"""

from __future__ import annotations

import random
import sqlite3
from itertools import combinations
from typing import TYPE_CHECKING

from matcher.questions.values import Span, Value
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from collections.abc import Sequence

TREES, SITUATIONS, SEED = 1_000, 60, 20_261_123
FLAGS, CHOICES, NUMBERS = ("f1", "f2", "f3"), ("c1", "c2"), ("n1", "n2", "n3")
IDS = ("a", "b", "c")
SQL_OPERATORS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "="}
TRUTHS = {1: YES, None: UNKNOWN, 0: NO}

Answers = dict[str, bool | str | int]


def leaf(rng: random.Random) -> Compare:
    """Return a random comparison of a flag, a choice or a number."""
    fact = rng.choice((*FLAGS, *CHOICES, *NUMBERS))
    if fact in FLAGS:
        return Compare(fact, "is", rng.random() < 0.5)
    if fact in CHOICES:
        op = rng.choice(("is", "is_not", "one_of", "none_of"))
        several = tuple(rng.sample(IDS, rng.randint(1, 2)))
        return Compare(fact, op, several if op.endswith("_of") else rng.choice(IDS))
    op = rng.choice((*SQL_OPERATORS, "between"))
    low = rng.randint(0, 5)
    return Compare(fact, op, (low, low + rng.randint(0, 3)) if op == "between" else low)


def tree(rng: random.Random, depth: int) -> Condition:
    """Return a random tree with every connective."""
    if depth == 0 or rng.random() < 0.2:
        return leaf(rng)
    parts = tuple(tree(rng, depth - 1) for _ in range(rng.randint(1, 3)))
    match rng.choice(("all", "any", "not", "at_least")):
        case "all":
            return All(parts)
        case "any":
            return AnyOf(parts)
        case "not":
            return Not(parts[0])
        case _:
            return AtLeast(rng.randint(1, len(parts)), parts)


def situation(rng: random.Random) -> Answers:
    """Return exact answers to a random half of the questions."""
    everything: Answers = {fact: rng.random() < 0.5 for fact in FLAGS}
    everything |= {fact: rng.choice(IDS) for fact in CHOICES}
    everything |= {fact: rng.randint(0, 8) for fact in NUMBERS}
    return {fact: answer for fact, answer in everything.items() if rng.random() < 0.5}


def sql(condition: Condition) -> str:
    """Return a condition as an SQL expression. At least k of n is said as every k together."""
    match condition:
        case Compare():
            return leaf_sql(condition)
        case Total():
            raise TypeError(condition)  # SQL knows no sum of which a part is open
        case Not(part):
            return f"(NOT {sql(part)})"
        case All(parts):
            return f"({' AND '.join(map(sql, parts))})"
        case AnyOf(parts):
            return f"({' OR '.join(map(sql, parts))})"
        case AtLeast(count, parts):
            groups = (f"({' AND '.join(map(sql, group))})" for group in combinations(parts, count))
            return f"({' OR '.join(groups)})"


def leaf_sql(compare: Compare) -> str:
    test = ""
    match compare.op, compare.value:
        case "one_of" | "none_of" as op, tuple(ids):
            test = f"{'IN' if op == 'one_of' else 'NOT IN'} {listed(ids)}"
        case "between", (low, high):
            test = f"BETWEEN {low} AND {high}"
        case "is" | "is_not" as op, str(choice):
            test = f"{'=' if op == 'is' else '<>'} '{choice}'"
        case "is", bool(flag):
            test = f"= {int(flag)}"
        case op, limit:
            test = f"{SQL_OPERATORS[op]} {limit}"
    return f"({compare.fact} {test})"


def listed(ids: Sequence[object]) -> str:
    return f"({', '.join(repr(choice_id) for choice_id in ids)})"


def known(answers: Answers) -> dict[str, Value]:
    return {
        fact: answer if isinstance(answer, bool | str) else Span.exactly(answer)
        for fact, answer in answers.items()
    }


def table(situations: Sequence[Answers]) -> sqlite3.Connection:
    """Return a database with one row per situation, NULL where nothing was answered."""
    columns = (*FLAGS, *CHOICES, *NUMBERS)
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE s ({', '.join(columns)})")
    holes = ", ".join("?" * len(columns))
    rows = [[answers.get(column) for column in columns] for answers in situations]
    database.executemany(f"INSERT INTO s VALUES ({holes})", rows)
    return database


def test_sqlite_judges_sixty_thousand_pairs_the_same() -> None:
    rng = random.Random(SEED)
    trees = [tree(rng, 3) for _ in range(TREES)]
    situations = [situation(rng) for _ in range(SITUATIONS)]
    facts = [known(answers) for answers in situations]
    seen = {YES: 0, UNKNOWN: 0, NO: 0}
    database = table(situations)
    for condition in trees:
        rows = database.execute(f"SELECT {sql(condition)} FROM s ORDER BY rowid")
        theirs = [TRUTHS[outcome] for (outcome,) in rows]
        ours = [evaluate(condition, answers, {}).truth for answers in facts]
        assert ours == theirs, condition
        for truth in ours:
            seen[truth] += 1
    database.close()
    assert sum(seen.values()) == TREES * SITUATIONS >= 20_000
    assert min(seen.values()) > 8_000, "each truth is tried thousands of times"
