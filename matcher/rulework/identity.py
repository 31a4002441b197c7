"""Who is working at the desk, and the words people write there."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from matcher.characters import text_fault
from matcher.messages import Message
from matcher.questions.idnumbers import contains_id_number
from matcher.rulework.records import DeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from matcher.store.store import Store

SETTING = "supervisor"
_LONGEST = 1_000
_NOBODY = Message(
    "Programmet får ikke vite hvem du er, og da kan ingen endring få navnet ditt. Ingenting er "
    "endret. Be IT om å sette innstillingen «supervisor»."
)


def identity(store: Store) -> Callable[[], str]:
    """Return how to find who is at the desk: a configured supervisor, or the system's user."""

    def who() -> str:
        return store.settings().get(SETTING) or system_user()

    return who


def system_user() -> str:
    """Return the operating system's user. Raises DeskError where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:
        raise DeskError(_NOBODY) from error


def same(one: str, other: str) -> bool:
    """Tell whether two names are of one person; Windows minds no capitals."""
    return one.casefold() == other.casefold()


def among(who: str, others: Iterable[str]) -> bool:
    """Tell whether somebody is one of several."""
    return any(same(who, other) for other in others)


def written(text: str, what: Message) -> str:
    """Return what a person wrote, without space around it. Raises DeskError if it cannot stand.

    `what` it is begins the sentence that refuses it.
    """
    text = text.strip()
    if not text:
        raise DeskError(
            Message("{what} mangler. Ingenting er endret. Skriv noen ord og prøv igjen.", what=what)
        )
    if contains_id_number(text):
        raise DeskError(
            Message(
                "{what} ser ut til å ha et fødselsnummer. Det er ikke lagret. Ta bort nummeret og "
                "prøv igjen.",
                what=what,
            )
        )
    if fault := text_fault(text, _LONGEST):
        raise DeskError(
            Message("{what} kan ikke lagres: {fault}. Skriv det på nytt.", what=what, fault=fault)
        )
    return text
