"""`doctor`: what IT needs to know, and whether somebody should do something. Creates nothing."""

from __future__ import annotations

import platform
import sqlite3
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.kept_cases import kept_cases_here
from matcher.store import bundled_catalogue, catalogue_in_use, database_file
from matcher.store.backups import backups_of
from matcher.store.damaged_files import set_aside_of
from matcher.store.paths import APP, data_folder
from matcher.store.peek import peek
from matcher.store.policy import (
    LEAST,
    RULES,
    chosen,
    faults,
    first_root,
    least_number,
    may_be_unsigned,
    policy,
    root_is_named,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.store import Peek

_SOURCE = Path(__file__).resolve().parents[2] / "pyproject.toml"


def doctor() -> int:
    """Print versions, paths, catalogue and database; 1 if something needs attention, else 0."""
    # A save that was cut off is left as it is: looking must change nothing.
    seen = peek(database_file(), mend=False)
    for name, value in (*_versions(), *_paths(), *_database(seen), _kept_cases()):
        print(f"{name + ':':<14} {value}")
    _print_decided(seen)
    root_is_well = _print_root()
    catalogue_is_well = _print_catalogue(seen)
    if seen.about_settings:
        print(seen.about_settings)
    well = (
        catalogue_is_well
        and root_is_well
        and not (seen.state.needs_attention or faults() or seen.spoiled)
    )
    print("Alt er i orden." if well else "Noe trenger oppmerksomhet; se over.")
    return 0 if well else 1


def _versions() -> Iterator[tuple[str, str]]:
    yield "Tiltaksfinner", _program_version()
    yield "Python", f"{platform.python_version()} ({platform.system()} {platform.machine()})"
    yield "Qt", _installed("PySide6_Essentials")
    yield "SQLAlchemy", _installed("SQLAlchemy")
    yield "SQLite", sqlite3.sqlite_version


def _program_version() -> str:
    """Return the version of the source tree this runs from, or else of what is installed."""
    try:
        with _SOURCE.open("rb") as file:
            return str(tomllib.load(file)["project"]["version"])
    except OSError:
        return _installed(APP)


def _installed(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "ikke installert"


def _paths() -> Iterator[tuple[str, str]]:
    yield "Datamappe", _shown(data_folder())
    yield "Katalogmappe", _shown(bundled_catalogue())


def _shown(path: Path) -> str:
    """Return a path without the user's name, which the home folder usually holds."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)


def _database(seen: Peek) -> Iterator[tuple[str, str]]:
    yield "Database", f"{seen.path.name} – {seen.message}"
    backups = backups_of(seen.path)
    newest = f", den nyeste fra {backups[0].made_at:%d.%m.%Y}" if backups else ""
    yield "Kopier", f"{len(backups)}{newest}"
    for aside in set_aside_of(seen.path):
        yield "Lagt til side", aside.name


def _kept_cases() -> tuple[str, str]:
    """Return how many cases are kept and until when; nothing of them can be read here."""
    name = "Bevarte saker"
    try:
        shelf = kept_cases_here().look()
    except InputError as error:
        return name, str(error)
    if not shelf.lines:
        return name, "0" if shelf.rules.allowed else "ikke tillatt"
    last = max(line.ends for line in shelf.lines)
    return name, f"{len(shelf.lines)}, den siste slettes {last:%d.%m.%Y}"


def _print_decided(seen: Peek) -> None:
    """Print each setting that somebody has decided, and where it comes from."""
    for key, setting in sorted(chosen(seen.settings).items()):
        print(f"{'Innstilling:':<14} {key} = {setting.value} ({setting.origin})")
    for key, value in sorted(policy().items()):
        if key in RULES:
            told = least_number() if key == LEAST else value
            print(f"{'Policy:':<14} {key} = {told}")
    for fault in faults():
        print(f"{'Brukes ikke:':<14} {fault} – verdien kan ikke leses, se docs/settings.md")
    signed = "bare underskrevne" if not may_be_unsigned() else "også usignerte"
    print(f"{'Kataloger:':<14} {signed} tas inn")


def _print_root() -> bool:
    """Print what signatures are held against; tell whether it is as the policy says."""
    root = first_root()
    if root is None and not root_is_named():
        return True
    from matcher.trust.ring_memory import mark_of

    try:
        mark = mark_of(root or b"")
    except ValueError:
        print(f"{'Rot:':<14} filen i «trusted_root» er ingen rot eller kan ikke leses")
        return False
    print(f"{'Rot:':<14} {mark[:16]}")
    return True


def _print_catalogue(seen: Peek) -> bool:
    """Print the catalogue in use; tell whether it is the one it should be."""
    try:
        found = catalogue_in_use(seen)
    except InputError as error:
        print(f"Katalogen kan ikke leses. Installer programmet på nytt. {error.problems[0]}")
        return False
    catalogue = found.catalogue
    origin = "hentet inn" if found.imported else "fulgte med programmet"
    if found.published and not found.imported:
        origin = "publisert her"
    print(f"{'Katalog:':<14} {catalogue.version} ({origin}), {catalogue.hash}")
    print(
        f"{'':<14} {len(catalogue.programs)} tiltak, "
        f"{len(catalogue.questionnaire.questions)} spørsmål, {len(catalogue.cases)} regeltester"
    )
    if found.notice and not seen.state.needs_attention:
        print(found.notice)
    return found.notice is None or seen.state.needs_attention
