"""Sentences in the middle, the line worked on, and beside them what they give for people."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QWidget

from ui.desk.rules.commands import Commands
from ui.desk.rules.panel import LinePanel, is_undo
from ui.desk.rules.tab_order import chain
from ui.desk.rules.toolbar import Toolbar
from ui.desk.rules.view import RuleList
from ui.platform import NoticeBar
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import column_of, prose, scaled, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ui.desk.rules.model import RuleDraft
    from ui.desk.rules.side_pane import SidePane

NARROW = 1_200
_SHARES, _PROOF = (520, 400), 400
_TALL = (360, 240)
_PROOF_LEAST = 225
"""A verdict in one line, beside the scroll bar."""


class LinesPage(QWidget):
    """The rule of one program, or its pointers. Joins its parts by the draft's signals."""

    def __init__(
        self,
        draft: RuleDraft,
        beside: SidePane,
        empty: str,
        head: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show what a draft holds; `empty` is said where it is nothing, `head` stands over it."""
        super().__init__(parent)
        self.draft, self.beside, self.head = draft, beside, head
        draft.setParent(self)
        self.list = RuleList()
        self.commands = Commands(self.draft, self.list)
        self.toolbar = Toolbar(self.commands, self.draft.stack)
        self.panel = LinePanel(self.draft)
        self.notice = NoticeBar()
        self.empty = prose(empty, "muted")
        self.setAccessibleName(self.about(self.name))
        self._lay_out()
        self._join()
        self._show()

    @property
    def name(self) -> str:
        """The name of the program."""
        return self.draft.program.name.into(self.draft.host.language)

    def about(self, name: str) -> str:
        """Return what the page is called, for who cannot see it."""
        return name

    def _lay_out(self) -> None:
        rule = QWidget()
        column = column_of(rule, spacing=SPACE_S, margins=(0, SPACE_S, 0, 0))
        self.title = with_looks(QLabel(), "heading=2")
        self.title.setWordWrap(True)
        self.title.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        self.empty.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, 0)
        for part in (self.title, self.head, self.toolbar, self.notice, self.empty):
            if part is not None:
                column.addWidget(part)
        column.addWidget(self.list, 1)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        for pane in (rule, self.panel):
            self._inner.addWidget(pane)
        for pane in (self._inner, self.beside):
            self._outer.addWidget(pane)
        for splitter in (self._inner, self._outer):
            splitter.setChildrenCollapsible(False)
        self._inner.setSizes(_SHARES)
        self._outer.setSizes((sum(_SHARES), _PROOF))
        self._outer.setStretchFactor(0, 1)
        column_of(self, self._outer)

    def _join(self) -> None:
        self.draft.changed.connect(self._changed)
        self.draft.moved.connect(self._show_place)
        self.draft.person_changed.connect(self._show_lines)
        self.draft.noted.connect(self._show_lines)
        self.draft.refused.connect(self.notice.say)
        self.list.reached.connect(self.draft.stand_at)
        self.list.opened.connect(self.panel.focus_value)
        self.list.lines.dropped.connect(self.commands.move)
        self.commands.asking.begun.connect(self.panel.focus_value)
        self.panel.other_question.connect(self.commands.asking.swap_question)

    def refresh(self) -> None:
        """Show the draft as the desk holds it now, for it was changed or opened elsewhere."""
        if self.draft.begin_again():
            self.setAccessibleName(self.about(self.name))
        self._show()
        self.beside.follow()

    def _show(self) -> None:
        self.title.setText(self.name)
        self._show_lines()
        self._show_place()

    def _changed(self) -> None:
        self.notice.hide()
        self._show()

    def _show_lines(self) -> None:
        lines = self.draft.lines()
        self.list.show_lines(lines, self.draft.place)
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.commands.allow_on_lines(bool(lines))

    def _show_place(self) -> None:
        rows = self.list.lines
        row = rows.row_of(self.draft.place)
        line = rows.lines[row] if row >= 0 else None
        if line is not None:
            self.draft.place = line.address
            self.list.stand_on(row)
        if self.panel.refresh(line.number if line else ""):
            first = self.beside.person.line
            chain((self.list, self.panel.condition, self.panel.criterion, first))

    def focus_list(self) -> None:
        """Put the focus on the rule, or where there is none yet on the way to begin."""
        target: QWidget = self.list if self.draft.program.criteria else self.toolbar.new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[tuple[QWidget, Callable[[], None]]]:
        """Return the parts of the page, each with the way to put the focus in it."""
        person = self.beside.person.line
        return [
            (self.list, self.focus_list),
            (self.panel, self.panel.focus_value),
            (self.beside, partial(person.setFocus, Qt.FocusReason.TabFocusReason)),
        ]

    def undo(self) -> None:
        """Take back the last step."""
        self.draft.stack.undo()

    def redo(self) -> None:
        """Take the undone step again."""
        self.draft.stack.redo()

    def event(self, event: QEvent) -> bool:
        """Claim undo and redo before a shortcut of the window does."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the line worked on below the rule where there is no room beside it."""
        super().resizeEvent(event)
        self.beside.setMinimumWidth(scaled(_PROOF_LEAST, QApplication.font()))
        narrow = event.size().width() < NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self._inner.orientation():
            self._inner.setOrientation(wanted)
            self._inner.setSizes(_TALL if narrow else _SHARES)
