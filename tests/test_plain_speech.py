"""What a reader must not have to guess: why something is let pass, and what a file holds."""

from __future__ import annotations

import re
import tokenize
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    path
    for part in ("main.py", "matcher", "ui", "tests", "benchmarks")
    for path in ([ROOT / part] if part.endswith(".py") else (ROOT / part).rglob("*.py"))
)
LETS_PASS = re.compile(r"# (noqa\b|type: ignore\b)")
WITH_REASON = re.compile(
    r"# (noqa: [A-Z]+\d+(, ?[A-Z]+\d+)* - \S.{2,}|type: ignore\[[a-z, -]+\] *# (?!noqa)\S.{2,})"
)


def comments(text: str) -> list[tuple[int, str]]:
    tokens = tokenize.generate_tokens(StringIO(text).readline)
    return [(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT]


def unreasoned(text: str) -> list[int]:
    """Return the lines on which something is let pass and nothing says why."""
    return [
        line
        for line, comment in comments(text)
        if LETS_PASS.search(comment) and not WITH_REASON.search(comment)
    ]


@pytest.mark.parametrize("let", ["noqa: S101", "type: ignore[misc]"])
def test_the_scan_sees_what_has_no_reason(let: str) -> None:
    between = "-" if "noqa" in let else "#"
    assert unreasoned(f"x  # {let}\n") == [1]
    assert unreasoned(f"x  # {let} {between} so it is\n") == []


def test_whatever_is_let_pass_says_why() -> None:
    texts = {path: path.read_text("utf-8") for path in SOURCES}
    wrong = [
        f"{path.relative_to(ROOT)}:{line}"
        for path, text in texts.items()
        if LETS_PASS.search(text) and path != Path(__file__)
        for line in unreasoned(text)
    ]
    assert wrong == []


def test_what_whole_folders_are_let_pass_says_why() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    part = text.partition("[tool.ruff.lint.per-file-ignores]")[2].partition("\n[")[0]
    rows = [row for row in part.splitlines() if re.search(r'"[A-Z]+\d+"', row)]
    assert len(rows) > 10
    assert [row for row in rows if not re.search(r"# \S.{4,}", row)] == []


NOUNS = {
    "asking",
    "leaving",
    "waiting",
    "crowd_standing",
    "ring",
    "standing",
    "wording",
    "roving_focus",
    "reading_focus",
}
"""Names that end like a verb and are words of the field: `docs/glossary.md`, or of Qt."""


def test_files_are_named_by_nouns() -> None:
    """A gerund says that something goes on, and not what is there."""
    product = (path.stem for path in SOURCES if path.parts[len(ROOT.parts)] in {"matcher", "ui"})
    assert sorted({name for name in product if name.endswith("ing")} - NOUNS) == []
