"""The small menu of a row: ways of not knowing, where the answer is from, taking it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from matcher.questions import Evidence, Unknown, known
from ui.answers import DRAWINGS, unknown_words
from ui.counter.intake.evidence import DRAWINGS as FROM
from ui.counter.intake.evidence import evidence_words
from ui.theme import icon
from ui.widgets import shade

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from ui.answers import AnswerEditor


def popup_menu(
    editor: AnswerEditor, where: QPoint, evidence: Evidence, mark: Callable[[Evidence], object]
) -> QMenu:
    """Open the menu for an editor at a point of the screen and return it; it removes itself.

    `evidence` is where the answer is known from; `mark` is told when it is another.
    """
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(editor.label)
    for unknown in Unknown:
        words = unknown_words(unknown, editor.language)
        action = menu.addAction(icon(DRAWINGS[unknown], shade("text")), words)
        action.triggered.connect(partial(editor.choose_unknown, unknown))
    menu.addSeparator()
    kinds = QActionGroup(menu)
    for each in Evidence:
        words = evidence_words(each, editor.language)
        action = menu.addAction(icon(FROM[each], shade("text")), words)
        action.setCheckable(True)
        action.setChecked(each is evidence)
        action.setEnabled(known(editor.answer()) is not None)
        action.triggered.connect(partial(mark, each))
        kinds.addAction(action)
    menu.addSeparator()
    away = menu.addAction(QCoreApplication.translate("RowMenu", "Ta bort svaret"))
    away.setEnabled(editor.answer() is not None)
    away.triggered.connect(editor.take_away)
    menu.popup(where)
    return menu
