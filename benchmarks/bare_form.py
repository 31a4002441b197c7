"""The floor: a plain PySide6 form of 40 fields, with nothing else in the program."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

FIELDS = 40


def field(place: int) -> QWidget:
    """Return a line, a choice or a number, in turn."""
    if place % 4 == 1:
        box = QComboBox()
        box.addItems(["Ja", "Nei", "Vet ikke"])
        return box
    return QSpinBox() if place % 4 == 2 else QLineEdit()


def main() -> int:
    """Show the form until it is closed."""
    app = QApplication(sys.argv)
    form = QWidget()
    rows = QFormLayout(form)
    for place in range(FIELDS):
        rows.addRow(f"Felt {place}", field(place))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(1_366, 768)
    area.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
