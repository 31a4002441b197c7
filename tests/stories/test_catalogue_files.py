"""A catalogue file comes to the counter: looked at, used on its day, refused, or gone back from."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.arrivals import Arrivals
from matcher.arrivals import door as door_module
from matcher.catalogue import MAX_PACKAGE
from matcher.clock import today
from matcher.store import Store, active, database_file
from tests.matcher.sample import catalogue as sample
from tests.matcher.sample import documents, write
from tests.matcher.store.scenes import package
from ui.app.catalogue_door import MOST_BYTES
from ui.app.storage import Storage
from ui.desk import ArrivalBox
from ui.platform import OutsideFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from tests.stories.caseworker import Caseworker
    from ui.app.catalogue_door import CatalogueDoor
    from ui.app.shell import Shell


@pytest.fixture
def catalogue() -> Catalogue:
    return sample()


@pytest.fixture
def keeping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    folder = write(documents(), tmp_path / "bundled")
    for module in (active, door_module):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    return Storage(lambda _: "", arrivals=Arrivals)


@pytest.fixture
def door(shell: Shell) -> CatalogueDoor:
    assert shell.door
    return shell.door


def file(folder: Path, raw: bytes) -> Path:
    path = folder / "ny.tiltak"
    path.write_bytes(raw)
    return path


def said(shell: Shell, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in shell.window.notices.text)


def opened(qtbot: QtBot) -> ArrivalBox:
    """Return the box when it has been filled in."""

    def there() -> bool:
        box = QApplication.activeModalWidget()
        return isinstance(box, ArrivalBox) and box.worked_out

    qtbot.waitUntil(there)
    box = QApplication.activeModalWidget()
    assert isinstance(box, ArrivalBox)
    return box


def test_nothing_is_used_before_somebody_says_so(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    before = shell.window.counter.catalogue
    door.look_at(file(tmp_path, package("2.0")))
    box = opened(qtbot)
    assert box.windowTitle() == "Ny katalog: 2.0"
    assert any("Endringer i katalogen: 0" in row.words for row in box.effects.sentences)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert shell.window.counter.catalogue is before
    assert not database_file().exists()


def test_one_for_today_is_used_and_the_way_back_is_one_press(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    door.look_at(file(tmp_path, package("2.0")))
    opened(qtbot).use.click()
    said(shell, qtbot, "Katalog 2.0 er tatt i bruk")
    assert shell.window.counter.catalogue.version == "2.0"
    assert "usignert katalog" in shell.window.status.version.whole
    shell.window.notices.action.click()
    said(shell, qtbot, "Katalog 1.0 er tatt i bruk")
    events = [(event.what, event.version) for event in Store.open(database_file()).history()]
    assert events == [("imported", "2.0"), ("returned", "1.0")]


def test_one_for_a_later_day_is_kept_for_it(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    before = shell.window.counter.catalogue
    first = today() + timedelta(days=40)
    door.look_at(file(tmp_path, package("2.0", valid_from=first)))
    box = opened(qtbot)
    assert box.use.text() == "Legg den klar"
    box.use.click()
    said(shell, qtbot, f"er hentet inn og tas i bruk {first:%d.%m.%Y}")
    assert shell.window.counter.catalogue is before


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"hei", "ikke en hel tiltakskatalog"),
        (b"x" * (MAX_PACKAGE + 1), "for stor"),
    ],
)
def test_a_broken_one_changes_nothing_and_says_why(
    shell: Shell, tmp_path: Path, qtbot: QtBot, raw: bytes, words: str
) -> None:
    assert shell.door
    before = shell.window.counter.catalogue
    shell.door.look_at(file(tmp_path, raw))
    said(shell, qtbot, "Du arbeider videre med den du har.\n")
    assert words in shell.window.notices.text
    assert shell.window.counter.catalogue is before
    assert MOST_BYTES == MAX_PACKAGE + 1


def test_one_that_is_gone_is_told(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    door.look_at(tmp_path / "borte.tiltak")
    said(shell, qtbot, "Filen kan ikke leses (mappen eller filen finnes ikke)")


def test_an_older_one_is_called_so_and_not_taken_by_enter(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    door.look_at(file(tmp_path, package("0.9")))
    box = opened(qtbot)
    assert box.windowTitle() == "Eldre katalog: 0.9"
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert shell.window.counter.catalogue.version == "1.0"


def test_what_it_means_for_the_open_person_stands_there(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    from tests.matcher.arrivals.test_door import changed

    shell.window.counter.answer("registered", answer=True)
    door.look_at(file(tmp_path, changed()))
    box = opened(qtbot)
    rows = [row.words for row in box.effects.sentences]
    assert "tiltak står annerledes" in rows[0]
    assert any("Helt-nytt: fra «finnes ikke»" in row for row in rows)
    assert any("Oppdiktede personer · Jobbkurs" in row for row in rows)
    assert any("«Helt-nytt»" in row for row in rows)
    shell.window.counter.new_person()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_file_is_dropped_on_the_window(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file(tmp_path, package("2.0"))))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, window = Qt.DropAction.CopyAction, shell.window
    entering = QDragEnterEvent(window.rect().center(), copy, data, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    middle = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDropEvent(middle, copy, data, left, none))
    assert opened(qtbot).arrival.catalogue.version == "2.0"
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "brev.pdf"))])
    refused = QDragEnterEvent(window.rect().center(), copy, other, left, none)
    refused.ignore()
    QApplication.sendEvent(window, refused)
    assert not refused.isAccepted()


def test_the_folder_brings_one_without_taking_the_window(
    shell: Shell, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    (folder / "ny.tiltak").write_bytes(package("2.0"))
    door.watch(folder)
    said(shell, qtbot, "Katalog 2.0 er kommet")
    assert QApplication.activeModalWidget() is None
    assert shell.window.status.news.text() == "Ny katalog: 2.0"
    shell.window.status.news.click()
    opened(qtbot).use.click()
    said(shell, qtbot, "Katalog 2.0 er tatt i bruk")
    assert not shell.window.status.news.isVisible()


def test_of_what_the_folder_holds_the_first_that_may_be_used_is_shown(door: CatalogueDoor) -> None:
    files = [
        OutsideFile("d.tiltak", b"PK"),
        OutsideFile("c.tiltak", package("1.0")),
        OutsideFile("b.tiltak", package("0.9")),
        OutsideFile("a.tiltak", package("2.0")),
    ]
    found = door.first_good(files)
    assert found.arrival is not None
    assert found.arrival.catalogue.version == "2.0"
    assert found.refusal is not None
    assert door.first_good(files[1:3]).arrival is None
    assert door.first_good(files[1:3]).refusal is None


def test_the_menu_goes_back_to_the_one_that_came_with_the_program(
    caseworker: Caseworker, door: CatalogueDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    door.look_at(file(tmp_path, package("2.0")))
    opened(qtbot).use.click()
    said(caseworker.shell, qtbot, "Katalog 2.0 er tatt i bruk")
    window = caseworker.shell.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    caseworker.open_by_finder("Bruk katalogen som fulgte med programmet")
    box = opened(qtbot)
    QTest.keyClick(box, Qt.Key.Key_Return)
    said(caseworker.shell, qtbot, "Katalog 1.0 er tatt i bruk")


def test_the_status_line_says_how_old_it_is_and_when_to_look_again(shell: Shell) -> None:
    assert "neste gjennomgang 22.05.2027" in shell.window.status.version.whole
    assert "Tiltakskatalog 1.0" in shell.window.status.version.whole
