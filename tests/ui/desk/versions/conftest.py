"""What the desk says while versions are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ui.desk.presenter import Desk


@pytest.fixture
def said(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.background.said.connect(told.append)
    return told
