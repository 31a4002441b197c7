"""Opens the boxes for signing over a window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import Signing
from ui.desk.signing.file_box import FileBox
from ui.desk.signing.key_box import KeyBox
from ui.desk.signing.sign_box import SignBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from matcher.rulework import ToSign
    from ui.desk.presenter import Desk


def sign_version(desk: Desk, parent: QWidget, version_id: str) -> None:
    """Let somebody sign a version that was published here."""
    desk.background.ask(
        lambda behind: Signing(behind.session).of_version(version_id),
        partial(_sign, desk, parent, None),
    )


def sign_file(desk: Desk, parent: QWidget) -> None:
    """Let somebody sign a file that another has begun."""
    box = FileBox(desk, parent)
    box.found.connect(lambda what, path: _sign(desk, parent, path, what))
    box.open()


def make_key(desk: Desk, parent: QWidget) -> None:
    """Let somebody make a key."""
    KeyBox(desk, parent).open()


def _sign(desk: Desk, parent: QWidget, came_as: Path | None, what: ToSign) -> None:
    if any(box.stands for box in parent.window().findChildren(SignBox)):
        return  # two clicks before it was there
    title = QCoreApplication.translate("Signing", "Signer versjon {version}")
    SignBox(title.format(version=what.catalogue.version), what, came_as, desk, parent).open()
