r"""The settings there are. Each takes only the values of its pattern: free text cannot be saved.

A pattern must never be wide enough for an answer, a name or a number of somebody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.languages import LANGUAGES
from matcher.store.seals import setting_seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_YES_NO = "yes|no"
_SECONDS = "[0-9]{1,3}"

CATALOGUE_READ = "catalogue_read"
"""The hash of the catalogue that this program read without a problem the last time."""

CATALOGUE_FORM = "catalogue_form"
"""The hash of the form in which that catalogue is kept for the next start."""

SETTINGS: Mapping[str, str] = {
    "language": "|".join(LANGUAGES),
    "theme": "system|light|dark|high_contrast",
    "text_size": "1[0-9]{2}|200",  # percent
    "compact": _YES_NO,
    "welcomed": _YES_NO,
    "window": "(-?[0-9]{1,5},){2}[0-9]{1,5},[0-9]{1,5}(,maximized)?|",  # x, y, w, h
    "panes": "([0-9]{1,4},){1,3}[0-9]{1,4}|",  # pixels
    # which groups of the list somebody folded or unfolded
    "folds": "((more|has|not_now|information)=(open|shut),?){0,4}",
    "blank_after": _SECONDS,
    "wipe_after": _SECONDS,
    "clear_clipboard_after": _SECONDS,
    "longest_text": "(1|2|4|8|16|32|64)k",  # thousands of characters that a case system takes
    CATALOGUE_READ: "[0-9a-f]{64}",
    CATALOGUE_FORM: "[0-9a-f]{64}",
    "supervisor": "fag(-[a-z]{2,20}){1,3}[0-9]{0,3}|",  # who works at the desk; not a client's name
}


def whole_settings(
    rows: Iterable[tuple[str, str, str]],
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the settings that are as they were written, and the names of those that are not.

    A row is a name, a value and the hash of both, empty where an earlier release wrote it. What a
    setting may hold says little of whether it is what somebody chose: 300 seconds may become 900.
    """
    found: dict[object, object] = {}
    spoiled = []
    for key, value, seal in rows:
        if seal and seal != setting_seal(key, value):
            spoiled.append(key)
        else:
            found[key] = value
    return known(found), tuple(sorted(spoiled))


def known(values: Mapping[object, object]) -> dict[str, str]:
    """Return the values that belong to a setting; the rest is left out in silence.

    For what comes from a file: another version of the program, or damage, may have put it there.
    """
    return {
        key: value
        for key, value in values.items()
        if isinstance(key, str) and isinstance(value, str) and _allowed(key, value)
    }


def refuse_unknown(values: Mapping[str, str]) -> None:
    """Raise ValueError, without quoting the value, if any is not one a setting may hold."""
    for key, value in values.items():
        if not _allowed(key, value):
            raise ValueError(f"not a value of the setting {key!r}")


def _allowed(key: str, value: str) -> bool:
    return key in SETTINGS and re.fullmatch(SETTINGS[key], value) is not None
