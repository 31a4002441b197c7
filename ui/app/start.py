"""Builds the program from its parts: the catalogue and settings, then Qt, then the window."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from matcher.errors import MatcherError
from matcher.store import database_file
from ui.app.core_dumps import forbid_memory_dumps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import TypeAlias

    from PySide6.QtWidgets import QApplication

    from matcher.arrivals import Arrivals
    from matcher.casework import Casework
    from matcher.catalogue import Catalogue
    from matcher.kept_cases import KeptCases
    from matcher.rulework import Rulework
    from matcher.store import CatalogueAtStart, Peek
    from matcher.store.active import InUse
    from ui.app.first_picture import FirstPicture
    from ui.app.shell import Shell
    from ui.app.storage import Glance, Storage
    from ui.platform import Jobs

    Ready: TypeAlias = tuple[Casework, Storage]


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
    # How it is to look comes first, and what it shows when it can be written in.
    from matcher.store.first_look import first_look
    from matcher.store.policy import in_effect

    stored = first_look(database_file())

    plain_import = builtins.__import__
    from PySide6.QtWidgets import QApplication

    # PySide6 would read the source of every module imported from here on, for a spelling of its
    # names that this program does not use.
    builtins.__import__ = plain_import

    from ui.app.overrides import shield

    # Before any class of ours that Qt calls is made.
    shield()

    from ui.app.first_picture import FirstPicture
    from ui.platform import from_pairs

    app = QApplication(sys.argv[:1])
    app.setApplicationName("tiltaksfinner")
    app.setApplicationDisplayName("Tiltaksfinner")
    first = FirstPicture(app, from_pairs(in_effect(stored or {})))
    opening = Opening(app, first, known=stored is not None)
    first.there.connect(opening.begin)
    code = app.exec()
    # What was to be saved is saved, though it may take longer than a window waits to close.
    first.jobs.end()
    opening.end()
    return code


class Opening:
    """What follows the first picture: the catalogue, and the window that shows it."""

    def __init__(self, app: QApplication, first: FirstPicture, *, known: bool) -> None:
        """Do nothing yet. `known` is whether the first look found the settings as they are."""
        from ui.app.completion import Completion

        self._app, self._first, self._known = app, first, known
        self._completion = Completion(first.window, first.jobs, self._ready, self._steps)
        self._shell: Shell | None = None
        self._casework: Casework | None = None
        self._at_start: CatalogueAtStart | None = None
        self._read_before = ""

    def begin(self) -> None:
        """Make the rest, while the line is written in already."""
        from ui.app import crash

        crash.install(self._tell)
        self._completion.begin()

    def end(self) -> None:
        """Remember what was read. Raises CatalogueError where there was no catalogue to work with.

        The next start can do without what cannot be saved.
        """
        if self._completion.error is not None:
            raise self._completion.error
        if self._casework is None:
            return
        now = self._casework.current.hash
        with suppress(MatcherError):
            if self._read_before != now:
                self._save({})
            if self._at_start is None or self._at_start.ready != now:
                make_ready()

    def _ready(self) -> Ready:
        """Return what needs no window. Runs in the background."""
        from ui.app.ahead import load_window

        # First, as long as nothing is typed.
        forbid_memory_dumps()
        ready = self._read()
        load_window()
        # The files have been read, and most of what they held is not kept.
        self._first.jobs.give_back()
        return ready

    def _read(self) -> Ready:
        from matcher.store import CatalogueAtStart
        from matcher.store.peek import peek

        found = peek(database_file())
        self._at_start = CatalogueAtStart()
        used, casework = self._at_start.read(found, self._begun)
        return casework, self._keeping(found, used)

    def _begun(self, catalogue: Catalogue) -> Casework:
        from matcher.casework import Casework

        casework = Casework(catalogue)
        casework.speak(self._first.settings.language)
        casework.match()
        return casework

    def _steps(self, ready: Ready) -> Iterator[None]:
        """Make the window whole, a little at a time."""
        if self._at_start is None:
            return
        with self._at_start.blamed():
            yield from self._making(ready, self._at_start)

    def _making(self, ready: Ready, at_start: CatalogueAtStart) -> Iterator[None]:
        from PySide6.QtCore import QTimer

        from ui.app.shell import AFTER_PAINT_MILLISECONDS, Shell
        from ui.counter import Counter

        casework, keeping = ready
        settings = self._first.settings
        self._first.dress()
        yield
        yield from self._first.window.furnishing(Counter(casework, settings.language))
        yield from self._first.moving_in()
        painting = self._first.hold_back()
        next(painting)
        self._casework = casework
        self._shell = Shell(self._app, casework, settings, keeping, self._first)
        behind = partial(collect_after, self._shell.jobs)
        QTimer.singleShot(AFTER_PAINT_MILLISECONDS, self._shell, behind)
        yield
        yield from painting
        if at_start.unproved is not None:
            from ui.app.proved_catalogue import ProvedCatalogue

            # As soon as it is seen, and before the words of a line: they take the room this leaves.
            ProvedCatalogue(self._shell, at_start.right).begin()

    def _keeping(self, found: Peek, used: InUse) -> Storage:
        from matcher.store.policy import decided_elsewhere, watched_folder
        from matcher.store.settings import CATALOGUE_READ
        from ui.app.storage import Storage

        self._read_before = found.settings.get(CATALOGUE_READ, "")
        notice = used.notice or (found.message if found.state.needs_attention else None)
        language = self._first.settings.language
        said = (one.into(language) for one in (notice, found.about_settings) if one)
        # What was in the way of the first look may have passed since.
        unread = found.state.passes or (not self._known and bool(found.settings))
        return Storage(
            self._save, "\n".join(said), open_desk, open_door, watched_folder(), look, at_day,
            kept_cases, unread, decided_elsewhere(),
        )  # fmt: skip

    def _save(self, pairs: dict[str, str]) -> str:
        from matcher.store.settings import CATALOGUE_READ

        if self._casework is not None:
            # It was read without a problem: the next start need not look so closely.
            self._read_before = self._casework.current.hash
        return save(pairs | {CATALOGUE_READ: self._read_before})

    def _tell(self) -> None:
        if self._shell is not None:
            self._shell.unforeseen.emit()


def collect_after(jobs: Jobs) -> None:
    """Look for garbage again when the background is done: it holds up every thread."""
    jobs.run(lambda: None, lambda _: collect_again(), lambda _: collect_again())


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


def make_ready() -> None:
    """Keep the catalogue in use in the form that the next start builds it from. Raises StoreError.

    It is read once more, as the next start would: another may be in force by now.
    """
    from matcher.store import Health, Store, catalogue_in_use
    from matcher.store.peek import peek
    from matcher.store.ready_catalogue import keep_form

    found = peek(database_file())
    if found.state is not Health.CURRENT:
        return
    used = catalogue_in_use(found, cases=False)
    if told := keep_form(found, used.catalogue, used.files):
        Store.open(database_file()).put_settings(told)


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


def kept_cases() -> KeptCases:
    """Return the cases that are kept, where the policy allows any."""
    from matcher.kept_cases import kept_cases_here

    return kept_cases_here()


def open_door() -> Arrivals:
    """Open the door that catalogues come in by, long after the first paint."""
    from matcher.arrivals import Arrivals

    return Arrivals()
