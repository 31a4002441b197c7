"""A supervisor at the rule page: picks, types and chooses in the fields that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.matcher.sample import AS_OF
from tests.ui.desk.rules.memory import MemoryHost
from tests.ui.desk.rules.rules import program
from ui.desk.rules.model.faults import faults_of
from ui.desk.rules.page import RulePage
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.limits import AmountEditor, LimitEditor
from ui.desk.rules.panel.total_panel import TotalPanel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QComboBox, QLineEdit
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules.conditions import Condition
    from ui.desk.rules.panel.picker import Picker

FIXED, TIMES = 0, 1


class Editor:
    """Each step gives the editor back, so that they can be said one after the other."""

    def __init__(self, catalogue: Catalogue, qtbot: QtBot) -> None:
        """Open a program without criteria."""
        self.host = MemoryHost(catalogue, "jobbkurs", AS_OF)
        self.host.program = program()
        self.page = RulePage(self.host)
        qtbot.addWidget(self.page)
        self.page.resize(1366, 768)
        self.page.show()

    @property
    def panel(self) -> TotalPanel:
        found = self.page.panel.condition
        assert isinstance(found, TotalPanel)
        return found

    def rule(self) -> Condition:
        """Return the rule of the last criterion."""
        found = self.host.program.criteria[-1].when
        assert found is not None
        return found

    def faults(self) -> object:
        """Return what is said to be wrong."""
        return faults_of(self.host.program, self.host.catalogue)

    def sentence(self) -> str:
        """Return the line as it is read."""
        return self.page.draft.lines()[-1].sentence

    def begin(self, fact: str) -> Editor:
        """Begin a criterion about a question."""
        self.page.commands.asking.new()
        return self._picked(self.page.commands.asking.picker, fact)

    def compare(self, words: str, *limits: str) -> Editor:
        """Choose how one answer is compared, and type with what."""
        found = self.page.panel.condition
        assert isinstance(found, ComparePanel)
        self._chosen(found.operator, found.operator.findText(words))
        found = self.page.panel.condition
        assert isinstance(found, ComparePanel)
        assert isinstance(found.value, LimitEditor)
        for line, limit in zip(found.value.lines, limits, strict=True):
            self._typed(line, limit)
        return self

    def count_up(self) -> Editor:
        """Make a total of the comparison."""
        found = self.page.panel.condition
        assert isinstance(found, ComparePanel)
        found.count.click()
        return self

    def add(self, fact: str) -> Editor:
        """Add a part."""
        self.panel.add.click()
        return self._picked(self.panel.picker, fact)

    def minus(self, part: int) -> Editor:
        """Take a part away instead."""
        return self._chosen(self.panel.parts[part].sign, 1)

    def share(self, part: int, times: str) -> Editor:
        """Say how many times a part counts."""
        return self._typed(self.panel.parts[part].times, times)

    def ages(self, low: int, high: int) -> Editor:
        """Say which children are counted."""
        self._typed(self.panel.parts[0].ages[0], str(low))
        return self._typed(self.panel.parts[0].ages[1], str(high))

    def same_child(self, fact: str) -> Editor:
        """Ask for the same child in another list."""
        self.panel.parts[0].same.click()
        return self._picked(self.panel.picker, fact)

    def operator(self, words: str) -> Editor:
        """Choose how it is compared."""
        place = self.panel.operator.findText(words)
        assert place >= 0
        return self._chosen(self.panel.operator, place)

    def limit(self, text: str) -> Editor:
        """Type the limit."""
        value = self.panel.value
        if isinstance(value, AmountEditor):
            value.way.chosen.emit(FIXED)
            value = value.plain
        assert isinstance(value, LimitEditor)
        return self._typed(value.lines[0], text)

    def limits(self, low: str, high: str) -> Editor:
        """Type both ends of a range."""
        value = self.panel.value
        assert isinstance(value, LimitEditor)
        self._typed(value.lines[0], low)
        return self._typed(value.lines[1], high)

    def times(self, constant: str, times: str) -> Editor:
        """Write the limit as times a constant."""
        value = self.panel.value
        assert isinstance(value, AmountEditor)
        value.way.chosen.emit(TIMES)
        self._chosen(value.box, list(self.host.catalogue.constants).index(constant))
        self._typed(value.times, times)
        return self

    def follow(self, fact: str) -> Editor:
        """Let the limit follow an answer."""
        self.panel.follow.click()
        return self._picked(self.panel.picker, fact)

    def table(self, rows: Mapping[str, str], more: str = "", table: int = 0) -> Editor:
        """Fill a table by number."""
        for place, (key, factor) in enumerate(rows.items()):
            self._typed(self.panel.tables[table].keys[place], key)
            self._typed(self.panel.tables[table].factors[place], factor)
        return self._typed(self.panel.tables[table].more, more)

    def choices(self, rows: Mapping[str, str], more: str = "", table: int = 0) -> Editor:
        """Fill a table by choice; what has no row is left empty."""
        question = self.host.catalogue.questionnaire[self.panel.total.scales[table].fact]
        self._typed(self.panel.tables[table].more, more)
        for place, choice in enumerate(question.choices):
            self._typed(self.panel.tables[table].factors[place], rows.get(choice.id, ""))
        return self

    def erase(self, line: QLineEdit) -> Editor:
        """Leave a field empty."""
        return self._typed(line, "")

    def _picked(self, picker: Picker | None, fact: str) -> Editor:
        assert picker is not None
        picker.accept()
        picker.picked.emit(fact)
        return self

    def _chosen(self, box: QComboBox, place: int) -> Editor:
        box.setCurrentIndex(place)
        box.activated.emit(place)
        return self

    def _typed(self, line: QLineEdit, text: str) -> Editor:
        line.clear()
        if text:
            QTest.keyClicks(line, text)
        else:
            line.textEdited.emit("")
        return self
