r"""What IT has decided for a machine: nobody who works there can change it.

Linux and macOS: `/etc/tiltaksfinner/policy.json`. Windows: the values of
`HKLM\SOFTWARE\Policies\Tiltaksfinner`. What neither names is as in the policy that came with the
program. No variable moves them: whoever can set one could choose their own. docs/settings.md has
every setting with who may decide it.
"""

from __future__ import annotations

import os
import re
import sys
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.late_dataclass import dataclass
from matcher.store.paths import data_folder
from matcher.store.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping


class PolicyOrigin(StrEnum):
    """Who decided a setting; the value is the word for it."""

    POLICY = "policy, låst"
    ENVIRONMENT = "miljøvariabel"
    FILE = "fil i datamappen"
    STORED = "lagret"


@dataclass(frozen=True, slots=True)
class ChosenPolicy:
    """A setting and who decided it."""

    value: str
    origin: PolicyOrigin

    @property
    def elsewhere(self) -> bool:
        """Whether the window cannot change it: it would be as before at the next start."""
        return self.origin is not PolicyOrigin.STORED


WATCHED, KEY_RING, LEAST = "watched_folder", "key_ring", "least_number"
_PATH = r"[^\x00-\x1f\x7f\ud800-\udc7f\udd00-\udfff]{1,300}"
"""What no system has in a path would end whoever looks there."""
RULES: Mapping[str, str] = {
    "unsigned_catalogues": "allow|refuse",
    LEAST: "[0-9]{1,9}",  # of a signed catalogue
    "trusted_root": _PATH,  # the file with the first root of the district's keys
    "kept_cases": "no|yes|passphrase",  # where a passphrase opens them, not the account
    "kept_cases_days": "[1-9]|[12][0-9]|30",
}
"""What only a policy can hold, each with the pattern of its values."""
_OF_CATALOGUES = frozenset({
    "policy", "policy: unsigned_catalogues", "policy: least_number", "policy: trusted_root",
})  # fmt: skip
PLACES: Mapping[str, str] = {
    WATCHED: _PATH,  # where new catalogues come
    KEY_RING: _PATH,  # the folder that says who may sign them
}
"""What a policy, the environment or a file can hold, but nobody chooses in the window."""
_REGISTRY = r"SOFTWARE\Policies\Tiltaksfinner"
_LARGEST, _LARGEST_ROOT = 100_000, 500_000


def shipped_folder() -> Path:
    """Return the folder of the policy, and of the root, that came with the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "trust"


def machine_file() -> Path:
    """Return the policy of the machine, where it is a file."""
    return Path("/etc/tiltaksfinner/policy.json")


def own_file() -> Path:
    """Return the file that a user, or who sets the machine up, may lay beside the database."""
    return data_folder() / "config.json"


def machine_policy() -> Mapping[str, str]:
    """Return what is decided for this machine; a file that cannot be read decides nothing."""
    return _known(_decided_here())


def policy() -> Mapping[str, str]:
    """Return all that is decided: for this machine, or else by what came with the program."""
    return {**_shipped(), **machine_policy()}


def faults() -> list[str]:
    """Return what is written in a policy, a variable or the file and decides nothing."""
    found = ["policy"] if _unreadable(machine_file()) else []
    found += [str(own_file().name)] if _unreadable(own_file()) else []
    for name, values, may in (
        ("policy", _decided_here(), {**SETTINGS, **RULES, **PLACES}),
        (own_file().name, _read(own_file()), {**SETTINGS, **PLACES}),
        ("miljøvariabel", _environment(), {**SETTINGS, **PLACES}),
    ):
        pairs = values.items() if isinstance(values, dict) else ()
        found += [f"{name}: {key}" for key, value in pairs if not _fits(key, value, may)]
    return found


def chosen(stored: Mapping[str, str]) -> dict[str, ChosenPolicy]:
    """Return every setting that anybody has decided.

    Policy goes before the environment (`TILTAKSFINNER_THEME`), that before `config.json` in the
    data folder, and that before what was chosen in the window.
    """
    layers = (
        (PolicyOrigin.STORED, stored),
        (PolicyOrigin.FILE, _read(own_file())),
        (PolicyOrigin.ENVIRONMENT, _environment()),
        (PolicyOrigin.POLICY, policy()),
    )
    found: dict[str, ChosenPolicy] = {}
    for origin, values in layers:
        known = _known(values, {**SETTINGS, **PLACES})
        found |= {key: ChosenPolicy(value, origin) for key, value in known.items()}
    return found


def in_effect(stored: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that are in effect."""
    return {key: setting.value for key, setting in chosen(stored).items() if key in SETTINGS}


def decided_elsewhere() -> dict[str, str]:
    """Return who has decided each setting that the window cannot change, in a word."""
    return {key: str(setting.origin) for key, setting in chosen({}).items() if key in SETTINGS}


def to_keep(values: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that are a user's own: what is decided elsewhere is not stored."""
    elsewhere = decided_elsewhere()
    return {key: value for key, value in values.items() if key not in elsewhere}


def watched_folder() -> Path | None:
    """Return where catalogues come by themselves; None where nobody has said."""
    found = chosen({}).get(WATCHED)
    return Path(found.value) if found else None


def key_ring() -> Path | None:
    """Return the folder that says who may sign catalogues; None where nobody has said."""
    found = chosen({}).get(KEY_RING)
    return Path(found.value) if found else None


def may_be_unsigned() -> bool:
    """Tell whether a catalogue that nobody signed may be taken in."""
    if unsure_of_catalogues():
        return False  # it may have said so
    decided = machine_policy().get("unsigned_catalogues")
    if decided is None and (root_is_named() or first_root() is not None):
        return False  # a district with keys uses them, also while the root cannot be read
    return (decided or _shipped().get("unsigned_catalogues")) == "allow"


def unsure_of_catalogues() -> tuple[str, ...]:
    """Return what IT has decided of catalogues on this machine and that cannot be read."""
    return tuple(name for name in faults() if name in _OF_CATALOGUES)


def least_number() -> int:
    """Return the number below which no signed catalogue is taken in.

    A release has one baked in, and a policy of the machine raises it but never lowers it. It
    says nothing of the files of a district that has a root of its own.
    """
    decided, baked = (int(each.get(LEAST, "1")) for each in (machine_policy(), _shipped()))
    ours = _root_file(shipped_folder() / "root.json")
    of_another = ours is not None and first_root() != ours
    return decided if of_another else max(decided, baked)


def root_is_named() -> bool:
    """Tell whether the policy names a file with the first root of the district's keys."""
    return "trusted_root" in policy()


def first_root() -> bytes | None:
    """Return the first root of the district's keys; None where it has none, or it is not read."""
    named = policy().get("trusted_root")
    return _root_file(Path(named) if named else shipped_folder() / "root.json")


def _root_file(path: Path) -> bytes | None:
    try:
        return read_chosen(path, _LARGEST_ROOT)
    except OSError:
        return None


@cache
def _shipped() -> Mapping[str, str]:
    return _known(_read(shipped_folder() / "policy.json"))


def _read(path: Path, absent: object = MappingProxyType({})) -> object:
    try:
        raw = read_chosen(path, _LARGEST + 1)
        return parse_strict(raw.decode(), max_bytes=_LARGEST)
    except (OSError, UnicodeDecodeError, InputError):
        return absent


def _unreadable(path: Path) -> bool:
    """Tell whether there is a file that is no object of values."""
    if sys.platform == "win32" and path == machine_file():
        return _registry() is None
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # nobody may look whether there is one
    return not isinstance(_read(path, absent=None), dict)


def _environment() -> dict[str, str]:
    named = {
        key: os.environ.get(f"TILTAKSFINNER_{key.upper()}", "") for key in (*SETTINGS, *PLACES)
    }
    return {key: value for key, value in named.items() if value}


def _decided_here() -> object:
    return _registry() if sys.platform == "win32" else _read(machine_file())


def _known(values: object, may: Mapping[str, str] | None = None) -> Mapping[str, str]:
    allowed = may or {**SETTINGS, **RULES, **PLACES}
    pairs = values.items() if isinstance(values, dict) else ()
    return {key: str(value) for key, value in pairs if _fits(key, value, allowed)}


def _fits(key: object, value: object, may: Mapping[str, str]) -> bool:
    told = _told(value)
    known = isinstance(key, str) and key in may and told is not None
    return known and re.fullmatch(may[str(key)], str(told)) is not None


def _told(value: object) -> str | None:
    """Return a value as text; None where it is none.

    A registry has numbers of its own, and so has JSON: they are meant as they are written.
    """
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number or isinstance(value, str) else None


def _registry() -> object:
    """Return what the registry holds; None where it has something that cannot be read."""
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY) as key:
                for place in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, place)
                    found[name.lower()] = value  # capitals say nothing in names there
        except FileNotFoundError:
            return {}
        except OSError:
            return None
    return found
