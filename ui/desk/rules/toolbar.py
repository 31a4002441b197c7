"""The commands used most, as buttons; the rest in menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from ui.theme import SPACE_M, icon
from ui.widgets import FlowLayout, WrapButton, drawing_pixels, shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QUndoStack

    from ui.desk.rules.commands import Commands


class Toolbar(QWidget):
    """Buttons in a line that wraps."""

    def __init__(self, commands: Commands, stack: QUndoStack) -> None:
        """Offer the commands."""
        super().__init__()
        self._flow = FlowLayout(self)
        self.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        new = commands.new.text().rstrip(" …")
        self.new = self._button(new, "add", commands.new, "primary")
        self.judgement = self._button(self.tr("Nytt skjønnsvilkår"), "add", commands.judgement)
        self.judgement.setVisible(commands.judgement.isVisible())
        self.add = self._button(self.tr("Legg til"), "", commands.add)
        self.group = self._menu_button(self.tr("Grupper"), [*commands.wraps, commands.unwrap])
        self.negate = self._button(self.tr("Ikke"), "", commands.negate)
        moves = (commands.up, commands.down, commands.out, commands.into)
        self.move_menu = self._menu_button(self.tr("Flytt"), moves)
        more = (commands.reuse, commands.where, commands.cut, commands.copy, commands.paste,
                commands.remove)  # fmt: skip
        self.more = self._menu_button(self.tr("Mer"), more)
        self.undo, self.redo = self._plain("", "undo"), self._plain("", "redo")
        self.undo.clicked.connect(stack.undo)
        self.redo.clicked.connect(stack.redo)
        for button, word in ((self.undo, self.tr("Angre")), (self.redo, self.tr("Gjør om"))):
            button.setEnabled(False)
            _say_step(button, word, "")
        # What the stack says is in the signals: it must not be asked while it is taken down.
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(partial(_say_step, self.undo, self.tr("Angre")))
        stack.redoTextChanged.connect(partial(_say_step, self.redo, self.tr("Gjør om")))

    def _plain(self, words: str, drawing: str, kind: str = "plain") -> WrapButton:
        button = WrapButton(words, kind)
        if drawing:
            role = "on_accent" if kind == "primary" else "text"
            button.setIcon(icon(drawing, shade(role), drawing_pixels(button)))
        button.setAccessibleName(words)
        self._flow.addWidget(button)
        return button

    def _button(self, words: str, drawing: str, action: QAction, kind: str = "plain") -> WrapButton:
        button = self._plain(words, drawing, kind)
        keys = action.shortcut().toString()
        button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _menu_button(self, words: str, actions: Sequence[QAction]) -> WrapButton:
        button = self._plain(words, "")
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        follow = partial(_follow_any, button, tuple(actions))
        for action in actions:
            action.enabledChanged.connect(follow)
        return button


def _follow_any(button: WrapButton, actions: Sequence[QAction], _: bool) -> None:
    """Offer a menu where something in it can be done."""
    button.setEnabled(any(action.isEnabled() for action in actions))


def _say_step(button: WrapButton, word: str, step: str) -> None:
    said = f"{word}: {step}" if step else word
    button.setToolTip(said)
    button.setAccessibleName(said)
