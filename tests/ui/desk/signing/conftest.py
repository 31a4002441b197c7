"""A district's ring in a folder, and the keys of two who sit at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from matcher.trust import sealed
from tests.matcher.trust.district import KARI, MALLORY, OLA, District

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.signing.waiting_box import WaitingBox

WORDS = "fire ord som står her"


def press(box: WaitingBox, qtbot: QtBot) -> None:
    """Press the button, and wait until the box is gone or says what is wrong."""
    box.go_on.click()
    qtbot.waitUntil(lambda: not isValid(box) or not box.isVisible() or box.go_on.isEnabled())


@pytest.fixture(autouse=True)
def _weak_keys(weak_keys: None) -> None:
    """Let no test here wait for a passphrase."""


@pytest.fixture
def district(tmp_path: Path) -> District:
    made = District(tmp_path / "ring").founded()
    for name in (KARI, OLA, MALLORY):
        (tmp_path / f"{name}.pem").write_bytes(sealed(made.key(name), WORDS))
    return made
