"""A sheet on a printer: the pictures of its pages, in their own size, under a neutral name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from matcher.handout import PRINTER_PPI

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


def has_printer() -> bool:
    """Tell whether there is anything to print on."""
    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(parent: QWidget) -> QPrinter | None:
    """Let the caseworker choose a printer; None where nothing is to be printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # It is seen by whoever looks at the queue of the printer.
    printer.setDocName(QCoreApplication.translate("Printing", "Ark"))
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def print_on(printer: QPrinter, pictures: Iterable[bytes]) -> bool:
    """Print the pages of a sheet; tell whether the printer took them."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, picture in enumerate(pictures):
        if place:
            printer.newPage()
        image = QImage.fromData(picture)
        size = image.size() * (printer.resolution() / PRINTER_PPI)
        painter.drawImage(QRect(0, 0, *_whole(size)), image)
    return painter.end()


def _whole(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
