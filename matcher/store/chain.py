"""The history of the desk as a chain: each event carries the hash of the one before it.

Nobody can change, remove or put in an event without every later hash being wrong. The rule is
written down here and nowhere else, so that an exported history can be checked by others too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from matcher.digests import sha256
from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

START = "0" * 64
"""What the first event has as the hash of the one before it."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that is to be written into the history; `content` is the hash of what it was about.

    `what` is one of the words the desk knows; `why` is what the person wrote. `bound` is a hash of
    all else that is stored of it: the columns of a version, the state of a draft.
    """

    at: datetime
    who: str
    what: str
    programs: tuple[str, ...] = ()
    version: str = ""
    why: str = ""
    content: str = ""
    bound: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, in its place in the chain."""

    number: int
    at: datetime
    who: str
    what: str
    programs: tuple[str, ...]
    version: str
    why: str
    hash: str
    previous: str
    content: str = ""
    bound: str = ""


def linked(happening: Happening, last: Event | None) -> Event:
    """Return an event that follows the last one."""
    number, previous = (last.number + 1, last.hash) if last else (1, START)
    return Event(
        number=number,
        at=happening.at,
        who=happening.who,
        what=happening.what,
        programs=happening.programs,
        version=happening.version,
        why=happening.why,
        hash=digest(number, happening, previous),
        previous=previous,
        content=happening.content,
        bound=happening.bound,
    )


def digest(number: int, happening: Happening | Event, previous: str) -> str:
    """Return the SHA-256 of all fields but the hash, as JSON with sorted keys, no spaces, UTF-8.

    Events of older releases bind nothing else; theirs is without that field.
    """
    fields = {
        "number": number,
        "at": happening.at.isoformat(),
        "who": happening.who,
        "what": happening.what,
        "programs": list(happening.programs),
        "version": happening.version,
        "why": happening.why,
        "content": happening.content,
        "previous": previous,
        **({"bound": happening.bound} if happening.bound else {}),
    }
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def first_broken(events: Iterable[Event]) -> int | None:
    """Return the number of the first event that is not what was written; None if all are."""
    previous = START
    for number, event in enumerate(events, start=1):
        whole = event.number == number and event.previous == previous
        if not whole or event.hash != digest(number, event, previous):
            return number
        previous = event.hash
    return None
