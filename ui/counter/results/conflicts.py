"""Says that answers do not agree, before anything that rests on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.platform import announce
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import FlowLayout, Link, Mark, Words

if TYPE_CHECKING:
    from matcher.catalogue.conflicts import Conflict
    from ui.counter.presenter import Counter


class ConflictNotice(QFrame):
    """Hidden as long as the answers agree."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._counter = counter
        self._shown: tuple[Conflict, ...] = ()
        self._links: list[Link] = []
        self.setProperty("tone", "maybe")
        self._text = Words(tab=True)
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(self._text)
        column.addWidget(self._row)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(Mark("warning", "maybe"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Name what disagrees, with a link to each of the questions."""
        if conflicts == self._shown:
            return
        self._shown = conflicts
        self._clear_links()
        self.setVisible(bool(conflicts))
        if not conflicts:
            self._text.clear()
            return
        said = [conflict.text.into(self._counter.language).rstrip(".") for conflict in conflicts]
        text = self.tr("Svarene stemmer ikke med hverandre: {what}. Rett dem først.")
        self._text.setText(text.format(what="; ".join(said)))
        for question_id in dict.fromkeys(q for conflict in conflicts for q in conflict.questions):
            self._add_link(question_id)
        announce(self, self._text.text())

    def _clear_links(self) -> None:
        for link in self._links:
            self._flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links.clear()

    def _add_link(self, question_id: str) -> None:
        question = self._counter.catalogue.questionnaire[question_id]
        label = question.label.into(self._counter.language)
        link = Link(label)
        link.say(label, self.tr("Gå til spørsmålet {label}").format(label=label))
        link.clicked.connect(partial(self.question_wanted.emit, question_id))
        self._flow.addWidget(link)
        self._links.append(link)
