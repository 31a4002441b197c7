"""The answers a question offers: a row for each, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.languages import LANGUAGES
from ui.desk.ids import id_of
from ui.theme import SPACE_XS
from ui.widgets import IconButton, LineEdit, WrapButton, column_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Sequence


class AnswerRows(QWidget):
    """An answer that is there keeps its id and all that no row shows; a new one gets an id."""

    def __init__(self, label: str, answers: Sequence[dict[str, Any]]) -> None:
        """Show the answers there are, or two empty rows."""
        super().__init__()
        self._label = label
        self._kept: list[dict[str, Any]] = []
        self.rows: list[tuple[LineEdit, ...]] = []
        self._removed: set[int] = set()
        grid = QWidget()
        self._grid = QGridLayout(grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_XS)
        heads = (self.tr("Bokmål"), self.tr("Nynorsk"), self.tr("Engelsk"))
        self._names = heads
        for column, head in enumerate(heads):
            self._grid.addWidget(with_looks(QLabel(head), "muted", "small"), 0, column)
        self.more = WrapButton(self.tr("Legg til et svar"), "plain")
        self.more.clicked.connect(self._add_empty)
        column_of(self, grid, self.more, spacing=SPACE_XS)
        for answer in answers or ({}, {}):
            self._add(answer)

    def _add(self, answer: dict[str, Any]) -> None:
        place = len(self.rows)
        known = answer.get("label", {})
        row = []
        for column, language in enumerate(LANGUAGES):
            name = f"{self._label} {place + 1}, {self._names[column]}"
            line = LineEdit(name)
            line.setText(str(known.get(language, "")))
            self._grid.addWidget(line, place + 1, column)
            row.append(line)
        away = IconButton("close", self.tr("Ta bort svar {number}").format(number=place + 1))
        away.clicked.connect(lambda: self._remove(place, away))
        self._grid.addWidget(away, place + 1, len(LANGUAGES))
        self.rows.append(tuple(row))
        self._kept.append(answer)

    def _add_empty(self) -> None:
        self._add({})
        self.rows[-1][0].setFocus()

    def _remove(self, place: int, button: QWidget) -> None:
        self._removed.add(place)
        for widget in (*self.rows[place], button):
            widget.hide()
        self.more.setFocus()

    def read(self) -> list[dict[str, Any]] | None:
        """Return the answers as they are written; rows without bokmål are no answers."""
        found: list[dict[str, Any]] = []
        for place, (row, kept) in enumerate(zip(self.rows, self._kept, strict=True)):
            label = dict(zip(LANGUAGES, (line.text().strip() for line in row), strict=True))
            if place in self._removed or not label["nb"]:
                continue
            label = {language: text for language, text in label.items() if text}
            made = kept or {"id": id_of(label["nb"], {one["id"] for one in found})}
            found.append({**made, "label": label})
        return found or None
