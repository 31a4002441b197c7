"""An office of its own for every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework import office as module
from tests.matcher.rulework.office import ANE, Office
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


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Return an office where two changes were taken the whole way; nobody changes it."""
    office = Office.at(tmp_path_factory.mktemp("pattern") / "data" / "x.sqlite")
    for number in range(2):
        office.clock.sleep(minutes=1)
        office.publish(f"{number} kroner.")
    office.of(ANE).history.verify()
    return office


@pytest.fixture
def published(pattern: Office, tmp_path: Path) -> Office:
    """Return a copy of that office, with its backups."""
    return pattern.copy(tmp_path / "data")
