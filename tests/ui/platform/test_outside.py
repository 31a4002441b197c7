"""Files that lie where a look may never end: the window goes on whatever they do."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from matcher.obstacles import obstacle
from ui.platform import OutsideFile, OutsideFiles, outside
from ui.platform.outside import FileStamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = Path("/share/kataloger")
TAG = ".tiltak"


class Share:
    """A share that can hang, be gone, and fail."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.locked: set[str] = set()
        self.reached, self.freed = Event(), Event()
        self.freed.set()
        self.fault: OSError | None = None
        self.looks = 0

    def _touch(self) -> None:
        assert current_thread() is not main_thread()
        self.looks += 1
        self.reached.set()
        self.freed.wait()
        if self.fault:
            raise self.fault

    def stamps(self, folder: Path, ending: str) -> list[FileStamp]:
        assert folder == FOLDER
        self._touch()
        return [
            FileStamp(place, len(raw), name)
            for place, (name, raw) in enumerate([*self.files.items()])
            if name.endswith(ending)
        ]

    def read(self, path: Path, most: int) -> bytes:
        self._touch()
        if path.name not in self.files or path.name in self.locked:
            raise FileNotFoundError(2, "No such file")
        return self.files[path.name][:most]


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    monkeypatch.setattr(outside, "LOOK_EVERY_S", 0.01)
    found = Share()
    yield found
    found.freed.set()


@pytest.fixture
def files(share: Share, qapp: QApplication) -> Iterator[OutsideFiles]:
    parent = QObject(qapp)
    found = OutsideFiles(parent, 5, TAG, share)
    yield found
    found.end()


def test_new_files_are_told_of_once_the_newest_first(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    share.files = {"a.tiltak": b"aaaaaaaa", "notes.txt": b"", "b.tiltak": b"b"}
    told: list[list[OutsideFile]] = []
    files.watch(FOLDER, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [[OutsideFile("b.tiltak", b"b"), OutsideFile("a.tiltak", b"aaaaa")]]
    share.files["c.tiltak"] = b"c"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == [OutsideFile("c.tiltak", b"c")]


def test_files_that_cannot_be_read_hide_no_others_and_are_tried_again(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    """Somebody has no right to read one, or another program holds it: for days or for ever."""
    share.files = {f"{letter}.tiltak": letter.encode() for letter in "abcdef"}
    share.locked = {"f.tiltak", "e.tiltak", "d.tiltak", "c.tiltak"}
    told: list[list[OutsideFile]] = []
    files.watch(FOLDER, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert [each.name for each in told[0]] == ["b.tiltak", "a.tiltak"]
    share.locked = {"f.tiltak"}
    qtbot.waitUntil(lambda: len(told) > 1)
    assert [each.name for each in told[1]] == ["e.tiltak", "d.tiltak", "c.tiltak"]


def test_those_below_the_newest_are_read_when_somebody_asks(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    share.files = {f"{letter}.tiltak": letter.encode() for letter in "abcdefg"}
    told: list[list[OutsideFile]] = []
    files.watch(FOLDER, told.append)
    qtbot.waitUntil(lambda: bool(told))
    looks = share.looks
    qtbot.waitUntil(lambda: share.looks > looks + 3)
    files.tell()
    assert [each.name for each in told[0]] == ["g.tiltak", "f.tiltak", "e.tiltak"]
    assert len(told) == 1
    share.files["h.tiltak"] = b"h"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [each.name for each in told[1]] == ["h.tiltak"]
    assert files.look_further()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [each.name for each in told[2]] == ["d.tiltak", "c.tiltak", "b.tiltak"]
    share.files["i.tiltak"] = b"i"
    assert files.look_further()
    qtbot.waitUntil(lambda: len(told) == 5)
    assert sorted(each.name for found in told[3:] for each in found) == ["a.tiltak", "i.tiltak"]
    assert not files.look_further()


def test_while_it_hangs_the_window_goes_on_and_so_does_the_end(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    share.freed.clear()
    told: list[object] = []
    files.watch(FOLDER, told.append)
    files.read(FOLDER / "x.tiltak", told.append, told.append)
    # The look hangs now; whatever waited for it would hang too.
    assert share.reached.wait(60)
    files.tell()
    rounds = iter(range(3))
    qtbot.waitUntil(lambda: next(rounds, None) is None)
    files.end()
    assert told == []


def test_what_hung_is_told_of_when_it_answers(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    share.freed.clear()
    share.files = {"x.tiltak": b"x"}
    told: list[object] = []
    files.read(FOLDER / "x.tiltak", told.append, told.append)
    assert share.reached.wait(60)
    share.freed.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [OutsideFile("x.tiltak", b"x")]


def test_a_share_that_is_gone_is_looked_for_again(
    files: OutsideFiles, share: Share, qtbot: QtBot
) -> None:
    share.files, share.fault = {"x.tiltak": b"x"}, OSError(5, "Input/output error")
    told: list[list[OutsideFile]] = []
    files.watch(FOLDER, told.append)
    qtbot.waitUntil(lambda: share.looks > 3)
    assert told == []
    share.fault = None
    qtbot.waitUntil(lambda: bool(told))
    assert told == [[OutsideFile("x.tiltak", b"x")]]


def test_why_a_file_cannot_be_read_is_told(files: OutsideFiles, share: Share, qtbot: QtBot) -> None:
    share.fault = OSError(5, "Input/output error")
    told: list[object] = []
    files.read(FOLDER / "x.tiltak", told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [share.fault]


def test_the_files_of_this_machine(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.TILTAK").write_bytes(b"0123456789")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.tiltak").mkdir()
    told: list[list[OutsideFile]] = []
    parent = QObject()
    files = OutsideFiles(parent, 5, TAG)
    files.watch(tmp_path, told.append)
    qtbot.waitUntil(lambda: bool(told))
    files.end()
    assert told == [[OutsideFile("a.TILTAK", b"01234")]]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    """Nobody writes into it: read like a file it would be read for ever."""
    pipe = tmp_path / "a.tiltak"
    os.mkfifo(pipe)
    told: list[object] = []
    parent = QObject()
    files = OutsideFiles(parent, 5, TAG)
    files.read(pipe, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    files.end()
    (error,) = told
    assert isinstance(error, OSError)
    assert str(obstacle(error)) == "det er ikke en vanlig fil"
