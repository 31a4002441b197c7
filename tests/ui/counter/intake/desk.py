"""A counter on a small catalogue with two groups, and ways to look at the left pane."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load
from matcher.questions.value_words import NBSP
from tests.matcher.sample import AS_OF, documents, files, said
from ui.counter.intake.row_menu import popup_menu
from ui.counter.presenter import Counter

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from ui.counter.intake.page import IntakePage
    from ui.counter.intake.row import QuestionRow
    from ui.counter.intake.section import FormSection

FAMILY = ("has_children", "children_ages", "children_months", "youngest_child_months", "at_risk")
FAMILY_ROWS = ("children_ages", "at_risk")
"""What is asked of them: all about the children in one row."""


@cache
def two_groups(version: str = "1.0") -> Catalogue:
    """The sample catalogue with its questions about children, and the closed one, by themselves."""
    data = documents()
    data["catalogue.json"]["version"] = version
    content = data["questions.json"]
    content["groups"] = [{"id": "person", "label": said("Person")},
                         {"id": "family", "label": said("Familie")}]  # fmt: skip
    for question in content["questions"]:
        question["group"] = "family" if question["id"] in FAMILY else "person"
        question["why"] = said("Noen tilbud spør om det.")
    return load(files(data))


def today() -> date:
    return AS_OF


def counter() -> Counter:
    return Counter(Casework(two_groups(), today), "nb")


def row(page: IntakePage, question_id: str) -> QuestionRow:
    """The row of a question, if it is made."""
    return page.view.form.rows.made[question_id]


def menu_of(page: IntakePage, question_id: str) -> QMenu:
    """The small menu of a question's row, opened."""
    found = row(page, question_id)
    return popup_menu(found.editor, QPoint(0, 0), found.state.evidence, found.marked_as.emit)


def sections(page: IntakePage) -> dict[str, FormSection]:
    """The sections that are there, by their heading."""
    every = page.view.form.sections()
    return {each.header.title(): each for each in every if not each.isHidden()}


def plain(text: str) -> str:
    """A text with ordinary spaces, as tests write it."""
    return text.replace(NBSP, " ")


def said_by(page: QWidget) -> list[str]:
    """Every text that any widget holds, in sight or not."""
    found: list[str] = []
    for widget in page.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, QComboBox):
            found.append(widget.currentText())
    return found
