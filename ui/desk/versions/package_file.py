"""A version as a file, to bring to laptops that have no way to this one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from matcher.catalogue.packages import SUFFIX
from matcher.kept_files import keep
from ui.widgets import WrapButton

if TYPE_CHECKING:
    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk


class PackVersion(WrapButton):
    """Asks where, writes in the background and says how it went."""

    def __init__(self, desk: Desk) -> None:
        """Start without a version."""
        words = QCoreApplication.translate("PackVersion", "Lagre som katalogfil …")
        super().__init__(words, "plain")
        self._desk, self.version_id = desk, ""
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        title, name = self.tr("Lagre katalogfil"), f"tiltak-{self.version_id}{SUFFIX}"
        kinds = self.tr("Tiltakskatalog (*.tiltak)")
        path, _ = QFileDialog.getSaveFileName(self.window(), title, name, kinds)
        if path:
            self.pack(Path(path))

    def pack(self, path: Path) -> None:
        """Write the version to a file."""
        said = self.tr(
            "Katalogfilen er lagret i {path}. Åpne den fra Fil-menyen på andre maskiner."
        )
        done = said.format(path=path)
        self._desk.background.ask(
            partial(_written, self.version_id, path), partial(self._say, done)
        )

    def _say(self, done: str, _: None) -> None:
        self._desk.background.said.emit(done)


def _written(version_id: str, path: Path, rulework: Rulework) -> None:
    keep(rulework.versions.package_of(version_id), path)
