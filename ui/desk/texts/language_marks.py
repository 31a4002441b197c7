"""Marks long sentences and office words in a text as one types: a line under them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from matcher.catalogue.plain_language import read_plainly
from ui.widgets import shade

_Style = QTextCharFormat.UnderlineStyle


class LanguageMarks(QSyntaxHighlighter):
    """Office words get a waved line, long sentences a dotted one. The words below say the rest."""

    def highlightBlock(self, text: str) -> None:
        reading = read_plainly(text)
        for marks, style in (
            (reading.long_sentences, _Style.DotLine),
            (reading.office_words, _Style.WaveUnderline),
        ):
            look = QTextCharFormat()
            look.setUnderlineStyle(style)
            look.setUnderlineColor(QColor(shade("maybe")))
            for mark in marks:
                self.setFormat(mark.start, mark.length, look)
