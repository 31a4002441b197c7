"""A supervisor makes a key: the passphrase twice, and what is to be sent to IT is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.trust import opened
from tests.ui.desk.signing.conftest import WORDS, press
from ui.desk.signing.key_box import KeyBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk


@pytest.fixture
def box(desk: Desk, window: QWidget, tmp_path: Path) -> KeyBox:
    made = KeyBox(desk, window)
    made.open()
    made.folder.set_path(tmp_path)
    for line in (made.first, made.again):
        line.setText(WORDS)
    return made


def test_the_key_opens_and_the_open_part_is_for_it(
    box: KeyBox, desk: Desk, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    assert box.name.text() == "kari"
    press(box, qtbot)
    hidden = tmp_path / "kari.pem"
    assert opened(hidden.read_bytes(), WORDS).public_key().public_bytes_raw()
    assert f"Send {tmp_path / 'kari.pub.json'} til IT, og bare den" in said[-1]
    assert b"PRIVATE" not in (tmp_path / "kari.pub.json").read_bytes()
    assert desk.signing.key == hidden


def test_two_that_are_not_alike_make_no_key(box: KeyBox, tmp_path: Path, qtbot: QtBot) -> None:
    box.again.setText("noe annet")
    press(box, qtbot)
    assert "ikke like" in box.fault.text()
    assert not list(tmp_path.glob("*.pem"))


def test_a_short_passphrase_makes_no_key(box: KeyBox, tmp_path: Path, qtbot: QtBot) -> None:
    for line in (box.first, box.again):
        line.setText("kort")
    press(box, qtbot)
    assert "minst 12 tegn" in box.fault.text()
    assert not list(tmp_path.glob("*.pem"))


def test_a_name_that_files_cannot_have_makes_none(
    box: KeyBox, tmp_path: Path, qtbot: QtBot
) -> None:
    box.name.setText("Kari N")
    press(box, qtbot)
    assert "små bokstaver" in box.fault.text()
    assert not list(tmp_path.glob("*.pem"))


def test_a_key_that_is_there_is_not_touched(box: KeyBox, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "kari.pem").write_bytes(b"gammel")
    press(box, qtbot)
    assert "Velg et annet navn" in box.fault.text()
    assert (tmp_path / "kari.pem").read_bytes() == b"gammel"


@pytest.mark.parametrize("folder", ["x" * 300, "~nobody-of-that-name/keys"])
def test_a_folder_that_cannot_be_is_refused_where_it_was_typed(
    box: KeyBox, folder: str, qtbot: QtBot
) -> None:
    box.folder.line.setText(folder)
    press(box, qtbot)
    assert box.fault.text() == "Nøkkelen kan ikke skrives. Velg en annen mappe."
