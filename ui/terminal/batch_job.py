"""One line of a batch: what may stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.documents import brief, iso_day, meant
from matcher.errors import InputError
from matcher.messages import Message, advice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date


KEYS = ("id", "line", "facts", "accept_likely", "as_of")


def checked(job: object) -> Mapping[str, Any]:
    """Return a job with nothing in it but what is known. Raises InputError."""
    if not isinstance(job, dict):
        raise InputError([Message("her ventes ett JSON-objekt på hver linje.")])
    unknown = [
        advice(
            Message("{name}: ukjent felt", name=brief(name)),
            meant(name, KEYS) or Message("feltene er {fields}.", fields=", ".join(KEYS)),
        )
        for name in sorted(job.keys() - set(KEYS))
    ]
    wrong = [
        advice(
            Message("{name}: «{value}» kan ikke brukes", name=name, value=brief(job[name])),
            Message("her ventes {what}.", what=what),
        )
        for name, (fine, what) in _EXPECTED.items()
        if name in job and not fine(job[name])
    ]
    if unknown or wrong:
        raise InputError([*unknown, *wrong])
    return job


def day_of(written: object) -> date | None:
    return iso_day(written) if isinstance(written, str) else None


_EXPECTED: Mapping[str, tuple[Callable[[object], bool], Message]] = {
    "line": (lambda value: isinstance(value, str), Message("en tekst")),
    "facts": (lambda value: isinstance(value, dict), Message("et objekt med svar")),
    "accept_likely": (lambda value: isinstance(value, bool), Message("true eller false")),
    "as_of": (lambda value: day_of(value) is not None, Message("en dato, ÅÅÅÅ-MM-DD")),
}
"""What the fields of a job hold."""
