"""Which catalogue the program works with: the imported one if it is whole, else the bundled one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.loading import load, load_folder
from matcher.catalogue.packages import read_package
from matcher.errors import InputError
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.store.peek import Peek
    from matcher.store.records import StoredPackage

_BUNDLED = "Katalogen som fulgte med programmet, brukes så lenge."


@dataclass(frozen=True, slots=True)
class InUse:
    """The catalogue to work with, and what a person should know about the choice, if anything."""

    catalogue: Catalogue
    notice: str | None = None
    imported: bool = False


def catalogue_in_use(seen: Peek) -> InUse:
    """Return the catalogue for what was found at the start.

    Raises CatalogueError only where the bundled catalogue itself is broken.
    """
    if seen.package is not None:
        imported = _imported(seen.package)
        if imported is not None:
            return InUse(imported, imported=True)
        notice = f"Den innhentede katalogen «{seen.package.version}» kan ikke leses. {_BUNDLED} "
        return InUse(load_folder(bundled_catalogue()), notice + "Hent den inn på nytt.")
    catalogue = load_folder(bundled_catalogue())
    # An imported catalogue may be behind a database that cannot be read: say what is used.
    return InUse(catalogue, None if seen.state.readable else f"{seen.message} {_BUNDLED}")


def _imported(package: StoredPackage) -> Catalogue | None:
    """Return the catalogue of a package if its files add up to what was imported."""
    try:
        catalogue = load(read_package(package.content))
    except InputError:
        return None
    return catalogue if catalogue.hash == package.hash else None
