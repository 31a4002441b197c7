"""Everything that can be done to a line: one action each, with its key, for menus and buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from matcher.rules import Connective
from ui.desk.rules.model import (
    RefusedError,
    branches,
    connective_word,
    criterion_edits,
    edits,
    judgement_sample,
    moves,
)
from ui.desk.rules.panel import PickedEdits, condition_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.catalogue import Program
    from ui.desk.rules.model import Address, Edited, RuleDraft


class Commands(QObject):
    """Actions over the draft's place. Their keys work while the list of lines has the focus."""

    def __init__(self, draft: RuleDraft, view: QWidget) -> None:
        """Make the actions and hang them on the view."""
        super().__init__(view)
        self._draft, self._view = draft, view
        self.asking = PickedEdits(draft, view)
        make = self._make
        new = self.tr("Ny peker …") if draft.pointing else self.tr("Nytt vilkår …")
        self.new = make(new, "Ctrl+Return", self.asking.new)
        self.judgement = make(self.tr("Nytt skjønnsvilkår"), "", self._new_judgement)
        # Nobody judges whether one thinks of a program, nor whether a question is asked.
        self.judgement.setVisible(not draft.pointing and not draft.bare)
        self.add = make(self.tr("Legg til betingelse …"), "Insert", self.asking.add)
        self.reuse = make(self.tr("Bruk en betingelse om igjen …"), "Ctrl+L", self.asking.reuse)
        self._bar()
        self.wraps = [
            make(connective_word(connective), f"Alt+{place + 1}", partial(self._wrap, connective))
            for place, connective in enumerate(Connective)
        ]
        self.unwrap = make(self.tr("Løs opp gruppen"), "Ctrl+Shift+G", self._unwrap)
        self.negate = make(self.tr("Sett inn eller ta bort «ikke»"), "Ctrl+I", self._negate)
        self._bar()
        self.up = make(self.tr("Flytt opp"), "Alt+Up", partial(self._step, -1))
        self.down = make(self.tr("Flytt ned"), "Alt+Down", partial(self._step, 1))
        self.out = make(self.tr("Flytt ut av gruppen"), "Alt+Left", self._lift)
        self.into = make(self.tr("Flytt inn i gruppen ved siden av"), "Alt+Right", self._sink)
        self._bar()
        self.cut = make(self.tr("Klipp ut"), "Ctrl+X", self._cut)
        self.copy = make(self.tr("Kopier"), "Ctrl+C", self._copy)
        self.paste = make(self.tr("Lim inn"), "Ctrl+V", self._paste)
        self.where = make(self.tr("Hvor brukes betingelsen?"), "Ctrl+U", self.asking.where)
        self.remove = make(self.tr("Ta bort"), "Delete", self._remove)
        self._of_a_line = (*self.wraps, self.unwrap, self.negate, self.up, self.down, self.out,
                           self.into, self.cut, self.copy, self.where, self.remove)  # fmt: skip

    def _make(self, text: str, key: str, what: Callable[[], object]) -> QAction:
        action = QAction(text, self._view)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(_call, what))
        self._view.addAction(action)
        return action

    def _bar(self) -> None:
        bar = QAction(self._view)
        bar.setSeparator(True)
        self._view.addAction(bar)

    def allow_on_lines(self, there_are: bool) -> None:
        """Offer what is done to a line only where there are lines."""
        for action in self._of_a_line:
            action.setEnabled(there_are)

    def move(self, source: Address, to: Address) -> None:
        """Move a line to where it was dropped."""
        self._draft.do_here(self.tr("flytt"), partial(_moved, source=source, to=to))

    def _new_judgement(self) -> None:
        text = judgement_sample()

        def put(program: Program, place: Address) -> Edited:
            after = place.criterion + 1 if program.criteria else 0
            return criterion_edits.new_judgement(program, after, text)

        if self._draft.do_here(self.tr("nytt skjønnsvilkår"), put):
            self.asking.begun.emit()

    def _wrap(self, connective: Connective) -> None:
        self._draft.do_here(self.tr("lag gruppe"), partial(_wrapped, connective=connective))

    def _unwrap(self) -> None:
        self._draft.do_here(self.tr("løs opp gruppe"), edits.unwrapped)

    def _negate(self) -> None:
        self._draft.do_here(self.tr("sett inn eller ta bort «ikke»"), edits.negated)

    def _step(self, step: int) -> None:
        self._draft.do_here(self.tr("flytt"), partial(_stepped, step=step))

    def _lift(self) -> None:
        self._draft.do_here(self.tr("flytt ut av gruppen"), moves.lifted)

    def _sink(self) -> None:
        self._draft.do_here(self.tr("flytt inn i gruppen"), moves.sunk)

    def _remove(self) -> None:
        if self._draft.program.criteria:
            self._draft.do_here(self.tr("ta bort"), edits.removed)

    def _copy(self) -> bool:
        condition, whole = condition_here(self._draft), self._draft.place.whole
        if condition is None:
            self._draft.refused.emit(self.tr("Linjen har ingen regel å kopiere."))
            return False
        self._draft.host.copy(branches.written(condition, whole=whole))
        return True

    def _cut(self) -> None:
        if self._copy():
            self._draft.do_here(self.tr("klipp ut"), edits.removed)

    def _paste(self) -> None:
        try:
            host = self._draft.host
            copied = branches.read(host.paste(), host.catalogue, host.language)
        except RefusedError as error:
            self._draft.refused.emit(error.into(self._draft.host.language))
            return
        if copied.whole and self._draft.place.whole:
            self.asking.put_below(self.tr("lim inn"), copied.condition)
        else:
            self.asking.put(self.tr("lim inn"), copied.condition)


def _call(what: Callable[[], object], checked: bool = False) -> None:  # noqa: FBT002 - Qt tells it
    del checked
    what()


def _moved(program: Program, _: Address, source: Address, to: Address) -> Edited:
    return moves.moved(program, source, to)


def _wrapped(program: Program, place: Address, connective: Connective) -> Edited:
    return edits.wrapped(program, place, connective)


def _stepped(program: Program, place: Address, step: int) -> Edited:
    return moves.stepped(program, place, step)
