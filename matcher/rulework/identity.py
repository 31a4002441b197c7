"""Who is working at the desk, and the words people write there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.characters import text_fault
from matcher.messages import Message
from matcher.questions import contains_id_number
from matcher.rulework.records import DeskError
from matcher.store.account import account

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.store import Store

SETTING = "supervisor"
_LONGEST = 1_000


def identity(store: Store) -> Callable[[], str]:
    """Return how to find who is at the desk: the account, under the name that was set up for it.

    A setting anybody can write may rename somebody, but it makes nobody another person: the
    account stands beside the name.
    """

    def who() -> str:
        name, system = store.settings().get(SETTING), account()
        return f"{name} ({system.replace(' (', ', ').rstrip(')')})" if name else system

    return who


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
