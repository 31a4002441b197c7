"""Next year's amounts, the most certain change of all: an entry of the catalogue like others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from matcher.messages import Message
from matcher.rulework.entry_files import entry_in
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.identity import written
from matcher.rulework.records import DeskError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue.constants import Constant
    from matcher.rulework.entries import Entries
    from matcher.rulework.entry_files import EntryDraft
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session


@dataclass(frozen=True, slots=True)
class NewAmount:
    """An amount from a day on, and where it is from."""

    amount: int
    first: date
    source: str
    url: str = ""


def newest_amount(draft: EntryDraft) -> tuple[int, str]:
    """Return the amount of a changed constant that begins last, and its first day."""
    last = max(draft.data["values"], key=lambda value: str(value["from"]))
    return int(last["amount"]), str(last["from"])


def newest_source(draft: EntryDraft) -> str:
    """Return where that amount is from, as a title and an address; empty where nobody said."""
    last = max(draft.data["values"], key=lambda value: str(value["from"]))
    source = last.get("source") or {}
    return " – ".join(str(source[part]) for part in ("title", "url") if source.get(part))


def with_amount(constant: Mapping[str, Any], new: NewAmount) -> dict[str, Any]:
    """Return a constant with an amount more, or another from the same day on."""
    source = {"title": new.source, **({"url": new.url} if new.url else {})}
    value = {"amount": new.amount, "from": new.first.isoformat(), "source": source}
    kept = [each for each in constant["values"] if each["from"] != value["from"]]
    values = sorted([*kept, value], key=lambda each: str(each["from"]))
    return {**constant, "values": values}


class Rates:
    """The dated amounts of the catalogue, and changes of them on their way."""

    def __init__(self, session: Session, entries: Entries) -> None:
        """Work in a session."""
        self._session, self._entries = session, entries

    def all(self) -> tuple[Constant, ...]:
        """Return every constant as it is published, or is to be."""
        return tuple(self._session.newest.constants.values())

    def used_by(self, constant: str) -> tuple[str, ...]:
        """Return the programs whose rule asks for a constant."""
        return self._entries.uses(EntryKind.RATE, constant)[0]

    def waiting(self) -> tuple[EntryDraft, ...]:
        """Return what was proposed and is not published."""
        return tuple(one for one in self._entries.waiting() if one.kind is EntryKind.RATE)

    def propose(self, constant: str, new: NewAmount, reason: str) -> EntryDraft:
        """Send in an amount from a day on, to be approved by another. Raises DeskError."""
        known = entry_in(self._session.head.files, EntryKind.RATE.key(constant))
        if known is None:
            raise DeskError(
                Message("Det finnes ingen sats «{name}». Ingenting er endret.", name=constant[:80])
            )
        named = replace(new, source=written(new.source, Message("Kilden")))
        return self._entries.propose(EntryKind.RATE, with_amount(known, named), reason)

    def propose_new(
        self, constant: str, names: Mapping[str, str], new: NewAmount, reason: str
    ) -> EntryDraft:
        """Send in a constant that is not there yet, with its first amount. Raises DeskError."""
        if entry_in(self._session.head.files, EntryKind.RATE.key(constant)) is not None:
            raise DeskError(
                Message("Det finnes alt en sats «{name}». Ingenting er endret.", name=names["nb"])
            )
        named = replace(new, source=written(new.source, Message("Kilden")))
        begun = {"id": constant, "name": dict(names), "values": []}
        return self._entries.propose(EntryKind.RATE, with_amount(begun, named), reason)

    def approve(self, seen: EntryDraft) -> EntryDraft:
        """Approve what another proposed, as it was `seen`. Raises DeskError."""
        return self._entries.approve(seen)

    def withdraw(self, constant: str) -> None:
        """Throw a change away; that it was there stays in the history."""
        self._entries.withdraw(EntryKind.RATE.key(constant))

    def publish(self, constant: str, valid_from: date, reason: str) -> Version:
        """Publish an approved amount as a new version, in force from a day on: today or later.

        The amount itself begins on its own day; the version may well be in force before.
        """
        return self._entries.publish(EntryKind.RATE.key(constant), valid_from, reason)
