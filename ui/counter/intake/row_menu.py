"""The small menu of a row: the ways of not knowing, and taking the answer away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from matcher.questions import Unknown
from ui.answers import DRAWINGS, unknown_words
from ui.theme import icon
from ui.widgets import shade

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from ui.answers import AnswerEditor


def popup_menu(editor: AnswerEditor, where: QPoint) -> QMenu:
    """Open the menu for an editor at a point of the screen and return it; it removes itself."""
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(editor.label)
    for unknown in Unknown:
        words = unknown_words(unknown, editor.language)
        action = menu.addAction(icon(DRAWINGS[unknown], shade("text")), words)
        action.triggered.connect(partial(editor.choose_unknown, unknown))
    menu.addSeparator()
    away = menu.addAction(QCoreApplication.translate("RowMenu", "Ta bort svaret"))
    away.setEnabled(editor.answer() is not None)
    away.triggered.connect(editor.take_away)
    menu.popup(where)
    return menu
