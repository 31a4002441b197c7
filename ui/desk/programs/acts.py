"""What can be done to the program one stands on: new, copy, end, throw the draft away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from matcher.catalogue import collated
from ui.desk.programs.boxes import EndBox, NewProgramBox
from ui.theme import SPACE_S, icon
from ui.widgets import FlowLayout, WrapButton, drawing_pixels, shade

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk


class ProgramActs(QObject):
    """Buttons over the table, and the small windows they open."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Act for a page."""
        super().__init__(page)
        self._desk, self._page, self._here = desk, page, ""
        self.bar = QWidget()
        flow = FlowLayout(self.bar, SPACE_S, SPACE_S)
        self.new = self._button(self.tr("Nytt tiltak"), "primary", self.ask_new)
        self.new.setIcon(icon("add", shade("on_accent"), drawing_pixels(self.new)))
        self.new.setToolTip(self.tr("Nytt tiltak (Ctrl+N)"))
        self.more = WrapButton(self.tr("Mer"), "plain")
        self.more.setAccessibleName(self.tr("Mer å gjøre med tiltaket"))
        menu = QMenu(self.more)
        self.copy = self._action(menu, self.tr("&Kopier …"), self.ask_copy)
        self.end = self._action(menu, self.tr("&Avslutt …"), self.ask_end)
        self.discard = self._action(menu, self.tr("&Forkast utkastet"), self.discard_draft)
        self.more.setMenu(menu)
        for button in (self.new, self.more):
            flow.addWidget(button)
        self.asked: NewProgramBox | EndBox | None = None
        self.stand_on("")

    def _button(self, words: str, kind: str, slot: Callable[[], object]) -> WrapButton:
        button = WrapButton(words, kind)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    def _action(self, menu: QMenu, words: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def stand_on(self, program_id: str) -> None:
        """Act on another program; the buttons say whether they can."""
        self._here = program_id
        view = self._desk.overview.view
        draft = view.drafts.get(program_id) if view else None
        self.copy.setEnabled(bool(program_id))
        self.end.setEnabled(bool(program_id) and not (draft and draft.new))
        self.discard.setEnabled(draft is not None)

    def ask_new(self) -> None:
        """Ask for the name of a new program."""
        asked = NewProgramBox(self.tr("Nytt tiltak"), self._page.window())
        asked.named.connect(self._begin)
        self._open(asked)

    def _open(self, asked: NewProgramBox | EndBox) -> None:
        self.asked = asked
        asked.open()

    def _begin(self, program_id: str, name: str) -> None:
        def work(rulework: Rulework) -> str:
            return rulework.new_drafts.new_program(program_id, name).program.id

        self._desk.act(work, self._desk.editing.open)

    def ask_copy(self) -> None:
        """Ask for the id of a copy."""
        asked = NewProgramBox(
            self.tr("Kopier «{name}»").format(name=self._name()), self._page.window(),
            ask_name=False, name=f"{self._here}-kopi",
        )  # fmt: skip
        asked.named.connect(partial(self._duplicate, self._here))
        self._open(asked)

    def _name(self) -> str:
        view = self._desk.overview.view
        assert view is not None  # noqa: S101 - there is a row to stand on
        return view.programs[self._here].name.into(self._desk.language)

    def _duplicate(self, program_id: str, new_id: str, _: str) -> None:
        def work(rulework: Rulework) -> str:
            return rulework.new_drafts.duplicate(program_id, new_id).program.id

        self._desk.act(work, self._desk.editing.open)

    def ask_end(self) -> None:
        """Ask why a program ends."""
        view = self._desk.overview.view
        if view is None or not self._here:
            return
        names = {
            program.id: program.name.into(self._desk.language)
            for program in view.newest.programs.values()
            if program.id != self._here
        }
        others = dict(sorted(names.items(), key=lambda pair: collated(pair[1])))
        title = self.tr("Avslutt «{name}»").format(name=self._name())
        asked = EndBox(title, others, self._page.window())
        asked.ended.connect(partial(self._retire, self._here))
        self._open(asked)

    def _retire(self, program_id: str, why: str, other: str) -> None:
        def work(rulework: Rulework) -> str:
            return rulework.new_drafts.retire(program_id, why, (other,) if other else ()).program.id

        self._desk.act(work, self._desk.editing.open)

    def discard_draft(self) -> None:
        """Throw the draft away. What is published is not touched, and the history tells of it."""
        program_id = self._here
        said = self.tr("Utkastet er forkastet. Det som er publisert, er ikke endret.")

        self._desk.act_and_say(said, lambda to: to.drafts.discard(program_id))
