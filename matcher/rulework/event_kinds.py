"""What can happen at the desk, and how it is told."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.messages import Message, as_message

if TYPE_CHECKING:
    from matcher.store import Event


class EventKind(StrEnum):
    """What can happen at the desk."""

    STARTED = "started"
    JOINED = "joined"
    REOPENED = "reopened"
    REBASED = "rebased"
    BROUGHT_BACK = "brought_back"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    DISCARDED = "discarded"
    ADOPTED = "adopted"
    PUBLISHED = "published"
    CARRIED = "carried"
    ROLLED_BACK = "rolled_back"
    CONFIRMED = "confirmed"
    REPORTED = "reported"
    SETTLED = "settled"
    BOUND = "bound"
    IMPORTED = "imported"
    KEPT = "kept"
    RETURNED = "returned"
    RESTORED = "restored"


SAID = {
    EventKind.STARTED: Message("Begynte på et utkast"),
    EventKind.JOINED: Message("Ble med på et utkast"),
    EventKind.REOPENED: Message("Endret et utkast som var sendt inn eller godkjent"),
    EventKind.REBASED: Message("Tok utkastet videre fra en nyere versjon"),
    EventKind.BROUGHT_BACK: Message("Hentet fram utkastet slik det var før"),
    EventKind.SUBMITTED: Message("Sendte inn til godkjenning"),
    EventKind.APPROVED: Message("Godkjente"),
    EventKind.SENT_BACK: Message("Sendte tilbake"),
    EventKind.DISCARDED: Message("Forkastet utkastet"),
    EventKind.ADOPTED: Message("Tok katalogen som grunnlag"),
    EventKind.PUBLISHED: Message("Publiserte"),
    EventKind.CARRIED: Message("Førte endringen inn i en versjon som gjelder senere"),
    EventKind.ROLLED_BACK: Message("Foreslo å gå tilbake til en tidligere versjon"),
    EventKind.CONFIRMED: Message("Bekreftet at opplysningene stemmer"),
    EventKind.REPORTED: Message("Hentet inn en melding"),
    EventKind.SETTLED: Message("Gjorde ferdig en melding"),
    EventKind.BOUND: Message("Bandt det som var lagret fra før, til historikken"),
    EventKind.IMPORTED: Message("Hentet inn en katalog"),
    EventKind.RETURNED: Message("Gikk tilbake til katalogen som var i bruk før"),
    EventKind.RESTORED: Message("Gikk tilbake til en sikkerhetskopi"),
    EventKind.KEPT: Message("Hentet inn en katalog som gjelder senere"),
}


def event_message(event: Event) -> Message:
    """Return what happened; an unknown word from a newer program stands as it is."""
    return SAID[EventKind(event.what)] if event.what in set(EventKind) else as_message(event.what)
