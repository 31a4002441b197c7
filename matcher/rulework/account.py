"""The account somebody works under, told by the system itself; no variable can change it."""

from __future__ import annotations

import sys

from matcher.messages import Message
from matcher.rulework.records import DeskError

_NOBODY = Message(
    "Programmet får ikke vite hvem du er, og da kan ingen endring få navnet ditt. Ingenting er "
    "endret. Be IT om å gi deg en egen konto på maskinen."
)


def account() -> str:
    """Return the account of the effective user. Raises DeskError where the system knows none.

    On Windows with its domain and, in brackets, its security identifier: an account may be
    deleted and another made with its name.
    """
    try:
        return _account()
    except (OSError, KeyError, ImportError) as error:
        raise DeskError(_NOBODY) from error


def _account() -> str:
    if sys.platform == "win32":
        from matcher.rulework.windows_account import name_and_sid

        name, sid = name_and_sid()
        return f"{name} ({sid})"
    import os
    import pwd

    return pwd.getpwuid(os.geteuid()).pw_name
