"""Which catalogue the program works with: the imported one if it is whole, else the bundled one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.catalogue.loading import load, read_folder
from matcher.catalogue.packages import read_package
from matcher.errors import InputError
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.store.peek import Peek
    from matcher.store.records import StoredPackage

_BUNDLED = "Katalogen som fulgte med programmet, brukes så lenge."


@dataclass(frozen=True, slots=True)
class InUse:
    """The catalogue to work with and the files it came from.

    `notice` is what a person should know about the choice, if anything.
    """

    catalogue: Catalogue
    files: Mapping[str, bytes] = field(repr=False)
    imported: bool
    notice: str | None = None


def catalogue_in_use(seen: Peek, *, cases: bool = True) -> InUse:
    """Return the catalogue for what was found at the start.

    Without `cases` the rule cases are left unread, which halves the time. Raises CatalogueError
    only where the bundled catalogue itself is broken.
    """
    notice = None
    if seen.package is not None:
        if found := _imported(seen.package, cases=cases):
            return found
        broken = f"Den innhentede katalogen «{seen.package.version}» kan ikke leses."
        notice = f"{broken} {_BUNDLED} Hent den inn på nytt."
    elif not seen.state.readable:
        # There may be an imported catalogue in there: say what is used in its place.
        notice = f"{seen.message} {_BUNDLED}"
    files = read_folder(bundled_catalogue())
    return InUse(load(files, cases=cases), files, imported=False, notice=notice)


def _imported(package: StoredPackage, *, cases: bool) -> InUse | None:
    """Return the catalogue of a package if its files add up to what was imported."""
    try:
        files = read_package(package.content)
        catalogue = load(files, cases=cases)
    except InputError:
        return None
    return InUse(catalogue, files, imported=True) if catalogue.hash == package.hash else None
