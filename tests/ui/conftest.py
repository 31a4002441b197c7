"""What tests of the window share: a bus of their own, where the machine has one to start."""

from __future__ import annotations

import subprocess
from shutil import which
from typing import TYPE_CHECKING

import pytest

from matcher.trust import key_file

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def weak_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch the passphrases of keys little: how much it is in earnest, `test_key_file` looks."""
    monkeypatch.setattr(key_file, "_COST", 2**4)


@pytest.fixture
def address() -> Iterator[str]:
    """Return where a bus is reached that lives as long as the test."""
    daemon = which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon here")
    with subprocess.Popen(
        [daemon, "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE, text=True
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()
