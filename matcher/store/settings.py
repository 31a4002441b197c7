r"""The settings there are. Each takes only the values of its pattern: free text cannot be saved.

A pattern must never be wide enough for an answer, a name or a number of somebody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Setting:
    """What one setting may hold, as a regular expression, and what it is until somebody says."""

    pattern: str
    default: str

    def allows(self, value: str) -> bool:
        """Tell whether a value may be kept."""
        return re.fullmatch(self.pattern, value) is not None


_YES_NO = "yes|no"
_SECONDS = "[0-9]{1,3}"

SETTINGS: Mapping[str, Setting] = {
    "language": Setting("nb|nn|en", "nb"),
    "theme": Setting("system|light|dark|high_contrast", "system"),
    "text_size": Setting("1[0-9]{2}|200", "100"),  # percent
    "compact": Setting(_YES_NO, "no"),
    "welcomed": Setting(_YES_NO, "no"),
    "window": Setting("(-?[0-9]{1,5},){2}[0-9]{1,5},[0-9]{1,5}(,maximized)?|", ""),  # x, y, w, h
    "panes": Setting("([0-9]{1,4},){1,3}[0-9]{1,4}|", ""),  # pixels
    "blank_after": Setting(_SECONDS, "60"),
    "wipe_after": Setting(_SECONDS, "120"),
    "clear_clipboard_after": Setting(_SECONDS, "60"),
}


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
    return key in SETTINGS and SETTINGS[key].allows(value)


@dataclass(slots=True)
class Settings:
    """The settings in use. What is chosen holds for this run whether or not it could be saved."""

    stored: Mapping[str, str]
    save: Callable[[Mapping[str, str]], None]
    _unsaved: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> str:
        """Return a setting; KeyError if there is none of that name."""
        default = SETTINGS[key].default
        return self._unsaved.get(key, self.stored.get(key, default))

    def put(self, **values: str) -> None:
        """Choose settings and save them, together with those that could not be saved before.

        Raises ValueError for what no setting may hold, and StoreError where saving failed; the
        choice then holds until the program ends, or until a later save succeeds.
        """
        refuse_unknown(values)
        self._unsaved |= values
        waiting = dict(self._unsaved)
        self.save(waiting)
        self.stored = {**self.stored, **waiting}
        self._unsaved = {k: v for k, v in self._unsaved.items() if waiting.get(k) != v}
