"""What has to be chosen first: a question to compare, a condition to use again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from ui.desk.rules.model import branches, condition_at, edits, shared_conditions, where_used
from ui.desk.rules.panel.picker import Choosable, Picker
from ui.desk.rules.panel.questions import choosable, start_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.catalogue import Program
    from matcher.rules import Condition
    from ui.desk.rules.model import Address, Edited, RuleDraft

_NAMES_SHOWN = 4


class PickedEdits(QObject):
    """Opens a picker and takes the step with what was picked."""

    begun = Signal()
    """A comparison was put in; its value is what one wants to say next."""

    def __init__(self, draft: RuleDraft, view: QWidget) -> None:
        """Ask over the window of a view."""
        super().__init__(view)
        self._draft, self._view = draft, view
        self.picker: Picker | None = None

    def swap_question(self) -> None:
        """Ask for another question for the comparison at the place."""
        self._pick(self.tr("Bytt spørsmål"), self._questions(), self._swap)

    def _pick(self, title: str, entries: list[Choosable], then: Callable[[object], object]) -> None:
        self.picker = Picker(title, entries, self._view.window())
        self.picker.picked.connect(then)
        self.picker.open()
        self.picker.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _questions(self) -> list[Choosable]:
        host = self._draft.host
        return choosable(host.catalogue.questionnaire, host.language)

    def _start(self, fact: object) -> Condition:
        host = self._draft.host
        return start_for(str(fact), host.catalogue.questionnaire)

    def new(self) -> None:
        """Ask what a new criterion is to be about."""
        rule = self.tr("Nytt vilkår: velg spørsmål")
        said = self.tr("Ny peker: velg spørsmål") if self._draft.pointing else rule
        self._pick(said, self._questions(), self._put_new)

    def _put_new(self, fact: object) -> None:
        made = self._start(fact)
        source = ""
        criteria = self._draft.program.criteria
        if criteria:
            source = criteria[min(self._draft.place.criterion, len(criteria) - 1)].source

        def put(program: Program, place: Address) -> Edited:
            after = place.criterion + 1 if program.criteria else 0
            return edits.new_criterion(program, after, made, source)

        said = self.tr("ny peker") if self._draft.pointing else self.tr("nytt vilkår")
        if self._draft.do_here(said, put):
            self.begun.emit()

    def add(self) -> None:
        """Ask what to add to the group at the place."""
        if not self._draft.program.criteria:
            self.new()
            return
        self._pick(
            self.tr("Legg til betingelse: velg spørsmål"), self._questions(), self._put_added
        )

    def _put_added(self, fact: object) -> None:
        if self.put(self.tr("legg til betingelse"), self._start(fact)):
            self.begun.emit()

    def put_below(self, step: str, condition: Condition) -> bool:
        """Make a criterion of a condition, below the one that is worked on."""
        criteria = self._draft.program.criteria
        source = criteria[self._draft.place.criterion].source if criteria else ""

        def put(program: Program, place: Address) -> Edited:
            after = place.criterion + 1 if program.criteria else 0
            return edits.new_criterion(program, after, condition, source)

        return self._draft.do_here(step, put)

    def put(self, step: str, condition: Condition) -> bool:
        """Add a condition at the place, or begin with it."""

        def put(program: Program, place: Address) -> Edited:
            if not program.criteria:
                return edits.new_criterion(program, 0, condition)
            return edits.added(program, place, condition)

        return self._draft.do_here(step, put)

    def _swap(self, fact: object) -> None:
        leaf = self._start(fact)
        if self._draft.do_here(self.tr("bytt spørsmål"), partial(_with_leaf, leaf=leaf)):
            self.begun.emit()

    def reuse(self) -> None:
        """Ask which of the conditions in use to use again."""
        said = self._draft.wording()
        entries = [
            Choosable(shared.condition, said.say(shared.condition), self._used(shared.programs))
            for shared in shared_conditions(self._draft.catalogue().programs.values())
        ]
        self._pick(self.tr("Bruk en betingelse om igjen"), entries, self._put_again)

    def _used(self, ids: tuple[str, ...]) -> str:
        programs, language = self._draft.catalogue().programs, self._draft.host.language
        names = [programs[name].name.into(language) for name in ids[:_NAMES_SHOWN]]
        if len(ids) > _NAMES_SHOWN:
            names.append(self.tr("og {count} til").format(count=len(ids) - _NAMES_SHOWN))
        return self.tr("Brukes av {names}").format(names=", ".join(names))

    def _put_again(self, condition: object) -> None:
        self.put(self.tr("bruk betingelse om igjen"), branches.fresh(cast("Condition", condition)))

    def where(self) -> None:
        """Show which programs have the condition at the place."""
        condition = condition_here(self._draft)
        if condition is None:
            return
        programs = self._draft.catalogue().programs
        ids = where_used(condition, programs.values())
        language = self._draft.host.language
        entries = [Choosable(name, programs[name].name.into(language)) for name in ids]
        said = self.tr("Brukes i {count} tiltak").format(count=len(ids))
        self._pick(said, entries, _nothing)


def condition_here(draft: RuleDraft) -> Condition | None:
    """Return the condition at the draft's place."""
    return condition_at(draft.program, draft.place) if draft.program.criteria else None


def _nothing(_: object) -> None:
    """Only to be read."""


def _with_leaf(program: Program, place: Address, leaf: Condition) -> Edited:
    return edits.with_leaf(program, place, leaf)
