"""Whether a catalogue that was built from the kept form is the one its files give, word for word.

Whoever can write the form can write what the settings say of it. So the files are read, and what
they give is compared with what is shown.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.moved_files import put_in_place
from matcher.store.active import catalogue_in_use
from matcher.store.peek import peek
from matcher.store.ready_catalogue import form_beside
from matcher.store.settings import CATALOGUE_FORM

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.store.active import InUse
    from matcher.store.peek import Peek

ASIDE = "catalogue-form-avvik.dat"
UNLIKE = Message(
    "Katalogen som lå klar fra forrige gang, var ikke slik filene sier. Nå vises det filene sier. "
    "Se over svar og liste på nytt, og si fra til IT: «{name}» ligger i datamappen.",
    name=ASIDE,
)


def differing(seen: Peek, shown: Catalogue) -> InUse | None:
    """Return the catalogue as its files give it, where the one that is shown is another.

    Takes as long as reading them, and again: never on the window's own thread.
    """
    from matcher.catalogue.likeness import alike

    used = catalogue_in_use(seen, cases=False)
    return None if alike(shown, used.catalogue) else used


def form_fault(database: Path, day: date) -> Message | None:
    """Tell that the next start would build another catalogue than the files give, if so."""
    seen = peek(database, mend=False, day=day)
    if CATALOGUE_FORM not in seen.settings:
        return None
    built = catalogue_in_use(seen, cases=False, kept=True)
    if not built.ready or differing(seen, built.catalogue) is None:
        return None
    return Message(
        "Katalogen som ligger klar til neste start («{name}»), er ikke slik filene sier. "
        "Ingenting er rørt. Ta vare på datamappen, og si fra til IT.",
        name=form_beside(database).name,
    )


def set_form_aside(seen: Peek) -> None:
    """Let no start use the form again, and keep it for whoever looks into it."""
    place = form_beside(seen.path)
    with suppress(OSError):
        put_in_place(place, place.with_name(ASIDE))
