"""The scrolling form: where to start, what matters now, and every question by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.questions import NEEDS
from matcher.questions.children import entry_of
from ui.counter.intake.given import GivenCard
from ui.counter.intake.needs import NeedsCard
from ui.counter.intake.presets import Presets
from ui.counter.intake.rows import Rows
from ui.counter.intake.section import FormSection
from ui.counter.intake.tab_order import chaining
from ui.theme import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Preset
    from ui.counter.intake.row import QuestionRow
    from ui.counter.presenter import Counter


class QuestionForm(QWidget):
    """Every question once. A preset's questions are moved to the top; the others stay by group."""

    started = Signal(str)
    """A situation was chosen; this question is the first open one of it ("" if none is)."""

    def __init__(self, counter: Counter) -> None:
        """Hold a form without a heading; `furnishing` makes those, and the rows seen at first."""
        super().__init__()
        self._counter = counter
        self.rows = Rows(counter, self)
        self.needs: NeedsCard | None = None
        self.given = GivenCard(counter)
        self.first = FormSection("", self.rows.row)
        self._groups: dict[str, FormSection] = {}
        self._orderings = 0
        self._column = QVBoxLayout(self)
        self.set_compact(compact=False)

    def sections(self) -> list[FormSection]:
        """Return what matters now, then the groups."""
        return [self.first, *self._groups.values()]

    def furnishing(self) -> Iterator[None]:
        """Make the headings and the rows of what is unfolded, one at a time."""
        yield from self._making_headings()
        for section in self.sections():
            while section.unfolded and section.build_one():
                yield
        self._count()

    def coming(self) -> Iterator[None]:
        """Go out of sight, and come back part by part: all at once would be laid out at once."""
        parts = (self.given, self.needs, self.presets, *self.sections())
        shown = [part for part in parts if part is not None and not part.isHidden()]
        for part in shown:
            part.hide()
        yield
        for part in shown:
            part.show()
            yield

    def _making_headings(self) -> Iterator[None]:
        needs = self._counter.catalogue.questionnaire.questions.get(NEEDS)
        if needs and needs.choices:
            self.needs = NeedsCard(self._counter, needs)
        yield
        self.presets = Presets(self._counter.catalogue.presets, self._counter.language)
        self.presets.chosen.connect(self._counter.start_from)
        yield
        groups = self._counter.catalogue.questionnaire.groups
        for place, (group, title) in enumerate(groups.items()):
            name = title.into(self._counter.language)
            self._groups[group] = FormSection(name, self.rows.row, unfolded=place == 0)
            yield
        for part in (self.given, self.needs, self.presets, *self.sections()):
            if part is not None:
                self._column.addWidget(part)
                yield
        self._column.addStretch()
        self._hold(())
        self._counter.started_from.connect(self._put_first)
        for section in self.sections():
            section.unfolding.connect(self.order_tabs, Qt.ConnectionType.QueuedConnection)
        yield

    def build_one(self) -> bool:
        """Make one row that is missing; False when none is."""
        return any(section.build_one() for section in self.sections())

    def set_compact(self, *, compact: bool) -> None:
        """Stand closer, or not."""
        gap = SPACE_S if compact else SPACE_M
        self._column.setContentsMargins(gap, 0, SPACE_XS, gap)
        self._column.setSpacing(SPACE_XS if compact else SPACE_S)
        self.rows.set_compact(compact=compact)

    def refresh(self) -> None:
        """Show the answers as they stand."""
        for section in self.sections():
            section.hold_still(still=True)
        self.rows.refresh()
        for section in self.sections():
            section.hold_still(still=False)
        if self.needs is not None:
            self.needs.refresh()
        self.given.refresh(self.rows.states)
        self._count()

    def reveal(self, question_id: str) -> QuestionRow:
        """Unfold the section of a question and return its row, in sight even if it is not used."""
        question_id = entry_of(question_id, self._counter.catalogue.questionnaire)
        section = next(each for each in self.sections() if question_id in each.ids)
        row = self.rows.reveal(question_id)
        section.place(question_id)
        section.show()
        section.unfold()
        return row

    def forget(self) -> None:
        """Be as at the start: nothing answered, nothing moved, only the first group unfolded."""
        self.rows.forget()
        if self.needs is not None:
            self.needs.forget()
        self.given.forget()
        self.refresh()
        self.first.header.say("", "")
        self._arrange(())
        self._fold_back()

    def order_tabs(self) -> None:
        """Let Tab go from top to bottom, whatever was made first."""
        for _ in self.ordering_tabs():
            pass

    def ordering_tabs(self) -> Iterator[None]:
        """Do so a part at a time, for as long as nobody does it anew."""
        self._orderings += 1
        mine = self._orderings
        needs = [] if self.needs is None else [self.needs]
        parts: list[QWidget] = [self.given, *needs, self.presets]
        for section in self.sections():
            parts += [section.header, *section.rows()]
        for _ in chaining(parts):
            yield
            if mine != self._orderings:
                return

    def _put_first(self, preset: Preset) -> None:
        self._arrange(tuple(dict.fromkeys((*preset.facts, *preset.open))))
        title = self.tr("Viktigst nå – {situation}")
        self.first.header.say(title.format(situation=preset.label.into(self._counter.language)), "")
        for section in self._groups.values():
            section.unfold(unfolded=False)
        self.presets.unfold(unfolded=False)
        self.first.unfold()
        self.refresh()
        self.started.emit(self._first_open())

    def _first_open(self) -> str:
        states = ((each, self.rows.states[each]) for each in self.first.ids)
        to_ask = (i for i, state in states if state.shown and not state.known)
        return next((i for i in to_ask if self.rows.states[i].answer is None), "")

    def _arrange(self, important: tuple[str, ...]) -> None:
        """Put some questions at the top and all others in their groups."""
        self._hold(important)
        for section in self.sections():
            section.take_in(self.rows.made)
        self._count()

    def _hold(self, important: tuple[str, ...]) -> None:
        """Let every section know its questions."""
        questionnaire = self._counter.catalogue.questionnaire
        questions = {
            name: question
            for name, question in questionnaire.questions.items()
            if entry_of(name, questionnaire) == name
        }
        if self.needs is not None:
            del questions[NEEDS]
        entries = (entry_of(name, questionnaire) for name in important)
        important = tuple(dict.fromkeys(entries))
        self.rows.named = frozenset(important)
        grouped: dict[str, list[str]] = {group: [] for group in self._groups}
        for question in questions.values():
            if question.id not in important:
                grouped[question.group].append(question.id)
        for group, section in self._groups.items():
            section.hold(grouped[group])
        self.first.hold([question_id for question_id in important if question_id in questions])

    def _fold_back(self) -> None:
        self.presets.unfold()
        self.first.unfold(unfolded=False)
        for place, section in enumerate(self._groups.values()):
            section.unfold(unfolded=place == 0)

    def _count(self) -> None:
        for section in self.sections():
            section.count(self.rows.states)
