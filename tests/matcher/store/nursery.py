"""A program that saves without end, killed again and again; prints what is there afterwards.

`python -m tests.matcher.store.nursery DATABASE ROUNDS SEED`
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from matcher.store.peek import peek
from matcher.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping


def values(number: int) -> dict[str, str]:
    """Return settings that belong together: one is never saved without the others."""
    return {"blank_after": str(number), "wipe_after": str(number), "theme": "dark"}


def save_for_ever(store: Store, acknowledge: int) -> NoReturn:
    number = 0
    while True:
        number = (number + 1) % 1_000
        store.put_settings(values(number))
        os.write(acknowledge, f"{number}\n".encode())


def killed_while_saving(store: Store, seconds: float) -> int:
    """Kill a child some time after its first save; return the last number told to be saved."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        save_for_ever(store, writing)
    os.close(writing)
    # Counted from here, so that on a slow machine too there is a save to lose.
    first = os.read(reading, 1)
    time.sleep(seconds)  # any moment will do: the next kill comes at another
    os.kill(child, signal.SIGKILL)
    _, how = os.waitpid(child, 0)
    assert os.WIFSIGNALED(how), "it ended by itself, before it was killed"
    with os.fdopen(reading) as told:
        return int((first.decode() + told.read()).splitlines()[-1])


def report(acknowledged: int, settings: Mapping[str, str], state: str) -> None:
    print(acknowledged, settings["blank_after"], settings["wipe_after"], state)


def main(path: str, rounds: str, seed: str) -> None:
    chance = random.Random(int(seed))
    database = Path(path)
    for _ in range(int(rounds)):
        store = Store.open(database)
        store.put_settings(values(0))
        acknowledged = killed_while_saving(store, chance.uniform(0, 0.06))
        found = peek(database)
        report(acknowledged, found.settings, found.state)


if __name__ == "__main__":
    main(*sys.argv[1:])
