"""What is published, and what would be by a draft."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, load
from matcher.messages import Message
from matcher.rulework import DeskError, Rulework
from matcher.store import Health, database_file
from matcher.store.peek import peek
from ui.terminal.input_file import file_bytes
from ui.terminal.source import open_catalogue, read_files

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue


def both_catalogues(name: str) -> tuple[Catalogue, Catalogue]:
    """Return what is published and what would be."""
    path = Path(name)
    if path.is_dir() or (path.is_file() and path.suffix != ".json"):
        return open_catalogue(), open_catalogue(path)
    if path.is_file():
        return open_catalogue(), _with_file(path)
    if peek(database_file(), mend=False).state is not Health.ABSENT:
        desk = Rulework.open()
        draft = desk.drafts.find(name)
        if draft is not None:
            return desk.session.newest, desk.drafts.catalogue_with([draft])
    raise DeskError(
        Message(
            "«{name}» er verken et tiltak med utkast, en tiltaksfil, en katalogmappe eller en "
            "pakke. Ingenting er endret. Lag et utkast ved skrivebordet, eller oppgi en fil.",
            name=name[:100],
        )
    )


def _with_file(path: Path) -> Catalogue:
    """Return the catalogue in use with one program from a file."""
    raw = file_bytes(path, MAX_PACKAGE)
    return load({**read_files(), f"programs/{path.name}": raw})
