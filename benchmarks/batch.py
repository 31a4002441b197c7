"""`main.py batch` as a partner in a conversation: a job a line in, an answer a line out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.store.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent


class RefusedError(Exception):
    """The program could not use a job; the message is its own."""


class Batch:
    """One run of the program, on the catalogue that came with it."""

    def __init__(self, process: subprocess.Popen[str], as_of: str) -> None:
        """Speak with a process that has been started; every job is judged on one day."""
        self._process = process
        self._as_of = as_of

    def ask(self, **job: object) -> Mapping[str, Any]:
        """Return the answer to one job. Raises RefusedError."""
        assert self._process.stdin
        assert self._process.stdout
        written = json.dumps({"as_of": self._as_of, **job}, ensure_ascii=False)
        self._process.stdin.write(written + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        answer: Mapping[str, Any] = json.loads(line) if line else {"error": ["it ended"]}
        if "error" in answer:
            raise RefusedError(f"{answer['error']} for {written[:200]}")
        return answer


@contextmanager
def batch(as_of: str) -> Iterator[Batch]:
    """Start the program with an empty data folder, so that nothing published here counts."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=os.environ | {HOME_VARIABLE: folder},
        )
        with process:
            yield Batch(process, as_of)
