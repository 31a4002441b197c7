"""Every schema there ever was opens; an upgrade happens whole, after a copy, or not at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from matcher.errors import StoreError
from matcher.store import engine, peek, schema, upgrade
from matcher.store.backups import backups_of
from matcher.store.file_format import VERSION
from matcher.store.health import Health
from tests.matcher.store.scenes import GOLDEN, add_step, ask, everything, fresh, tell

if TYPE_CHECKING:
    from pathlib import Path

OLD = sorted(GOLDEN.glob("tiltaksfinner-*.sqlite"))
NEXT = VERSION + 1
ORPHAN = "CREATE TABLE x (id TEXT DEFAULT 1 REFERENCES setting (key))"


@pytest.fixture
def golden(database: Path) -> Path:
    """Return a database that an earlier program left behind."""
    database.parent.mkdir(parents=True)
    shutil.copy(OLD[-1], database)
    return database


def with_step(folder: Path, patch: pytest.MonkeyPatch, order: str) -> None:
    """Make this a program with one more step of migration, which ends with an order."""
    patch.setattr(upgrade, "SCRIPTS", add_step(folder, order))
    for module in (peek, engine):
        patch.setattr(module, "VERSION", NEXT)


def test_a_file_of_every_schema_is_kept() -> None:
    assert [file.stem for file in OLD] == [f"tiltaksfinner-{n}" for n in range(1, VERSION + 1)]


@pytest.mark.parametrize("old", OLD, ids=lambda old: old.stem)
def test_every_schema_there_was_still_opens(old: Path, database: Path) -> None:
    database.parent.mkdir(parents=True)
    shutil.copy(old, database)
    store = fresh(database)
    assert store.settings() == {"theme": "dark", "language": "nn"}
    (package,) = store.packages()
    assert package is not None
    assert package.source_name == "oslo.tiltak"
    assert [draft.content for draft in store.drafts()] == ['{"id": "jobbkurs"}']


def test_the_steps_lead_to_the_tables_the_program_uses(database: Path) -> None:
    fresh(database)
    with engine.action(database) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
        made = {sql for (sql,) in ask(database, "SELECT sql FROM sqlite_master WHERE type='table'")}
    assert sum("STRICT" in sql for sql in made) == len(schema.metadata.tables)


def test_an_older_database_is_copied_and_upgraded(
    golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_step(
        tmp_path, monkeypatch, "op.execute(\"UPDATE setting SET value = 'light', seal = ''\")"
    )
    before = golden.read_bytes()
    assert peek.peek(golden).state is Health.OLDER
    store = fresh(golden)
    assert peek.peek(golden).state is Health.CURRENT
    assert store.settings() == {"theme": "light"}
    assert ask(golden, "SELECT flag FROM draft") == [(None,)]
    assert ask(golden, "SELECT version_num FROM alembic_version") == [(f"{NEXT:04}",)]
    assert ask(golden, "PRAGMA user_version") == [(NEXT,)]
    (copy,) = backups_of(golden)
    header = 100  # it counts changes, and the copy is one
    assert copy.path.read_bytes()[header:] == before[header:]
    assert peek.peek(copy.path).state is Health.OLDER


@pytest.mark.parametrize(
    "fault",
    [
        "op.execute('SELECT nonsense')",
        "op.execute('CREATE TABLE x (id REFERENCES setting (key)) STRICT')",
        "op.execute('CREATE TABLE x AS SELECT 1'); op.execute('CREATE TABLE x AS SELECT 1')",
        f"op.execute('{ORPHAN}'); op.execute('INSERT INTO x DEFAULT VALUES')",
        "from alembic.util import CommandError; raise CommandError('no')",
    ],
)
def test_a_failing_upgrade_leaves_everything_as_it_was(
    fault: str, golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_step(tmp_path, monkeypatch, fault)
    before = golden.read_bytes()
    with pytest.raises(StoreError, match=r"uendret|trygt"):
        fresh(golden)
    assert golden.read_bytes() == before
    assert peek.peek(golden).state is Health.OLDER


def test_a_newer_database_is_not_opened(golden: Path) -> None:
    tell(golden, f"PRAGMA user_version = {NEXT}")
    before = everything(golden.parent)
    with pytest.raises(StoreError, match="nyere utgave"):
        fresh(golden)
    assert everything(golden.parent) == before


def test_alembic_is_imported_only_when_a_step_is_due(golden: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from matcher.store.store import Store;"
        "assert 'sqlalchemy' not in sys.modules;"
        "store = Store.open(Path(sys.argv[1])); assert 'sqlalchemy' not in sys.modules;"
        "store.put_settings({'theme': 'light'}); assert 'sqlalchemy' in sys.modules;"
        "assert 'sqlalchemy.orm' not in sys.modules; print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(golden)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
