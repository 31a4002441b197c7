"""Bring a database to the schema of this program. The only place that knows alembic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from matcher.errors import StoreError
from matcher.messages import Message
from matcher.store.engine import action
from matcher.store.file_format import WAIT_S

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCRIPTS = Path(__file__).with_name("migrations")
_FAILED = Message(
    "Databasen kunne ikke oppgraderes. Den er uendret, og en kopi er tatt. Programmet virker "
    "som før, men innstillinger gjelder bare til det lukkes. Si fra til IT."
)


def migrate(path: Path, *, wait_s: float = WAIT_S) -> None:
    """Take a database, or an empty file, to the newest schema in one transaction.

    Raises StoreError; the file is then as it was.
    """
    try:
        with action(path, writes=True, wait_s=wait_s, migrates=True) as connection:
            _upgrade(connection)
    except (CommandError, SQLAlchemyError) as error:
        raise StoreError(_FAILED) from error


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreError(_FAILED)
