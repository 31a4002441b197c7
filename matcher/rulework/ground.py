"""What a change is tried on: the newest catalogue, and in it all that waits beside programs.

A program can so ask a question that is proposed and not published yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue import CatalogueError, load
from matcher.rulework.entry_files import with_entries
from matcher.rulework.version_store import Content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.rulework.entry_files import EntryDraft


@dataclass(frozen=True, slots=True)
class Ground:
    """A catalogue with entries in it that wait; those it could not be read with are left out."""

    content: Content
    entries: tuple[EntryDraft, ...] = ()


def content_with(head: Content, entries: Sequence[EntryDraft]) -> Content | None:
    """Return a catalogue with entries as they are to be; None where it cannot be read so."""
    if not entries:
        return head
    files = with_entries(head.files, entries)
    try:
        return Content(load(files), files)
    except CatalogueError:
        return None


def ground_of(head: Content, entries: Sequence[EntryDraft]) -> Ground:
    """Return a catalogue with as many of the entries as it can be read with, in their order."""
    if (whole := content_with(head, entries)) is not None:
        return Ground(whole, tuple(entries))
    ground, left = Ground(head), list(entries)
    # One may need another that comes after it, so it is tried again as long as something fits.
    while fits := next(filter(None, (_more(head, ground, one) for one in left)), None):
        ground = fits
        left.remove(ground.entries[-1])
    return ground


def _more(head: Content, ground: Ground, entry: EntryDraft) -> Ground | None:
    entries = (*ground.entries, entry)
    content = content_with(head, entries)
    return Ground(content, entries) if content is not None else None
