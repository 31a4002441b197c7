"""How a catalogue comes in: opened, dropped, found in the folder for it, or gone back to."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from matcher.errors import InputError
from matcher.late_dataclass import dataclass
from matcher.obstacles import obstacle
from ui.app.file_drop import ENDING
from ui.platform import OutsideFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from matcher.arrivals import Arrival, Arrivals, Effects
    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from matcher.questions import Situation
    from ui.app.window import Window
    from ui.desk import ArrivalBox
    from ui.platform import Jobs, OutsideFile

MOST_BYTES = 8_000_001
"""One more than a package may have; the start does without the module that knows the limit."""
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class FolderContent:
    """What the folder held: the first that may be used, and why the newest may not."""

    arrival: Arrival | None
    refusal: MatcherError | None


@contextmanager
def calm_memory() -> Iterator[None]:
    """Have ready what will be shown, and let nobody look for garbage among two whole catalogues.

    That would take a third of a second, in which the window is not painted either.
    """
    gc.disable()
    try:
        import_module("ui.desk").ArrivalBox  # noqa: B018 - loaded here, not while somebody waits
        yield
    finally:
        gc.freeze()
        gc.enable()


class CatalogueDoor(QObject):
    """Nothing is used before somebody says so, and nothing here waits for a share."""

    def __init__(
        self,
        window: Callable[[], Window],
        jobs: Jobs,
        arrivals: Callable[[], Arrivals],
        parent: QObject,
        files: OutsideFiles | None = None,
    ) -> None:
        """Serve whichever window stands; `arrivals` is opened in the background."""
        super().__init__(parent)
        self._window, self._jobs, self._arrivals = window, jobs, arrivals
        self.files = files or OutsideFiles(self, MOST_BYTES, ENDING)
        self.waiting: Arrival | None = None
        """What has come to the folder and nobody has looked at yet."""
        self._below = False
        """Whether what comes lies below what was told of already."""

    def join(self, window: Window) -> None:
        """Obey the commands of a window."""
        commands = window.commands
        commands.open_catalogue.connect(self.choose)
        commands.bundled_wanted.connect(self.look_at_bundled)
        commands.former_wanted.connect(self.look_at_former)
        window.drop.dropped.connect(self.look_at)
        window.status.news_wanted.connect(self._show_waiting)
        self._say_waiting()

    def watch(self, folder: Path) -> None:
        """Look for catalogues in a folder from now on."""
        self.files.watch(folder, self._found)

    def choose(self) -> None:
        """Ask for a catalogue file and look at it."""
        title, kinds = self.tr("Åpne katalogfil"), self.tr("Tiltakskatalog (*.tiltak)")
        name, _ = QFileDialog.getOpenFileName(self._window(), title, "", kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a file, wherever it lies, and show what it is."""
        self._say(self.tr("Leser {name} …").format(name=path.name))
        self.files.read(path, self._examine, self._unreadable)

    def _unreadable(self, error: OSError) -> None:
        said = self.tr("Filen kan ikke leses ({why}). Du arbeider videre med den du har.")
        self._say(said.format(why=obstacle(error).into(self._window().counter.language)))

    def _examine(self, file: OutsideFile) -> None:
        def work() -> Arrival:
            with calm_memory():
                return self._arrivals().examined(file.raw, file.name)

        self._jobs.run(work, self.show, self._refused)

    def look_at_bundled(self) -> None:
        """Show the catalogue that came with the program."""
        self._jobs.run(lambda: self._arrivals().bundled(), self.show, self._refused)

    def look_at_former(self) -> None:
        """Show the catalogue that was in use before this one."""
        self._jobs.run(lambda: self._arrivals().former(), self.show, self._refused)

    def _found(self, files: list[OutsideFile]) -> None:
        self._jobs.run(lambda: self.first_good(files), self._note, lambda _: None)

    def first_good(self, files: Iterable[OutsideFile]) -> FolderContent:
        """Return the newest file that is news and may be used."""
        door, refusal = self._arrivals(), None
        for file in files:
            if not door.is_news(file.raw):
                continue
            try:
                with calm_memory():
                    arrival = door.examined(file.raw, file.name)
            except InputError as error:
                refusal = refusal or error
                continue
            if not arrival.older:
                return FolderContent(arrival, refusal)
        return FolderContent(None, refusal)

    def _note(self, found: FolderContent) -> None:
        below, self._below = self._below, False
        if found.arrival is not None:
            if below and self.waiting is not None:
                return
            self.waiting = found.arrival
            self._say_waiting()
            said = self.tr("Katalog {version} er kommet. Se hva den endrer, når det passer.")
            version = found.arrival.catalogue.version
            self._window().notices.say(
                said.format(version=version), action=(self.tr("Se på den"), self._show_waiting)
            )
            return
        if found.refusal is not None and not below:
            said = self.tr("En fil i mappen for nye kataloger brukes ikke.")
            self._say(f"{said}\n{self._first_lines(found.refusal)}")
        # Three that are worth nothing, broken copies for one, must not hide the one that is.
        self._below = self.files.look_further()

    def _say_waiting(self) -> None:
        version = self.waiting.catalogue.version if self.waiting else ""
        self._window().status.say_news(version)

    def _show_waiting(self) -> None:
        if self.waiting is not None:
            self.show(self.waiting)

    def show(self, arrival: Arrival) -> None:
        """Show what has come and what it would change."""
        if arrival.same:
            said = self.tr("Katalog {version} er den som er i bruk.")
            self._say(said.format(version=arrival.catalogue.version))
            return
        from ui.desk import ArrivalBox

        window = self._window()
        window.notices.hide()
        situation = window.counter.situation
        box = ArrivalBox(arrival, window.counter.language, window, answered=bool(situation.answers))
        box.wanted.connect(self.use)
        box.finished.connect(self._looked_at)
        window.counter.person_gone.connect(box.reject)
        box.open()
        self._work_out(box, situation)

    def _work_out(self, box: ArrivalBox, situation: Situation) -> None:
        arrival = box.arrival
        left: list[int] = []
        box.finished.connect(left.append)

        def stopped() -> bool:
            return bool(left) or self._jobs.ending

        def work() -> Effects:
            with calm_memory():
                return self._arrivals().effects(arrival, situation, stopped)

        def done(found: Effects) -> None:
            if not left:
                box.show_effects(found)

        self._jobs.run(work, done, self._refused, box)

    def _looked_at(self) -> None:
        self.waiting = None
        self._say_waiting()

    def use(self, arrival: Arrival) -> None:
        """Take into use what was looked at."""
        # The rules are read, kept and looked at again: on a slow machine that takes a while.
        said = self.tr("Tar katalog {version} i bruk …")
        self._say(said.format(version=arrival.catalogue.version))
        self._jobs.run(
            lambda: self._arrivals().keep(arrival),
            lambda catalogue: self._kept(arrival, catalogue),
            self._refused,
        )

    def _kept(self, arrival: Arrival, catalogue: Catalogue) -> None:
        window, first = self._window(), catalogue.valid_from
        if arrival.package.early and first:
            said = self.tr("Katalog {version} er hentet inn og tas i bruk {day}.")
            day = first.strftime("%d.%m.%Y")
            self._say(said.format(version=catalogue.version, day=day))
            return
        window.counter.use_catalogue(catalogue)
        said = self.tr("Katalog {version} er tatt i bruk. Den forrige er tatt vare på.")
        window.notices.say(
            said.format(version=catalogue.version), action=(self.tr("Gå tilbake"), self.go_back)
        )

    def go_back(self) -> None:
        """Use the catalogue before this one again, at once."""
        self._say(self.tr("Går tilbake til den forrige katalogen …"))
        self._jobs.run(lambda: self._arrivals().former(), self.use, self._refused)

    def _refused(self, error: MatcherError) -> None:
        said = self.tr("Katalogen ble ikke tatt i bruk. Du arbeider videre med den du har.")
        self._say(f"{said}\n{self._first_lines(error)}")

    def _first_lines(self, error: MatcherError) -> str:
        told = error.into(self._window().counter.language).splitlines()
        return "\n".join(told[:_MOST_TOLD])

    def _say(self, text: str) -> None:
        self._window().notices.say(text)
