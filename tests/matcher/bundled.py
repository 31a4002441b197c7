"""The catalogue that comes with the program, loaded once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


@cache
def bundled() -> Catalogue:
    """Return the bundled catalogue with its rule cases."""
    return load_folder(bundled_catalogue())
