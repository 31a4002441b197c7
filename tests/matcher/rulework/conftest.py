"""An office of its own for every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.office import Office

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "data" / "x.sqlite")
