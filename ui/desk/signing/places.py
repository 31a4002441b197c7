"""Where files are kept, and what one that is signed may be called."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from matcher.rulework import ToSign
    from matcher.trust import FileSignatures

SUFFIX, WAITING = ".tiltak", "-til-signering"


def documents() -> Path:
    """Return the folder people keep files in."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where) or Path.home())


def proposed(what: ToSign, came_as: Path | None, standing: FileSignatures | None) -> Path:
    """Return what the file may be called: one that lacks signatures says so in its name."""
    folder = came_as.parent if came_as else documents()
    stem = came_as.stem if came_as else f"tiltak-{what.catalogue.version}"
    stem = stem.removesuffix(WAITING)
    waits = standing is not None and standing.missing > 1
    return folder / f"{stem}{WAITING if waits else ''}{SUFFIX}"
