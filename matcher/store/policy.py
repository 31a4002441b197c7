r"""What IT has decided for a machine: nobody who works there can change it.

Linux and macOS: `/etc/tiltaksfinner/policy.json`. Windows: the values of
`HKLM\SOFTWARE\Policies\Tiltaksfinner`. What neither names is as in the policy that came with the
program. No variable moves them: whoever can set one could choose their own.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.store.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping


class PolicyOrigin(StrEnum):
    """Who decided a setting; the value is the word for it."""

    POLICY = "policy, låst"
    ENVIRONMENT = "miljøvariabel"
    STORED = "lagret"


@dataclass(frozen=True, slots=True)
class ChosenPolicy:
    """A setting and who decided it."""

    value: str
    origin: PolicyOrigin


WATCHED = "watched_folder"
RULES: Mapping[str, str] = {
    "unsigned_catalogues": "allow|refuse",
    "least_number": "[0-9]{1,9}",  # of a signed catalogue
    "trusted_root": ".{1,300}",  # the file with the first root of the district's keys
    WATCHED: ".{1,300}",  # where new catalogues come
}
"""What only a policy can hold, each with the pattern of its values."""
_REGISTRY = r"SOFTWARE\Policies\Tiltaksfinner"
_LARGEST = 100_000


def shipped_folder() -> Path:
    """Return the folder of the policy, and of the root, that came with the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "trust"


def machine_file() -> Path:
    """Return the policy of the machine, where it is a file."""
    return Path("/etc/tiltaksfinner/policy.json")


def machine_policy() -> Mapping[str, str]:
    """Return what is decided for this machine; a file that cannot be read decides nothing."""
    if sys.platform == "win32":
        return _known(_registry())
    return _known(_read(machine_file()))


def policy() -> Mapping[str, str]:
    """Return all that is decided: for this machine, or else by what came with the program."""
    return {**_shipped(), **machine_policy()}


def chosen(stored: Mapping[str, str]) -> dict[str, ChosenPolicy]:
    """Return every setting that anybody has decided: policy before environment before stored.

    A variable is named as the setting: `TILTAKSFINNER_THEME`.
    """
    found = {key: ChosenPolicy(value, PolicyOrigin.STORED) for key, value in _known(stored).items()}
    named = {key: os.environ.get(f"TILTAKSFINNER_{key.upper()}", "") for key in SETTINGS}
    given = {key: value for key, value in named.items() if value}
    found |= {
        key: ChosenPolicy(value, PolicyOrigin.ENVIRONMENT) for key, value in _known(given).items()
    }
    decided = ((key, value) for key, value in policy().items() if key in SETTINGS)
    return found | {key: ChosenPolicy(value, PolicyOrigin.POLICY) for key, value in decided}


def in_effect(stored: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that are in effect."""
    return {key: setting.value for key, setting in chosen(stored).items()}


def to_keep(values: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that are a user's own: what is decided elsewhere is not stored."""
    elsewhere = chosen({})
    return {key: value for key, value in values.items() if key not in elsewhere}


def watched_folder() -> Path | None:
    """Return where catalogues come by themselves; None where nobody has said.

    The policy says it, or else the environment (`TILTAKSFINNER_WATCHED_FOLDER`).
    """
    named = policy().get(WATCHED) or os.environ.get(f"TILTAKSFINNER_{WATCHED.upper()}", "")
    return Path(named) if _known({WATCHED: named}) else None


def may_be_unsigned() -> bool:
    """Tell whether a catalogue that nobody signed may be taken in."""
    decided = machine_policy().get("unsigned_catalogues")
    if decided is None and (root_is_named() or first_root() is not None):
        return False  # a district with keys uses them, also while the root cannot be read
    return (decided or _shipped().get("unsigned_catalogues")) == "allow"


def root_is_named() -> bool:
    """Tell whether the policy names a file with the first root of the district's keys."""
    return "trusted_root" in policy()


def first_root() -> bytes | None:
    """Return the first root of the district's keys; None where it has none, or it is not read."""
    named = policy().get("trusted_root")
    try:
        return (Path(named) if named else shipped_folder() / "root.json").read_bytes()
    except OSError:
        return None


@cache
def _shipped() -> Mapping[str, str]:
    return _known(_read(shipped_folder() / "policy.json"))


def _read(path: Path) -> object:
    try:
        with path.open("rb") as file:
            return parse_strict(file.read(_LARGEST).decode())
    except (OSError, UnicodeDecodeError, InputError):
        return {}


def _known(values: object) -> Mapping[str, str]:
    patterns = {**SETTINGS, **RULES}
    pairs = values.items() if isinstance(values, dict) else ()
    return {
        key: value
        for key, value in pairs
        if isinstance(value, str) and key in patterns and re.fullmatch(patterns[key], value)
    }


def _registry() -> object:
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY) as key:
                for place in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, place)
                    found[name] = value
        except OSError:
            return {}
    return found
