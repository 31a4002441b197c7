"""An office of its own for every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework import office as module
from tests.matcher.rulework.office import Office
from tests.matcher.sample import documents

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "data" / "x.sqlite")


@pytest.fixture
def whole_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Return an office whose catalogue has a file of offices, and one of what tells who one is."""
    more = documents() | {
        "offices.json": {"format": 1, "kinds": [], "offices": []},
        "identifying.json": {"format": 1, "identifying": ["bydel"]},
    }
    monkeypatch.setattr(module, "documents", lambda: more)
    return Office.at(tmp_path / "data" / "x.sqlite")
