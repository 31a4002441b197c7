"""A rule that stands beside programs, edited in a window of its own, line by line as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from matcher.rulework import blank
from ui.desk.focus import TabKey
from ui.desk.rules import ConditionPage, rule_card, rule_on
from ui.theme import SPACE_M

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.questions import Language
    from matcher.rules import Condition

T = TypeVar("T")
SIZE = QSize(1_100, 640)
_SHARE = 0.92


class EntryRule:
    """Hands the rule editor a card, and keeps what becomes of it in memory."""

    cases: tuple[RuleCase, ...] = ()

    def __init__(
        self, name: str, rule: Condition | None, catalogue: Catalogue, language: Language, day: date
    ) -> None:
        """Hold a rule, called by a name, over the questions of a catalogue."""
        self.catalogue, self.today = catalogue, day
        self.language: Language = language
        self.program: Program = rule_card(blank("rule", name, day), rule)

    def set_program(self, program: Program) -> None:
        """Keep another card."""
        self.program = program

    def set_cases(self, cases: tuple[RuleCase, ...]) -> None:
        """Keep no cases: a rule beside programs has none."""

    def own(self, case_id: str) -> bool:
        """Tell that no case is its own."""
        del case_id
        return False

    def work(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Find something out at once: one rule alone takes no time."""
        done(what())

    @staticmethod
    def copy(text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    @staticmethod
    def paste() -> str:
        """Return the text on the clipboard."""
        return QGuiApplication.clipboard().text()


class ConditionBox(QDialog):
    """Nothing is another before somebody says so; what was changed is not left by one Esc."""

    used = Signal(object)
    """This is the rule now; None where there is to be none."""

    _tab = TabKey()

    def __init__(self, title: str, host: EntryRule, parent: QWidget) -> None:
        """Show a rule."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._before, self._warned = host, rule_on(host.program), False
        self.page = ConditionPage(host)
        buttons = QDialogButtonBox()
        self.use = buttons.addButton(
            self.tr("Bruk regelen"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.use.setProperty("kind", "primary")
        self.use.setAutoDefault(False)
        leave = buttons.addButton(self.tr("Avbryt"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        self.use.clicked.connect(self.accept)
        leave.clicked.connect(super().reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_M)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        room = parent.window().size() * _SHARE
        self.resize(SIZE.boundedTo(room))
        self.page.focus_list()

    def event(self, event: QEvent) -> bool:
        self._tab.note(event)
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab come to everything: Qt goes round in the first part that hands its focus on."""
        moved = self._tab.go_on(self, forward=forward)
        return super().focusNextPrevChild(forward) if moved is None else moved

    def accept(self) -> None:
        self.used.emit(rule_on(self._host.program))
        super().accept()

    def reject(self) -> None:
        """Go; where something was changed only when it is asked for again."""
        if rule_on(self._host.program) != self._before and not self._warned:
            self._warned = True
            self.page.notice.say(
                self.tr(
                    "Regelen er endret. Velg «Bruk regelen», eller Esc igjen for å la den være."
                )
            )
            return
        super().reject()
