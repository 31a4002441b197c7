"""One line of a batch: what may stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.documents import brief, iso_day
from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


KEYS = frozenset(("id", "line", "facts", "accept_likely", "as_of"))


def checked(job: object) -> Mapping[str, Any]:
    """Return a job with nothing in it but what is known. Raises InputError."""
    if not isinstance(job, dict):
        raise InputError([Message("her ventes ett JSON-objekt på hver linje.")])
    checks = (
        ("line", isinstance(job.get("line", ""), str)),
        ("facts", isinstance(job.get("facts", {}), dict)),
        ("accept_likely", isinstance(job.get("accept_likely", False), bool)),
        ("as_of", "as_of" not in job or day_of(job["as_of"]) is not None),
    )
    wrong = [*sorted(map(brief, job.keys() - KEYS)), *(name for name, fine in checks if not fine)]
    if wrong:
        raise InputError(
            [Message("{name}: ukjent felt eller feil verdi.", name=name) for name in wrong]
        )
    return job


def day_of(written: object) -> date | None:
    return iso_day(written) if isinstance(written, str) else None
