"""One text in three languages side by side: how heavy it is to read, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.catalogue.plain_language import LONG_SENTENCE, level, read_plainly
from matcher.languages import RECORDS, SOURCE, WRITTEN_NORWEGIAN
from matcher.questions import LANGUAGES, Language, Text
from ui.desk.texts.boxes import Box, TextArea
from ui.desk.texts.language_marks import LanguageMarks
from ui.theme import SPACE_S
from ui.widgets import with_looks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtGui import QResizeEvent

    from matcher.catalogue.plain_language import Readability

WIDE = 760


class LanguageFields(QWidget):
    """Bokmål with nynorsk and English beside it, or below where there is no room."""

    typed = Signal(object)
    written = Signal(str, str)
    """A language, and what was typed in it."""

    def __init__(
        self,
        label: str,
        language: Language,
        *,
        area: bool,
        judged: bool = False,
        needed: Collection[Language] = (),
    ) -> None:
        """`judged` says in the window's language how heavy it is; `needed` are wanted."""
        super().__init__()
        self._help = ""
        self._language: Language = language
        self._judged, self._needed, self._text = judged, needed, Text("")
        self._narrow: bool | None = None
        self.setAccessibleName(label)
        names = {
            each: Text(*record.names).into(language).capitalize()
            for each, record in RECORDS.items()
        }
        self.title = with_looks(QLabel(label), "heading=3")
        self.boxes = {lang: Box(names[lang], area=area, lines=5) for lang in LANGUAGES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        for lang, box in self.boxes.items():
            box.field.setAccessibleName(f"{label}, {names[lang]}")
            box.typed.connect(partial(self._typed, lang))
            if judged and lang in WRITTEN_NORWEGIAN and isinstance(box.field, TextArea):
                LanguageMarks(box.field.document())
        self.setFocusProxy(self.boxes[SOURCE])
        self._arrange(narrow=True)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        for part in (self.title, *self.boxes.values()):
            grid.removeWidget(part)
        columns = len(self.boxes) - 1 if narrow else len(self.boxes)
        grid.addWidget(self.title, 0, 0, 1, columns)
        first, *others = self.boxes.values()
        # What is said below one of them must not push it down beside the others.
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(first, 1, 0, 1, columns if narrow else 1, top)
        for place, box in enumerate(others):
            row, column = (2, place) if narrow else (1, place + 1)
            grid.addWidget(box, row, column, top)
        for column in range(len(self.boxes)):
            # A column that is no longer used would keep its share of the room.
            grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the translations below where there is no room beside."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < WIDE)

    def show_text(self, text: Text) -> None:
        """Show a text."""
        self._text = text
        for lang, box in self.boxes.items():
            box.show_text(getattr(text, lang))
            self._judge(lang)

    def list_lines(self, help_text: str, reads: Mapping[Language, Callable[[str], object]]) -> None:
        """Let it be a list, one thing a line; `reads` tells lists that say the same."""
        self._help = help_text
        for language, box in self.boxes.items():
            box.reads = reads[language]

    def unread(self, language: Language, problem: str) -> None:
        """Keep what is typed in a language though it cannot be read, and say why."""
        self.boxes[language].unread(problem)
        if not problem:
            self._judge(language)

    def give_up(self) -> None:
        """Show what is kept in the place of what cannot be read: it was of another program."""
        for box in self.boxes.values():
            box.give_up()

    def _typed(self, language: Language, words: str) -> None:
        self._text = replace(self._text, **{language: words.strip()})
        self._judge(language)
        self.typed.emit(self._text)
        self.written.emit(language, words)

    def _judge(self, language: Language) -> None:
        box, words = self.boxes[language], getattr(self._text, language)
        if box.is_unread:
            return
        if not words:
            lacking = self.tr("Mangler") if language in self._needed else ""
            fallback = self.tr("Mangler. Bokmål vises i stedet.")
            other = lacking and language != SOURCE
            box.note(fallback if other else lacking or self._help_in(language))
        elif self._judged and language in WRITTEN_NORWEGIAN:
            box.note(_said(read_plainly(words), self._language))
        else:
            box.note(self._help_in(language))

    def _help_in(self, language: Language) -> str:
        return self._help if language == SOURCE else ""


def _said(reading: Readability, language: Language) -> str:
    """Return how heavy a text is, and what could be lighter."""
    said = [
        QCoreApplication.translate("Translated", "LIX {lix}: {level}").format(
            lix=reading.lix, level=level(reading.lix).into(language)
        )
    ]
    said += [
        QCoreApplication.translate(
            "Translated", "Setningen som begynner med «{start} …» har over {count} ord."
        ).format(start=" ".join(each.words.split()[:3]), count=LONG_SENTENCE)
        for each in reading.long_sentences
    ]
    said += [
        QCoreApplication.translate("Translated", "«{word}»: skriv heller «{instead}».").format(
            word=each.words, instead=each.instead
        )
        if each.instead
        else QCoreApplication.translate("Translated", "«{word}»: skriv det enklere.").format(
            word=each.words
        )
        for each in reading.office_words
    ]
    return "\n".join(said)
