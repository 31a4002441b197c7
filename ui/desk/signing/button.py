"""A button that lets somebody sign a version."""

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
