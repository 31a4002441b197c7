"""How the sheet is wanted: languages, letters, and for whose eyes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.handout import Size, Variant, Wanted
from matcher.handout.languages import languages
from ui.theme import SPACE_S
from ui.widgets import SegmentRow, StillCombo

SIZES = (Size.A4, Size.LARGE)
VARIANTS = (Variant.FULL, Variant.NEUTRAL, Variant.PHONE)


class SheetOptions(QWidget):
    """Chosen anew for each person; nothing of it is kept."""

    changed = Signal()

    def __init__(self, *, danger: bool) -> None:
        """Start with bokmål, ordinary letters, and a neutral sheet where somebody is in danger."""
        super().__init__()
        self.language = StillCombo(self.tr("Språk"))
        self.beside = StillCombo(self.tr("Ved siden av"))
        self.beside.addItem(self.tr("Bare ett språk"), "")
        for code, language in languages().items():
            self.language.addItem(language.name, code)
            self.beside.addItem(language.name, code)
        self.size_row = SegmentRow(self.tr("Bokstaver"))
        for words in (self.tr("Vanlige"), self.tr("Store")):
            self.size_row.add(words)
        self.variant_row = SegmentRow(self.tr("Hva arket viser"))
        for words in (
            self.tr("Alt"),
            self.tr("Nøytralt"),
            self.tr("Bare telefonnummeret"),
        ):
            self.variant_row.add(words)
        self.size_row.choose(0)
        self.variant_row.choose(VARIANTS.index(Variant.NEUTRAL if danger else Variant.FULL))
        self._lay_out()
        for combo in (self.language, self.beside):
            combo.quiet = False
            combo.currentIndexChanged.connect(self._changed)
        for row in (self.size_row, self.variant_row):
            row.chosen.connect(self._changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        fields = (self.language, self.beside, self.size_row, self.variant_row)
        for place, field in enumerate(fields):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            row, column = divmod(place, 2)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)

    def wanted(self) -> Wanted:
        """Return how the sheet is wanted."""
        chosen = (self.language.currentData(), self.beside.currentData())
        return Wanted(
            tuple(dict.fromkeys(str(code) for code in chosen if code)),
            SIZES[self.size_row.number() or 0],
            VARIANTS[self.variant_row.number() or 0],
        )

    def _changed(self) -> None:
        self.language.quiet = self.beside.quiet = False
        self.changed.emit()
