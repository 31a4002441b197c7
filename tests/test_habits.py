"""Habits of the code: what is let pass says why, and nothing is forgotten in silence."""

from __future__ import annotations

import ast
from itertools import pairwise

from tests.house.source import PRODUCT as PATTERNS
from tests.house.source import ROOT, at, found

PRODUCT = [path for pattern in PATTERNS for path in sorted(ROOT.glob(pattern))]
TESTS = sorted(ROOT.glob("tests/**/*.py"))
EVERYTHING = [*PRODUCT, *TESTS, *sorted(ROOT.glob("benchmarks/**/*.py"))]

OPEN_MATCHES = {
    "matcher/catalogue/program_checks.py",
    "matcher/catalogue/shares.py",
    "matcher/impact/draws.py",
    "matcher/rules/totals/total_codec.py",
    "matcher/rulework/entry_diff.py",
    "ui/terminal/conversation.py",
}
"""Where a match picks some of what a file, a person or a pair of values may hold."""


def _is_of_a_document(match: ast.Match) -> bool:
    """Tell whether a match is over what a file holds, which can be anything."""
    return any(isinstance(node, ast.MatchMapping) for node in ast.walk(match))


def test_a_match_over_a_closed_set_ends_in_assert_never() -> None:
    silent = {
        path.relative_to(ROOT).as_posix()
        for path in PRODUCT
        for node in ast.walk(at(path).tree)
        if isinstance(body := getattr(node, "body", None), list)
        for match, after in pairwise([*body, None])
        if isinstance(match, ast.Match) and not _is_of_a_document(match)
        if not any("assert_never" in ast.unparse(end) for end in (match.cases[-1], after) if end)
    }
    assert silent == OPEN_MATCHES


def test_no_fixture_is_told_twice() -> None:
    """What two files of tests stand on lies where both can reach it."""
    told: dict[str, list[str]] = {}
    for path in TESTS:
        for node in at(path).tree.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("test_"):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                text = "\n".join(map(ast.unparse, body))
                told.setdefault(text, []).append(f"{path.relative_to(ROOT)}: {node.name}")
    # Shorter ones only put one thing under another name.
    assert [homes for text, homes in told.items() if len(homes) > 1 and len(text) > 60] == []


def test_every_exception_to_a_rule_names_the_rule() -> None:
    bare = found(r"#\s*noqa(?!:\s*[A-Z]+\d+)", EVERYTHING) + found(
        r"#\s*type:\s*ignore(?!\[)", EVERYTHING
    )
    assert [hit for hit in bare if not hit.startswith("tests/test_habits.py")] == []


def test_nothing_is_skipped_without_a_reason() -> None:
    wrong = []
    for path in TESTS:
        tree = at(path).tree
        calls = {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail"}:
                call = calls.get(node)
                told = call and ({"reason"} & {k.arg for k in call.keywords} or node.attr == "skip")
                wrong += [] if told else [f"{path.relative_to(ROOT)}:{node.lineno}"]
    assert wrong == []


def test_no_test_waits_a_fixed_time_without_a_reason() -> None:
    """What has an event is waited for; a while that is enough here is too short elsewhere."""
    fixed = (
        r"(qWait|time\.sleep|qtbot\.wait|msleep)\(",
        r"singleShot\([1-9]\d{2}",
        r"qWaitFor\w+\(\w+\)",
    )
    waits = found(rf"({'|'.join(fixed)})(?!.*#)", TESTS)
    assert [hit for hit in waits if not hit.startswith("tests/test_habits.py")] == []


def test_no_test_times_what_it_tests() -> None:
    """The processor's time as well is three times as long where others are at work."""
    timed = found(r"(process_time|perf_counter|monotonic)(_ns)?\(", TESTS)
    limits = "tests/matcher/trust/examining.py"
    assert [hit for hit in timed if not hit.startswith(("tests/test_habits.py", limits))] == []


def test_nothing_is_left_open_in_the_code() -> None:
    words = "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "raise NotImplemented" + "Error"))
    assert found(rf"\b({words})\b", EVERYTHING) == []
