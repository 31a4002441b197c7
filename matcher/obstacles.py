"""Why the system would not read or write a file, in the words of whoever wanted it."""

from __future__ import annotations

import errno

from matcher.messages import Message, as_message

_FULL = Message("det er ikke plass til mer der")
_FORBIDDEN = Message("du har ikke tilgang")
_OBSTACLES = {
    errno.ENOENT: Message("mappen eller filen finnes ikke"),
    errno.EISDIR: Message("det er en mappe"),
    errno.ENXIO: Message("det er ikke en vanlig fil"),
    errno.ENOTDIR: Message("noe på veien dit er ikke en mappe"),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: Message("der kan ingenting skrives"),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.ENAMETOOLONG: Message("navnet er for langt"),
    errno.EIO: Message("det ligger på noe som ikke svarer"),
}


def obstacle(error: Exception) -> Message:
    """Return what was in the way.

    Python says it in English on Linux whatever the language is; what is rare stays as the system
    says it.
    """
    number = error.errno if isinstance(error, OSError) else None
    if number in _OBSTACLES:
        return _OBSTACLES[number]
    return as_message(getattr(error, "strerror", None) or type(error).__name__)
