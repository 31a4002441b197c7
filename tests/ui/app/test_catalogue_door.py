"""How a catalogue comes in: nothing is used before somebody says so, and a refusal is told."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from matcher.arrivals import Arrival, Origin
from matcher.errors import InputError
from matcher.messages import as_message
from matcher.questions import Span
from matcher.store.records import StoredPackage
from matcher.store.signatures import SignedBy
from tests.ui.app.standins import AtOnce, Later, PlainWindow
from tests.ui.counter.intake.desk import counter, two_groups
from ui.app.catalogue_door import CatalogueDoor, calm_memory
from ui.platform import OutsideFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.arrivals import Arrivals
    from matcher.catalogue import Catalogue
    from ui.app.window import Window
    from ui.platform import Jobs, OutsideFiles

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def arrival(version: str, *, published: str = "2026-11-24", first: date | None = None) -> Arrival:
    new = replace(two_groups(version), published=published, valid_from=first)
    came = StoredPackage(version, new.hash, NOON, f"{version}.tiltak", b"", first)
    return Arrival(came, new, two_groups("1.0"), SignedBy())


def file(name: str) -> OutsideFile:
    return OutsideFile(name, name.encode())


@dataclass
class KnownArrivals:
    """The door behind: files by name, those that are refused, and what was taken into use."""

    good: dict[str, Arrival] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    old_news: set[str] = field(default_factory=set)
    before: Arrival | None = None
    with_program: Arrival | None = None
    kept: list[str] = field(default_factory=list)
    examined_names: list[str] = field(default_factory=list)

    def is_news(self, raw: bytes) -> bool:
        return raw.decode() not in self.old_news

    def examined(self, raw: bytes, name: str) -> Arrival:
        assert raw == name.encode()
        self.examined_names.append(name)
        if name in self.refused:
            raise InputError(list(map(as_message, self.refused[name].split("\n"))))
        return self.good[name]

    def former(self) -> Arrival:
        if self.before is None:
            raise InputError([as_message("Ingen katalog var i bruk før denne.")])
        return self.before

    def bundled(self) -> Arrival:
        assert self.with_program is not None
        return self.with_program

    def keep(self, found: Arrival) -> Catalogue:
        self.kept.append(found.catalogue.version)
        return found.catalogue


class Outside(QObject):
    """Files that can be read at once, or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.broken = False
        self.left: list[str] = []
        self.found: Callable[[list[OutsideFile]], None] | None = None

    def read(
        self,
        path: Path,
        done: Callable[[OutsideFile], None],
        failed: Callable[[OSError], None],
    ) -> None:
        if self.broken:
            failed(OSError(5, "Ingen kontakt"))
        else:
            done(file(path.name))

    def watch(self, folder: Path, found: Callable[[list[OutsideFile]], None]) -> None:
        del folder
        self.found = found

    def look_further(self) -> bool:
        """Tell of those that are left, one by one."""
        if not self.left or self.found is None:
            return False
        found, name = self.found, self.left.pop(0)
        QTimer.singleShot(0, lambda: found([file(name)]))
        return True


class Drop(QObject):
    dropped = Signal(object)


class Door:
    """The door of a window, with all behind it in sight."""

    def __init__(self, parent: QObject, jobs: AtOnce) -> None:
        self.window = PlainWindow(counter())
        self.window.drop = Drop()  # type: ignore[attr-defined] # only the door knows of it
        self.arrivals, self.files = KnownArrivals(), Outside()
        self.shown: list[str] = []
        self.door = CatalogueDoor(
            lambda: cast("Window", self.window),
            cast("Jobs", jobs),
            lambda: cast("Arrivals", self.arrivals),
            parent,
            cast("OutsideFiles", self.files),
        )
        self.door.join(cast("Window", self.window))
        self.door.watch(Path("kataloger"))

    def come(self, *names: str) -> None:
        """Let files lie in the folder, the newest first."""
        assert self.files.found is not None
        self.files.found([file(name) for name in names])

    @property
    def told(self) -> list[str]:
        return self.window.notices.said


@pytest.fixture
def at(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Door:
    made = Door(qapp, AtOnce())

    def show(_: CatalogueDoor, found: Arrival) -> None:
        made.shown.append(found.catalogue.version)

    monkeypatch.setattr(CatalogueDoor, "show", show)
    return made


def test_what_comes_to_the_folder_is_said_and_waits(at: Door) -> None:
    at.arrivals.good["ny"] = arrival("2.0")
    at.come("ny")
    assert at.told == ["Katalog 2.0 er kommet. Se hva den endrer, når det passer."]
    assert at.window.status.news == ["", "2.0"]
    assert at.shown == []
    assert at.arrivals.kept == []


def test_it_is_looked_at_from_the_words_and_from_the_line_below(at: Door) -> None:
    at.arrivals.good["ny"] = arrival("2.0")
    at.come("ny")
    assert at.window.notices.action is not None
    at.window.notices.action[1]()
    at.window.status.news_wanted.emit()
    assert at.shown == ["2.0", "2.0"]


def test_nothing_that_was_seen_before_or_is_older_is_offered(at: Door) -> None:
    at.arrivals.old_news = {"sett"}
    at.arrivals.good["gammel"] = arrival("0.9", published="2026-01-01")
    at.come("sett", "gammel")
    assert at.arrivals.examined_names == ["gammel"]
    assert at.told == []
    assert at.door.waiting is None


def test_the_next_is_taken_where_the_newest_cannot_be_used(at: Door) -> None:
    at.arrivals.refused["skadet"] = "Filen er skadet."
    at.arrivals.good["hel"] = arrival("2.0")
    at.come("skadet", "hel")
    assert at.door.waiting is at.arrivals.good["hel"]


def test_where_none_can_be_used_the_reason_of_the_newest_is_told_in_three_lines(at: Door) -> None:
    at.arrivals.refused = {"ny": "\n".join("abcde"), "eldre": "noe annet"}
    at.come("ny", "eldre")
    assert at.told == ["En fil i mappen for nye kataloger brukes ikke.\na\nb\nc"]


def test_a_file_that_is_opened_is_read_and_shown(at: Door) -> None:
    at.arrivals.good["ny.tiltak"] = arrival("2.0")
    at.door.look_at(Path("mappe/ny.tiltak"))
    assert at.told == ["Leser ny.tiltak …"]
    assert at.shown == ["2.0"]


def test_a_share_that_is_gone_is_told_and_nothing_is_lost(at: Door) -> None:
    at.files.broken = True
    at.door.look_at(Path("ny.tiltak"))
    assert at.told[-1] == (
        "Filen kan ikke leses (det ligger på noe som ikke svarer). "
        "Du arbeider videre med den du har."
    )


def test_a_refused_file_is_told_with_what_was_kept(at: Door) -> None:
    at.arrivals.refused["ny.tiltak"] = "Underskriften passer ikke."
    at.door.look_at(Path("ny.tiltak"))
    assert at.told[-1] == (
        "Katalogen ble ikke tatt i bruk. Du arbeider videre med den du har.\n"
        "Underskriften passer ikke."
    )


def test_what_was_looked_at_is_used_by_the_counter_and_can_be_left_again(at: Door) -> None:
    at.arrivals.before = arrival("1.0")
    at.door.use(arrival("2.0"))
    assert at.window.counter.catalogue.version == "2.0"
    assert at.told == [
        "Tar katalog 2.0 i bruk …",
        "Katalog 2.0 er tatt i bruk. Den forrige er tatt vare på.",
    ]
    assert at.window.notices.action is not None
    at.window.notices.action[1]()
    assert at.told[2] == "Går tilbake til den forrige katalogen …"
    assert at.window.counter.catalogue.version == "1.0"
    assert at.arrivals.kept == ["2.0", "1.0"]


def test_going_back_without_a_former_one_is_refused_in_words(at: Door) -> None:
    at.door.go_back()
    assert at.told[-1].endswith("Ingen katalog var i bruk før denne.")


def test_one_of_a_day_to_come_is_kept_and_not_used_before(at: Door) -> None:
    at.door.use(arrival("2.0", first=date(2027, 1, 1)))
    assert at.told[1:] == ["Katalog 2.0 er hentet inn og tas i bruk 01.01.2027."]
    assert at.window.counter.catalogue.version == "1.0"
    assert at.arrivals.kept == ["2.0"]


def test_one_whose_first_day_has_come_is_used_at_once(at: Door) -> None:
    at.door.use(arrival("2.0", first=date(2026, 11, 1)))
    assert at.window.counter.catalogue.version == "2.0"


def test_the_bundled_one_and_the_former_one_are_looked_at_like_any_other(at: Door) -> None:
    at.arrivals.before = arrival("0.9")
    at.arrivals.with_program = arrival("1.1")
    at.window.commands.bundled_wanted.emit()
    at.window.commands.former_wanted.emit()
    assert at.shown == ["1.1", "0.9"]
    assert at.arrivals.kept == []


def test_the_one_in_use_is_no_news(qapp: QObject) -> None:
    at = Door(qapp, AtOnce())
    same = replace(arrival("1.0"), origin=Origin.BUNDLED, catalogue=two_groups("1.0"))
    at.door.show(same)
    assert at.told == ["Katalog 1.0 er den som er i bruk."]


class _Box(QObject):
    """A box that was opened: what it was shown, and the ways it ends."""

    wanted = Signal(object)
    finished = Signal(int)
    made: list[_Box] = []  # noqa: RUF012 - looked at by the tests alone

    def __init__(self, found: Arrival, *_: object, answered: bool) -> None:
        super().__init__()
        self.arrival, self.answered = found, answered
        self.effects: list[object] = []
        _Box.made.append(self)

    def open(self) -> None: ...

    def reject(self) -> None:
        self.finished.emit(0)

    def show_effects(self, found: object) -> None:
        self.effects.append(found)


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[_Box]:
    monkeypatch.setattr("ui.desk.ArrivalBox", _Box, raising=False)
    _Box.made.clear()
    return _Box.made


def _effects(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return whether it was stopped, of each time that effects were worked out."""
    stopped: list[bool] = []

    def effects(_: object, __: Arrival, ___: object, is_stopped: Callable[[], bool]) -> str:
        stopped.append(is_stopped())
        return "the effects"

    monkeypatch.setattr(KnownArrivals, "effects", effects, raising=False)
    return stopped


def test_what_it_would_change_comes_into_the_box_when_it_is_worked_out(
    qapp: QObject, boxes: list[_Box], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, jobs = _effects(monkeypatch), Later()
    at = Door(qapp, jobs)
    at.window.counter.answer("age", Span.exactly(34))
    at.door.show(arrival("2.0"))
    (box,) = boxes
    assert box.answered
    assert box.effects == []
    jobs.work()
    assert (box.effects, stopped) == (["the effects"], [False])


def test_a_box_that_was_left_is_not_worked_for_any_more(
    qapp: QObject, boxes: list[_Box], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, jobs = _effects(monkeypatch), Later()
    at = Door(qapp, jobs)
    at.door.waiting = arrival("2.0")
    at.door.show(at.door.waiting)
    (box,) = boxes
    assert not box.answered
    # The person has gone, and with them what the box might have said of them.
    at.window.counter.person_gone.emit()
    assert at.window.status.news[-1] == ""
    jobs.work()
    assert (box.effects, stopped) == ([], [True])


def test_garbage_is_looked_for_again_whatever_went_wrong() -> None:
    def fail() -> None:
        with calm_memory():
            assert not gc.isenabled()
            raise InputError([as_message("Feil.")])

    with pytest.raises(InputError, match="Feil"):
        fail()
    assert gc.isenabled()


def test_bad_files_that_are_newer_hide_no_good_one(at: Door, qtbot: QtBot) -> None:
    """Only three are read at a time; copies that somebody broke would have hidden the rest."""
    at.arrivals.refused = {name: f"{name} er skadet." for name in ("kopi", "kopi 2")}
    at.arrivals.good = {"3.0": arrival("3.0"), "2.0": arrival("2.0")}
    at.files.left = ["kopi 2", "3.0", "2.0"]
    at.come("kopi")
    qtbot.waitUntil(lambda: at.door.waiting is not None)
    assert at.door.waiting is at.arrivals.good["3.0"]
    assert at.files.left == ["2.0"]
    assert sum("brukes ikke" in text for text in at.told) == 1


def test_what_lies_below_takes_no_place_of_what_waits(at: Door, qtbot: QtBot) -> None:
    at.arrivals.refused = {"kopi": "kopi er skadet."}
    at.arrivals.good = {"3.0": arrival("3.0"), "2.0": arrival("2.0"), "4.0": arrival("4.0")}
    at.come("3.0")
    at.files.left = ["2.0"]
    at.come("kopi")
    qtbot.waitUntil(lambda: not at.files.left and "2.0" in at.arrivals.examined_names)
    assert at.door.waiting is at.arrivals.good["3.0"]
    at.come("4.0")
    assert at.door.waiting is at.arrivals.good["4.0"]
