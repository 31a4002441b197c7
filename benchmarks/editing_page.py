"""A rule editor with a long rule, edited in every way; it knows when it was painted to the end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from time import perf_counter, process_time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from benchmarks.long_rules import LongRules
from benchmarks.trees import DAY
from ui.desk.rules.model.branches import written
from ui.desk.rules.page import RulePage
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.limits import LimitEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Language

T = TypeVar("T")

WINDOW = (1366, 768)
MILLISECONDS = 1e3
ROUNDS = 4


@dataclass
class Desk:
    """What the rule editor needs around it, in memory."""

    catalogue: Catalogue
    program: Program
    cases: tuple[RuleCase, ...]
    language: Language = "nb"
    today: date = DAY
    clipboard: str = ""

    def set_program(self, program: Program) -> None:
        """Keep another program."""
        self.program = program

    def set_cases(self, cases: tuple[RuleCase, ...]) -> None:
        """Keep other cases."""
        self.cases = cases

    def work(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Leave out what is found out in the background."""
        del what, done

    def own(self, case_id: str) -> bool:
        """Let every case be the program's own."""
        return bool(case_id)

    def copy(self, text: str) -> None:
        """Keep a text."""
        self.clipboard = text

    def paste(self) -> str:
        """Give it back."""
        return self.clipboard


class Window(QWidget):
    """Knows how often, and when by both clocks, it was last painted to the end."""

    def __init__(self, content: QWidget) -> None:
        """Hold the page."""
        super().__init__()
        self.paints, self.painted = 0, (0.0, 0.0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(content)
        self.resize(*WINDOW)

    def event(self, event: QEvent) -> bool:
        """Paint, and count it once done."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.paints, self.painted = self.paints + 1, (perf_counter(), process_time())
        return done


class Editing:
    """One page with a long rule, edited in every way; the very first edit counts like the last."""

    def __init__(self, app: QApplication, catalogue: Catalogue, seed: int) -> None:
        """Show the page and let it come to rest."""
        self._app, self._rules, self._seed = app, LongRules(catalogue), seed
        program = self._rules.program(seed)
        cases = tuple(case for case in catalogue.cases if program.id in case.expect)
        self.desk = Desk(catalogue, program, cases)
        self.page = RulePage(self.desk)
        self.window = Window(self.page)
        self.window.show()
        self.window.activateWindow()
        self.page.focus_list()
        self._rest()

    def _rest(self) -> None:
        """Let everything queued be done, but what waits for a pause be left out."""
        for _ in range(5):
            self._app.processEvents()
        self._leave_out()

    def _leave_out(self) -> None:
        for timer in self.page.proof.findChildren(QTimer):
            timer.stop()

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
        self.window.deleteLater()
        self._rest()

    def edits(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield every kind of edit with what does it, each at another line."""
        commands, page = self.page.commands, self.page
        self.desk.clipboard = written(self._rules.leaf(self._seed * 7))
        for place in range(ROUNDS):
            for name, action in (
                ("negate", commands.negate), ("wrap in a group", commands.wraps[place]),
                ("unwrap", commands.unwrap), ("move down", commands.down),
                ("move up", commands.up), ("paste", commands.paste), ("cut", commands.cut),
                ("paste again", commands.paste), ("move out", commands.out),
                ("move in", commands.into), ("remove", commands.remove),
            ):  # fmt: skip
                if name not in {"unwrap", "paste again", "cut"}:
                    self._stand(self._seed * 5 + place * 13)
                yield name, action.trigger
            for _ in range(3):
                yield "undo", page.undo
            yield "redo", page.redo
            yield from self._typing(place)
            yield "undo of typing", page.undo
        while page.draft.stack.canUndo():
            yield "undo", page.undo

    def _stand(self, row: int) -> None:
        lines = self.page.list.lines
        self.page.list.setCurrentIndex(lines.index(row % len(lines.lines), 0))
        self._rest()

    def _typing(self, place: int) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the keys of another limit in the first line from a place on that has one."""
        lines = self.page.list.lines
        for row in range(place * 13, len(lines.lines)):
            self._stand(row)
            panel = self.page.panel.condition
            if isinstance(panel, ComparePanel) and isinstance(panel.value, LimitEditor):
                line = panel.value.lines[0]
                line.setFocus()
                line.end(False)  # noqa: FBT003 - Qt's own order
                for key in (Qt.Key.Key_Backspace, Qt.Key.Key_4, Qt.Key.Key_Backspace, Qt.Key.Key_2):
                    yield "a key in a limit", partial(QTest.keyClick, line, key)
                return

    def timed(self, edit: Callable[[], object]) -> tuple[float, float] | None:
        """Return how long an edit took until all was painted; None where it was refused."""
        before, paints = self.desk.program, self.window.paints
        start = perf_counter(), process_time()
        edit()
        self._leave_out()  # it comes after the paint, and is measured by itself
        if self.desk.program is before:
            self._rest()
            return None
        seen = -1
        while paints == self.window.paints or seen != self.window.paints:
            seen = self.window.paints
            self._app.processEvents()
        end = self.window.painted
        self._rest()
        wall, cpu = ((late - early) * MILLISECONDS for late, early in zip(end, start, strict=True))
        return wall, cpu
