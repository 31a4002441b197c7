"""Reads the recipes of docs/development.md, and does them in a copy of the tree."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "development.md"
COPIED = ("matcher", "ui", "tests", "resources", "docs", "main.py", "pyproject.toml")
_STEP = re.compile(
    r"^In (?P<new>the new file )?`(?P<file>[^`]+)`"
    r"(?:, (?P<where>below|in place of) (?P<ticks>`+)(?P<line>.+?)(?P=ticks))?:\n\n"
    r"```\w+\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Step:
    """Text that goes below a line of a file or in its place; a new file where there is no line."""

    file: str
    line: str
    text: str
    replaces: bool = False

    def do(self, tree: Path) -> None:
        """Do the step; fails where the line it goes below is not in the file just once."""
        path = tree / self.file
        if not self.line:
            assert not path.exists(), f"{self.file} is there already"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text, encoding="utf-8")
            return
        before = path.read_text(encoding="utf-8")
        line = f"{self.line}\n"
        places = f"\n{before}".count(f"\n{line}")
        assert places == 1, f"{self.file} has not the line {self.line!r}, or more than once"
        above, _, rest = f"\n{before}".partition(f"\n{line}")
        kept = "" if self.replaces else line
        path.write_text(f"{above}\n{kept}{self.text}{rest}"[1:], encoding="utf-8")

    def undo(self, tree: Path) -> None:
        """Take the step out again, where it was done."""
        path = tree / self.file
        if self.line:
            done = path.read_text(encoding="utf-8")
            assert done.count(self.text) == 1
            kept = f"{self.line}\n" if self.replaces else ""
            path.write_text(done.replace(self.text, kept), encoding="utf-8")
        else:
            path.unlink()


def steps_of(title: str) -> list[Step]:
    """Return the steps below a heading of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    section = text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    found = [
        Step(step["file"], step["line"] or "", step["text"], step["where"] == "in place of")
        for step in _STEP.finditer(section)
    ]
    assert len(found) == section.count("```") / 2, "a block of code that is no step"
    return found


def code_files(steps: Iterable[Step]) -> set[str]:
    """Return the files of the program that steps touch."""
    return {step.file for step in steps if step.file.startswith(("matcher/", "ui/"))}


def copy_tree(to: Path) -> Path:
    """Return a copy of all that the tests of the tree need."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            # With what is compiled: to compile it anew takes longer than the tests of a copy.
            shutil.copytree(ROOT / name, to / name)
        else:
            shutil.copy(ROOT / name, to / name)
    return to


def done(title: str, to: Path) -> Path:
    """Return a copy in which a whole recipe is done."""
    tree = copy_tree(to)
    for step in steps_of(title):
        step.do(tree)
    return tree


def tried(tree: Path, *words: str) -> tuple[int, str]:
    """Run tests of a tree; return pytest's status and all that it said."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *words],
        cwd=tree,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return run.returncode, run.stdout + run.stderr


def tried_without(step: Step, tree: Path, *words: str) -> str:
    """Return what the tests of a copy say where a step is left out; they must fail."""
    step.undo(tree)
    try:
        status, said = tried(tree, *words)
    finally:
        step.do(tree)
    assert status != 0, said
    return said
