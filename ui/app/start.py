"""Builds the program from its parts: the catalogue and settings, then Qt, then the window."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.errors import MatcherError
from matcher.store import database_file
from ui.app.core_dumps import forbid_memory_dumps

if TYPE_CHECKING:
    from datetime import date

    from matcher.arrivals import Arrivals
    from matcher.catalogue import Catalogue
    from matcher.rulework import Rulework
    from ui.app.storage import Glance


def launch() -> int:
    """Open the window, or do the same job in the terminal where there is no screen."""
    if not has_screen():
        from ui.terminal import talk

        # This is the terminal's own beginning.
        print("Fant ingen skjerm, så vi tar det i terminalen.", file=sys.stderr)  # noqa: T201 - there is no window to say it
        return talk()
    return open_window()


def has_screen() -> bool:
    """Tell whether Qt can be expected to find a screen."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window() -> int:
    """Show the window and run until it is closed."""
    # What is made at the start stays: looking for garbage among it would be for nothing.
    gc.disable()
    # Everything that needs no Qt comes first: imports are dearer once PySide6 is loaded.
    from matcher.casework import Casework
    from matcher.store import catalogue_in_use
    from matcher.store.peek import peek
    from matcher.store.policy import decided_elsewhere, in_effect, watched_folder
    from matcher.store.settings import CATALOGUE_READ

    found = peek(database_file())
    used = catalogue_in_use(found, cases=False)
    casework = Casework(used.catalogue)
    notice = used.notice or (found.message if found.state.needs_attention else None)

    plain_import = builtins.__import__
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    # PySide6 would read the source of every module imported from here on, for a spelling of its
    # names that this program does not use.
    builtins.__import__ = plain_import

    from ui.app.overrides import shield

    # Before any class of ours that Qt calls is made.
    shield()

    from ui.app import crash
    from ui.app.shell import AFTER_PAINT_MILLISECONDS, Shell
    from ui.app.storage import Storage
    from ui.platform import from_pairs

    app = QApplication(sys.argv[:1])
    app.setApplicationName("tiltaksfinner")
    app.setApplicationDisplayName("Tiltaksfinner")
    settings = from_pairs(in_effect(found.settings))
    said = (one.into(settings.language) for one in (notice, found.about_settings) if one)
    told = "\n".join(said)
    remembered = {CATALOGUE_READ: found.settings.get(CATALOGUE_READ, "")}

    def save_all(pairs: dict[str, str]) -> str:
        # What is in use was read without a problem: the next start need not look so closely.
        remembered[CATALOGUE_READ] = casework.current.hash
        return save(pairs | remembered)

    keeping = Storage(
        save_all, told, open_desk, open_door, watched_folder(), look, at_day, found.state.passes,
        decided_elsewhere(),
    )  # fmt: skip
    shell = Shell(app, casework, settings, keeping)
    crash.install(shell.unforeseen.emit)
    QTimer.singleShot(AFTER_PAINT_MILLISECONDS, collect_again)
    QTimer.singleShot(AFTER_PAINT_MILLISECONDS, forbid_memory_dumps)
    code = app.exec()
    # What was to be saved is saved, though it may take longer than a window waits to close.
    shell.jobs.end()
    if remembered[CATALOGUE_READ] != casework.current.hash:
        # Nothing else was to be saved. The next start can do without.
        with suppress(MatcherError):
            save_all({})
    return code


def collect_again() -> None:
    """Look for garbage from now on, but not among what the start has made."""
    gc.freeze()
    gc.enable()


def save(pairs: dict[str, str]) -> str:
    """Keep settings in the local database and return what there is to tell about it.

    SQLAlchemy is loaded here, long after the first paint. Raises StoreError.
    """
    from matcher.store import Store
    from matcher.store.policy import in_effect, to_keep
    from ui.platform import from_pairs

    store = Store.open(database_file())
    store.put_settings(to_keep(pairs))
    if not store.notice:
        return ""
    return store.notice.into(from_pairs(in_effect(store.settings())).language)


def look(digest: str) -> Glance:
    """Look again at what is in force, beside the catalogue in use, which is known by its hash."""
    from matcher.store import catalogue_in_use
    from matcher.store.peek import peek
    from matcher.store.policy import in_effect
    from ui.app.storage import Glance

    found = peek(database_file())
    if not found.state.readable:
        return Glance()
    stored = found.version or found.package
    other = stored is not None and stored.hash != digest
    catalogue = catalogue_in_use(found, cases=False).catalogue if other else None
    return Glance(in_effect(found.settings), catalogue)


def open_desk() -> Rulework:
    """Open the supervisor's desk of the user's own database. Raises StoreError."""
    from matcher.rulework import Rulework

    return Rulework.open()


def at_day(day: date) -> Catalogue:
    """Return the catalogue that was in force on a day. Raises InputError where there was none."""
    from matcher.errors import InputError
    from matcher.messages import Message
    from matcher.store import catalogue_in_use
    from matcher.store.peek import peek

    catalogue = catalogue_in_use(peek(database_file(), day=day), cases=False).catalogue
    first = catalogue.valid_from.isoformat() if catalogue.valid_from else catalogue.published
    if day.isoformat() < first:
        raise InputError(
            [Message("Ingen versjon gjaldt {day}. Velg en senere dag.", day=f"{day:%d.%m.%Y}")]
        )
    return catalogue


def open_door() -> Arrivals:
    """Open the door that catalogues come in by, long after the first paint."""
    from matcher.arrivals import Arrivals

    return Arrivals()
