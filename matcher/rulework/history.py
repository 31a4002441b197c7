"""The history of the desk in words, as a file others can keep, and the proof that it is whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from matcher.rulework.event_kinds import event_message
from matcher.rulework.verification import verify

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.rulework.session import Session
    from matcher.store import Event

FORMAT = 1


class History:
    """Every event at the desk, from the first one on."""

    def __init__(self, session: Session) -> None:
        """Read the history of a session's database."""
        self._session = session

    def events(self) -> tuple[Event, ...]:
        """Return every event, the first one first."""
        return self._session.store.history()

    def verify(self) -> None:
        """Raise DeskError where something is not as it was written, or not approved by another."""
        verify(self._session, self.events())

    def export(self, form: Literal["json", "text"]) -> str:
        """Return the history to keep elsewhere."""
        return _exported(self.events(), form)


def _exported(events: Sequence[Event], form: Literal["json", "text"]) -> str:
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
        **({"bound": event.bound} if event.bound else {}),
    }


def _lines(events: Sequence[Event]) -> Iterable[str]:
    yield f"Historikk for tiltakskatalogen. Antall hendelser: {len(events)}, den eldste først."
    for event in events:
        about = ", ".join(event.programs)
        version = f" (versjon {event.version})" if event.version else ""
        yield ""
        yield f"{event.number}. {event.at:%d.%m.%Y kl. %H.%M} – {event.who}"
        yield f"   {event_message(event)}{version}{': ' if about else ''}{about}"
        if event.why:
            yield f"   Begrunnelse: {event.why}"
        yield f"   Kontroll: {event.hash}"
