"""Where alembic begins: on a connection whose transaction is already open, and stays so.

All steps are one transaction, and the file's own version number changes with each of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import context

if TYPE_CHECKING:
    from collections.abc import Collection


def _number_the_file(*_: object, heads: Collection[str] = (), **__: object) -> None:
    (head,) = heads
    context.get_bind().exec_driver_sql(f"PRAGMA user_version = {int(head)}")


context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,
    on_version_apply=_number_the_file,
)
context.run_migrations()
