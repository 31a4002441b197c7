"""A choice of a few as segments in a row: real radio buttons, none of them chosen to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import icon
from ui.widgets.flow import FlowLayout
from ui.widgets.icon_button import RETOLD, drawing_pixels
from ui.widgets.paint import shade
from ui.widgets.roving_focus import let_tab_enter
from ui.widgets.wrap import WrapRadio

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_GAP = 2


class SegmentRow(QWidget):
    """Segments by number. Tab enters once, arrows move, a first letter chooses.

    Qt lets only one radio button of a parent be chosen.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` says what the choice is about."""
        super().__init__(parent)
        self._name = name
        self._buttons: list[WrapRadio] = []
        self._flow = FlowLayout(self, gap=_GAP)
        self.setAccessibleName(name)

    def add(self, text: str, drawing: str = "") -> int:
        """Add a segment and return its number; a drawing marks a way of not knowing."""
        button = WrapRadio(text)
        button.setProperty("segment", "unknown" if drawing else "true")
        button.setAccessibleName(f"{self._name}: {text}")
        button.setProperty("drawing", drawing)
        button.clicked.connect(self._choose_clicked)
        self._buttons.append(button)
        self._flow.addWidget(button)
        self._enter_by()
        return len(self._buttons) - 1

    def button(self, number: int) -> WrapRadio:
        """Return the button of a segment."""
        return self._buttons[number]

    def number(self) -> int | None:
        """Return the chosen segment's number."""
        checked = (place for place, button in enumerate(self._buttons) if button.isChecked())
        return next(checked, None)

    def choose(self, number: int | None) -> None:
        """Choose a segment, or none, without telling anybody."""
        before = self.number()
        if number is not None:
            self._buttons[number].setChecked(True)
        elif before is not None:
            checked = self._buttons[before]
            checked.setAutoExclusive(False)
            checked.setChecked(False)
            checked.setAutoExclusive(True)
        self._enter_by()
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._choose_by_letter(event.text()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD and self.number() is not None:
            self._draw()

    def _choose_by_letter(self, letter: str) -> bool:
        shown = [button for button in self._buttons if not button.isHidden()]
        starting = [each for each in shown if each.words.casefold().startswith(letter.casefold())]
        if not letter.isalpha() or len(starting) != 1:
            return False
        starting[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        starting[0].click()
        return True

    def _choose_clicked(self) -> None:
        self._enter_by()
        self._draw()
        number = self.number()
        if number is not None:
            self.chosen.emit(number)

    def _enter_by(self) -> None:
        entrance = self._buttons[self.number() or 0]
        let_tab_enter(self._buttons, entrance)
        self.setFocusProxy(entrance)

    def _draw(self) -> None:
        """Draw the marks of chosen unknowns; in the others the words are enough."""
        for button in self._buttons:
            drawing = str(button.property("drawing"))
            if drawing and button.isChecked():
                button.setIcon(icon(drawing, shade("surface"), drawing_pixels(button)))
            elif not button.icon().isNull():
                button.setIcon(type(button.icon())())
