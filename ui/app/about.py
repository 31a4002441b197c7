"""Which program and which catalogue this is, and who it borrows from."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.catalogue import Catalogue


def about_box(catalogue: Catalogue, parent: QWidget) -> QMessageBox:
    """Return the box, ready to open."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("About", "Om Tiltaksfinner"))
    said = QCoreApplication.translate(
        "About",
        "Tiltaksfinner {program}\n"
        "Tiltakskatalog {catalogue} ({hash}), publisert {published}\n\n"
        "Programmet foreslår, en person bestemmer. Ingenting om personen lagres uten at du ber om "
        "det, og ingenting sendes ut av maskinen.\n\n"
        "Skrift: Source Sans 3 (OFL). Ikoner: Aksel (MIT).",
    )
    box.setText(
        said.format(
            program=_program_version(),
            catalogue=catalogue.version,
            hash=catalogue.hash[:12],
            published=catalogue.published,
        )
    )
    box.addButton(QMessageBox.StandardButton.Close)
    return box


def _program_version() -> str:
    try:
        return version("tiltaksfinner")
    except PackageNotFoundError:
        return "0.1.0"
