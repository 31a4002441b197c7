"""Which catalogue the program works with: one published or imported here, or the bundled one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue import read_folder
from matcher.catalogue.catalogue_folder import glance, glance_at
from matcher.errors import InputError
from matcher.late_dataclass import dataclass, field, replace
from matcher.messages import Message, joined
from matcher.store.backups import backups_of
from matcher.store.paths import bundled_catalogue
from matcher.store.ready_catalogue import ready_catalogue
from matcher.store.settings import CATALOGUE_READ

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue
    from matcher.store.peek import Peek

_BUNDLED = Message("Katalogen som fulgte med programmet, brukes så lenge.")


@dataclass(frozen=True, slots=True)
class InUse:
    """The catalogue to work with and the files it came from: none where it was built of its form.

    `notice` is what a person should know about the choice, if anything.
    """

    catalogue: Catalogue
    files: Mapping[str, bytes] = field(repr=False)
    imported: bool
    notice: Message | None = None
    published: bool = False
    """Whether it is a version that was published at this machine's desk."""
    ready: bool = False
    """Whether it was built from the form that the last end kept of it."""


def catalogue_in_use(seen: Peek, *, cases: bool = True, kept: bool = False) -> InUse:
    """Return the catalogue for what was found at the start.

    Without `cases` the rule cases are left unread, which halves the time. What the settings say
    was read without a problem before is not looked at again. `kept` is for the start alone: it
    takes the form that was kept, and holds it against the files when somebody can work. Raises
    CatalogueError only where the bundled catalogue itself is broken.
    """
    kept = kept and not cases
    notice = not_as_told(seen)
    if seen.version is not None:
        if found := _from(seen, seen.content, seen.version.hash, cases=cases, kept=kept):
            catalogue, files, ready = found
            adopted = seen.version.adopted
            return InUse(catalogue, files, adopted, notice, published=True, ready=ready)
        # An older version could say something that is no longer so: better what all have.
        notice = Message(
            "Katalogversjonen «{version}» er skadet og kan ikke leses. {bundled}",
            version=seen.version.name,
            bundled=_BUNDLED,
        )
    elif seen.package is not None:
        if found := _from(seen, seen.package.content, seen.package.hash, cases=cases, kept=kept):
            catalogue, files, ready = found
            notice = notice or _newer_than(catalogue)
            if not seen.package.signed_by:
                catalogue = replace(catalogue, unsigned=True)
            return InUse(catalogue, files, imported=True, notice=notice, ready=ready)
        notice = Message(
            "Den innhentede katalogen «{version}» kan ikke leses. {bundled} Hent den inn på nytt.",
            version=seen.package.version,
            bundled=_BUNDLED,
        )
    elif not seen.state.readable:
        # There may be an imported catalogue in there: say what is used in its place.
        notice = joined([seen.message, _BUNDLED], " ")
    if kept and (built := ready_catalogue(seen, lambda: glance_at(bundled_catalogue()))):
        return InUse(built, {}, imported=False, notice=notice, ready=True)
    files = read_folder(bundled_catalogue())
    catalogue, _, _ = _loaded(seen, files, cases=cases, kept=False)
    return InUse(catalogue, files, imported=False, notice=notice)


_Loaded: TypeAlias = "tuple[Catalogue, Mapping[str, bytes], bool]"
"""A catalogue, its files, and whether it was made of the form that was kept of it."""


def _loaded(seen: Peek, files: Mapping[str, bytes], *, cases: bool, kept: bool) -> _Loaded:
    """Return the catalogue of files: in the form that was kept of it, or read from them."""
    if kept and (ready := ready_catalogue(seen, lambda: glance(files))):
        return ready, {}, True
    from matcher.catalogue import load  # it takes as long to import as to read the files

    return load(files, cases=cases, known=seen.settings.get(CATALOGUE_READ, "")), files, False


def not_as_told(seen: Peek) -> Message | None:
    """Tell that a catalogue is passed over because the history does not tell of it as it is."""
    if not seen.untold:
        return None
    return Message(
        "Katalogversjonen «{version}» er ikke slik historikken sier at den ble tatt i bruk. Den "
        "brukes ikke. Si fra til IT.",
        version=seen.untold[0],
    )


def _newer_than(catalogue: Catalogue) -> Message | None:
    """Tell that a new edition of the program brought a newer catalogue than an imported one."""
    try:
        head = json.loads((bundled_catalogue() / "catalogue.json").read_bytes())
        version, published = str(head["version"]), str(head["published"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if published <= catalogue.published:
        return None
    return Message(
        "Programmet har med en nyere katalog ({newer}) enn den som er i bruk ({version}). Ta den i "
        "bruk fra menyen Fil, eller be fagansvarlig om en ny.",
        newer=version,
        version=catalogue.version,
    )


def _from(seen: Peek, content: bytes, digest: str, *, cases: bool, kept: bool) -> _Loaded | None:
    """Return the catalogue with a hash from the database, or from a copy where it has gone bad."""
    if found := _whole(seen, content, digest, cases=cases, kept=kept):
        return found
    from matcher.store.soundness import content_of

    copied = content_of((copy.path for copy in backups_of(seen.path)), digest)
    return _whole(seen, copied, digest, cases=cases, kept=kept) if copied else None


def _whole(seen: Peek, content: bytes, digest: str, *, cases: bool, kept: bool) -> _Loaded | None:
    """Return the catalogue of a package and its files if they add up to what was stored."""
    from matcher.catalogue import read_package  # seldom needed, and brings zipfile

    try:
        files = read_package(content)
        found = _loaded(seen, files, cases=cases, kept=kept)
    except InputError:
        return None
    return found if found[0].hash == digest else None
