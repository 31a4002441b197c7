"""A district whose ring has its keys, for every test of what is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matcher.trust.district import District

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def district(tmp_path: Path) -> District:
    return District(tmp_path / "ring").founded()
