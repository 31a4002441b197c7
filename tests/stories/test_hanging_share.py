"""A share that hangs for ever, while somebody sits at the counter: the window answers all the same.

No clock is read: the look hangs until the test lets it go, and everything is done before that.
"""

from __future__ import annotations

from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.arrivals import Arrivals
from tests.matcher.store.scenes import package
from tests.stories.caseworker import CTRL
from ui.app.storage import Storage
from ui.platform import outside
from ui.platform.outside import FileStamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stories.caseworker import Caseworker
    from ui.app.catalogue_door import CatalogueDoor

FOLDER = Path("/share/kataloger")


class HangingShare:
    """Every look hangs until it is freed; then it gives a catalogue, or fails as told."""

    def __init__(self) -> None:
        self.reached, self.freed = Event(), Event()
        self.fault: OSError | None = None

    def _hang(self) -> None:
        assert current_thread() is not main_thread()
        self.reached.set()
        self.freed.wait()
        if self.fault:
            raise self.fault

    def stamps(self, folder: Path, ending: str) -> list[FileStamp]:
        assert folder == FOLDER
        self._hang()
        return [FileStamp(1, 1, f"ny{ending}")]

    def read(self, path: Path, most: int) -> bytes:
        assert path.parent == FOLDER
        self._hang()
        return package("2.0")[:most]


@pytest.fixture
def keeping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    return Storage(lambda _: "", arrivals=Arrivals)


@pytest.fixture
def share(caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingShare]:
    """Let the window watch a share whose look hangs by now."""
    monkeypatch.setattr(outside, "LOOK_EVERY_S", 0.01)
    found = HangingShare()
    door = door_of(caseworker)
    monkeypatch.setattr(door.files, "places", found)
    door.watch(FOLDER)
    assert found.reached.wait(60)
    yield found
    found.freed.set()


def door_of(caseworker: Caseworker) -> CatalogueDoor:
    assert caseworker.shell.door
    return caseworker.shell.door


def test_a_whole_conversation_goes_on_while_it_hangs(
    caseworker: Caseworker, share: HangingShare
) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene permittert 100 %")
    assert {"bydel": "sagene"}.items() <= caseworker.answers.items()
    assert window.counter.assessment.matches
    assert "permittert" in caseworker.copied().casefold()
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert caseworker.answers == {}
    # A file of that share is asked for in so many words; that hangs as well, and nothing else.
    door_of(caseworker).look_at(FOLDER / "ny.tiltak")
    caseworker.tell("20 grorud")
    assert {"bydel": "grorud"}.items() <= caseworker.answers.items()
    assert QApplication.activeModalWidget() is None
    assert not share.freed.is_set()


def test_a_share_that_fails_in_the_end_is_told_and_costs_nothing(
    caseworker: Caseworker, share: HangingShare
) -> None:
    caseworker.tell("34 sagene permittert 100 %")
    door_of(caseworker).look_at(FOLDER / "ny.tiltak")
    share.fault = OSError(5, "Input/output error")
    share.freed.set()
    caseworker.wait(
        lambda: "det ligger på noe som ikke svarer" in caseworker.shell.window.notices.text
    )
    assert caseworker.answers["bydel"] == "sagene"
