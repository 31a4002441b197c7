"""The catalogue a start works with: built from the kept form, and then held against the files."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from matcher.errors import ODD
from matcher.late_dataclass import replace
from matcher.store.active import catalogue_in_use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matcher.catalogue import Catalogue
    from matcher.messages import Message
    from matcher.store.active import InUse
    from matcher.store.peek import Peek

_T = TypeVar("_T")


class CatalogueAtStart:
    """Knows what the catalogue was made of. Only for the background, but for `blamed`."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.ready = ""
        """The hash of the catalogue whose form is kept for the next start."""

        self.unproved: Peek | None = None
        """What it was built of, until that is known to be what the files say."""

        self._shown: Catalogue | None = None

    def read(self, found: Peek, begin: Callable[[Catalogue], _T]) -> tuple[InUse, _T]:
        """Return the catalogue in use and what is begun with it."""
        used = catalogue_in_use(found, cases=False, kept=True)
        try:
            begun = begin(used.catalogue)
        except ODD:
            if not used.ready:
                raise
            # A form that was not written here may be anything.
            used = _of_files(found)
            begun = begin(used.catalogue)
        if used.ready:
            self.ready, self.unproved = used.catalogue.hash, found
            self._shown = used.catalogue
        return used, begun

    def right(self) -> tuple[Catalogue, Message] | None:
        """Return the catalogue of the files where the one in use is another, and what to say.

        Takes as long as to read the files, and more.
        """
        from matcher.catalogue.later_fields import bring
        from matcher.store.proved_form import UNLIKE, differing

        if self.unproved is None or self._shown is None:
            return None
        # First, before the window asks for it.
        bring()
        used = differing(self.unproved, self._shown)
        if used is not None:
            self._give_up()
        self.unproved = self._shown = None
        return None if used is None else (used.catalogue, UNLIKE)

    @contextmanager
    def blamed(self) -> Iterator[None]:
        """Let the next start do without the form where making the window of it fails."""
        try:
            yield
        except ODD:
            self._give_up()
            raise

    def _give_up(self) -> None:
        from matcher.store.proved_form import set_form_aside

        if self.unproved is not None:
            set_form_aside(self.unproved)
            self.ready = ""


def _of_files(found: Peek) -> InUse:
    from matcher.messages import joined
    from matcher.store.proved_form import UNLIKE, set_form_aside

    set_form_aside(found)
    used = catalogue_in_use(found, cases=False)
    return replace(used, notice=joined([UNLIKE, *([used.notice] if used.notice else [])], " "))
