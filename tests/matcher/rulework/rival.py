"""Somebody at a desk of their own, in a program of their own, doing what they are told.

`python -m tests.matcher.rulework.rival DATABASE WHO` reads one order on each line, a moment and
what to do then – look, save, publish, rebase – and answers with a line: done, or why not.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import MatcherError
from matcher.rulework import Rulework
from matcher.store.store import Store
from tests.matcher.rulework.office import JOB, costing
from tests.matcher.sample import documents, files
from tests.matcher.store.scenes import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rulework import Draft


class Rival:
    """Remembers what was last looked at."""

    def __init__(self, path: Path, who: str) -> None:
        bundled = files(documents())
        self.clock = Clock()
        store = Store.open(path, clock=self.clock, wait_s=60)
        self.desk = Rulework(store, lambda: bundled, lambda: who, self.clock)
        self.who = who
        self.seen: Draft | None = None

    def look(self) -> None:
        self.seen = self.desk.drafts.edit(JOB)

    def save(self) -> None:
        assert self.seen is not None
        self.desk.drafts.save(costing(self.seen, f"{self.who} {self.seen.revision % 1000}"))

    def publish(self) -> None:
        self.desk.publisher.publish([JOB], self.desk.session.today, "Vedtatt.")

    def rebase(self) -> None:
        assert self.seen is not None
        self.desk.rebase.take_on(JOB, seen=self.desk.rebase.merge_of(self.seen))


def main(path: str, who: str) -> None:
    rival = Rival(Path(path), who)
    acts: dict[str, Callable[[], None]] = {
        "look": rival.look, "save": rival.save, "publish": rival.publish, "rebase": rival.rebase,
    }  # fmt: skip
    for line in sys.stdin:
        moment, order = line.split()
        rival.clock.now = datetime.fromisoformat(moment)
        try:
            acts[order]()
        except MatcherError as error:
            print(" ".join(str(error).split()), flush=True)
        else:
            print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
