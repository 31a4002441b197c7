"""A folder of its own for every test, and a database path in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the database is to be; the folder does not exist yet."""
    folder = tmp_path / "Åses mapper" / "100% data?"
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(folder))
    return folder / "tiltaksfinner.sqlite"
