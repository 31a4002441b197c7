"""Buttons that let somebody sign a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.signing.commands import sign_version
from ui.widgets import WrapButton

if TYPE_CHECKING:
    from ui.desk.presenter import Desk


class SignVersion(WrapButton):
    """Knows which version; who signs it is asked for in the box."""

    def __init__(self, desk: Desk) -> None:
        """Start without a version."""
        super().__init__(QCoreApplication.translate("SignVersion", "Signer og lag fil …"), "plain")
        self.version_id = ""
        self.clicked.connect(lambda: sign_version(desk, self.window(), self.version_id))


class SignPublished(SignVersion):
    """Stands where something was published just now, until something else is looked at."""

    def __init__(self, desk: Desk) -> None:
        """Start hidden."""
        super().__init__(desk)
        self._key = ""
        self.hide()

    def offer(self, key: str, version_id: str, looked_at: str) -> None:
        """Offer to sign the version in which the program or entry of a key was published."""
        self._key, self.version_id = key, version_id
        self.show_beside(looked_at)

    def show_beside(self, key: str) -> None:
        """Stand beside what was published, or where nothing is looked at, and nowhere else."""
        self.setVisible(bool(self._key) and key in {"", self._key})

    def forget(self) -> None:
        """Offer nothing."""
        self._key = ""
        self.hide()
