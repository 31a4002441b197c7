"""What the tests of the store share: a database, a clock, packages, and ways to fail."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.packages import write_package
from matcher.store.file_format import VERSION
from matcher.store.records import DeskChange, DraftRow
from matcher.store.store import Store
from matcher.store.upgrade import SCRIPTS
from tests.matcher.sample import documents, files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

GOLDEN = Path(__file__).parents[2] / "golden"


@dataclass(slots=True)
class Clock:
    """A clock that goes only when told to."""

    now: datetime = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def sleep(self, **time: float) -> None:
        self.now += timedelta(**time)


def package(
    version: str = "1.0", more: Mapping[str, bytes] | None = None, valid_from: date | None = None
) -> bytes:
    """Return a good package of a version; `more` adds or replaces files."""
    data = documents()
    data["catalogue.json"]["version"] = version
    if valid_from:
        data["catalogue.json"]["valid_from"] = valid_from.isoformat()
    return write_package({**files(data), **(more or {})})


def fresh(path: Path, clock: Clock | None = None) -> Store:
    """Return an open store."""
    return Store.open(path, clock=clock or Clock(), wait_s=0.05)


def put_draft(store: Store, program_id: str, content: str, based_on: str) -> DraftRow:
    """Store a draft over the one there is, whatever that is."""
    before = store.draft(program_id)
    over = before.revision if before else 0
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)
    draft = DraftRow(program_id, content, based_on, at, revision=over + 1)
    store.change(DeskChange(drafts=((draft, over),)))
    return draft


def ask(path: Path, question: str) -> list[Any]:
    """Return the rows SQLite itself gives for a question."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        return db.execute(question).fetchall()


def tell(path: Path, *orders: str) -> None:
    """Change a database behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for order in orders:
            db.execute(order)


can_kill: pytest.MarkDecorator = pytest.mark.skipif(
    sys.platform == "win32", reason="kills a process the POSIX way"
)


def cut_off_a_save(path: Path) -> None:
    """Kill a program that has begun to write the change of a setting into the file."""
    program = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "db.execute('PRAGMA cache_size = 1'); db.execute('BEGIN IMMEDIATE');"
        "db.execute(\"UPDATE setting SET value = 'light', seal = ''\");"
        "db.execute(\"INSERT INTO setting VALUES ('x', hex(zeroblob(90000)), '')\");"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size


def add_step(folder: Path, order: str) -> Path:
    """Return a folder of migrations with one step more than the program has."""
    scripts = shutil.copytree(SCRIPTS, folder / "100% migrations")
    step = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{VERSION + 1:04}", "{VERSION:04}"
def upgrade():
    op.create_table("approval", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("draft") as draft:
        draft.add_column(sa.Column("flag", sa.Text))
    {order}
"""
    (scripts / "versions" / "next.py").write_text(step, encoding="utf-8")
    return scripts


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }
