"""The client's view: what is chosen, in large calm words, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from matcher.handout import Variant, Wanted, handout, in_danger
from matcher.handout.document import Style
from matcher.handout.languages import languages
from ui.theme import BODY_PIXELS, SPACE_M, SPACE_S, SPACE_XXL, load_sheet_fonts
from ui.widgets import Part, SegmentRow, Words, bold, column_of, discard, scaled

if TYPE_CHECKING:
    from matcher.handout.document import Line
    from ui.counter.presenter import Counter

_PIXELS = {Style.TITLE: 36, Style.NAME: 30, Style.LABEL: 24, Style.PHONE: 40, Style.NOTE: 18}
_OTHER = 24
_HEADINGS = frozenset({Style.TITLE, Style.NAME, Style.LABEL, Style.PHONE})


class ClientView(QWidget):
    """Shown in the place of everything; it knows the chosen programs and no form."""

    def __init__(self, counter: Counter) -> None:
        """Start in bokmål."""
        super().__init__()
        load_sheet_fonts()
        self._counter = counter
        self.setAccessibleName(self.tr("Det vi har snakket om"))
        self._codes = list(languages())
        self.languages = SegmentRow(self.tr("Språk"))
        for language in languages().values():
            self.languages.add(language.name)
        self.languages.choose(0)
        self.languages.chosen.connect(self.refresh)
        self.words: list[Words] = []
        inside = Part()
        self._column = column_of(
            inside, spacing=SPACE_S, margins=(SPACE_XXL, SPACE_M, SPACE_XXL, SPACE_XXL)
        )
        self._column.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        column = column_of(self, self.languages, margins=(SPACE_XXL, SPACE_M, SPACE_XXL, 0))
        column.addWidget(self.area, 1)

    def refresh(self) -> None:
        """Say what is chosen now, in the language that is chosen."""
        self.clear()
        counter = self._counter
        danger = in_danger(counter.plan, counter.assessment)
        code = self._codes[self.languages.number() or 0]
        wanted = Wanted((code,), variant=Variant.NEUTRAL if danger else Variant.FULL)
        document = handout(counter.plan, counter.assessment, counter.catalogue, wanted)
        for line in document.lines():
            words = self._said(line, from_right=languages()[code].rtl)
            self._column.insertWidget(self._column.count() - 1, words)
            self.words.append(words)
        self.area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Keep nothing of what was shown."""
        discard(self._column, *self.words)
        self.words.clear()

    def _said(self, line: Line, *, from_right: bool) -> Words:
        text = f"• {line.text}" if line.style is Style.ITEM else line.text
        words = Words(text)
        font = bold(self.font()) if line.style in _HEADINGS else self.font()
        font.setPixelSize(scaled(_PIXELS.get(line.style, _OTHER), self.font()) or BODY_PIXELS)
        words.setFont(font)
        if line.rtl:
            words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        elif from_right and line.style is Style.NAME:
            # It is read from the left, and stands where the column begins.
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return words
