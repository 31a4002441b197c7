"""From an empty desk to a program at the counter, with the mouse; the keys only write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTabBar, QWidget

from matcher.catalogue.field import Section
from matcher.rules.conditions import AnyOf
from matcher.rulework import DraftState
from tests.stories.supervisor import Supervisor
from ui.desk.open_program import PUBLISHING, RULE, TEXTS
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.limits import LimitEditor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell
    from ui.desk.programs.boxes import NewProgramBox
    from ui.desk.rules.page import RulePage
    from ui.desk.texts.page import TextsPage

ID = "mattekurs-for-unge"
LEFT = Qt.MouseButton.LeftButton
NESTED = (
    ("Lite eller ingen arbeidserfaring", "Hjemmeværende"),
    ("Innvandrerbakgrunn", "Registrert som arbeidssøker"),
    ("Har ordinært lønnet arbeid", "Deltar i ordinær utdanning"),
)


class Mouse(Supervisor):
    """Clicks on what is seen, and writes where it clicked."""

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget that is on the screen."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT)

    def tab(self, bar: QTabBar, number: int) -> None:
        """Click on a tab."""
        QTest.mouseClick(bar, LEFT, pos=bar.tabRect(number).center())

    def write_in(self, field: QWidget, text: str) -> None:
        """Click in a field and write."""
        self.click(field)
        QTest.keyClicks(field, text)

    def from_menu(self, button: QWidget, words: str) -> None:
        """Open a button's menu and click on one of its lines."""
        menu: QMenu = button.menu()  # type: ignore[attr-defined] # of the class that was made there
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        (action,) = [each for each in menu.actions() if words in each.text()]
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def choose(self, words: str) -> None:  # type: ignore[override] # takes what a mouse needs
        """Click on the line with these words in the small window that has opened."""
        self.until(lambda: QApplication.activeModalWidget() is not None)
        above = QApplication.activeModalWidget()
        assert above is not None
        (shown,) = above.findChildren(QListWidget)
        item = shown.findItems(words, Qt.MatchFlag.MatchStartsWith)[0]
        shown.scrollToItem(item)
        QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualItemRect(item).center())
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.shell.window.activateWindow()

    @property
    def rule(self) -> RulePage:
        """The rule editor on the screen."""
        rule = self.page.pane.rule
        assert rule is not None
        return rule

    @property
    def texts(self) -> TextsPage:
        """The texts on the screen."""
        texts = self.page.pane.texts
        assert texts is not None
        return texts


@pytest.fixture
def mouse(shell: Shell, qtbot: QtBot) -> Mouse:
    return Mouse(shell, qtbot)


def begin(one: Mouse) -> None:
    one.click(one.page.programs.acting.new)
    asked = one.page.programs.acting.asked
    assert asked is not None
    new: NewProgramBox = asked  # type: ignore[assignment] # what has just opened
    one.write_in(new.name, "Mattekurs for unge")
    one.click(new.go_on)
    one.until(lambda: one.desk.editing.draft is not None)
    one.shell.window.activateWindow()


def write_texts(one: Mouse) -> None:
    one.tab(one.page.pane.tabs, TEXTS)
    entries = one.texts.entries
    for name, words in (("summary", "Gratis mattekurs."), ("client_summary", "Du kan få hjelp.")):
        box = entries[name].widget.boxes["nb"]  # type: ignore[attr-defined] # of the class that was made there
        one.texts.area.ensureWidgetVisible(box)
        one.write_in(box.field, words)
    fold = one.texts.folds[Section.CONTACT]
    one.texts.area.ensureWidgetVisible(fold)
    one.click(fold.header)
    one.write_in(entries["owner"].widget.field, "Deichman")  # type: ignore[attr-defined] # of the class that was made there
    fold = one.texts.folds[Section.SOURCES]
    one.texts.area.ensureWidgetVisible(fold)
    one.click(fold.header)
    sources = entries["sources"].widget
    one.click(sources.add)  # type: ignore[attr-defined] # of the class that was made there
    one.write_in(sources.cards[0].boxes["title"].field, "Avtale 2026")  # type: ignore[attr-defined] # of the class that was made there


def write_rule(one: Mouse) -> None:
    one.tab(one.page.pane.tabs, RULE)
    for question in ("Alder", "Oppholder seg i Norge"):
        one.click(one.rule.toolbar.new)
        one.choose(question)
        panel = one.rule.panel.condition
        if isinstance(panel, ComparePanel) and isinstance(panel.value, LimitEditor):
            one.write_in(panel.value.lines[0], "18")
    for first, second in NESTED:
        one.click(one.rule.toolbar.new)
        one.choose(first)
        groups = one.rule.toolbar.findChildren(type(one.rule.toolbar.new))
        (button,) = [each for each in groups if each.words == "Grupper"]
        one.from_menu(button, "Minst én av disse")
        one.click(one.rule.toolbar.add)
        one.choose(second)


def keep_case(one: Mouse, line: str, expected: int) -> None:
    proof = one.rule.proof
    proof.ensureWidgetVisible(proof.person.line)
    one.write_in(proof.person.line, line)
    QTest.keyClick(proof.person.line, Qt.Key.Key_Return)
    proof.ensureWidgetVisible(proof.cases.keep)
    one.click(proof.cases.keep)
    asking = proof.cases.asking
    proof.ensureWidgetVisible(asking.save)
    one.write_in(asking.name, f"Prøver {line}")
    one.click(asking.verdict.button(expected))
    one.click(asking.save)


def publish(one: Mouse, people: list[str]) -> None:
    one.tab(one.page.pane.tabs, PUBLISHING)
    page = one.page.pane.page(PUBLISHING)
    steps = page.steps  # type: ignore[attr-defined] # of the class that was made there
    one.until(steps.send.button.isEnabled)
    one.write_in(steps.send.reason, "Avtalen er ny")
    one.click(steps.send.button)
    one.until(lambda: one.state() is DraftState.SUBMITTED)
    assert not steps.approval.button.isEnabled()
    assert "En annen fagansvarlig må godkjenne" in steps.approval.why_not.text()
    people.append("ola")
    one.desk.refresh()
    one.until(steps.approval.button.isEnabled)
    one.click(steps.approval.button)
    one.until(lambda: one.state() is DraftState.APPROVED)
    one.click(steps.release.button)
    one.until(lambda: "er publisert" in one.page.notices.text)


def test_a_program_from_the_first_click_to_the_counter(mouse: Mouse, people: list[str]) -> None:
    one = mouse
    one.shell.window.commands.desk.trigger()
    one.until(lambda: one.desk.overview.view is not None)
    begin(one)
    write_texts(one)
    write_rule(one)
    for line, expected in (("24 i Norge", 1), ("17", 2), ("ledig 33 ikke utdanning", 1)):
        keep_case(one, line, expected)
    one.settle()
    draft, proof = one.desk.editing.draft, one.desk.editing.proof
    assert draft is not None
    assert proof is not None
    rules = [criterion.when for criterion in draft.program.criteria]
    assert len(rules) == 5
    assert sum(isinstance(rule, AnyOf) and len(rule.parts) == 2 for rule in rules) == 3
    assert len(draft.cases) == 3
    assert proof.count == 0, proof
    publish(one, people)
    one.shell.window.commands.counter_wanted.emit()
    counter = one.shell.window.counter
    assert ID in counter.catalogue.programs
    assert counter.catalogue.version == "2026.11.22.1"
    assert one.verdict(ID) == "maybe"
