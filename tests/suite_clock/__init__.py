"""The day the suite stands on: every test and every process it starts sees this clock.

`SUITE_DAY` names another day (ISO, or with a time), so that the suite can be run on any: what
mixes a fixed day with this one fails there. The clock goes on with the real time since the suite
began, also from process to process: what is written later is later.
"""

from __future__ import annotations

import os
import time
from datetime import datetime, timedelta
from pathlib import Path

import matcher.clock

DAY = "SUITE_DAY"
BEGAN = "SUITE_BEGAN"
DEFAULT_DAY = "2026-11-23"
_HOUR = 9


def suite_moment() -> datetime:
    """Return the moment the suite stands at, local with its zone."""
    first = datetime.fromisoformat(os.environ[DAY])
    if first.hour == 0:
        first = first.replace(hour=_HOUR)
    return (first + timedelta(seconds=time.time() - float(os.environ[BEGAN]))).astimezone()


def set_clock() -> None:
    """Put this process, and through its environment those it starts, on the suite's day."""
    os.environ.setdefault(DAY, DEFAULT_DAY)
    os.environ.setdefault(BEGAN, str(time.time()))
    folder = Path(__file__).parent
    # The root too, so that no test has to name a PYTHONPATH of its own, which would lose the clock.
    ours = [str(folder / "child"), str(folder.parents[1])]
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join(dict.fromkeys([*ours, *filter(None, paths)]))
    matcher.clock._read = suite_moment
