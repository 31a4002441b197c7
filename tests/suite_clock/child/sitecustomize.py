"""Puts a process that a test starts on the suite's day, as soon as it loads `matcher.clock`.

Python runs this at its start because the suite has this folder in PYTHONPATH.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


class ClockFinder(MetaPathFinder):
    """Finds `matcher.clock` where it is, and sets it after it has run."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the ordinary spec with a loader that sets the clock."""
        if fullname != "matcher.clock":
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            run = spec.loader.exec_module

            def run_and_set(module: ModuleType) -> None:
                run(module)
                module._read = _moment  # type: ignore[attr-defined] # the clock of the program

            spec.loader.exec_module = run_and_set  # type: ignore[method-assign] # Python asks the loader for it
        return spec


def _moment() -> datetime:
    # As `suite_moment`, which a process outside the tests cannot import.
    first = datetime.fromisoformat(os.environ["SUITE_DAY"])
    first = first.replace(hour=first.hour or 9)
    return (first + timedelta(seconds=time.time() - float(os.environ["SUITE_BEGAN"]))).astimezone()


if "SUITE_DAY" in os.environ:
    sys.meta_path.insert(0, ClockFinder())
