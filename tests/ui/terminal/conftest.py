"""Commands run as typed, with an empty data folder and what they are given on standard input."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

from main import main
from matcher.arrivals import door
from matcher.rulework import session
from matcher.store import active
from matcher.store.paths import database_file
from tests.matcher.sample import documents, write
from ui.terminal import source

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    status: int
    out: str
    err: str


class Type(Protocol):
    """Runs a command of some words."""

    def __call__(self, *words: str, given: str | bytes = "") -> Said: ...


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the database is to be; the sample is the catalogue that is bundled."""
    folder = write(documents(), tmp_path / "bundled")
    for module in (active, source, door, session):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    return database_file()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Type:
    """Return what runs a command in this process, as `main.py` does."""

    def run(*words: str, given: str | bytes = "") -> Said:
        raw = given.encode(errors="surrogatepass") if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        try:
            status = main(list(words))
        except SystemExit as stopped:  # argparse says it this way
            status = int(stopped.code or 0)
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return run
