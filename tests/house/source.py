"""The house as its files tell it: modules, what they import, classes, functions and comments."""

from __future__ import annotations

import ast
import re
import tokenize
from dataclasses import dataclass
from functools import cache, cached_property
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PRODUCT = ("main.py", "matcher/**/*.py", "ui/**/*.py")
"""Where the product lies, as patterns from the root."""


@dataclass(frozen=True)
class Module:
    """One file of Python."""

    path: Path
    root: Path = ROOT

    @cached_property
    def name(self) -> str:
        """The dotted name; a folder's face has the name of its folder."""
        parts = self.path.relative_to(self.root).with_suffix("").parts
        return ".".join(parts).removesuffix(".__init__")

    @cached_property
    def text(self) -> str:
        """The source."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> int:
        """How many lines there are."""
        return len(self.text.splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax."""
        return ast.parse(self.text)

    def named(self) -> Iterator[str]:
        """Yield the modules and faces that stand in its imports, as they stand there."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module

    def handed_out(self) -> dict[str, str]:
        """Return the names that a face has for others, each with the module it is from."""
        listed = {
            constant.value
            for node in self.tree.body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
            for constant in ast.walk(node.value)
            if isinstance(constant, ast.Constant)
        }
        return {
            alias.name: node.module
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
            if alias.name in listed or alias.asname == alias.name
        }

    def imported(self) -> set[str]:
        """Return the modules and faces it names, each once, those for types only too."""
        return set(self._imported())

    def _imported(self) -> Iterator[str]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    module = f"{node.module}.{alias.name}"
                    there = self.root.joinpath(*module.split(".")).with_suffix(".py").exists()
                    yield module if there else node.module

    def bodies(self) -> Iterator[int]:
        """Yield the lines of each function's body, its docstring apart."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                ends = [statement.end_lineno or statement.lineno for statement in body]
                yield ends[-1] - body[0].lineno + 1 if body else 1

    def parents(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each class with those it inherits from, both by their dotted names."""
        homes = {
            alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
                yield (
                    f"{self.name}.{node.name}",
                    [homes.get(base, f"{self.name}.{base}") for base in bases],
                )

    def comments(self) -> int:
        """Return how many lines carry a comment."""
        tokens = tokenize.generate_tokens(StringIO(self.text).readline)
        return sum(token.type == tokenize.COMMENT for token in tokens)


def modules(*patterns: str, root: Path = ROOT) -> list[Module]:
    """Return the files that patterns find, by name."""
    paths = [path for pattern in patterns for path in sorted(root.glob(pattern))]
    return [at(path) if root == ROOT else Module(path, root) for path in paths]


@cache
def at(path: Path) -> Module:
    """Return the file at a path; it is read once for all who ask."""
    return Module(path)


def found(pattern: str, paths: list[Path]) -> list[str]:
    """Return "file:line" of every line that a pattern is found in."""
    compiled = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if compiled.search(line)
    ]
