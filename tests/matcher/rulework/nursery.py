"""Two people who change, approve, publish, install and back up without end, killed time and again.

`python -m tests.matcher.rulework.nursery DATABASE ROUNDS SEED` prints for each round how far they
said they had come, how far they had come, and what was wrong.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from matcher import clock
from matcher.catalogue.packages import write_package
from matcher.rulework import DraftState, EventKind, Rulework
from matcher.store.backups import back_up, backups_of
from matcher.store.soundness import sound
from matcher.store.store import Store
from tests.matcher.rulework.office import JOB, KARI, OLA, costing
from tests.matcher.sample import documents, files
from tests.matcher.store.scenes import ask

if TYPE_CHECKING:
    from collections.abc import Callable

STAGES = 6
"""Saved, sent in, approved, published, a catalogue taken in, a copy made; then the next change."""
MOST = 0.8
BUNDLED = files(documents())


def desk(path: Path, who: str) -> Rulework:
    return Rulework(Store.open(path), lambda: BUNDLED, lambda: who)


def acts(path: Path) -> list[Callable[[int], object]]:
    """Return what is done in each stage of the n-th change."""
    kari, ola = desk(path, KARI), desk(path, OLA)
    return [
        lambda n: kari.drafts.save(costing(kari.drafts.edit(JOB), str(n))),
        lambda _: kari.approval.submit(JOB, "Fordi."),
        lambda _: ola.approval.approve(JOB),
        lambda _: kari.publisher.publish([JOB], kari.session.today, "Vedtatt."),
        lambda n: kari.session.store.import_package(catalogue(n), "oslo.tiltak", KARI),
        lambda _: back_up(path, clock.now().replace(tzinfo=None)),
    ]


def catalogue(number: int) -> bytes:
    """Return a catalogue file with the n-th change in it, as another desk would send it."""
    data = documents()
    data["catalogue.json"]["version"] = f"{number}.9"  # no version made here is called so
    data[f"programs/{JOB}.json"]["cost"] = {"nb": str(number)}
    return write_package(files(data))


def work_for_ever(path: Path, stage: int, acknowledge: int) -> NoReturn:
    """Go on from a stage; say so after each act that has returned."""
    doing = acts(path)
    while True:
        stage += 1
        doing[stage % STAGES](stage // STAGES)
        os.write(acknowledge, f"{stage}\n".encode())


def reached(path: Path) -> int:
    """Return the stage the database is in. Raises where anything in it is half done."""
    found = desk(path, OLA)
    found.history.verify()
    draft = found.drafts.find(JOB)
    if draft is not None:
        assert draft.approved_by == (OLA if draft.state is DraftState.APPROVED else "")
        return STAGES * int(draft.program.cost.nb) + list(DraftState).index(draft.state)
    events = found.history.events()
    if not events:
        return -1
    stage = STAGES * int(found.session.published.programs[JOB].cost.nb) + 3
    if events[-1].what != EventKind.IMPORTED:
        return stage
    return stage + 1 + (copied(path) == len(events))


def copied(path: Path) -> int:
    """Return how many events the newest copy knows. Raises where one is not whole."""
    copies = backups_of(path)
    assert all(sound(copy.path) for copy in copies[:2])
    rows = ask(copies[0].path, "SELECT count(*) FROM history") if copies else [[0]]
    return int(rows[0][0])


def killed_at_work(path: Path, stage: int, seconds: float, *, begun: bool) -> int:
    """Kill a working child after a while; return the last stage it was told was reached.

    The while is counted from its first act if it is to have `begun`.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        work_for_ever(path, stage, writing)
    os.close(writing)
    first = os.read(reading, 64).decode() if begun else ""
    time.sleep(seconds)  # any moment will do: the next kill comes at another
    os.kill(child, signal.SIGKILL)
    _, how = os.waitpid(child, 0)
    assert os.WIFSIGNALED(how), "it ended by itself, before it was killed"
    with os.fdopen(reading) as told:
        return int([str(stage), *first.split(), *told][-1])


def main(path: str, rounds: str, seed: str) -> None:
    chance = random.Random(int(seed))
    database = Path(path)
    stage = reached(database)
    for _ in range(int(rounds)):
        begun, seconds = chance.random() < MOST, chance.uniform(0.002, 0.1)
        told = killed_at_work(database, stage, seconds, begun=begun)
        stage = reached(database)
        print(told, stage, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
