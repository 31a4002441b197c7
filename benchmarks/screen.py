"""Where programs are started: without a screen, and on a virtual X screen where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFSCREEN, XVFB = "offscreen", "Xvfb"


@contextmanager
def screens() -> Iterator[dict[str, dict[str, str]]]:
    """Give the environment of each kind of screen by its name, as long as it is needed."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    found = {OFFSCREEN: plain | {"QT_QPA_PLATFORM": "offscreen"}}
    program = shutil.which("Xvfb")
    if program is None:
        yield found
        return
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen([program, *options], pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            display = f":{numbers.readline().strip()}"
        yield found | {XVFB: plain | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}}
    finally:
        server.terminate()
        server.wait()
