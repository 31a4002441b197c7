"""The catalogue in use as it was built, kept beside the database for the next start.

The database says which bytes the form has; any others, and a form of other files or of another
edition of the program, are as good as none: then the files themselves are read. Whoever can write
both can have written both, so what was built is held against the files once somebody can work
(`matcher/store/proved_form.py`).
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.digests import quick_digest
from matcher.late_dataclass import replace
from matcher.store.settings import CATALOGUE_FORM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.catalogue.catalogue_folder import KnownFiles
    from matcher.store.peek import Peek


_MOST = 30_000_000
"""Bytes; the form of the bundled catalogue has 0.7 million."""


def form_beside(database: Path) -> Path:
    """Return where the form is kept."""
    return database.with_name("catalogue-form.dat")


def ready_catalogue(seen: Peek, look: Callable[[], KnownFiles]) -> Catalogue | None:
    """Return the catalogue of files without its rule cases, where its form is kept and whole.

    `look` is what the files are known by. Raises what it raises.
    """
    if CATALOGUE_FORM not in seen.settings:
        return None
    try:
        raw = read_chosen(form_beside(seen.path), _MOST)
    except OSError:
        return None
    if quick_digest(raw).hexdigest() != seen.settings[CATALOGUE_FORM]:
        return None
    from matcher.catalogue import from_form

    return from_form(raw, look())


def form_of(catalogue: Catalogue, files: Mapping[str, bytes]) -> bytes | None:
    """Return the form of a catalogue of files; the same files give the same bytes.

    Whether somebody signed it stands beside the files and not in them.
    """
    from matcher.catalogue import as_form

    return as_form(replace(catalogue, unsigned=False), files)


def keep_form(seen: Peek, catalogue: Catalogue, files: Mapping[str, bytes]) -> dict[str, str]:
    """Keep the form of a catalogue, and return what the settings have to say of it.

    That is nothing where it could not be kept: the next start reads the files then.
    """
    from matcher.moved_files import put_in_place
    from matcher.store.backups import sweep

    raw = form_of(catalogue, files)
    if raw is None:
        return {}
    place = form_beside(seen.path)
    half = place.with_name(f"{place.name}.{os.getpid()}.halv")
    try:
        sweep(place.parent)
        half.write_bytes(raw)
        put_in_place(half, place)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        return {}
    return {CATALOGUE_FORM: quick_digest(raw).hexdigest()}
