"""One row of a benchmark for some inputs, and nothing after it: a script for `counted.py`.

It is run in other checkouts too, so it names only what benchmarks of all of them have.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = 80
_MODULES = {"next": "next_question", "list": "repaint", "edit": "editing", "impact": "impact_desk"}


def main(benchmark: str, row: str, count: int, size: int, catalogue: Path) -> None:
    """Run a row of a benchmark."""
    # Before the benchmark takes the name into its own.
    paths: Any = import_module("matcher.store.paths")
    paths.bundled_catalogue = lambda: catalogue
    module: Any = import_module(f"benchmarks.{_MODULES.get(benchmark, benchmark)}")
    if benchmark == "impact":
        _impact(module, row, count, size)
    elif benchmark == "edit":
        _edit(module, row, count)
    elif benchmark == "list":
        _list(module, row, count, size)
    else:
        _interleaved(module, row, count, size)
    _leave()


def _interleaved(module: Any, row: str, count: int, size: int) -> None:  # noqa: ANN401 - of any checkout
    def once(sides: Sequence[Any], *_: object) -> None:
        side = next(side for side in sides if side.name == row)
        _let_lie()
        for one in islice(cycle(side.inputs), count):
            side.run(one)
        _leave()

    module.interleaved = once
    module.STEPS, module.SIZES = STEPS, (size,)
    module.measure()


def _list(module: Any, row: str, count: int, size: int) -> None:  # noqa: ANN401 - of any checkout
    inside = vars(module)
    times = inside["_times"]

    def once(app: Any, catalogue: Any, steps: Any, *, unfolded: bool = False) -> list[float]:  # noqa: ANN401 - of any checkout
        if len(catalogue.programs) == size and unfolded == (row == "every row shown"):
            _let_lie()
            times(app, catalogue, steps[: count + 1], unfolded=unfolded)
            _leave()
        return [0.0, 0.0]

    inside["_times"], module.STEPS, module.SIZES = once, STEPS, {size: 0.0}
    module.measure()


def _edit(module: Any, row: str, count: int) -> None:  # noqa: ANN401 - of any checkout
    inside = vars(module)

    def unproved(_: object, found: dict[str, Any]) -> None:
        found.update((name, module.Took([0.0], [0.0])) for name in inside["_PROOFS"])

    if row == "a page of edits":
        inside["_prove"] = unproved
    module.PAGES = count
    module.measure()


def _impact(module: Any, row: str, count: int, size: int) -> None:  # noqa: ANN401 - of any checkout
    old = module.load_folder(module.bundled_catalogue())
    inside = vars(module)
    new = inside["_changed"](old, [module.PROGRAM])
    work = inside["_evaluation" if row == "evaluation" else "_call"]
    _let_lie()
    for _ in range(count):
        work(old, new, size)


def _let_lie() -> None:
    """Look for no garbage in what is loaded, as after a start: it would fall into one count."""
    gc.collect()
    gc.freeze()


def _leave() -> None:
    """End here and now: what a benchmark would do after it is not counted."""
    os._exit(0)


if __name__ == "__main__":
    _benchmark, _row, _count, _size, _catalogue = sys.argv[1:]
    main(_benchmark, _row, int(_count), int(_size), Path(_catalogue))
