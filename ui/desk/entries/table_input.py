"""Of each answer to one question an answer to another: two questions, and a row for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.questions import Form
from ui.desk.choice_box import ChoiceBox
from ui.theme import SPACE_XS
from ui.widgets import StillCombo, column_of, discard, with_looks

if TYPE_CHECKING:
    from matcher.questions import Choice, Question
    from ui.desk.entries.basis import EntryBasis


class TableInput(QWidget):
    """Rows follow the first question; what is chosen in them stays where it still can be."""

    def __init__(self, label: str, value: object, basis: EntryBasis) -> None:
        """Show a table as the file has it."""
        super().__init__()
        known = value if isinstance(value, dict) else {}
        self._basis = basis
        self._chosen: dict[str, str] = dict(known.get("rows", {}))
        asked = basis.catalogue.questionnaire.questions
        self._asked = {name: it for name, it in asked.items() if it.kind.form is Form.ONE}
        names = {name: it.label.into(basis.language) for name, it in self._asked.items()}
        self.start = ChoiceBox(self.tr("Av svaret på"), names)
        self.end = ChoiceBox(self.tr("Følger svaret på"), names)
        self.rows: dict[str, StillCombo] = {}
        self._labels: list[QLabel] = []
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_XS)
        self.setAccessibleName(label)
        self.setFocusProxy(self.start)
        column_of(self, self.start, self.end, self._table, spacing=SPACE_XS)
        for box, key in ((self.start, "from"), (self.end, "to")):
            box.show_key(str(known.get(key, "")))
            box.list.currentIndexChanged.connect(lambda _: self._lay_out())
        self._lay_out()

    def _lay_out(self) -> None:
        """Make a row for each answer to the first question, if both are chosen."""
        self._keep()
        discard(self._grid, *self._labels, *self.rows.values())
        self.rows, self._labels = {}, []
        start, end = self._question(self.start), self._question(self.end)
        for place, choice in enumerate(_choices(start)):
            if end is not None:
                self._add_row(place, choice.id, choice.label.into(self._basis.language), end)

    def _add_row(self, place: int, choice: str, words: str, end: Question) -> None:
        answers, label = StillCombo(words), with_looks(QLabel(words), "small")
        answers.addItem(self.tr("Ingenting følger"), "")
        for answer in _choices(end):
            answers.addItem(answer.label.into(self._basis.language), answer.id)
        answers.setCurrentIndex(max(0, answers.findData(self._chosen.get(choice, ""))))
        label.setBuddy(answers)
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(answers, place, 1)
        self.rows[choice] = answers
        self._labels.append(label)

    def _question(self, box: ChoiceBox) -> Question | None:
        return self._asked.get(str(box.list.currentData() or ""))

    def _keep(self) -> None:
        for name, answers in self.rows.items():
            self._chosen[name] = str(answers.currentData() or "")

    @property
    def value(self) -> dict[str, object]:
        """The table as the file has it; empty while a question or every answer is missing."""
        self._keep()
        start, end = self._question(self.start), self._question(self.end)
        rows = {name: end for name, end in self._chosen.items() if end and name in self.rows}
        if start is None or end is None or not rows:
            return {}
        return {"from": start.id, "to": end.id, "rows": rows}


def _choices(question: Question | None) -> tuple[Choice, ...]:
    """Return the answers of a question that say something."""
    choices = question.choices if question else ()
    return tuple(choice for choice in choices if choice.unknown is None)
