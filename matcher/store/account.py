"""The account somebody works under, told by the system itself; no variable can change it."""

from __future__ import annotations

import sys

from matcher.errors import MatcherError
from matcher.messages import Message

_NOBODY = Message(
    "Programmet får ikke vite hvem du er, og da kan ingen endring få navnet ditt. Ingenting er "
    "endret. Be IT om å gi deg en egen konto på maskinen."
)


class NobodyError(MatcherError):
    """The system does not tell who is there."""


def account() -> str:
    """Return the account of the effective user. Raises NobodyError where the system knows none.

    On Windows with its domain and, in brackets, its security identifier: an account may be
    deleted and another made with its name.
    """
    try:
        return _account()
    except (OSError, KeyError, ImportError) as error:
        raise NobodyError(_NOBODY) from error


def _account() -> str:
    if sys.platform == "win32":
        from matcher.store.windows_account import name_and_sid

        name, sid = name_and_sid()
        return f"{name} ({sid})"
    import os
    import pwd

    return pwd.getpwuid(os.geteuid()).pw_name
