"""Whoever signs sees what it is and who else has, and what is wrong is said where it was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from matcher.catalogue import read_package
from matcher.trust import parted, standing_of
from tests.matcher.trust.district import KARI, MALLORY, NOW, OLA
from tests.ui.desk.signing.conftest import WORDS, press
from ui.desk.signing.commands import sign_file, sign_version
from ui.desk.signing.file_box import FileBox
from ui.desk.signing.sign_box import SignBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from matcher.rulework import Version
    from tests.matcher.rulework.office import Office
    from tests.matcher.trust.district import District
    from tests.ui.app.cover import CoveredWindow
    from ui.app.absence import Absence
    from ui.desk.presenter import Desk

B = TypeVar("B", SignBox, FileBox)


@pytest.fixture
def version(office: Office) -> Version:
    return office.publish("Gratis.")


def shown(window: QWidget, kind: type[B], qtbot: QtBot) -> B:
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(kind)))
    return next(box for box in window.findChildren(kind) if box.isVisible())


@pytest.fixture
def box(desk: Desk, version: Version, district: District, window: QWidget, qtbot: QtBot) -> SignBox:
    """Kari's box for the version, with the ring and the key she used last."""
    desk.refresh()
    desk.signing.ring = district.folder
    desk.signing.key = district.folder.parent / f"{KARI}.pem"
    sign_version(desk, window, version.id)
    made = shown(window, SignBox, qtbot)
    qtbot.waitUntil(lambda: bool(made.told.text()))
    return made


def test_it_says_what_is_signed_and_who_may(box: SignBox, version: Version) -> None:
    assert box.told.text() == "Ingen har signert ennå. Det trengs 2, og disse kan: ane, kari, ola."
    told = [row.words for row in box.list.sentences]
    assert told[0].startswith(f"Versjon {version.id} gjelder fra ")
    assert "Publisert her av kari, godkjent av ola." in told[0]
    assert told[1] == "Én endring fra versjon 1.0:"
    assert "Gratis." in told[2]


def test_a_file_that_lacks_a_signature_says_so_in_its_name(
    box: SignBox, version: Version, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    assert box.out.path is not None
    assert box.out.path.name == f"tiltak-{version.id}-til-signering.tiltak"
    out = tmp_path / "ny.tiltak"
    box.out.set_path(out)
    box.passphrase.setText(WORDS)
    press(box, qtbot)
    assert f"{out} mangler 1 av 2 underskrifter. Send den til ane eller ola, som" in said[-1]


def test_another_opens_it_and_makes_it_whole(
    box: SignBox, desk: Desk, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    window, ring = box.parentWidget(), desk.signing.ring
    assert ring is not None
    assert window is not None
    half = tmp_path / "ny-til-signering.tiltak"
    box.out.set_path(half)
    box.passphrase.setText(WORDS)
    press(box, qtbot)
    sign_file(desk, window)
    asked = shown(window, FileBox, qtbot)
    asked.file.set_path(half)
    press(asked, qtbot)
    second = shown(window, SignBox, qtbot)
    qtbot.waitUntil(lambda: "kari har signert" in second.told.text())
    assert "Det trengs 1 til, og disse kan: ane, ola." in second.told.text()
    second.passphrase.setText(WORDS)
    press(second, qtbot)
    assert "har alt underskrevet" in second.fault.text()
    second.key.set_path(tmp_path / f"{OLA}.pem")
    press(second, qtbot)
    whole = tmp_path / "ny.tiltak"
    assert said[-1] == f"Signert. {whole} har 2 underskrifter og kan sendes ut."
    file = parted(read_package(whole.read_bytes()))
    assert standing_of(file, ring, NOW).signers == (KARI, OLA)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda box, _: box.passphrase.setText("et helt annet ord"), "passordet er feil"),
        (lambda box, _: box.passphrase.clear(), "Skriv passordet"),
        (lambda box, _: box.key.set_path(None), "Velg nøkkelfilen"),
        (lambda box, at: box.key.set_path(at / f"{MALLORY}.pem"), "ikke på ringen"),
        (lambda box, at: box.key.set_path(at / "borte.pem"), "borte.pem kan ikke leses"),
        (lambda box, at: box.key.set_path(at), "kan ikke leses"),
        (lambda box, at: box.ring.set_path(at / "tom"), "ingen nøkkelring"),
        (lambda box, _: (box.ring.path / "root-9.json").mkdir(), "ingen nøkkelring"),
        (lambda box, _: (box.ring.path / "newest.json").mkdir(), "newest.json i ring"),
        (lambda box, _: box.ring.set_path(None), "Velg mappen med nøkkelringen"),
        (lambda box, at: box.out.set_path(at / "nei" / "x.tiltak"), "Velg en annen mappe"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    box: SignBox, change: Callable[[SignBox, Path], None], why: str, tmp_path: Path, qtbot: QtBot
) -> None:
    box.passphrase.setText(WORDS)
    box.out.set_path(tmp_path / "ny.tiltak")
    change(box, tmp_path)
    press(box, qtbot)
    assert why in box.fault.text()
    assert box.isVisible()
    assert not list(tmp_path.glob("*.tiltak"))


def test_a_file_that_is_no_catalogue_is_refused_where_it_was_named(
    desk: Desk, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "feil.tiltak").write_bytes(b"hei")
    sign_file(desk, window)
    box = shown(window, FileBox, qtbot)
    press(box, qtbot)
    assert box.fault.text() == "Velg en fil."
    box.file.set_path(tmp_path / "feil.tiltak")
    press(box, qtbot)
    assert "ikke en hel tiltakskatalog" in box.fault.text()


def test_everything_in_it_has_a_name(box: SignBox) -> None:
    for field in (box.ring, box.key, box.out):
        assert field.line.accessibleName()
        assert field.choose.accessibleName() == f"Velg … {field.line.accessibleName()}"
    assert box.passphrase.accessibleName() == "Passordet til nøkkelen"


def test_the_ring_that_it_has_named_is_where_one_begins(
    box: SignBox, desk: Desk, version: Version, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, ring = box.parentWidget(), desk.signing.ring
    assert window is not None
    box.reject()
    desk.signing.ring = None
    monkeypatch.setenv("TILTAKSFINNER_KEY_RING", str(ring))
    sign_version(desk, window, version.id)
    made = shown(window, SignBox, qtbot)
    assert made.ring.path == ring
    qtbot.waitUntil(lambda: "ane, kari, ola" in made.told.text())


def test_the_cover_that_comes_while_it_is_signed_takes_nothing(
    box: SignBox, absence: Absence, said: list[str], tmp_path: Path, settle: Callable[[], None]
) -> None:
    out = tmp_path / "ny.tiltak"
    box.out.set_path(out)
    box.passphrase.setText(WORDS)
    box.go_on.click()
    absence.watch.blank_now()
    assert not box.isVisible()
    settle()
    assert QApplication.activeModalWidget() is None
    absence.watch.back.emit()
    assert out.exists()
    assert f"{out} mangler 1 av 2" in said[-1]
    assert QApplication.activeModalWidget() is None


def test_what_is_refused_behind_the_cover_stands_in_the_box_afterwards(
    box: SignBox, absence: Absence, settle: Callable[[], None]
) -> None:
    box.passphrase.setText("et helt annet ord")
    box.go_on.click()
    absence.watch.blank_now()
    settle()
    assert not box.isVisible()
    absence.watch.back.emit()
    assert QApplication.activeModalWidget() is box
    assert "passordet er feil" in box.fault.text()
    assert box.go_on.isEnabled()


def test_a_box_that_is_ready_when_all_is_covered_waits_and_comes_once(
    window: CoveredWindow, absence: Absence, desk: Desk, version: Version, qtbot: QtBot
) -> None:
    ended: list[object] = []
    for _ in range(2):
        sign_version(desk, window, version.id)
    absence.watch.blank_now()
    desk.background.run(lambda _: None, ended.append, ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    absence.watch.back.emit()
    (box,) = window.findChildren(SignBox)
    assert QApplication.activeModalWidget() is box
    box.reject()
    sign_version(desk, window, version.id)
    assert shown(window, SignBox, qtbot) is not box


def test_who_leaves_while_it_is_signed_gets_no_file(
    box: SignBox, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    box.out.set_path(tmp_path / "ny.tiltak")
    box.passphrase.setText(WORDS)
    ended: list[object] = []
    box.go_on.click()
    box.reject()
    desk.background.run(lambda _: None, ended.append, ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert not list(tmp_path.glob("*.tiltak"))


def test_a_ring_that_somebody_cut_is_told_before_anything_is_typed_and_signs_nothing(
    box: SignBox, desk: Desk, version: Version, tmp_path: Path, qtbot: QtBot
) -> None:
    """Another supervisor was put on the ring last; who takes that root away is not believed."""
    window, out = box.parentWidget(), tmp_path / "ny.tiltak"
    assert window is not None
    box.out.set_path(tmp_path / "half.tiltak")
    box.passphrase.setText(WORDS)
    press(box, qtbot)
    assert desk.signing.ring is not None
    (desk.signing.ring / "root-4.json").unlink()
    sign_version(desk, window, version.id)
    made = shown(window, SignBox, qtbot)
    qtbot.waitUntil(lambda: "kjenner rot nummer 4" in made.fault.text())
    made.passphrase.setText(WORDS)
    made.out.set_path(out)
    press(made, qtbot)
    assert "slutter med rot nummer 3" in made.fault.text()
    assert not out.exists()
