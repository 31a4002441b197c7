"""The history of the desk in words, as a file others can keep, and the proof that it is whole."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

from matcher.messages import Message, as_message
from matcher.rulework.records import DeskError
from matcher.store.chain import first_broken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.store.chain import Event
    from matcher.store.records import StoredVersion

FORMAT = 1


class What(StrEnum):
    """What can happen at the desk."""

    STARTED = "started"
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


SAID = {
    What.STARTED: Message("Begynte på et utkast"),
    What.REOPENED: Message("Endret et utkast som var sendt inn eller godkjent"),
    What.REBASED: Message("Tok utkastet videre fra en nyere versjon"),
    What.BROUGHT_BACK: Message("Hentet fram utkastet slik det var før"),
    What.SUBMITTED: Message("Sendte inn til godkjenning"),
    What.APPROVED: Message("Godkjente"),
    What.SENT_BACK: Message("Sendte tilbake"),
    What.DISCARDED: Message("Forkastet utkastet"),
    What.ADOPTED: Message("Tok katalogen som grunnlag"),
    What.PUBLISHED: Message("Publiserte"),
    What.CARRIED: Message("Førte endringen inn i en versjon som gjelder senere"),
    What.ROLLED_BACK: Message("Foreslo å gå tilbake til en tidligere versjon"),
    What.CONFIRMED: Message("Bekreftet at opplysningene stemmer"),
    What.REPORTED: Message("Hentet inn en melding"),
    What.SETTLED: Message("Gjorde ferdig en melding"),
}


def said(event: Event) -> Message:
    """Return what happened; an unknown word from a newer program stands as it is."""
    return SAID[What(event.what)] if event.what in set(What) else as_message(event.what)


def verify(events: Sequence[Event], versions: Iterable[StoredVersion]) -> None:
    """Raise DeskError where an event was changed, or a version is not told of."""
    if broken := first_broken(events):
        raise DeskError(
            Message(
                "Historikken er ikke slik den ble skrevet: hendelse {number} stemmer ikke. Den er "
                "ikke rørt. Ta vare på databasen og kopiene, og si fra til IT.",
                number=broken,
            )
        )
    told = {(event.version, event.content) for event in events}
    for version in versions:
        if (version.name, version.hash) not in told:
            raise DeskError(
                Message(
                    "Historikken er ikke hel: versjon «{version}» er ikke nevnt i den. Ingenting "
                    "er rørt. Ta vare på databasen og kopiene, og si fra til IT.",
                    version=version.name,
                )
            )


def exported(events: Sequence[Event], form: Literal["json", "text"]) -> str:
    """Return the history as JSON with all that is needed to prove the chain, or as plain text."""
    if form == "json":
        data = {"format": FORMAT, "events": [_data(event) for event in events]}
        return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return "\n".join(_lines(events)) + "\n"


def _data(event: Event) -> dict[str, Any]:
    return {
        "number": event.number,
        "at": event.at.isoformat(),
        "who": event.who,
        "what": event.what,
        "programs": list(event.programs),
        "version": event.version,
        "why": event.why,
        "content": event.content,
        "hash": event.hash,
        "previous": event.previous,
    }


def _lines(events: Sequence[Event]) -> Iterable[str]:
    yield f"Historikk for tiltakskatalogen. Antall hendelser: {len(events)}, den eldste først."
    for event in events:
        about = ", ".join(event.programs)
        version = f" (versjon {event.version})" if event.version else ""
        yield ""
        yield f"{event.number}. {event.at:%d.%m.%Y kl. %H.%M} – {event.who}"
        yield f"   {said(event)}{version}{': ' if about else ''}{about}"
        if event.why:
            yield f"   Begrunnelse: {event.why}"
        yield f"   Kontroll: {event.hash}"
